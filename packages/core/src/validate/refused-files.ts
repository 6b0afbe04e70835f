import { join } from "node:path/posix";
import type { Finding } from "../organization/model.ts";
import type { DirectoryEntry, Files } from "../ports/files.ts";
import { finding } from "../rules/registry.ts";
import { isOpened } from "../units/layout.ts";
import { leadsOutside } from "../units/repository-files.ts";
import { LOCK_FILE } from "./providers.ts";

/** Where `init` looks for tests, relative to the root module. */
const TESTS_DIRECTORY = "tests";

/**
 * What the engine would open and nobody should: a device or a pipe never ends, and what a link outside of the repository
 * leads to would stand in the public diff of `fmt`. Everywhere `fmt -recursive` goes: it follows no link to a directory
 * and enters no hidden one.
 * @param workspace absolute path, links resolved
 */
export async function refusedInTree(files: Files, workspace: string, directory = "."): Promise<readonly Finding[]> {
  const found = [...(await refusedDirectlyIn(directory, files, workspace))];
  for (const { name, kind, isLink } of await files.list(join(workspace, directory))) {
    if (kind !== "directory" || isLink === true || name.startsWith(".")) continue;
    found.push(...(await refusedInTree(files, workspace, join(directory, name))));
  }
  return found;
}

/**
 * The same, for directories of which each is a root module or called by one.
 * @param directories relative to the workspace
 */
export async function refusedIn(
  directories: Iterable<string>,
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  const looked = [...directories].flatMap((directory) => [directory, join(directory, TESTS_DIRECTORY)]);
  return (await Promise.all(looked.map((directory) => refusedDirectlyIn(directory, files, workspace)))).flat();
}

async function refusedDirectlyIn(directory: string, files: Files, workspace: string): Promise<readonly Finding[]> {
  const entries = (await files.list(join(workspace, directory))).filter(
    ({ name }) => isOpened(name) || name === LOCK_FILE,
  );
  const found = entries.map((entry) => refusedEntry(entry, directory, files, workspace));
  return (await Promise.all(found)).flat();
}

async function refusedEntry(
  { name, kind, isLink }: DirectoryEntry,
  directory: string,
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  // The engine passes over a directory with such a name, but opens a link to one.
  if (isLink !== true && kind !== "other") return [];
  const file = join(directory, name);
  const place = { file, line: 1, column: 1 };
  if (isLink === true && (await leadsOutside(join(workspace, file), files, workspace))) {
    const fix = "Put the file itself there, or let the link lead to a file of the repository.";
    return [finding("path-outside", place, `${file} is a link that leads outside the repository: ${UNCHECKED}`, fix)];
  }
  if (kind === "file") return [];
  const fix = "Put a plain file there, or remove it.";
  return [finding("not-a-file", place, `${file} is no file, or a link to none: ${UNCHECKED}`, fix)];
}

const UNCHECKED = "it was not opened, and neither the format nor the code that uses it was checked";
