import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assess, decide, needsSecondPlan, type Verdict } from "../../src/drift/classify.ts";
import { applyIgnore } from "../../src/drift/ignore.ts";
import { parseIgnoreRules } from "../../src/drift/ignore-rules.ts";
import type { Part } from "../../src/organization/model.ts";
import { changes, resource, type Json } from "../support/plans.ts";

const TODAY = "2026-06-15";
const PLACE = { file: "drift.yaml", line: 3 };

const part = (data: unknown): Part => ({ data, place: PLACE });

const drifted = (address: string, before: Json, after: Json | null): Json =>
  resource(address, { actions: [after === null ? "delete" : "update"], before, after });
const proposed = (
  address: string,
  actions: readonly string[],
  before: Json | null,
  after: Json,
  rest: Json = {},
): Json => resource(address, { actions, before, after, ...rest });

/** Somebody edited size and tags by hand, and the plan takes both back. */
const EDITED = {
  resource_drift: [
    drifted("acme_thing.a", { size: 1, tags: { team: "x", env: "p" } }, { size: 2, tags: { team: "y", env: "p" } }),
  ],
  resource_changes: [
    proposed(
      "acme_thing.a",
      ["update"],
      { size: 2, tags: { team: "y", env: "p" }, rev: 4 },
      { size: 1, tags: { team: "x", env: "p" } },
      { after_unknown: { rev: true } },
    ),
  ],
};

const DELETED = {
  resource_drift: [drifted("acme_thing.a", { size: 1 }, null)],
  resource_changes: [proposed("acme_thing.a", ["create"], null, { size: 1 })],
};

/** Ignored drift at an object that the code moves or imports: `ofChange` and `ofObject` say so. */
function taken(ofChange: Json, ofObject: Json): Json {
  const undo = { after_unknown: { rev: true }, ...ofChange };
  return {
    resource_drift: [drifted("acme_thing.a", { size: 1 }, { size: 2 })],
    resource_changes: [
      { ...proposed("acme_thing.a", ["update"], { size: 2, rev: 4 }, { size: 1 }, undo), ...ofObject },
    ],
  };
}

/** One item of a list, and the text of another one. */
const LISTED = {
  resource_drift: [drifted("acme_thing.a", { rule: [{ port: 1, note: "a" }] }, { rule: [{ port: 2, note: "b" }] })],
};

interface Case {
  readonly plan: Json;
  readonly rules: readonly Json[];
  /** Of what was ignored: address and attributes. */
  readonly ignored: readonly string[];
  readonly verdict: Verdict;
  /** What still differs where the engine does not refresh. */
  readonly withoutRefresh?: Json;
}

const because = { reason: "the autoscaler sets it" };

