import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { driftOutcome, edited } from "../support/drift.ts";
import { FakeIssues } from "../support/issues.ts";
import { check, trackOn } from "../support/tracking.ts";

const UNITS = ["a", "b", "c"].map((name) => `${name}@production`);

function drifted(address = "x.a"): readonly DriftOutcome[] {
  return UNITS.map((unit) => driftOutcome("drifted", { unit, drift: [edited(address)] }));
}

describe("where GitHub does not take one issue", () => {
  it("the others are opened, and it is told of when it can be", async () => {
    const issues = new FakeIssues();
    issues.refused = /^open "Drift in b@/;
    const first = await trackOn(issues, 0, drifted());
    assert.deepEqual(
      UNITS.map((unit) => first.units.get(unit)?.news),
      ["opened", undefined, "opened"],
    );
    assert.deepEqual(
      first.failures.map(({ reason, unit }) => [reason, unit]),
      [["forge-failed", "b@production"]],
    );
    issues.refused = /^never$/;
    const second = await check(issues, 1, drifted());
    assert.deepEqual(
      UNITS.map((unit) => second.get(unit)?.news),
      [undefined, "opened", undefined],
    );
  });

  it("its snooze holds, and nothing of it may be healed", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    await check(issues, 0, drifted());
    issues.reply(2, { author: "ada", body: "/snooze 2026-01-10" });
    issues.refused = /^edit 2$/;
    const { units, failures } = await trackOn(issues, 1, drifted());
    const known = units.get("b@production");
    assert.deepEqual([known?.snooze?.until, known?.issue?.number, known?.healed], ["2026-01-10", 2, undefined]);
    assert.equal(failures.length, 1);
    assert.deepEqual(units.get("c@production")?.healed, []);
  });

  it("a comment that is not taken leaves the news to the event", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, drifted());
    issues.refused = /^comment 2/;
    const { units, failures } = await trackOn(issues, 1, drifted("x.b"));
    assert.deepEqual(
      UNITS.map((unit) => units.get(unit)?.news),
      ["changed", "changed", "changed"],
    );
    assert.equal(failures.length, 1);
  });

  it("it is not asked again and again where it takes none", async () => {
    const issues = new FakeIssues();
    issues.refused = /^open/;
    const units = Array.from({ length: 30 }, (_, index) => `stack-${index}@production`);
    const found = units.map((unit) => driftOutcome("drifted", { unit, drift: [edited("x.a")] }));
    const { failures } = await trackOn(issues, 0, found, { limit: 50 });
    assert.equal(issues.calls.filter((call) => call.startsWith("open")).length, 3);
    assert.match(failures.at(-1)?.message ?? "", /29 more/);
  });
});
