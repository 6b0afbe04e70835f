import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { didYouMean, list, quote } from "../../src/organization/wording.ts";

describe("quote", () => {
  const cases: Readonly<Record<string, string>> = {
    plain: '"plain"',
    'a"b\nc': String.raw`"a\"b\nc"`,
    "\u202Eevil": String.raw`"\u{202e}evil"`,
    "zero\u200Bwidth": String.raw`"zero\u{200b}width"`,
    [`${"x".repeat(59)}😀`]: `"${"x".repeat(59)}�…"`,
    ["x".repeat(1_000_000)]: `"${"x".repeat(60)}…"`,
  };
  for (const [value, expected] of Object.entries(cases)) {
    it(`writes ${expected.slice(0, 30)}`, () => {
      assert.equal(quote(value), expected);
    });
  }
});

describe("list", () => {
  it("joins names, quotes odd ones and cuts long lists", () => {
    assert.equal(list([]), "none");
    assert.equal(list(["a", "b@c", "tofu/stacks/a"]), "a, b@c, tofu/stacks/a");
    assert.equal(list(["a b", "::error::x\n"]), String.raw`"a b", "::error::x\n"`);
    assert.equal(list(["a", "b"], " → "), "a → b");
    const many = Array.from({ length: 14 }, (_, index) => String(index));
    assert.equal(list(many), "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more");
  });
});

describe("didYouMean", () => {
  const known = ["attic", "runners", "dashboard", "production"];
  const suggested: Readonly<Record<string, string>> = {
    atic: "attic",
    attics: "attic",
    runer: "runners",
    dashbaord: "dashboard",
    prod: "production",
  };
  for (const [given, name] of Object.entries(suggested)) {
    it(`suggests ${name} for ${given}`, () => {
      assert.equal(didYouMean(given, known), `Did you mean "${name}"? `);
    });
  }

  for (const given of ["zebra", "", "pr", "x".repeat(100_000)]) {
    it(`suggests nothing for ${quote(given)}`, () => {
      assert.equal(didYouMean(given, known), "");
    });
  }
});
