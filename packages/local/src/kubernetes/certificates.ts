import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key and its certificate, as PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** What an API server and its clients are known by. */
export interface Certificates {
  /** PEM of the authority that signed all of them. */
  readonly authority: string;
  /** For `localhost`. */
  readonly server: KeyPair;
  readonly client: KeyPair;
}

/**
 * Makes an authority, a server's certificate and a client's, by openssl.
 * @param clientName the client's common name, which is who it is for the API server
 */
export function makeCertificates(clientName: string): Certificates {
  const directory = mkdtempSync(join(tmpdir(), "flywheel-certificates-"));
  try {
    const at = (name: string): string => join(directory, name);
    const read = (name: string): string => readFileSync(at(name), "utf8");
    const openssl = (line: string, ...rest: readonly string[]): void => {
      execFileSync("openssl", [...line.split(" "), ...rest], { cwd: directory, stdio: "ignore" });
    };
    const newKey = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
    openssl(`req -x509 ${newKey} -days 2 -keyout ca.key -out ca.crt`, "-subj", "/CN=kubernetes");
    const sign = (name: string, subject: string, extension: string): KeyPair => {
      writeFileSync(at(`${name}.ext`), extension);
      openssl(`req ${newKey} -keyout ${name}.key -out ${name}.csr`, "-subj", subject);
      openssl(
        `x509 -req -in ${name}.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -out ${name}.crt -extfile ${name}.ext`,
      );
      return { key: read(`${name}.key`), cert: read(`${name}.crt`) };
    };
    return {
      server: sign("server", "/CN=kube-apiserver", "subjectAltName=DNS:localhost"),
      client: sign("client", `/CN=${clientName}`, "extendedKeyUsage=clientAuth"),
      authority: read("ca.crt"),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
