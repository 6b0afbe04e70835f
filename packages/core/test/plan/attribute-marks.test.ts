import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diffAttributes } from "../../src/plan/attribute-diff.ts";
import { describeCases, whole } from "./attribute-lines.ts";

describeCases("unknown values", {
  "are a difference even where nothing was": {
    change: { before: null, after: { a: "x" }, afterUnknown: { id: true } },
    expected: ['a: (absent) → "x"', "id: (absent) → (unknown)"],
  },
  "stand for whole objects": {
    change: { before: { a: { b: 1 } }, after: {}, afterUnknown: { a: true } },
    expected: ['a: {"b":1} → (unknown)'],
  },
  "may be the whole value": { change: { before: "x", afterUnknown: true }, expected: [': "x" → (unknown)'] },
  "that are marked false are known": {
    change: { before: { a: 1 }, after: { a: 1 }, afterUnknown: { a: false, b: { c: false } } },
    expected: [],
  },
  "are not told apart from secrets when they are both": {
    change: { before: { a: "x" }, after: {}, afterUnknown: { a: true }, afterSensitive: { a: true } },
    expected: ["a: (sensitive) → (sensitive)"],
  },
});

describeCases("sensitive values", {
  "are hidden on both sides": {
    change: {
      before: { a: "old" },
      after: { a: "new" },
      beforeSensitive: { a: true },
      afterSensitive: { a: true },
    },
    expected: ["a: (sensitive) → (sensitive)"],
  },
  "are no difference when they are the same": {
    change: { before: { a: "s" }, after: { a: "s" }, beforeSensitive: { a: true }, afterSensitive: { a: true } },
    expected: [],
  },
  "hide the side without a mark, too, when only the old one is marked": {
    change: { before: { a: "old" }, after: { a: "new" }, beforeSensitive: { a: true }, afterSensitive: {} },
    expected: ["a: (sensitive) → (sensitive)"],
  },
  "hide the side without a mark, too, when only the new one is marked": {
    change: { before: { a: "old" }, after: { a: "new" }, beforeSensitive: {}, afterSensitive: { a: true } },
    expected: ["a: (sensitive) → (sensitive)"],
  },
  "that lose their mark are a difference, and still not shown": {
    change: { before: { a: "s" }, after: { a: "s" }, beforeSensitive: { a: true }, afterSensitive: { a: false } },
    expected: ["a: (sensitive) → (sensitive)"],
  },
  "may be new or gone, which is no secret": {
    change: { before: { a: "s" }, after: { b: "s" }, beforeSensitive: { a: true }, afterSensitive: { b: true } },
    expected: ["a: (sensitive) → (absent)", "b: (absent) → (sensitive)"],
  },
  "hide everything below a mark": {
    change: { before: { a: { b: 1 } }, after: { a: { b: 2 } }, beforeSensitive: { a: true }, afterSensitive: true },
    expected: [": (sensitive) → (sensitive)"],
  },
  "inside a list are hidden, and only they": {
    change: {
      before: { a: ["x", "s"] },
      after: { a: ["y", "t"] },
      beforeSensitive: { a: [false, true] },
      afterSensitive: { a: [false, true] },
    },
    expected: ['a[0]: "x" → "y"', "a[1]: (sensitive) → (sensitive)"],
  },
  "inside a value that changes its type hide all of it": {
    change: { before: { a: { b: "s" } }, after: { a: "x" }, beforeSensitive: { a: { b: true } }, afterSensitive: {} },
    expected: ["a: (sensitive) → (sensitive)"],
  },
  "inside a value that becomes unknown hide all of it": {
    change: { before: { a: { b: "s" } }, after: {}, afterUnknown: { a: true }, beforeSensitive: { a: { b: true } } },
    expected: ["a: (sensitive) → (unknown)"],
  },
  "in JSON are hidden whole": {
    change: {
      before: { a: '{"b":1}' },
      after: { a: '{"b":2}' },
      beforeSensitive: { a: true },
      afterSensitive: { a: true },
    },
    expected: ["a: (sensitive) → (sensitive)"],
  },
});

describe("a value that loses its mark", () => {
  const cases: readonly (readonly [
    beforeSensitive: unknown,
    afterSensitive: unknown,
    after: unknown,
    lost: boolean,
  ])[] = [
    [{ a: true }, { a: false }, "s", true],
    [{ a: true }, {}, "other", true],
    [{ a: true }, { a: true }, "other", false],
    [{}, { a: true }, "other", false],
    [{ a: true }, {}, null, false],
  ];
  for (const [beforeSensitive, afterSensitive, after, lost] of cases) {
    it(`${JSON.stringify(beforeSensitive)} → ${JSON.stringify(afterSensitive)}, now ${JSON.stringify(after)}: ${lost}`, () => {
      const [change] = diffAttributes(
        whole({ before: { a: "s" }, after: { a: after }, beforeSensitive, afterSensitive }),
      );
      assert.equal(change?.losesMark, lost);
    });
  }
});
