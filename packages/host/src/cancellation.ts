import { FlywheelError } from "@flywheel/core/errors";

/** A command that is to end in order when the job is cancelled. */
export interface Interruptible {
  interrupt(): void;
}

/**
 * The runner's cancel, heard from the moment an action starts: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, to
 * node alone. Each engine command gets one interrupt, whatever comes: a second one would make it give up its state.
 */
export class Cancellation {
  readonly #running = new Set<Interruptible>();
  readonly #stop = Promise.withResolvers<never>();
  #cancelled = false;
  #hasRun = false;

  constructor() {
    this.#stop.promise.catch(() => undefined);
  }

  /** Hears the signals from now on; without it the first one would end node. */
  listen(): this {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        this.#hear(signal);
      });
    }
    return this;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /**
   * Rejects with `cancelled` when there is nothing to wait for: at once where no engine was started yet, and by the
   * runner's second signal where none is running any more (what else takes so long is given up).
   */
  get stopped(): Promise<never> {
    return this.#stop.promise;
  }

  started(command: Interruptible): void {
    this.#hasRun = true;
    this.#running.add(command);
  }

  ended(command: Interruptible): void {
    this.#running.delete(command);
  }

  #hear(signal: "SIGINT" | "SIGTERM"): void {
    const isFirst = !this.#cancelled;
    this.#cancelled = true;
    if (isFirst) for (const command of this.#running) command.interrupt();
    if (this.#running.size === 0 && (signal === "SIGTERM" || !this.#hasRun)) {
      this.#stop.reject(cancelledError());
    }
  }
}

/** What is thrown where a cancelled job would start something more. */
export function cancelledError(): FlywheelError {
  return new FlywheelError({
    reason: "cancelled",
    message: "The job was cancelled",
    hint: "Nothing more was started. Run again when ready.",
  });
}
