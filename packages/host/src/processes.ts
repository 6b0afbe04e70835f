import { accessSync, constants, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import type { Command, Processes, ProcessResult } from "@flywheel/core/ports/processes";
import { EngineProcesses } from "./engine-process.ts";

/** Child processes of the step. */
export function createProcesses(environment: Readonly<Record<string, string>>): Processes {
  const engines = new EngineProcesses(environment["RUNNER_TEMP"] ?? tmpdir());
  return {
    run,
    engine: (command) => engines.run(command),
    cancelled: () => engines.cancelled,
    find: (program) => Promise.resolve(findProgram(program, environment["PATH"] ?? "")),
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

/** Relative PATH entries are passed over: a pull request could plant a program there. */
function findProgram(program: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, program))
    .find((candidate) => isExecutable(candidate));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
