import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { impossibleTimes } from "../../src/health/times.ts";

const TIMES = { timeoutMs: 60_000, intervalMs: 5_000, successes: 1, stableForMs: 0, startDelayMs: 0 };

describe("times that no check can keep", () => {
  const cases = [
    [{}, []],
    [{ startDelayMs: 90_000 }, []],
    [{ successes: 12 }, []],
    [{ stableForMs: 59_000 }, []],
    [
      { successes: 13 },
      ["needs 1 min for 13 good answers in a row (successes, interval), and is given 1 min in all (timeout)"],
    ],
    [{ stableForMs: 90_000 }, ["must answer well for 1 min 30 s (stable_for), and is given 1 min in all (timeout)"]],
  ] as const;
  for (const [times, expected] of cases) {
    it(JSON.stringify(times), () => {
      const messages = impossibleTimes("web", { ...TIMES, ...times }).map(({ message }) => message);
      assert.deepEqual(messages, expected);
    });
  }
});
