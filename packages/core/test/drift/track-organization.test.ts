import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { driftOutcome, edited } from "../support/drift.ts";
import { FakeIssues } from "../support/issues.ts";
import { check, trackOn } from "../support/tracking.ts";

const errored = (unit: string): DriftOutcome =>
  driftOutcome("errored", { unit, failures: [{ reason: "state-locked", message: "Locked", hint: "" }] });
const drifted = (unit: string): DriftOutcome => driftOutcome("drifted", { unit, drift: [edited("x.a")] });
const clean = (unit: string): DriftOutcome => driftOutcome("clean", { unit });

describe("units that leave the organization", () => {
  it("end their issues, and make room for others", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, [drifted("a@staging")], { limit: 1 });
    issues.takeCalls();
    await check(issues, 1, [drifted("b@staging")], { limit: 1 });
    assert.deepEqual(issues.takeCalls().slice(1), [
      "closed 1",
      "comment 1: 🗑️",
      "deployments",
      'open "Drift in b@staging" [flywheel-drift] for []',
    ]);
  });

  it("are known again when they come back", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, [drifted("a@staging")]);
    await check(issues, 1, [clean("b@staging")]);
    const back = await check(issues, 2, [drifted("a@staging")]);
    assert.equal(back.get("a@staging")?.issue?.number, 1);
    assert.deepEqual(issues.takeCalls().slice(-2), ["open 1", "comment 1: 🔁"]);
  });

  it("keep their issues where a call only selects others", async () => {
    const issues = new FakeIssues();
    const everyUnit = ["a@staging", "b@staging"];
    await check(issues, 0, [drifted("a@staging")], { everyUnit });
    issues.takeCalls();
    await check(issues, 1, [clean("b@staging")], { everyUnit });
    assert.deepEqual(issues.takeCalls(), ["list"]);
  });

  it("keep their issues, and their places in shared ones, where the run is not the default branch's", async () => {
    const issues = new FakeIssues();
    const before = [drifted("a@staging"), drifted("c@staging"), clean("b@staging"), errored("d@staging")];
    for (const day of [0, 1, 2]) await check(issues, day, before, { limit: 1 });
    assert.equal(issues.open.length, 3);
    issues.takeCalls();
    for (const ref of ["refs/heads/change", "refs/tags/main", ""]) {
      await check(issues, 3, [clean("b@staging")], { limit: 1, ref });
      assert.equal(issues.open.length, 3, ref);
    }
    assert.deepEqual(new Set(issues.takeCalls()), new Set(["list", "edit 2", "edit 3"]));
    assert.match(issues.issues[1]?.body ?? "", /1 unit drifted\*\* beyond/);

    await check(issues, 4, [clean("b@staging")], { limit: 1 });
    assert.equal(issues.open.length, 0);
  });

  it("keep the issues of another home", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, [drifted("a@staging")], { home: "another" });
    issues.takeCalls();
    await check(issues, 1, [clean("b@staging")]);
    assert.deepEqual(issues.takeCalls(), ["list"]);
  });

  it("are not counted among those that cannot be checked, nor among those beyond the limit", async () => {
    const issues = new FakeIssues();
    for (const day of [0, 1, 2]) await check(issues, day, [errored("a@staging"), clean("b@staging")]);
    assert.equal(issues.open.length, 1);
    await check(issues, 3, [clean("b@staging")]);
    assert.equal(issues.open.length, 0);

    await check(issues, 4, [drifted("b@staging"), drifted("c@staging")], { limit: 1 });
    assert.equal(issues.open.length, 2);
    await check(issues, 5, [drifted("b@staging")], { limit: 1 });
    assert.equal(issues.open.length, 1);
  });
});

describe("workflows that check different stacks", () => {
  const everyUnit = ["a@staging", "b@staging", "c@staging", "d@staging"];

  it("share one issue beyond the limit, which names the units of both", async () => {
    const issues = new FakeIssues();
    const options = { everyUnit, limit: 1 };
    await check(issues, 0, [drifted("a@staging"), drifted("b@staging")], options);
    await check(issues, 1, [drifted("c@staging"), drifted("d@staging")], options);
    const [, shared] = issues.open;
    assert.equal(issues.open.length, 2);
    assert.match(shared?.body ?? "", /3 units drifted/);
    assert.match(shared?.body ?? "", /`b@staging` \| not checked this time \|/);
    assert.match(shared?.body ?? "", /`d@staging` \| 1 \|/);
  });

  it("share one issue about what cannot be checked, which names the units of both", async () => {
    const issues = new FakeIssues();
    for (const day of [0, 1, 2]) {
      await check(issues, day, [errored("a@staging")], { everyUnit });
      await check(issues, day, [errored("c@staging")], { everyUnit });
    }
    const [shared] = issues.open;
    assert.match(shared?.body ?? "", /`a@staging` \| .* \| 3 \| not checked this time \|/);
    assert.match(shared?.body ?? "", /`c@staging` \| .* \| 3 \| state-locked: Locked \|/);
  });
});

describe("workflows that check different environments", () => {
  const everyUnit = ["a@staging", "a@production"];

  it("write issues of their own, so that none loses what another counts at the same time", async () => {
    const issues = new FakeIssues();
    for (const day of [0, 1, 2]) {
      const before = [...issues.issues];
      await check(issues, day, [errored("a@staging")], { everyUnit, selection: "staging" });
      // The other one read the issues before that.
      const late = { ...issues.forge, ownIssues: () => Promise.resolve({ issues: before, defaultBranch: "main" }) };
      await trackOn({ forge: late }, day, [errored("a@production")], { everyUnit, selection: "production" });
    }
    assert.deepEqual(
      issues.open.map(({ body }) => /`(a@\w+)` \| .* \| (3) \|/.exec(body)?.slice(1)),
      [
        ["a@staging", "3"],
        ["a@production", "3"],
      ],
    );
  });
});

describe("two runs at once", () => {
  const everyUnit = ["a@staging", "a@production"];

  it("that made two of an issue have one again, which knows what both did", async () => {
    const issues = new FakeIssues();
    const before = [drifted("a@staging"), drifted("a@production")];
    const late = { ...issues.forge, ownIssues: () => Promise.resolve({ issues: [], defaultBranch: "main" }) };
    await check(issues, 0, before, { everyUnit, limit: 0 });
    await trackOn({ forge: late }, 1, before, { everyUnit, limit: 0 });
    assert.equal(issues.open.length, 2);
    await check(issues, 2, before, { everyUnit, limit: 0 });
    assert.deepEqual(
      issues.open.map(({ number }) => number),
      [1],
    );
    assert.match(issues.open[0]?.body ?? "", /`a@staging` \| 1 \| 2026-01-01 04:00 UTC \| 2 \|/);
  });
});
