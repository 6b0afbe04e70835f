import { posix } from "node:path";
import { fail, FlywheelError, type Failure, type Place } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import { isLabel } from "../organization/rules/name-format.ts";
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

/** The stacks of a repository, and what is wrong with their directories. */
export interface StackSurvey {
  /** Those the organization lists, in its order, then the other directories under tofu/stacks with code, by name. */
  readonly stacks: readonly StackSettings[];
  /** Every directory of a stack that holds code, relative to the workspace. */
  readonly directories: readonly string[];
  /** One for each listed path without code and each directory whose name cannot be a stack's. */
  readonly failures: readonly Failure[];
}

/**
 * Looks at every stack of the repository. A directory that a listed stack names as its path is that stack.
 * @param workspace absolute path, links resolved
 */
export async function surveyStacks(
  listed: readonly StackSettings[],
  files: Files,
  workspace: string,
): Promise<StackSurvey> {
  const failures: Failure[] = [];
  const directories: string[] = [];
  const stacks = [...listed];
  for (const stack of listed) {
    const problem = await problemOf(() => requireCode(files, workspace, stack));
    if (problem === undefined) directories.push(stack.path);
    else failures.push(problem);
  }
  const paths = listed.map(({ path }) => path);
  for (const name of unlistedStacks(await discoverStackNames(files, workspace), paths)) {
    const path = defaultStackPath(name);
    const problem = await problemOf(async () => {
      await locateDirectory(files, workspace, path, originOf(name, { file: path }));
      // Its code can be checked whatever its name is.
      directories.push(path);
      requireUsableName(name, listed);
    });
    if (problem === undefined) stacks.push(withoutSettings(name));
    else failures.push(problem);
  }
  return { stacks, directories: [...new Set(directories)], failures };
}

/**
 * Every stack of the repository, in the order of {@link surveyStacks}.
 * @param workspace absolute path, links resolved
 * @throws config-invalid for the first of the survey's failures
 */
export async function discoverStacks(
  organization: Organization,
  files: Files,
  workspace: string,
): Promise<readonly StackSettings[]> {
  const { stacks, failures } = await surveyStacks(organization.stacks, files, workspace);
  if (failures[0] !== undefined) throw new FlywheelError(failures[0]);
  return stacks;
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
  const origin = originOf(stack.name, stack.place);
  const path = await locateDirectory(files, workspace, stack.path, origin);
  if (await hasCode(files, posix.join(workspace, path))) return;
  fail(origin.reason, `${origin.subject}: ${quote(stack.path)} holds no .tf or .tofu file`, {
    hint: `Set stacks.${stack.name}.path to the directory of its code, or remove the stack from the organization file.`,
    ...(stack.place === undefined ? {} : { place: stack.place }),
  });
}

function requireUsableName(name: string, listed: readonly StackSettings[]): void {
  const path = defaultStackPath(name);
  const namesake = listed.find((stack) => stack.name === name);
  if (namesake !== undefined) {
    fail("config-invalid", `The stack ${quote(name)} lies in ${quote(namesake.path)}, but ${path} holds code too`, {
      hint: `Remove one of the two, or list ${path} in the organization file under another name with this path.`,
      ...(namesake.place === undefined ? {} : { place: namesake.place }),
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
        place: { file: path },
      },
    );
  }
}

/** What the check throws as a failure, so that the next one is made too. */
async function problemOf(check: () => Promise<unknown>): Promise<Failure | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof FlywheelError) return error.failure;
    throw error;
  }
}

function originOf(stack: string, place: Place | undefined): PathOrigin {
  return { reason: "config-invalid", subject: `The stack ${quote(stack)}`, place };
}

function withoutSettings(name: string): StackSettings {
  return {
    name,
    path: defaultStackPath(name),
    dependsOn: [],
    environments: undefined,
    varFiles: [],
    backendConfig: [],
    perEnvironment: [],
    workspace: undefined,
    place: undefined,
  };
}
