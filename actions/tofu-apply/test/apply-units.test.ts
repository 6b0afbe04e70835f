import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Manifest } from "@flywheel/core/bundle/manifest";
import { answer, type AnswerTo } from "../../../packages/core/test/support/host.ts";
import { resource } from "../../../packages/core/test/support/plans.ts";
import { applyUnits } from "../src/apply-units.ts";
import { createdLine, errorLine, fakePrepared, planOf, type PreparedParts } from "./prepared.ts";

const PLANNED = planOf({ "cloud.a": "create" });
const APPLYING = {
  parallel: 1,
  replanning: { lockTimeoutMs: 0, key: new Uint8Array(32) },
  replanStale: false,
  failFast: false,
};
const STALE = errorLine("Saved plan is stale");

/** One answer after the other, the last one for ever. */
function inTurn(...answers: readonly AnswerTo[]): AnswerTo {
  let next = 0;
  return (command, files) => {
    const chosen = answers[Math.min(next++, answers.length - 1)];
    if (chosen === undefined) throw new Error("no answer");
    return chosen(command, files);
  };
}

async function applyOne(parts: Partial<PreparedParts>, replanStale = false) {
  const prepared = await fakePrepared({ planned: PLANNED, ...parts });
  const [result] = await applyUnits([prepared.item], { ...APPLYING, replanStale }, prepared.item.session.host);
  assert.ok(result !== undefined);
  return { ...prepared, ...result };
}

describe("applyUnits: one unit", () => {
  it("is applied and gives its outputs", async () => {
    const { outcome, outputs, commands } = await applyOne({});
    assert.deepEqual(
      [outcome.status, outputs, commands()],
      ["applied", { address: "https://web" }, ["apply", "output"]],
    );
  });

  it("is not asked for the outputs that its apply has told", async () => {
    const told = ['{"type":"change_summary","changes":{"operation":"apply"}}', '{"type":"outputs","outputs":{}}'];
    const { outputs, commands } = await applyOne({ answers: { apply: answer(told) } });
    assert.deepEqual([outputs, commands()], [{}, ["apply"]]);
  });

  const ends: readonly [what: string, apply: AnswerTo, status: string, reason: string][] = [
    ["a held lock", answer([errorLine("Error acquiring the state lock")], 1), "failed", "apply-failed"],
    ["a stale plan", answer([STALE], 1), "refused", "plan-stale"],
    ["an error before anything was done", answer([errorLine("No")], 1), "failed", "apply-failed"],
    ["an error midway", answer([createdLine("cloud.a"), STALE], 1), "failed", "plan-stale"],
  ];
  for (const [what, apply, status, reason] of ends) {
    it(`with ${what} is ${status}, and has no outputs`, async () => {
      const { outcome, outputs } = await applyOne({ answers: { apply } });
      const [failure] = outcome.failures;
      assert.deepEqual([outcome.status, failure?.reason, outputs], [status, reason, undefined]);
    });
  }

  it("that cannot be started is its own failure", async () => {
    const apply: AnswerTo = () => Promise.reject(new Error("no such program"));
    const { outcome } = await applyOne({ answers: { apply } });
    assert.deepEqual(
      [outcome.status, outcome.failures.length, outcome.failures[0]?.unit],
      ["failed", 1, "web@staging"],
    );
  });

  it("says what was changed by hand and is recorded now, but not what the plan changes", async () => {
    const drifted = (address: string) =>
      resource(address, { actions: ["update"], before: { size: 0 }, after: { size: 1 } });
    const drift = [...Array.from({ length: 12 }, (_, index) => drifted(`cloud.d${index}`)), drifted("cloud.a")];
    const { outcome } = await applyOne({ planned: { ...PLANNED, resource_drift: drift } });
    assert.match(outcome.remarks.join("\n"), /recorded in the state now: cloud\.d0, .*cloud\.d7 and 2 more\.$/);
  });

  it("keeps an output back that holds a known secret", async () => {
    const output = answer(['{ "open": { "value": "eu" }, "leak": { "value": ["the-hidden-word"] } }']);
    const secret = { password: "the-hidden-word" };
    const hidden = {
      ...resource("cloud.a", { actions: ["create"], before: null, after: secret, after_sensitive: { password: true } }),
    };
    const { item } = await fakePrepared({ planned: { resource_changes: [hidden] }, answers: { output } });
    const redact = (text: string): string => text.replaceAll("the-hidden-word", "(sensitive)");
    const session = { ...item.session, redact };
    const [result] = await applyUnits([{ ...item, session }], APPLYING, session.host);
    assert.deepEqual(result?.outputs, { open: "eu" });
  });
});

describe("applyUnits: a state that moved", () => {
  it("is planned again once, and applied", async () => {
    const apply = inTurn(answer([STALE], 1), answer([createdLine("cloud.a")]));
    const { outcome, commands } = await applyOne({ answers: { apply } }, true);
    assert.deepEqual([outcome.status, outcome.remarks.length], ["applied", 1]);
    assert.deepEqual(commands(), ["apply", "plan", "show", "apply", "output"]);
  });

  it("is given up after two tries", async () => {
    const { outcome, commands } = await applyOne({ answers: { apply: answer([STALE], 1) } }, true);
    assert.deepEqual([outcome.status, commands()], ["refused", ["apply", "plan", "show", "apply"]]);
  });

  it("is not planned again once something landed", async () => {
    const apply = answer([createdLine("cloud.a"), STALE], 1);
    const { outcome, commands } = await applyOne({ answers: { apply } }, true);
    assert.deepEqual([outcome.status, commands()], ["failed", ["apply"]]);
  });
});

describe("applyUnits: units that others come before", () => {
  const after: Manifest["dependence"] = { kind: "provisional", upstream: ["db@staging"] };

  it("are planned again, and refused where that does something else", async () => {
    const same = await applyOne({ manifest: { dependence: after } });
    assert.deepEqual(same.commands(), ["plan", "show", "apply", "output"]);
    assert.match(same.outcome.remarks[0] ?? "", /^After db@staging it was planned again/);
    const other = await applyOne({ manifest: { dependence: after }, again: planOf({ "cloud.a": "delete" }) });
    assert.deepEqual([other.outcome.status, other.commands()], ["refused", ["plan", "show"]]);
  });

  it("are skipped behind one that failed, and say for which", async () => {
    const apply = answer([errorLine("No")], 1);
    const first = await fakePrepared({ planned: PLANNED, stack: "db", answers: { apply } });
    const second = await fakePrepared({ planned: PLANNED, dependsOn: ["db@staging"] });
    const results = await applyUnits([first.item, second.item], APPLYING, first.item.session.host);
    assert.deepEqual(
      results.map(({ outcome }) => [outcome.status, outcome.skippedFor]),
      [
        ["failed", undefined],
        ["skipped", "db@staging"],
      ],
    );
    assert.deepEqual(second.commands(), []);
  });
});
