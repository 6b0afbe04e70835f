import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, isAbsolute, join } from "node:path";
import type { Command, Processes, ProcessResult } from "@flywheel/core/ports/processes";
import type { Journal } from "@flywheel/core/ports/journal";
import type { Cancellation } from "./cancellation.ts";
import { runBounded } from "./bounded-process.ts";
import { EngineProcesses } from "./engine-process.ts";
import { interrupt, isRunning } from "./process-identity.ts";

/** Child processes of the step. */
export function createProcesses(
  environment: Readonly<Record<string, string>>,
  cancellation: Cancellation,
  journal: Journal,
): Processes {
  const engines = new EngineProcesses(environment["RUNNER_TEMP"] ?? tmpdir(), cancellation, journal);
  return {
    run,
    bounded: runBounded,
    engine: (command) => engines.run(command),
    cancelled: () => cancellation.cancelled,
    isRunning,
    interrupt,
    find: (program) => Promise.resolve(findProgram(program, environment)),
  };
}

/** A short command, silent: @actions/exec is quadratic on output without newlines, so never for plan JSON. */
async function run(command: Command): Promise<ProcessResult> {
  const { getExecOutput } = await import("@actions/exec");
  const { exitCode, stdout, stderr } = await getExecOutput(`"${command.file}"`, [...command.arguments], {
    cwd: command.directory,
    env: { ...command.environment },
    silent: true,
    ignoreReturnCode: true,
  });
  return { exitCode, stdout, stderr };
}

/** Relative PATH entries and those in the checkout are passed over: a pull request could plant a program there. */
function findProgram(program: string, environment: Readonly<Record<string, string>>): string | undefined {
  const workspace = environment["GITHUB_WORKSPACE"] ?? "";
  return (environment["PATH"] ?? "")
    .split(delimiter)
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, program))
    .find((candidate) => isExecutable(candidate) && !(workspace !== "" && isPlantable(candidate, workspace)));
}

/** Whether the program, or the link to it, lies in the checkout. */
function isPlantable(file: string, workspace: string): boolean {
  const root = `${realpathSync(workspace)}/`;
  return [dirname(file), file].some((path) => `${realpathSync(path)}/`.startsWith(root));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
