import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addCounts, countChanges, countWords, hasChanges, NO_COUNTS, type Counts } from "../../src/plan/counts.ts";
import { goldenCases, goldenFile, goldenOutcome } from "../support/golden.ts";
import { changes, resource, type Json } from "../support/plans.ts";

/** One object, what it counts as, and how that is said. */
const cases: readonly (readonly [change: Json, beside: Json, counts: Partial<Counts>, words: string])[] = [
  [{ actions: ["no-op"] }, {}, {}, ""],
  [{ actions: ["read"] }, { mode: "data" }, {}, ""],
  [{ actions: ["create"] }, {}, { add: 1 }, "1 to add"],
  [{ actions: ["update"] }, {}, { change: 1 }, "1 to change"],
  [{ actions: ["delete"] }, {}, { destroy: 1 }, "1 to destroy"],
  [{ actions: ["delete", "create"] }, {}, { add: 1, destroy: 1, replace: 1 }, "1 to replace"],
  [{ actions: ["create", "delete"] }, {}, { add: 1, destroy: 1, replace: 1 }, "1 to replace"],
  [{ actions: ["forget"] }, {}, { forget: 1 }, "1 to forget"],
  [{ actions: ["forget", "create"] }, {}, { add: 1, forget: 1 }, "1 to forget, 1 to add"],
  [{ actions: ["no-op"], importing: { id: "x" } }, {}, { import: 1 }, "1 to import"],
  [{ actions: ["update"], importing: { id: "x" } }, {}, { import: 1, change: 1 }, "1 to change, 1 to import"],
  [
    { actions: ["delete", "create"], importing: { id: "x" } },
    {},
    { import: 1, add: 1, destroy: 1, replace: 1 },
    "1 to replace, 1 to import",
  ],
  [{ actions: ["no-op"] }, { previous_address: "a.old" }, { move: 1 }, "1 to move"],
  [{ actions: ["update"] }, { previous_address: "a.old" }, { move: 1, change: 1 }, "1 to change, 1 to move"],
  [{ actions: ["delete"] }, { deposed: "0badcafe" }, { destroy: 1 }, "1 to destroy"],
  [{ actions: ["explode"] }, {}, { unknown: 1 }, "1 of an unknown kind"],
  [{ actions: null }, {}, { unknown: 1 }, "1 of an unknown kind"],
  [{ actions: ["invoke"] }, { mode: "action" }, { unknown: 1 }, "1 of an unknown kind"],
  [{ actions: ["delete", "explode"] }, {}, { unknown: 1, destroy: 1 }, "1 of an unknown kind, 1 to destroy"],
];

describe("counts", () => {
  for (const [change, beside, counts, words] of cases) {
    it(`of ${JSON.stringify({ ...change, ...beside })}: ${words === "" ? "none" : words}`, () => {
      const counted = countChanges(changes({ resource_changes: [resource("a.b", change, beside)] }));
      assert.deepEqual(counted, { ...NO_COUNTS, ...counts });
      assert.equal(countWords(counted), words);
      assert.equal(hasChanges(counted), words !== "");
    });
  }

  it("of outputs are those that change", () => {
    const outputs = { a: { actions: ["create"] }, b: { actions: ["no-op"] }, c: { actions: ["delete"] } };
    const counted = countChanges(changes({ output_changes: outputs }));
    assert.deepEqual(counted, { ...NO_COUNTS, outputs: 2 });
    assert.equal(countWords(counted), "2 outputs to change");
    assert.equal(hasChanges(counted), true);
  });

  it("of several units add up, field by field", () => {
    const one: Counts = {
      add: 1,
      change: 2,
      destroy: 3,
      replace: 4,
      import: 5,
      move: 6,
      forget: 7,
      outputs: 8,
      unknown: 9,
    };
    const twice = Object.fromEntries(Object.entries(one).map(([name, count]) => [name, 2 * Number(count)]));
    assert.deepEqual(addCounts([one, NO_COUNTS, one]), twice);
    assert.deepEqual(addCounts([]), NO_COUNTS);
  });
});

describe("counts of real plans", () => {
  for (const name of goldenCases()) {
    it(`are those of the engine's own line: ${name}`, () => {
      const counts = goldenOutcome(name).counts;
      const imports = counts.import === 0 ? "" : `${counts.import} to import, `;
      const forgets = counts.forget === 0 ? "" : `, ${counts.forget} to forget`;
      assert.equal(
        `Plan: ${imports}${counts.add} to add, ${counts.change} to change, ${counts.destroy} to destroy${forgets}.`,
        goldenFile(name, "plan.txt").trim(),
      );
    });
  }

  it("tell apart what the engine's line does not", () => {
    const { counts } = goldenOutcome("every-action");
    assert.deepEqual(
      { replace: counts.replace, move: counts.move, outputs: counts.outputs, unknown: counts.unknown },
      { replace: 3, move: 1, outputs: 4, unknown: 0 },
    );
  });
});
