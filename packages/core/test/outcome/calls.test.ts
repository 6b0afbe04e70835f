import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { collectOutcomes } from "../../src/outcome/collect.ts";
import { settleDoubles } from "../../src/outcome/doubles.ts";
import { missingUnits, parseExpected } from "../../src/outcome/expected.ts";
import { unexplainedJobs } from "../../src/outcome/needs.ts";
import type { Outcome } from "../../src/outcome/outcome.ts";
import { artifactsOf, failure, hostWith, outcome, planDetail, planned } from "../support/outcomes.ts";

function of(units: readonly string[], rest: Partial<Outcome> = {}): Outcome {
  return outcome(planDetail(units.map((unit) => planned(unit))), rest);
}

/** The units of outcomes, call by call. */
function unitsOf(outcomes: readonly Outcome[]): readonly (readonly string[])[] {
  return outcomes.map(({ detail }) => ("units" in detail ? detail.units.map(({ unit }) => unit) : []));
}

describe("the outcomes of a run", () => {
  it("count as their last attempt left them, in an order of their own", async () => {
    const failed = of([], {
      call: "b",
      detail: { kind: "nothing", title: "b", removed: [] },
      failures: [failure("once")],
    });
    const all = [of(["c"]), failed, of(["b"], { call: "b", attempt: 2 }), of(["a"])];
    const { outcomes, failures } = await collectOutcomes(hostWith(artifactsOf(all), { context: { runAttempt: 2 } }));
    assert.deepEqual([unitsOf(outcomes), failures], [[["a"], ["b"], ["c"]], []]);
  });

  it("are failures where they are of another run or of none", async () => {
    const files = new Map([...artifactsOf([of(["a"], { runId: "7" })]), ["flywheel-outcome-x", new Uint8Array()]]);
    for (const [name, content] of artifactsOf([of(["b"], { attempt: 99 })])) files.set(name, content);
    const { outcomes, failures } = await collectOutcomes(hostWith(files));
    assert.deepEqual(
      [outcomes, failures.map(({ detailCode }) => detailCode)],
      [[], ["outcome-unreadable", "outcome-unreadable", "outcome-unreadable"]],
    );
  });

  it("tell of a unit once: in its last attempt, else not at all", () => {
    const moved = settleDoubles([of(["a", "b"]), of(["b"], { attempt: 2 }), of(["c"]), of(["c"], { attempt: 3 })]);
    assert.deepEqual([unitsOf(moved.outcomes), moved.failures], [[["a"], ["b"], ["c"]], []]);
    const twice = settleDoubles([of(["a"]), of(["a"], { call: "other" })]);
    assert.deepEqual(
      twice.failures.map(({ unit, detailCode }) => [unit, detailCode]),
      [["a", "outcome-twice"]],
    );
  });
});

describe("what is expected", () => {
  const leg = (unit: string): object => ({ unit, environment: "x" });
  for (const [what, text, units] of [
    ["nothing", "", []],
    ["units", '["a@x","b@x"]', ["a@x", "b@x"]],
    ["a matrix", JSON.stringify({ include: [leg("a@x\nb@x"), leg("c@x")] }), ["a@x", "b@x", "c@x"]],
    ["waves", JSON.stringify({ 1: { include: [leg("a@x")] }, 2: { include: [leg("b@x")] } }), ["a@x", "b@x"]],
  ] as const) {
    it(`is read from ${what}`, () => {
      assert.deepEqual(parseExpected(text), units);
    });
  }

  it("is missing where no call tells of it, nor failed before it could", () => {
    const selects = { environment: "x", stacks: ["b"], workingDirectory: "", shard: "" };
    const early = outcome(
      { kind: "nothing", title: "b x", removed: [] },
      { selects, failures: [failure("bad input")] },
    );
    const missing = missingUnits(["a@x", "b@x", "b@y", "c@x"], [of(["a@x"]), early]);
    assert.deepEqual(
      missing.map(({ unit }) => unit),
      ["b@y", "c@x"],
    );
  });

  it("is not missing where a call found nothing to do, but a shard speaks for no other", () => {
    const selects = { environment: "x", stacks: [], workingDirectory: "", shard: "" };
    const idle = (rest: Partial<Outcome>): Outcome =>
      outcome({ kind: "nothing", title: "x", removed: [] }, { selects, action: "tofu-plan", ...rest });
    const missing = (one: Outcome): number => missingUnits(["a@x"], [one]).length;
    assert.deepEqual(
      [idle({}), idle({ selects: { ...selects, shard: "3/3" } }), idle({ action: "validate-org" })].map(missing),
      [0, 1, 1],
    );
  });
});

it("explains a job that failed by what it left", () => {
  const outcomes = [
    outcome(planDetail([planned("a", { failures: [failure("no")] })]), { job: "plan" }),
    of(["b"], { job: "verify" }),
  ];
  const needs = { plan: { result: "failure" }, verify: { result: "failure" }, other: { result: "skipped" } } as const;
  assert.deepEqual(
    unexplainedJobs(needs, outcomes, true).map(({ message }) => message),
    ["The job verify failed, and left nothing here under its own name"],
  );
  const wave = { wave2: { result: "failure" }, wave3: { result: "cancelled" } } as const;
  const jobs = (isFailureTold: boolean): readonly (string | undefined)[] =>
    unexplainedJobs(wave, outcomes, isFailureTold).map(({ detailCode }) => detailCode);
  assert.deepEqual([jobs(true), jobs(false)], [["job-cancelled"], ["job-failed", "job-cancelled"]]);
});
