import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const KINDS = ["pulls", "issues", "artifacts", "deployments"] as const;

/** Where the forge leaves its data for a person to look at. It is written, never read back. */
export class Folder {
  readonly #directory: string;

  /** Removes what an earlier forge left in `directory`, so that the folder never tells of two. */
  constructor(directory: string) {
    this.#directory = directory;
    for (const kind of KINDS) rmSync(join(directory, kind), { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
  }

  /** @param path relative, beginning with one of the kinds */
  write(path: `${(typeof KINDS)[number]}/${string}`, content: string | Uint8Array): void {
    const file = join(this.#directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  writeJson(path: `${(typeof KINDS)[number]}/${string}`, value: unknown): void {
    this.write(path, `${JSON.stringify(value, null, 2)}\n`);
  }

  remove(path: `${(typeof KINDS)[number]}/${string}`): void {
    rmSync(join(this.#directory, path));
  }
}
