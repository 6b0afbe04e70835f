import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorsOf, isNoise } from "../../src/drift/leaves.ts";
import { resourceChange } from "../support/plans.ts";

/** State, reality, plan (and what of it is unknown): who acts. */
interface Case {
  readonly state: unknown;
  /** undefined: deleted outside of code. */
  readonly reality: unknown;
  readonly planned: unknown;
  readonly unknown?: unknown;
  readonly actors: "drift" | "code" | "both";
}

const cases: Readonly<Record<string, Case>> = {
  "reality changed, the plan undoes it": { state: { a: 1 }, reality: { a: 2 }, planned: { a: 1 }, actors: "drift" },
  "code changed another leaf": {
    state: { a: 1, b: 1 },
    reality: { a: 2, b: 1 },
    planned: { a: 1, b: 2 },
    actors: "both",
  },
  "code changed the same leaf to a third value": {
    state: { a: 1 },
    reality: { a: 2 },
    planned: { a: 3 },
    actors: "both",
  },
  "code followed reality in one leaf and changed another": {
    state: { a: 1, b: 1 },
    reality: { a: 2, b: 1 },
    planned: { a: 2, b: 2 },
    actors: "code",
  },
  "reality changed a leaf that is not known in the plan": {
    state: { content: "x", rev: 1 },
    reality: { content: "x", rev: 2 },
    planned: { content: "y" },
    unknown: { rev: true },
    actors: "code",
  },
  "all that differs is unknown": {
    state: { rev: 1 },
    reality: { rev: 2 },
    planned: {},
    unknown: { rev: true },
    actors: "drift",
  },
  "the whole object is unknown": { state: { a: 1 }, reality: { a: 2 }, planned: {}, unknown: true, actors: "drift" },
  "nothing differs, and yet something is proposed": {
    state: { a: 1 },
    reality: { a: 1 },
    planned: { a: 1 },
    actors: "drift",
  },
  "the object was deleted, and is made again": {
    state: { a: 1 },
    reality: undefined,
    planned: { a: 1 },
    actors: "drift",
  },
  "the object was deleted, and is made again otherwise": {
    state: { a: 1 },
    reality: undefined,
    planned: { a: 2 },
    actors: "both",
  },
  "a key went and comes back": {
    state: { t: { x: 1 } },
    reality: { t: {} },
    planned: { t: { x: 1 } },
    actors: "drift",
  },
  "{} became null, and the plan writes {}": {
    state: { t: {} },
    reality: { t: null },
    planned: { t: {} },
    actors: "drift",
  },
  "an item was added to a list": {
    state: { l: ["a"] },
    reality: { l: ["x", "a"] },
    planned: { l: ["a"] },
    actors: "drift",
  },
  "code added an item where reality lost one": {
    state: { l: ["a", "b"] },
    reality: { l: ["a"] },
    planned: { l: ["a", "b", "c"] },
    actors: "both",
  },
  "code removed an item that stays, after reality lost another": {
    state: { l: ["a", "b", "c"] },
    reality: { l: ["b", "c"] },
    planned: { l: ["b"] },
    actors: "code",
  },
  "code followed reality in one field of an item and changed another": {
    state: { l: [{ x: 1, y: 1 }, { x: 5 }] },
    reality: { l: [{ x: 5 }, { x: 2, y: 1 }] },
    planned: { l: [{ x: 2, y: 2 }, { x: 5 }] },
    actors: "code",
  },
  "items stand in another order, and the plan puts them back": {
    state: { l: ["a", "b"] },
    reality: { l: ["b", "a"] },
    planned: { l: ["a", "b"] },
    actors: "drift",
  },
  "one of two equal items went": {
    state: { l: ["a", "a"] },
    reality: { l: ["a"] },
    planned: { l: ["a", "a"] },
    actors: "drift",
  },
  "a part of an item is unknown": {
    state: { l: [{ to: "a", token: "x" }] },
    reality: { l: [{ to: "b", token: "x" }] },
    planned: { l: [{ to: "a" }] },
    unknown: { l: [{ token: true }] },
    actors: "drift",
  },
  "a value became a list": { state: { a: "x" }, reality: { a: ["x"] }, planned: { a: "x" }, actors: "drift" },
};

describe("who acts", () => {
  for (const [what, { state, reality, planned, unknown, actors }] of Object.entries(cases)) {
    it(`${actors}: ${what}`, () => {
      const drift = resourceChange("a.b", {
        kind: reality === undefined ? "delete" : "update",
        before: state,
        after: reality,
      });
      const found = actorsOf(drift, resourceChange("a.b", { after: planned, afterUnknown: unknown }));
      assert.deepEqual(found, { drift: actors !== "code", code: actors !== "drift" });
    });
  }
});

describe("noise", () => {
  const noise: readonly (readonly [before: unknown, after: unknown, isNoise: boolean])[] = [
    [{ a: 1 }, { a: 1 }, true],
    [{ tags: null }, { tags: {} }, true],
    [{ tags: {} }, { tags: null }, true],
    [{ tags: [] }, { tags: null }, true],
    [{ note: "" }, { note: null }, true],
    [{ policy: '{"a":1}' }, { policy: '{"a":1}\n' }, true],
    [{ text: "a" }, { text: " a" }, false],
    [{ deep: { list: [{ tags: null }] } }, { deep: { list: [{ tags: {} }] } }, true],
    [null, undefined, true],
    [{ tags: { x: "" } }, { tags: {} }, false],
    [{ a: 0 }, { a: null }, false],
    [{ a: false }, { a: null }, false],
    [{ a: "0" }, { a: 0 }, false],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: ["x"] }, { a: [] }, false],
    [{ a: ["x", "y"] }, { a: ["y", "x"] }, false],
    [{ a: "x" }, null, false],
    [{ tags: { x: 1 } }, { tags: "x" }, false],
  ];
  for (const [before, after, expected] of noise) {
    it(`${JSON.stringify(before)} → ${after === undefined ? "nothing" : JSON.stringify(after)}: ${expected}`, () => {
      assert.equal(isNoise(before, after), expected);
    });
  }
});
