import { join } from "node:path/posix";
import { readBody, type Body } from "../hcl/body.ts";
import type { Files } from "../ports/files.ts";
import { codeFiles } from "../units/layout.ts";

/** A file of code as the engine would find it. */
export interface CodeFile {
  readonly name: string;
  readonly body: Body;
}

/**
 * Reads every file of code in a directory.
 * @param directory absolute path
 */
export async function readCode(files: Files, directory: string): Promise<readonly CodeFile[]> {
  const entries = await files.list(directory);
  const names = codeFiles(entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])));
  const read = names.map(async (name) => ({ name, body: readBody(name, await files.readText(join(directory, name))) }));
  return Promise.all(read);
}
