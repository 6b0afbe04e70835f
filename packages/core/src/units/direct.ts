import { posix } from "node:path";
import { fail } from "../errors.ts";
import { list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { directoriesWithCode, hasCode } from "./discover.ts";
import { STACKS_DIRECTORY } from "./layout.ts";
import { locateDirectory } from "./paths.ts";
import { DEFAULT_ENVIRONMENT, DEFAULT_WORKSPACE, unitId, type Unit } from "./unit.ts";
import { checkUnitInputs, UnitValues, type UnitInputs } from "./values.ts";

/** What a call in direct mode works on: one directory, no organization file. */
export interface DirectInputs extends UnitInputs {
  readonly workingDirectory: string;
}

/**
 * The one unit of a call in direct mode.
 * @param workspace absolute path, links resolved
 * @throws input-invalid when the directory is none, lies outside the workspace or holds no code
 */
export async function directUnit(inputs: DirectInputs, files: Files, workspace: string): Promise<Unit> {
  checkUnitInputs(inputs);
  const subject = "Input working-directory";
  const directory = await locateDirectory(files, workspace, inputs.workingDirectory, {
    reason: "input-invalid",
    subject,
  });
  if (!(await hasCode(files, posix.join(workspace, directory)))) {
    const nearby = await nearbyDirectories(files, workspace, directory);
    fail(
      "input-invalid",
      `${subject}: ${quote(directory)} holds no code: no file there ends in .tf, .tofu or .tf.json`,
      {
        hint:
          nearby.length === 0 ? "Set it to the directory of a root module." : `Directories with code: ${list(nearby)}.`,
        detailCode: "no-code",
      },
    );
  }
  const stack = posix.dirname(directory) === STACKS_DIRECTORY ? posix.basename(directory) : directory;
  const values = new UnitValues(files, workspace, { stack, environment: DEFAULT_ENVIRONMENT, path: directory });
  return {
    id: unitId(stack, DEFAULT_ENVIRONMENT),
    stack,
    environment: DEFAULT_ENVIRONMENT,
    directory,
    varFiles: await values.varFiles(inputs.varFiles, { reason: "input-invalid", subject: "Input var-files" }),
    vars: inputs.vars,
    backendConfig: await values.backendConfig(inputs.backendConfig, {
      reason: "input-invalid",
      subject: "Input backend-config",
    }),
    workspace: DEFAULT_WORKSPACE,
    dependsOn: [],
  };
}

/** Where the caller may have meant: directly in the directory, else among the stacks. Relative to the workspace. */
async function nearbyDirectories(files: Files, workspace: string, directory: string): Promise<readonly string[]> {
  const inside = await directoriesWithCode(files, posix.join(workspace, directory));
  const stacks = inside.length > 0 ? [] : await directoriesWithCode(files, posix.join(workspace, STACKS_DIRECTORY));
  return [...inside, ...stacks].map((found) => posix.relative(workspace, found));
}
