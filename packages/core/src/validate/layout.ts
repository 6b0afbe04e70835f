import { join } from "node:path/posix";
import type { Finding } from "../organization/model.ts";
import { list } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { finding } from "../rules/registry.ts";
import { hasCode } from "../units/discover.ts";
import { MODULES_DIRECTORY, STACKS_DIRECTORY } from "../units/layout.ts";
import { DEFAULT_ENVIRONMENT, type Unit } from "../units/unit.ts";

/**
 * Files that the engine takes in every environment, although their name says one. `terraform.tfvars` is what all
 * environments share.
 * @param workspace absolute path
 */
export async function automaticFileFindings(
  units: readonly Unit[],
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  const environments = new Map<string, string[]>();
  for (const { directory, environment } of units) {
    environments.set(directory, [...(environments.get(directory) ?? []), environment]);
  }
  const found: Finding[] = [];
  for (const [directory, names] of environments) {
    if (names.length < 2) continue;
    for (const { name } of await files.list(join(workspace, directory))) {
      if (/\.auto\.tfvars(\.json)?$/.test(name)) found.push(automaticFile(join(directory, name), names));
    }
  }
  return found;
}

function automaticFile(file: string, environments: readonly string[]): Finding {
  return finding(
    "auto-tfvars",
    { file, line: 1, column: 1 },
    `The engine reads this file in every environment: ${list(environments)}`,
    "Put what is meant for one environment into <environment>.tfvars, and what all share into terraform.tfvars.",
  );
}

/** Units without a file of variables of their own. In an organization without environments nobody has one. */
export function environmentFileFindings(units: readonly Unit[]): readonly Finding[] {
  return units
    .filter(({ environment }) => environment !== DEFAULT_ENVIRONMENT)
    .filter(({ directory, environment, varFiles }) => !varFiles.includes(join(directory, `${environment}.tfvars`)))
    .map(({ id, directory, environment }) =>
      finding(
        "environment-file",
        { file: directory, line: 1, column: 1 },
        `${id} has no file ${join(directory, environment)}.tfvars`,
        "Add the file, which may be empty, or leave the environment out of the stack's environments.",
      ),
    );
}

/**
 * Directories where stacks and modules are looked for and no code is: the engine calls them valid.
 * @param paths of the stacks that the organization lists
 * @param workspace absolute path
 */
export async function emptyDirectoryFindings(
  paths: readonly string[],
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const parent of [STACKS_DIRECTORY, MODULES_DIRECTORY]) {
    for (const { name, kind } of await files.list(join(workspace, parent))) {
      const directory = join(parent, name);
      // A listed path without code has a finding of its own.
      const isListed = paths.some((path) => path === directory || path.startsWith(`${directory}/`));
      if (kind !== "directory" || name.startsWith(".") || isListed) continue;
      const depth = parent === MODULES_DIRECTORY ? MAX_DEPTH : 0;
      if (!(await hasCodeBelow(files, join(workspace, directory), depth))) found.push(empty(directory, parent));
    }
  }
  return found;
}

/** Links can make a directory its own descendant. */
const MAX_DEPTH = 8;

async function hasCodeBelow(files: Files, directory: string, depth: number): Promise<boolean> {
  if (await hasCode(files, directory)) return true;
  if (depth === 0) return false;
  for (const { name, kind } of await files.list(directory)) {
    if (kind !== "directory" || name.startsWith(".")) continue;
    if (await hasCodeBelow(files, join(directory, name), depth - 1)) return true;
  }
  return false;
}

function empty(directory: string, parent: string): Finding {
  const isStack = parent === STACKS_DIRECTORY;
  return finding(
    "no-code",
    { file: directory, line: 1, column: 1 },
    `${directory} holds no .tf or .tofu file, so it is no ${isStack ? "stack" : "module"} and nothing in it was checked`,
    isStack
      ? "Put the root module there, remove the directory, or list the stacks below it under stacks: with their path."
      : "Put the module there, or remove the directory.",
  );
}
