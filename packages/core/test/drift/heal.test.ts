import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { healRefusal, historyRefusal, unverifiedRefusal, type HealHistory } from "../../src/drift/heal.ts";
import { assess, VERDICTS } from "../../src/drift/classify.ts";
import { driftOutcome } from "../support/drift.ts";
import { changes, resource, type Json } from "../support/plans.ts";

const TYPE = "aws_security_group";
const address = (name: string): string => `${TYPE}.${name}`;
const drifted = (name: string): Json =>
  resource(address(name), {
    actions: ["update"],
    before: { size: 1, tag: "a", rev: 1 },
    after: { size: 2, tag: "a", rev: 1 },
  });
const gone = (at: string): Json => resource(at, { actions: ["delete"], before: { size: 1 }, after: null });
const proposed = (at: string, after: Json, rest: Json = {}, more: Json = {}): Json =>
  resource(at, { actions: ["update"], before: { size: 2, tag: "a", rev: 1 }, after, after_unknown: {}, ...rest }, more);
const undo = (name: string): Json => proposed(address(name), { size: 1, tag: "a" }, { after_unknown: { rev: true } });
const create = (at: string): Json =>
  proposed(at, { size: 1 }, { actions: ["create"], before: null, after_unknown: { id: true } });

/** What drifted, what the plan does, and why it is not healed; empty for healed. */
const cases: Readonly<Record<string, readonly [parts: Json, refused: string, verdict?: "both"]>> = {
  "an attribute that is put back": [{ resource_drift: [drifted("a")], resource_changes: [undo("a")] }, ""],
  "an object without data that is made again": [
    { resource_drift: [gone(address("a"))], resource_changes: [create(address("a"))] },
    "",
  ],
  "merged code beside it": [{ resource_drift: [drifted("a")], resource_changes: [undo("a")] }, "heal-pending", "both"],
  "a replacement": [
    {
      resource_drift: [drifted("a")],
      resource_changes: [proposed(address("a"), { size: 1 }, { actions: ["delete", "create"] })],
    },
    "heal-destroys",
  ],
  "a value that the state does not have": [
    { resource_drift: [drifted("a")], resource_changes: [proposed(address("a"), { size: 3, tag: "a", rev: 1 })] },
    "heal-beyond",
  ],
  "another object that follows": [
    { resource_drift: [drifted("a")], resource_changes: [undo("a"), undo("b")] },
    "heal-beyond",
  ],
  "a move": [
    {
      resource_drift: [drifted("a")],
      resource_changes: [
        proposed(address("a"), { size: 1, tag: "a", rev: 1 }, {}, { previous_address: address("old") }),
      ],
    },
    "heal-beyond",
  ],
  "an output that follows": [
    {
      resource_drift: [drifted("a")],
      resource_changes: [undo("a")],
      output_changes: { o: { actions: ["update"], before: 1, after: 2 } },
    },
    "heal-beyond",
  ],
  "a database that is gone": [
    { resource_drift: [gone("aws_db_instance.a")], resource_changes: [create("aws_db_instance.a")] },
    "heal-stateful",
  ],
  "more than ten objects": [
    {
      resource_drift: Array.from({ length: 11 }, (_, index) => drifted(`a${index}`)),
      resource_changes: Array.from({ length: 11 }, (_, index) => undo(`a${index}`)),
    },
    "heal-limit",
  ],
};

describe("healing", () => {
  for (const [what, [parts, refused, verdict = "drifted"]] of Object.entries(cases)) {
    it(`${refused === "" ? "takes" : "refuses"} ${what}`, () => {
      const plan = changes(parts);
      const { drift } = assess(plan);
      assert.equal(healRefusal(driftOutcome(verdict, { drift }), plan)?.detailCode ?? "", refused);
    });
  }

  it("is not done where the second look still differs", () => {
    const unwell = VERDICTS.filter((verdict) => unverifiedRefusal({ verdict })?.detailCode === "heal-unverified");
    assert.deepEqual(unwell.toSorted(), ["both", "drifted", "pending"]);
  });

  const DAY = 24 * 60 * 60;
  const known: HealHistory = { healed: [], snooze: undefined };
  for (const [history, now, refused] of [
    [known, DAY, ""],
    [{ ...known, healed: [0] }, DAY - 1, "heal-flapping"],
    [{ ...known, healed: [0] }, DAY, ""],
    [{ ...known, healed: undefined }, DAY, "heal-untracked"],
    [{ ...known, snooze: {} }, DAY, "heal-snoozed"],
  ] as const) {
    it(`${refused === "" ? "goes on" : `stops (${refused})`} at ${now} after ${JSON.stringify(history)}`, () => {
      assert.equal(historyRefusal(history, now)?.detailCode ?? "", refused);
    });
  }
});
