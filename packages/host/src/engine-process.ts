import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Journal } from "@flywheel/core/ports/journal";
import type { EngineCommand, ProcessResult } from "@flywheel/core/ports/processes";
import { cancelledError, type Cancellation } from "./cancellation.ts";
import { LimitWatch } from "./engine-limits.ts";
import { identify } from "./process-identity.ts";
import { Tail } from "./tail.ts";

interface OutputFiles {
  readonly directory: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command ended. */
type Ended = Pick<ProcessResult, "exitCode" | "exceeded">;

/**
 * Runs engine commands in process groups of their own with their output in files: when the runner kills node, the
 * engine does not die of a broken pipe but finishes, saves its state and lets go of its lock (docs/adr/0005). The
 * journal has all that the post step needs to wait for it and to read what it came to.
 */
export class EngineProcesses {
  readonly #temporary: string;
  readonly #cancellation: Cancellation;
  readonly #journal: Journal;

  /** @param temporary directory for the output files, private to the job */
  constructor(temporary: string, cancellation: Cancellation, journal: Journal) {
    this.#temporary = temporary;
    this.#cancellation = cancellation;
    this.#journal = journal;
  }

  /** @throws cancelled when the job was cancelled before the command could start */
  async run(command: EngineCommand): Promise<ProcessResult> {
    if (this.#cancellation.cancelled) throw cancelledError();
    const directory = mkdtempSync(join(this.#temporary, "flywheel-engine-"));
    const stdout = command.stdoutFile ?? join(directory, "stdout");
    const files = { directory, stdout, stderr: join(directory, "stderr") };
    const tail = command.stdoutFile === undefined ? new Tail(stdout, command.onLines) : undefined;
    try {
      const ended = await this.#spawn(command, files);
      return { ...ended, stdout: tail?.finish() ?? "", stderr: readFileSync(files.stderr, "utf8") };
    } finally {
      tail?.stop();
      // What an apply told is kept for the post step: main may be killed before it has told people.
      if (command.arguments[0] !== "apply") rmSync(directory, { recursive: true, force: true });
    }
  }

  async #spawn(command: EngineCommand, files: OutputFiles): Promise<Ended> {
    const stdout = openSync(files.stdout, "w", 0o600);
    const stderr = openSync(files.stderr, "w", 0o600);
    const child = spawn(command.file, [...command.arguments], {
      cwd: command.directory,
      env: { ...command.environment },
      stdio: ["ignore", stdout, stderr],
      detached: true,
    });
    closeSync(stdout);
    closeSync(stderr);
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    return this.#watch(child, ended, command, files);
  }

  async #watch(
    child: ChildProcess,
    ended: Promise<number | null>,
    command: EngineCommand,
    files: OutputFiles,
  ): Promise<Ended> {
    if (child.pid === undefined) return { exitCode: await ended };
    const process = identify(child.pid);
    this.#journal.note({
      note: "started",
      started: {
        process,
        unit: command.unit ?? "",
        command: command.arguments[0] ?? "",
        directory: command.directory,
        stdoutFile: files.stdout,
        outputDirectory: files.directory,
      },
    });
    const interruptible = {
      interrupt: () => {
        child.kill("SIGINT");
      },
    };
    this.#cancellation.started(interruptible);
    const watch = command.limits === undefined ? undefined : new LimitWatch(child.pid, command.limits);
    try {
      const exitCode = await ended;
      const exceeded = watch?.stop();
      return { exitCode, ...(exceeded === undefined ? {} : { exceeded }) };
    } finally {
      watch?.stop();
      this.#cancellation.ended(interruptible);
      this.#journal.note({ note: "ended", process });
    }
  }
}