const cases: Readonly<Record<string, Case>> = {
  "no rule": { plan: EDITED, rules: [], ignored: [], verdict: "drifted" },
  "a rule for another object": {
    plan: EDITED,
    rules: [{ address: "acme_thing.b", ...because }],
    ignored: [],
    verdict: "drifted",
  },
  "a rule for another type": {
    plan: EDITED,
    rules: [{ type: "acme_other", ...because }],
    ignored: [],
    verdict: "drifted",
  },
  "a rule for the object": {
    plan: EDITED,
    rules: [{ address: "acme_*.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "clean",
  },
  "a rule for one of two attributes": {
    plan: EDITED,
    rules: [{ type: "acme_thing", attribute: "size", ...because }],
    ignored: ["acme_thing.a: size"],
    verdict: "drifted",
  },
  "a rule for each attribute, one by what it lies in": {
    plan: EDITED,
    rules: [
      { attribute: "size", ...because },
      { attribute: "tags", ...because },
    ],
    ignored: ["acme_thing.a: size", "acme_thing.a: tags.team"],
    verdict: "clean",
  },
  "a rule for all tags, one with a key that needs brackets": {
    plan: { resource_drift: [drifted("acme_thing.a", { tags: {} }, { tags: { "kubernetes.io/name": "c" } })] },
    rules: [{ attribute: "tags.*", ...because }],
    ignored: ['acme_thing.a: tags["kubernetes.io/name"]'],
    verdict: "clean",
  },
  "a rule that has expired": {
    plan: EDITED,
    rules: [{ address: "*", expires: "2026-06-14", ...because }],
    ignored: [],
    verdict: "drifted",
  },
  "a rule on its last day": {
    plan: EDITED,
    rules: [{ address: "*", expires: TODAY, ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "clean",
  },
  "ignored drift where the code wants a third value": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { size: 1 }, { size: 2 })],
      resource_changes: [proposed("acme_thing.a", ["update"], { size: 2 }, { size: 3 })],
    },
    rules: [{ attribute: "size", ...because }],
    ignored: ["acme_thing.a: size"],
    verdict: "pending",
    withoutRefresh: { resource_changes: [proposed("acme_thing.a", ["update"], { size: 1 }, { size: 3 })] },
  },
  "ignored drift that feeds another object": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { note: "x" }, { note: "y" })],
      resource_changes: [proposed("acme_thing.b", ["update"], { size: 1 }, { size: 2 })],
    },
    rules: [{ address: "acme_thing.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "clean",
    withoutRefresh: {},
  },
  "code beside ignored drift": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { note: "x" }, { note: "y" })],
      resource_changes: [proposed("acme_thing.b", ["update"], { size: 1 }, { size: 2 })],
    },
    rules: [{ address: "acme_thing.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "pending",
    withoutRefresh: { resource_changes: [proposed("acme_thing.b", ["update"], { size: 1 }, { size: 2 })] },
  },
  "a deleted object, by a rule for it": {
    plan: DELETED,
    rules: [{ address: "acme_thing.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "clean",
  },
  "tags that became nothing, and are put back": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { tags: {} }, { tags: null })],
      resource_changes: [proposed("acme_thing.a", ["update"], { tags: null }, { tags: {} })],
    },
    rules: [{ attribute: "tags", ...because }],
    ignored: ["acme_thing.a: tags"],
    verdict: "clean",
  },
  "a deleted object that the code wants otherwise": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { size: 1 }, null)],
      resource_changes: [proposed("acme_thing.a", ["create"], null, { size: 2 })],
    },
    rules: [{ address: "acme_thing.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "pending",
    withoutRefresh: { resource_changes: [proposed("acme_thing.a", ["update"], { size: 1 }, { size: 2 })] },
  },
  "ignored drift of an object that the code moves": {
    plan: taken({}, { previous_address: "acme_thing.z" }),
    rules: [{ attribute: "size", ...because }],
    ignored: ["acme_thing.a: size"],
    verdict: "pending",
  },
  "ignored drift of an object that the code imports": {
    plan: taken({ importing: { id: "a" } }, {}),
    rules: [{ attribute: "size", ...because }],
    ignored: ["acme_thing.a: size"],
    verdict: "pending",
  },
  "a deleted object, by a rule for an attribute": {
    plan: DELETED,
    rules: [{ attribute: "*", ...because }],
    ignored: [],
    verdict: "drifted",
  },
  "all that differs in a list": {
    plan: LISTED,
    rules: [{ attribute: "rule*", ...because }],
    ignored: ["acme_thing.a: rule[0].note, rule[0].port"],
    verdict: "clean",
  },
  "a part of what differs in a list": {
    plan: LISTED,
    rules: [{ attribute: "rule[0].port", ...because }],
    ignored: [],
    verdict: "observed",
  },
  "a tainted object that drifted": {
    plan: {
      resource_drift: [drifted("acme_thing.a", { size: 1 }, { size: 2 })],
      resource_changes: [
        {
          ...proposed("acme_thing.a", ["delete", "create"], { size: 2 }, { size: 1 }),
          action_reason: "replace_because_tainted",
        },
      ],
    },
    rules: [{ address: "acme_thing.a", ...because }],
    ignored: ["acme_thing.a: "],
    verdict: "pending",
    withoutRefresh: { resource_changes: [proposed("acme_thing.a", ["delete", "create"], { size: 1 }, { size: 1 })] },
  },
  "what follows ignored drift, beside other drift": {
    plan: {
      resource_drift: [
        drifted("acme_thing.a", { note: "one" }, { note: "two" }),
        drifted("acme_thing.c", { rev: 1 }, { rev: 2 }),
      ],
      resource_changes: [proposed("acme_thing.b", ["update"], { text: "one" }, { text: "two" })],
    },
    rules: [{ address: "acme_thing.a", attribute: "note", ...because }],
    ignored: ["acme_thing.a: note"],
    verdict: "observed",
    withoutRefresh: {},
  },
  "what does not follow ignored drift, beside other drift": {
    plan: {
      resource_drift: [
        drifted("acme_thing.a", { note: "one" }, { note: "two" }),
        drifted("acme_thing.c", { rev: 1 }, { rev: 2 }),
      ],
      resource_changes: [proposed("acme_thing.b", ["update"], { text: "one" }, { text: "three" })],
    },
    rules: [{ address: "acme_thing.a", attribute: "note", ...because }],
    ignored: ["acme_thing.a: note"],
    verdict: "drifted",
    withoutRefresh: {},
  },
  "what may follow ignored drift or other drift": {
    plan: {
      resource_drift: [
        drifted("acme_thing.a", { note: "one" }, { note: "two" }),
        drifted("acme_thing.c", { note: "one" }, { note: "two" }),
      ],
      resource_changes: [proposed("acme_thing.b", ["update"], { text: "one" }, { text: "two" })],
    },
    rules: [{ address: "acme_thing.a", attribute: "note", ...because }],
    ignored: ["acme_thing.a: note"],
    verdict: "drifted",
    withoutRefresh: {},
  },
};

describe("drift with ignore rules:", () => {
  for (const [what, { plan, rules, ignored, verdict, withoutRefresh }] of Object.entries(cases)) {
    it(what, () => {
      const after = applyIgnore(changes(plan), parseIgnoreRules(rules.map(part)), TODAY);
      assert.deepEqual(
        after.ignored.map(({ address, attributes }) => `${address}: ${attributes.join(", ")}`),
        ignored,
      );
      const assessment = assess(after.plan, after.ignored.length > 0);
      assert.equal(needsSecondPlan(assessment), withoutRefresh !== undefined);
      const evidence = withoutRefresh && {
        withoutRefresh: changes(withoutRefresh),
        readings: [],
        ignored: after.values,
      };
      assert.equal(decide(assessment, evidence), verdict);
    });
  }

  it("what is left of an object shows nothing of what was ignored", () => {
    const rules = parseIgnoreRules([part({ attribute: "size", ...because })]);
    const { plan } = applyIgnore(changes(EDITED), rules, TODAY);
    assert.deepEqual(plan.drift[0]?.before, { size: 2, tags: { team: "x", env: "p" } });
    assert.deepEqual(plan.changes[0]?.after, { size: 2, tags: { team: "x", env: "p" } });
  });
});
