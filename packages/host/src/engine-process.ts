import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fail } from "@flywheel/core/errors";
import type { EngineCommand, ProcessResult } from "@flywheel/core/ports/processes";
import { Tail } from "./tail.ts";

/**
 * Runs engine commands in process groups of their own with their output in files: when the runner kills node, the
 * engine does not die of a broken pipe but finishes, saves its state and lets go of its lock (docs/adr/0005).
 */
export class EngineProcesses {
  readonly #running = new Set<ChildProcess>();
  readonly #temporary: string;
  #cancelled = false;
  #listening = false;

  /** @param temporary directory for the output files, private to the job */
  constructor(temporary: string) {
    this.#temporary = temporary;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** @throws cancelled when the job was cancelled before the command could start */
  async run(command: EngineCommand): Promise<ProcessResult> {
    this.#listen();
    if (this.#cancelled) {
      return fail("cancelled", "The job was cancelled", { hint: "Nothing more was started. Run again when ready." });
    }
    const directory = mkdtempSync(join(this.#temporary, "flywheel-engine-"));
    const stdoutFile = command.stdoutFile ?? join(directory, "stdout");
    const stderrFile = join(directory, "stderr");
    const tail = command.stdoutFile === undefined ? new Tail(stdoutFile, command.onLines) : undefined;
    try {
      const exitCode = await this.#spawn(command, stdoutFile, stderrFile);
      return { exitCode, stdout: tail?.finish() ?? "", stderr: readFileSync(stderrFile, "utf8") };
    } finally {
      tail?.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  }

  async #spawn(command: EngineCommand, stdoutFile: string, stderrFile: string): Promise<number | null> {
    const stdout = openSync(stdoutFile, "w", 0o600);
    const stderr = openSync(stderrFile, "w", 0o600);
    const child = spawn(command.file, [...command.arguments], {
      cwd: command.directory,
      env: { ...command.environment },
      stdio: ["ignore", stdout, stderr],
      detached: true,
    });
    closeSync(stdout);
    closeSync(stderr);
    this.#running.add(child);
    try {
      return await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", resolve);
      });
    } finally {
      this.#running.delete(child);
    }
  }

  /** The runner cancels with SIGINT, then SIGTERM, to node alone. The engine gets one interrupt: a second one would make it give up its state. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        if (this.#cancelled) return;
        this.#cancelled = true;
        for (const child of this.#running) child.kill("SIGINT");
      });
    }
  }
}
