import type { Clock } from "../../src/ports/clock.ts";

/** A clock on which nobody waits: whenever everything is asleep, it jumps to the next one's time to wake. */
export function virtualClock(): Clock {
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  let now = 0;
  const advance = (): void => {
    sleepers.sort((a, b) => a.at - b.at);
    const next = sleepers.shift();
    if (next === undefined) return;
    now = next.at;
    next.wake();
    if (sleepers.length > 0) setImmediate(advance);
  };
  return {
    now: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ at: now + milliseconds, wake });
        if (sleepers.length === 1) setImmediate(advance);
      }),
  };
}
