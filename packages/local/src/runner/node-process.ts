import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

/** How long the runner waits between the signals of a cancel, and then for what still holds the output. Source: actions/runner src/Runner.Sdk/ProcessInvoker.cs */
const AFTER_INTERRUPT_MS = 7_500;
const AFTER_TERMINATION_MS = 2_500;
const AFTER_END_MS = 5_000;

/** A JavaScript file that runs as the runner runs an action: our Node (24, as `using: node24`), no stdin, output by line. */
export class NodeProcess {
  readonly #child: ChildProcess;
  #isCancelled = false;
  /** Exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;

  constructor(
    file: string,
    directory: string,
    environment: Readonly<Record<string, string>>,
    onLine: (line: string) => void,
  ) {
    const child = spawn(process.execPath, [file], {
      cwd: directory,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    const drained = [child.stdout, child.stderr].map(async (stream) => {
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) onLine(line);
    });
    const exited = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    this.ended = exited.then(async (exitCode) => {
      // A grandchild may hold the output open.
      await Promise.race([Promise.all(drained), delay(AFTER_END_MS, undefined, { ref: false })]);
      return exitCode;
    });
  }

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  /** What the runner does to a cancelled step, to node alone and to no process it has started. */
  async cancel(): Promise<void> {
    this.#isCancelled = true;
    for (const [signal, patience] of [
      ["SIGINT", AFTER_INTERRUPT_MS],
      ["SIGTERM", AFTER_TERMINATION_MS],
    ] as const) {
      this.#child.kill(signal);
      if (await this.#endsWithin(patience)) return;
    }
    this.#child.kill("SIGKILL");
  }

  /** Kills node and nothing else, as the system does when memory is short. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  async #endsWithin(milliseconds: number): Promise<boolean> {
    const hasEnded = (): boolean => this.#child.exitCode !== null || this.#child.signalCode !== null;
    if (hasEnded()) return true;
    await Promise.race([once(this.#child, "exit"), delay(milliseconds, undefined, { ref: false })]);
    return hasEnded();
  }
}
