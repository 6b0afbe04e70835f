import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CheckResult, Probe, ProbeFailure } from "../../src/health/result.ts";
import { verify, type RunnableCheck } from "../../src/health/verify.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { virtualClock } from "./virtual-clock.ts";

const GOOD: Probe = { status: "200", failure: undefined };
/** No pause is shortened. */
const NO_JITTER = (): number => 1;
const SILENT = { onTrouble: () => undefined, onResult: () => undefined };

function bad(failureClass = "status", problem = "expected status 200, found 503"): Probe {
  return { status: "503", failure: { class: failureClass, problems: [problem], excerpt: "", advice: "Look." } };
}

const UNSTEADY = "It answers well by now: give it more time (timeout), or look at what went wrong while it was asked.";

/** A check that answers as scripted; the last answer stays. `asked` holds the time of each try, `given` its budget. */
function scripted(clock: Clock, answers: readonly [Probe, ...Probe[]], rest: Partial<RunnableCheck> = {}) {
  const asked: number[] = [];
  const given: number[] = [];
  const check: RunnableCheck = {
    name: "web",
    group: "",
    kind: "http",
    target: "https://web.example/",
    critical: true,
    stableForMs: 0,
    startDelayMs: 0,
    isLong: false,
    timeoutMs: 300_000,
    intervalMs: 5_000,
    successes: 1,
    probe: (timeoutMs) => {
      asked.push(clock.now());
      given.push(timeoutMs);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? answers[0]);
    },
    ...rest,
  };
  return { check, asked, given };
}

async function verifyOne(clock: Clock, check: RunnableCheck): Promise<CheckResult> {
  const [result] = await verify([check], { clock, random: NO_JITTER, maxParallel: 10, ...SILENT });
  assert.ok(result);
  return result;
}

