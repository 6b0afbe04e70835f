import { posix } from "node:path";
import { fail } from "../errors.ts";
import { list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { directoriesWithCode, hasCode } from "./discover.ts";
import { STACKS_DIRECTORY } from "./layout.ts";
import { locateDirectory, type PathOrigin } from "./paths.ts";
import { DEFAULT_ENVIRONMENT, unitId, type Unit } from "./unit.ts";
import { checkUnitInputs, JOB_WORKSPACE, UnitValues, type UnitInputs } from "./values.ts";

/** What a call in direct mode works on: one directory, no organization file. */
export interface DirectInputs extends UnitInputs {
  readonly workingDirectory: string;
  /** Paths may lead outside the workspace. */
  readonly allowOutsideWorkspace: boolean;
}

/**
 * The one unit of a call in direct mode.
 * @param workspace absolute path, links resolved
 * @throws input-invalid when the directory is none, lies outside the workspace or holds no code
 */
export async function directUnit(inputs: DirectInputs, files: Files, workspace: string): Promise<Unit> {
  checkUnitInputs(inputs);
  const origin = (name: string): PathOrigin => ({
    reason: "input-invalid",
    subject: `Input ${name}`,
    allowOutside: inputs.allowOutsideWorkspace,
  });
  const { subject } = origin("working-directory");
  const directory = await locateDirectory(files, workspace, inputs.workingDirectory, origin("working-directory"));
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
    varFiles: await values.varFiles(inputs.varFiles, origin("var-files")),
    vars: inputs.vars,
    backendConfig: [
      ...(await values.backendConfigFiles(inputs.backendConfigFiles, origin("backend-config-files"))),
      ...(await values.backendConfig(inputs.backendConfig, origin("backend-config"))),
    ],
    workspace: await values.workspace([inputs.workspace, origin("workspace")], [inputs.jobWorkspace, JOB_WORKSPACE]),
    parallelism: inputs.parallelism,
    dependsOn: [],
  };
}

/** Where the caller may have meant: directly in the directory, else among the stacks. Relative to the workspace. */
async function nearbyDirectories(files: Files, workspace: string, directory: string): Promise<readonly string[]> {
  const inside = await directoriesWithCode(files, posix.join(workspace, directory));
  const stacks = inside.length > 0 ? [] : await directoriesWithCode(files, posix.join(workspace, STACKS_DIRECTORY));
  return [...inside, ...stacks].map((found) => posix.relative(workspace, found));
}
