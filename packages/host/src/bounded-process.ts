import { spawn, type ChildProcess } from "node:child_process";
import type { BoundedCommand, BoundedResult } from "@flywheel/core/ports/processes";
import { MAX_TIMER_MS } from "./clock.ts";
import { signalGroup } from "./process-identity.ts";

const KILL_AFTER_MS = 10_000;

/**
 * Runs a command in a process group of its own, so that its time is also over for what it started.
 * Rejects with the system's error where it cannot be started.
 */
export async function runBounded(command: BoundedCommand): Promise<BoundedResult> {
  const child = spawn(command.file, [...command.arguments], {
    cwd: command.directory,
    env: { ...command.environment },
    stdio: ["ignore", "pipe", command.dropStderr === true ? "ignore" : "pipe"],
    detached: true,
  });
  const output = new OutputEnd(command.maxOutputBytes);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output.take(chunk);
    });
  }
  // Not `close`: a process that it left behind may hold its output open for ever.
  const exited = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const endWithUs = (): void => {
    signal(child, "SIGTERM");
  };
  process.once("exit", endWithUs);
  let timedOut = false;
  let lastResort: NodeJS.Timeout | undefined;
  const timer = setTimeout(
    () => {
      timedOut = true;
      signal(child, "SIGTERM");
      lastResort = setTimeout(() => {
        signal(child, "SIGKILL");
      }, KILL_AFTER_MS);
    },
    Math.min(command.timeoutMs, MAX_TIMER_MS),
  );
  try {
    const exitCode = await exited;
    await drained(child);
    return { exitCode, timedOut, output: output.text() };
  } finally {
    clearTimeout(timer);
    clearTimeout(lastResort);
    process.off("exit", endWithUs);
    signal(child, "SIGKILL");
    child.stdout?.destroy();
    child.stderr?.destroy();
  }
}

/** Lets what the command wrote last arrive; it is in the pipe already. */
function drained(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", resolve);
    setTimeout(resolve, 100).unref();
  });
}

/** Signals all of them; one that could not be started has no number. */
function signal({ pid }: ChildProcess, name: "SIGTERM" | "SIGKILL"): void {
  if (pid !== undefined) signalGroup(pid, name);
}

/** The last bytes of an output of any length. */
class OutputEnd {
  readonly #maxBytes: number;
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    // Joined only now and then: joining at each chunk would be quadratic.
    if (this.#bytes > 2 * this.#maxBytes) this.#trim();
  }

  text(): string {
    this.#trim();
    return new TextDecoder().decode(this.#chunks[0] ?? Buffer.alloc(0));
  }

  #trim(): void {
    const end = Buffer.concat(this.#chunks).subarray(-this.#maxBytes);
    this.#chunks = [end];
    this.#bytes = end.length;
  }
}