describe("verify", () => {
  it("takes the first good answer at once", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [GOOD]);
    assert.deepEqual(await verifyOne(clock, check), {
      name: "web",
      group: "",
      kind: "http",
      target: "https://web.example/",
      critical: true,
      ok: true,
      failure: undefined,
      status: "200",
      attempts: 1,
      durationMs: 0,
      healthyAfterMs: 0,
      phases: [],
      notes: [],
      cases: [],
    });
    assert.deepEqual(asked, [0]);
  });

  it("asks again with pauses that grow by half, never past the interval", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [bad(), ...Array.from({ length: 7 }, () => bad()), GOOD]);
    assert.equal((await verifyOne(clock, check)).ok, true);
    const pauses = asked.slice(1).map((time, index) => time - (asked[index] ?? 0));
    assert.deepEqual(pauses, [1_000, 1_500, 2_250, 3_375, 5_000, 5_000, 5_000, 5_000]);
  });

  it("sees whatever comes up within one interval", async () => {
    for (const upAt of [1, 700, 3_333, 14_000, 59_999]) {
      const clock = virtualClock();
      const { check } = scripted(clock, [bad()]);
      const probe = (): Promise<Probe> => Promise.resolve(clock.now() >= upAt ? GOOD : bad());
      const { healthyAfterMs } = await verifyOne(clock, { ...check, probe });
      const waited = (healthyAfterMs ?? Infinity) - upAt;
      assert.ok(waited >= 0 && waited <= 5_000, `up at ${upAt}, seen ${waited} ms later`);
    }
  });

  it("wants good answers in a row, and counts anew after a bad one", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [GOOD, GOOD, bad(), GOOD], { successes: 3 });
    const result = await verifyOne(clock, check);
    assert.deepEqual([result.ok, result.attempts], [true, 6]);
    assert.deepEqual(asked, [0, 5_000, 10_000, 11_000, 16_000, 21_000]);
  });

  it("gives up at the deadline with the last failure, and uses the time up to it", async () => {
    const clock = virtualClock();
    const { check, asked, given } = scripted(clock, [bad("refused", "x"), bad()], { timeoutMs: 9_000 });
    const result = await verifyOne(clock, check);
    assert.deepEqual(result.failure, bad().failure);
    assert.deepEqual(asked, [0, 1_000, 2_500, 4_750, 8_000]);
    assert.deepEqual(given, [9_000, 8_000, 6_500, 4_250, 1_000]);
    assert.deepEqual([result.ok, result.attempts, result.durationMs, result.status], [false, 5, 8_000, "503"]);
  });

  it("asks at least once, however short the time", async () => {
    const clock = virtualClock();
    const { check, given } = scripted(clock, [bad()], { timeoutMs: 10 });
    assert.equal((await verifyOne(clock, check)).attempts, 1);
    assert.deepEqual(given, [1_000]);
  });

  it("says when good answers came too late to be enough, with what was wrong before", async () => {
    const clock = virtualClock();
    const steady = scripted(clock, [GOOD], { successes: 5, timeoutMs: 12_000 });
    assert.deepEqual((await verifyOne(clock, steady.check)).failure, {
      class: "unsteady",
      problems: ["expected 5 good answers in a row, found 4 when the time was over"],
      excerpt: "",
      advice: UNSTEADY,
    });
    const late = scripted(clock, [bad("refused", "ECONNREFUSED"), GOOD], { successes: 5, timeoutMs: 12_000 });
    assert.deepEqual((await verifyOne(clock, late.check)).failure, {
      class: "refused",
      problems: ["expected 5 good answers in a row, found 3 when the time was over", "before that: ECONNREFUSED"],
      excerpt: "",
      advice: UNSTEADY,
    });
  });

  it("shortens pauses after failures by up to a half, and no others", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [bad(), bad(), GOOD], { successes: 2 });
    await verify([check], { clock, random: () => 0, maxParallel: 1, ...SILENT });
    assert.deepEqual(asked, [0, 500, 1_250, 6_250]);
  });

  it("waits before the first try, and its time begins after it", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [bad(), GOOD], { startDelayMs: 60_000, timeoutMs: 10_000 });
    const { ok, durationMs, healthyAfterMs } = await verifyOne(clock, check);
    assert.deepEqual(asked, [60_000, 61_000]);
    assert.deepEqual([ok, durationMs, healthyAfterMs], [true, 1_000, 61_000]);
  });

  it("wants good answers for so long, and asks no later than that is over", async () => {
    const clock = virtualClock();
    const { check, asked } = scripted(clock, [GOOD, bad(), GOOD], { stableForMs: 12_000 });
    const { ok, healthyAfterMs } = await verifyOne(clock, check);
    assert.deepEqual(asked, [0, 5_000, 6_000, 11_000, 16_000, 18_000]);
    assert.deepEqual([ok, healthyAfterMs], [true, 6_000]);
  });

  it("says when good answers did not last long enough", async () => {
    const clock = virtualClock();
    const { check } = scripted(clock, [GOOD], { stableForMs: 30_000, timeoutMs: 11_000 });
    const { failure } = await verifyOne(clock, check);
    assert.deepEqual(failure?.problems, ["expected good answers for 30 s, found them for 10 s when the time was over"]);
  });

  it("tells what the try before found where the deadline cut the last one short", async () => {
    const late = bad("timeout-response", "expected an answer within 1 s");
    const cases = [
      { answers: [bad(), late], timeoutMs: 6_000, told: "status" },
      { answers: [bad(), late], timeoutMs: 30_000, told: "timeout-response" },
      { answers: [late, late], timeoutMs: 6_000, told: "timeout-response" },
      { answers: [late, bad()], timeoutMs: 6_000, told: "status" },
      { answers: [GOOD, late], timeoutMs: 6_000, told: "timeout-response" },
    ] as const;
    for (const { answers, timeoutMs, told } of cases) {
      const clock = virtualClock();
      const { check } = scripted(clock, answers, { timeoutMs, successes: 2 });
      const { failure, attempts } = await verifyOne(clock, check);
      assert.equal(failure?.class, told);
      assert.equal(attempts >= 2, true);
    }
  });

  it("gives a long try all the time there is", async () => {
    const clock = virtualClock();
    const { check, given } = scripted(clock, [bad(), GOOD], { isLong: true });
    await verifyOne(clock, check);
    assert.deepEqual(given, [300_000, 299_000]);
  });

  it("does not ask again what no waiting mends", async () => {
    const clock = virtualClock();
    const blocked = {
      status: undefined,
      failure: { class: "x", problems: [], excerpt: "", advice: "", final: true },
    } as const;
    const { check, asked } = scripted(clock, [blocked, GOOD]);
    assert.equal((await verifyOne(clock, check)).ok, false);
    assert.deepEqual(asked, [0]);
  });

  it("runs checks at once; results keep the order of the checks, onResult hears them as they come", async () => {
    const clock = virtualClock();
    const slow = scripted(clock, [bad(), bad(), GOOD], { name: "slow" });
    const fast = scripted(clock, [GOOD], { name: "fast" });
    const heard: string[] = [];
    const onResult = ({ name }: CheckResult): void => void heard.push(name);
    const options = { clock, random: NO_JITTER, maxParallel: 10, ...SILENT, onResult };
    const results = await verify([slow.check, fast.check], options);
    assert.deepEqual(
      results.map(({ name, durationMs }) => [name, durationMs]),
      [
        ["slow", 2_500],
        ["fast", 0],
      ],
    );
    assert.deepEqual(heard, ["fast", "slow"]);
  });

  it("says why it asks again, once for each reason", async () => {
    const clock = virtualClock();
    const answers = [bad("dns", "a"), bad("dns", "b"), bad(), GOOD, bad(), GOOD] as const;
    const { check } = scripted(clock, answers, { successes: 2 });
    const heard: string[] = [];
    const onTrouble = ({ name }: RunnableCheck, { problems }: ProbeFailure): void =>
      void heard.push(`${name}: ${problems.join()}`);
    await verify([check], { clock, random: NO_JITTER, maxParallel: 1, ...SILENT, onTrouble });
    const status = "web: expected status 200, found 503";
    assert.deepEqual(heard, ["web: a", status, status]);
  });

  it("takes nothing of a check's time while others keep it waiting", async () => {
    const clock = virtualClock();
    const slow = async (): Promise<Probe> => {
      await clock.sleep(3_000);
      return GOOD;
    };
    const times = { probe: slow, timeoutMs: 9_000, intervalMs: 1_000, successes: 2 };
    const checks = Array.from({ length: 4 }, () => scripted(clock, [GOOD], times).check);
    const options = { clock, random: NO_JITTER, maxParallel: 1, ...SILENT };
    const results = await verify(checks, options);
    assert.deepEqual(
      results.map(({ ok, durationMs }) => [ok, durationMs <= 9_000]),
      checks.map(() => [true, true]),
    );
    assert.ok(clock.now() >= 24_000, `${clock.now()} ms for eight tries of 3 s, one at a time`);
  });

  /** The most of the checks' tries of a second that are under way at once. */
  async function mostAtOnce(clock: Clock, count: number, kind: string, maxParallel: number): Promise<number> {
    let running = 0;
    let most = 0;
    const probe = async (): Promise<Probe> => {
      running += 1;
      most = Math.max(most, running);
      await clock.sleep(1_000);
      running -= 1;
      return GOOD;
    };
    const checks = Array.from({ length: count }, () => scripted(clock, [GOOD], { probe, kind, successes: 2 }).check);
    await verify(checks, { clock, random: NO_JITTER, maxParallel, ...SILENT });
    return most;
  }

  it("keeps to maxParallel tries at once, and a waiting check holds no place", async () => {
    const clock = virtualClock();
    assert.equal(await mostAtOnce(clock, 10, "http", 3), 3);
    // 20 tries of a second, 3 at once; waiting between two of them with the place held would take 25 s and more.
    assert.ok(clock.now() <= 11_000, `it took ${clock.now()} ms`);
  });

  it("runs no more than 20 commands at once", async () => {
    assert.equal(await mostAtOnce(virtualClock(), 50, "command", 100), 20);
    assert.equal(await mostAtOnce(virtualClock(), 50, "command", 3), 3);
    assert.equal(await mostAtOnce(virtualClock(), 50, "http", 100), 50);
  });
});
