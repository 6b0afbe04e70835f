import { formatDuration } from "./duration.ts";
import type { CheckProblem } from "./problem.ts";

/** When a check is asked, and how often it must answer well. Times are in milliseconds. */
export interface Times {
  /** For all tries together, from the first one on; waiting until a try may start does not count. */
  readonly timeoutMs: number;
  /** The longest pause between two tries; the first ones after a failure are shorter. */
  readonly intervalMs: number;
  /** Good answers in a row that make it ok. */
  readonly successes: number;
  /** For so long it must answer well without a bad answer. */
  readonly stableForMs: number;
  /** Before the first try. */
  readonly startDelayMs: number;
}

/** Why the check could not become healthy even if it always answered at once. */
export function impossibleTimes(
  check: string,
  { timeoutMs, intervalMs, successes, stableForMs }: Times,
): readonly CheckProblem[] {
  const within = `and is given ${formatDuration(timeoutMs)} in all (timeout)`;
  const rowMs = (successes - 1) * intervalMs;
  const row = `needs ${formatDuration(rowMs)} for ${successes} good answers in a row (successes, interval), ${within}`;
  const stable = `must answer well for ${formatDuration(stableForMs)} (stable_for), ${within}`;
  return [
    ...(rowMs >= timeoutMs ? [{ check, message: row }] : []),
    ...(stableForMs >= timeoutMs ? [{ check, message: stable }] : []),
  ];
}
