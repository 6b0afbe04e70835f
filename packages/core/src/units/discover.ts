import { posix } from "node:path";
import { fail } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import { isLabel } from "../organization/rules/names.ts";
import { quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { defaultStackPath, isCode, MODULES_DIRECTORY, STACKS_DIRECTORY, unlistedStacks } from "./layout.ts";
import { locate, locateDirectory, type PathOrigin } from "./paths.ts";

/** Whether the engine finds code directly in the directory (absolute). */
export async function hasCode(files: Files, directory: string): Promise<boolean> {
  return (await files.list(directory)).some(({ name, kind }) => kind === "file" && isCode(name));
}

/** Names of the directories directly under tofu/stacks that hold code, sorted. */
export async function discoverStackNames(files: Files, workspace: string): Promise<readonly string[]> {
  const directories = await directoriesWithCode(files, posix.join(workspace, STACKS_DIRECTORY));
  return directories.map((directory) => posix.basename(directory));
}

/** The directories directly under an absolute path that hold code, as absolute paths, sorted. Hidden ones are not. */
export async function directoriesWithCode(files: Files, parent: string): Promise<readonly string[]> {
  const children = (await files.list(parent))
    .filter(({ name, kind }) => kind === "directory" && !name.startsWith("."))
    .map(({ name }) => posix.join(parent, name));
  const withCode = await Promise.all(children.map((child) => hasCode(files, child)));
  return children.filter((_, index) => withCode[index]);
}

/**
 * Every stack of the repository: those the organization lists, in its order, then the other directories under
 * tofu/stacks that hold code, by name. A directory that a listed stack names as its path is that stack.
 * @param workspace absolute path, links resolved
 * @throws config-invalid for a listed path without code and for a directory whose name cannot be a stack's
 */
export async function discoverStacks(
  organization: Organization,
  files: Files,
  workspace: string,
): Promise<readonly StackSettings[]> {
  const listed = organization.stacks;
  for (const stack of listed) await requireCode(files, workspace, stack);
  const paths = listed.map(({ path }) => path);
  const unlisted = unlistedStacks(await discoverStackNames(files, workspace), paths);
  for (const name of unlisted) {
    requireUsableName(name, listed);
    await locateDirectory(files, workspace, defaultStackPath(name), originOf(name));
  }
  return [...listed, ...unlisted.map(withoutSettings)];
}

/** Every directory with code under tofu/modules, at any depth, relative to the workspace, sorted. */
export async function discoverModules(files: Files, workspace: string): Promise<readonly string[]> {
  const modules: string[] = [];
  const visited = new Set<string>();
  const visit = async (directory: string): Promise<void> => {
    const path = await locate(files, workspace, directory, { reason: "config-invalid", subject: MODULES_DIRECTORY });
    const absolute = posix.join(workspace, path);
    // Links can make a directory its own descendant.
    const real = await files.realPath(absolute);
    if (visited.has(real)) return;
    visited.add(real);
    if (await hasCode(files, absolute)) modules.push(path);
    for (const { name, kind } of await files.list(absolute)) {
      if (kind === "directory" && !name.startsWith(".")) await visit(`${path}/${name}`);
    }
  };
  if ((await files.stat(posix.join(workspace, MODULES_DIRECTORY)))?.kind === "directory")
    await visit(MODULES_DIRECTORY);
  return modules;
}

async function requireCode(files: Files, workspace: string, stack: StackSettings): Promise<void> {
  const origin = originOf(stack.name);
  const path = await locateDirectory(files, workspace, stack.path, origin);
  if (await hasCode(files, posix.join(workspace, path))) return;
  fail(origin.reason, `${origin.subject}: ${quote(stack.path)} holds no .tf or .tofu file`, {
    hint: `Set stacks.${stack.name}.path to the directory of its code, or remove the stack from the organization file.`,
  });
}

function requireUsableName(name: string, listed: readonly StackSettings[]): void {
  const path = defaultStackPath(name);
  const namesake = listed.find((stack) => stack.name === name);
  if (namesake !== undefined) {
    fail("config-invalid", `The stack ${quote(name)} lies in ${quote(namesake.path)}, but ${path} holds code too`, {
      hint: `Remove one of the two, or list ${path} in the organization file under another name with this path.`,
    });
  }
  if (!isLabel(name)) {
    fail(
      "config-invalid",
      `The directory ${quote(path)} holds code, but ${quote(name)} cannot be the name of a stack`,
      {
        hint:
          "Rename it to lower-case letters, digits and inner dashes, or list it in the organization file: a name of " +
          "that form under stacks:, with this directory as its path.",
        detailCode: "name-format",
      },
    );
  }
}

function originOf(stack: string): PathOrigin {
  return { reason: "config-invalid", subject: `The stack ${quote(stack)}` };
}

function withoutSettings(name: string): StackSettings {
  return {
    name,
    path: defaultStackPath(name),
    dependsOn: [],
    environments: undefined,
    varFiles: [],
    backendConfig: [],
    workspace: undefined,
  };
}
