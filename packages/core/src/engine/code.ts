import { join } from "node:path/posix";
import { readBody, type Body } from "../hcl/body.ts";
import type { Files } from "../ports/files.ts";
import { isCode } from "../units/layout.ts";

/** A file of code as the engine would find it. */
export interface CodeFile {
  readonly name: string;
  readonly body: Body;
}

/**
 * Reads every file of code in a directory. A .tofu file stands instead of the .tf file of its name, as in OpenTofu since 1.8.
 * @param directory absolute path
 */
export async function readCode(files: Files, directory: string): Promise<readonly CodeFile[]> {
  const entries = await files.list(directory);
  const names = entries.flatMap(({ name, kind }) => (kind === "file" && isCode(name) ? [name] : []));
  const read = names
    .filter((name) => !names.includes(name.replace(/\.tf(\.json)?$/, ".tofu$1")) || /\.tofu(\.json)?$/.test(name))
    .map(async (name) => ({ name, body: readBody(name, await files.readText(join(directory, name))) }));
  return Promise.all(read);
}
