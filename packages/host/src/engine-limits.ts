import { readFileSync } from "node:fs";
import type { EngineLimits } from "@flywheel/core/ports/processes";
import { signalGroup } from "./process-identity.ts";

const INTERVAL_MS = 250;

/** Watches a process that leads a group of its own, and kills the group when it takes too much. */
export class LimitWatch {
  readonly #pid: number;
  readonly #limits: EngineLimits;
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  #exceeded: "time" | "memory" | undefined;

  constructor(pid: number, limits: EngineLimits) {
    this.#pid = pid;
    this.#limits = limits;
    this.#timer = setInterval(() => {
      this.#look();
    }, INTERVAL_MS);
  }

  /** @returns the limit for which the process was killed */
  stop(): "time" | "memory" | undefined {
    clearInterval(this.#timer);
    return this.#exceeded;
  }

  #look(): void {
    const { timeMs, memoryBytes } = this.#limits;
    if (performance.now() - this.#started > timeMs) this.#exceeded = "time";
    else if (residentBytes(this.#pid) > memoryBytes) this.#exceeded = "memory";
    if (this.#exceeded !== undefined) signalGroup(this.#pid, "SIGKILL");
  }
}

/** What a process holds in memory (VmRSS in proc_pid_status(5)); 0 where that is not known. */
function residentBytes(pid: number): number {
  try {
    const [, kibibytes = "0"] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kibibytes) * 1_024;
  } catch {
    return 0;
  }
}
