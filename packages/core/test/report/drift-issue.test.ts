import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fingerprintOf } from "../../src/drift/fingerprint.ts";
import { COMMENT_BYTES } from "../../src/report/budget.ts";
import { changedComment, renderDriftIssue, type DriftIssue } from "../../src/report/drift-issue.ts";
import { driftIssue, driftOutcome, edited, undone } from "../support/drift.ts";
import { resourceChange } from "../support/plans.ts";
import { page } from "./page.ts";

const CHANGED = resourceChange("acme_thing.a", {
  before: { size: 1, tags: { a: 1 } },
  after: { size: 2, tags: { a: 2 } },
});
const DRIFTED = driftOutcome("drifted", { drift: [CHANGED] });

function rendered(issue: DriftIssue) {
  return page(renderDriftIssue(issue, COMMENT_BYTES));
}

describe("a drift issue", () => {
  it("names attributes without their values when values are not wanted", () => {
    const { text, blocks } = rendered(driftIssue(DRIFTED));
    assert.match(text, /^1 object of web@production changed outside of code, /);
    assert.match(text, /acme_thing\.a was changed outside of code; applying leaves it so: size, tags\.a/);
    assert.deepEqual(blocks, []);
    assert.equal(rendered(driftIssue(DRIFTED, { showValues: true })).blocks.length, 1);
  });

  it("says what applying does about each object", () => {
    const drift = [edited("x.a"), edited("x.b"), resourceChange("x.c", { kind: "delete", before: { size: 1 } })];
    const created = resourceChange("x.c", { kind: "create", after: { size: 1 } });
    const { text } = rendered(driftIssue(driftOutcome("drifted", { drift, proposed: [undone("x.a"), created] })));
    assert.match(text, /x\.a was changed outside of code; applying undoes that: size/);
    assert.match(text, /x\.b was changed outside of code; applying leaves it so: size/);
    assert.match(text, /x\.c was deleted outside of code; applying creates it again/);
  });

  it("says what applying would change elsewhere", () => {
    const proposed = [undone("x.a"), undone("x.fed", "url")];
    const { text } = rendered(driftIssue(driftOutcome("drifted", { drift: [edited("x.a")], proposed })));
    assert.match(text, /What applying would change elsewhere: 1\s+x\.fed: applying would update it: url/);
  });

  it("says when merged code waits, too", () => {
    const text = (verdict: "both" | "drifted") => rendered(driftIssue({ ...DRIFTED, verdict })).text;
    assert.match(text("both"), /Merged code is waiting to be applied, too\.[^]*brings the merged code that waits/);
    assert.doesNotMatch(text("drifted"), /[Mm]erged code/);
  });

  it("says how to be left alone, and who asked for it", () => {
    assert.match(rendered(driftIssue(DRIFTED)).text, /comment \/snooze YYYY-MM-DD/);
    const snooze = { until: "2026-05-05", by: "ada", at: 0, of: "" };
    assert.match(rendered(driftIssue(DRIFTED, { snooze })).text, /Quiet until 2026-05-05, as ada asked\./);
  });

  it("answers who asked in vain", () => {
    const answer = (by: string, why: "no-day" | "no-access") =>
      rendered(driftIssue(DRIFTED, { unheeded: { text: "/snooze tomorrow", by, why } })).text;
    const form = "it names no day in the form YYYY-MM-DD";
    assert.match(answer("ada", "no-day"), new RegExp(`/snooze tomorrow of ada has no effect: ${form}`));
    assert.match(answer("", "no-day"), new RegExp(`/snooze tomorrow has no effect: ${form}`));
    assert.match(answer("eve", "no-access"), /of eve has no effect: that needs write access to the repository/);
  });

  it("of what the state has absorbed lists what is still to be changed", () => {
    const { keys } = fingerprintOf({ drift: [edited("x.a")], proposed: [] });
    const outcome = driftOutcome("pending", { proposed: [undone("x.a"), undone("x.other")] });
    const { text, blocks } = rendered(driftIssue(outcome, { showValues: true }, { state: "absorbed", keys }));
    assert.match(text, /is in the state now, and the code still wants something else/);
    assert.match(text, /x\.a: applying would update it: size/);
    assert.doesNotMatch(text, /x\.other/);
    assert.deepEqual(blocks, []);
  });

  it("never links where a deployment has no page of GitHub's", () => {
    const past = { environment: "p", sha: "a".repeat(40), units: [], isWhole: true, createdAt: "2026-01-01T00:00:00Z" };
    const links = (url: string) => rendered(driftIssue(DRIFTED, { deployment: { ...past, url } })).links;
    assert.deepEqual(links("https://github.com/acme/infra/actions/runs/1"), [
      "https://github.com/acme/infra/actions/runs/1",
    ]);
    assert.deepEqual(links("https://x.example/)[evil](https://evil.example"), []);
    assert.deepEqual(links(""), []);
  });
});

describe("the comment on drift that is another one", () => {
  it("names attributes and never values, and counts what it leaves out", () => {
    const drift = Array.from({ length: 25 }, (_, index) => edited(`x.n${index}`));
    const { text, blocks } = page(changedComment(driftOutcome("drifted", { drift }), "https://github.example/run/1"));
    assert.match(text, /x\.n0 was changed outside of code: size/);
    assert.match(text, /and 5 more/);
    assert.doesNotMatch(text, /by hand/);
    assert.deepEqual(blocks, []);
  });
});
