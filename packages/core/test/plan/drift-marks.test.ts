import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diffDrift } from "../../src/plan/attribute-diff.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { REDACTED } from "../../src/plan/redact.ts";
import { plan, resource, type Json } from "../support/plans.ts";

const CODE = "of-the-code";
const HAND = "by-hand-222";

interface Case {
  /** What is applied, and what is there. */
  readonly drift: readonly [before: Json, after: Json];
  readonly stateMarks?: Json;
  /** Of the plan's own change, which may be none. */
  readonly codeMarks: Json;
  readonly actions?: readonly string[];
  /** What of the drift is hidden. */
  readonly hidden: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  "an attribute that the code calls sensitive since the last apply": {
    drift: [
      { text: CODE, size: 1 },
      { text: HAND, size: 2 },
    ],
    codeMarks: { text: true },
    hidden: ["text"],
  },
  "one of an object that the plan leaves alone": {
    drift: [{ text: CODE }, { text: HAND }],
    codeMarks: { text: true },
    actions: ["no-op"],
    hidden: ["text"],
  },
  "one inside of a map": {
    drift: [{ tags: { a: CODE, b: "1" } }, { tags: { a: HAND, b: "2" } }],
    codeMarks: { tags: { a: true } },
    hidden: ["tags.a"],
  },
  "one of the items of a list, which stands elsewhere now": {
    drift: [
      { rule: [{ port: 1 }, { port: 2, key: CODE }] },
      { rule: [{ port: 3, key: HAND }, { port: 4 }, { port: 1 }] },
    ],
    codeMarks: { rule: [{}, { key: true }] },
    hidden: ["rule[0].key", "rule[1].key"],
  },
  "a value that was an object with a secret inside": {
    drift: [{ text: { key: CODE } }, { text: HAND }],
    codeMarks: { text: { key: true } },
    hidden: ["text"],
  },
  "what only the state calls sensitive": {
    drift: [{ text: CODE }, { text: HAND }],
    stateMarks: { text: true },
    codeMarks: {},
    hidden: ["text"],
  },
};

describe("in what changed outside of code is hidden", () => {
  for (const [what, { drift, stateMarks = {}, codeMarks, actions = ["update"], hidden }] of Object.entries(cases)) {
    it(what, () => {
      const [before, after] = drift;
      const { changeSet, redact } = planContent(
        plan({
          resource_drift: [
            resource("x.a", { actions: ["update"], before, after, before_sensitive: stateMarks, after_sensitive: {} }),
          ],
          resource_changes: [resource("x.a", { actions, before: after, after: before, after_sensitive: codeMarks })],
        }),
      );
      const diff = changeSet.drift.flatMap((entry) => diffDrift(entry, undefined));
      const isHidden = diff.filter((leaf) => leaf.before.kind === "sensitive" || leaf.after.kind === "sensitive");
      assert.deepEqual(
        isHidden.map(({ name }) => name),
        hidden,
      );
      assert.doesNotMatch(JSON.stringify(diff), new RegExp(`${CODE}|${HAND}`));
      assert.equal(redact(`it is ${HAND}`), `it is ${REDACTED}`);
    });
  }

  it("nothing of another object's", () => {
    const change = { actions: ["update"], before: { text: "a" }, after: { text: "b" } };
    const secret = resource("x.b", { ...change, after_sensitive: { text: true } });
    const { changeSet } = planContent(plan({ resource_drift: [resource("x.a", change)], resource_changes: [secret] }));
    const sides = changeSet.drift.flatMap((entry) => diffDrift(entry, undefined)).map(({ after }) => after);
    assert.deepEqual(sides, [{ kind: "value", value: "b" }]);
  });
});
