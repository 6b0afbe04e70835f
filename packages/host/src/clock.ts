import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "@flywheel/core/ports/clock";

/** A longer timer would fire at once (it holds 32 bits). */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's own time. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => wait(Math.min(milliseconds, MAX_TIMER_MS)),
};
