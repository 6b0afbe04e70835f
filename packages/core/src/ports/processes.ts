import type { ProcessIdentity } from "../lifecycle/notes.ts";

/** A command as an argument vector: there is never a shell. */
export interface Command {
  readonly file: string;
  readonly arguments: readonly string[];
  /** Absolute working directory. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How much a command may take that changes nothing. */
export interface EngineLimits {
  readonly timeMs: number;
  /** Of the engine itself, without its providers; not watched where the system has no /proc. */
  readonly memoryBytes: number;
}

export interface EngineCommand extends Command {
  /** Id of the unit it works on, for the post step. */
  readonly unit?: string;
  /** Write stdout to this file and to nowhere else (for output that is secret or large). */
  readonly stdoutFile?: string;
  /** Called with the lines of stdout as they come, without their line ends. */
  readonly onLines?: (lines: readonly string[]) => void;
  /** What takes more is killed at once, with all that it started. */
  readonly limits?: EngineLimits;
}

export interface ProcessResult {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  /** Empty when `stdoutFile` was given. */
  readonly stdout: string;
  readonly stderr: string;
  /** The limit for which it was killed. */
  readonly exceeded?: "time" | "memory";
}

/** A command that gets no more than some time and of whose output no more than some part is kept. */
export interface BoundedCommand extends Command {
  /** Then it and all that it started get SIGTERM, and ten seconds later SIGKILL. */
  readonly timeoutMs: number;
  /** Of its output the last so many bytes are kept. */
  readonly maxOutputBytes: number;
  /** Left out, stderr is part of the output. */
  readonly dropStderr?: true;
}

export interface BoundedResult {
  /** null when a signal ended it. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  /** The end of what it wrote, as it came. */
  readonly output: string;
}

/** Child processes. A missing program rejects with the system's error (`code` ENOENT). */
export interface Processes {
  /** Runs a short command (git and the like) to its end, silently. */
  run(command: Command): Promise<ProcessResult>;
  /**
   * Runs the engine in its own process group with its output in files, so that it outlives us when we are killed;
   * a cancelled job sends it one interrupt (design §3, engine process contract).
   */
  engine(command: EngineCommand): Promise<ProcessResult>;
  /** Runs somebody's script to its end, silently; what it started and left behind ends with it. */
  bounded(command: BoundedCommand): Promise<BoundedResult>;
  /** True once the job was cancelled (the runner sent a signal). */
  cancelled(): boolean;
  /** Whether a process that an earlier part of the action started still runs. */
  isRunning(process: ProcessIdentity): boolean;
  /** Sends such a process one interrupt, unless it has ended. */
  interrupt(process: ProcessIdentity): void;
  /** Where a program is on PATH; undefined when it is not. */
  find(program: string): Promise<string | undefined>;
}
