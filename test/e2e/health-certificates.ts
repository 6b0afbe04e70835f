import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate and its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/** An authority nobody knows, whose files lie in a directory. */
export class Authority {
  readonly cert: string;
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    this.#openssl("req", "-x509", ...NEW_KEY, "-subj", "/CN=Lab", "-days", "90", "-keyout", "ca.key", "-out", "ca.pem");
    this.cert = this.#read("ca.pem");
  }

  /** A certificate for these names (`DNS:a.example,IP:127.0.0.1`); less than no days means expired. */
  issue(file: string, names: string, days = 90): Certificate {
    const request = ["req", ...NEW_KEY, "-subj", "/CN=lab", "-addext", `subjectAltName=${names}`];
    this.#openssl(...request, "-keyout", `${file}.key`, "-out", `${file}.csr`);
    const by = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-copy_extensions", "copy"];
    this.#openssl("x509", "-req", "-in", `${file}.csr`, ...by, "-days", String(days), "-out", `${file}.pem`);
    return { cert: this.#read(`${file}.pem`), key: this.#read(`${file}.key`) };
  }

  #openssl(...args: readonly string[]): void {
    execFileSync("openssl", args, { cwd: this.#directory, stdio: "ignore" });
  }

  #read(file: string): string {
    return readFileSync(join(this.#directory, file), "utf8");
  }
}
