import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { patterns } from "../src/patterns.ts";

describe("a pattern", () => {
  const cases: readonly (readonly [source: string, text: string, expected: boolean | undefined])[] = [
    ["^ok$", "up\nok\n", true],
    ["^OK$", "ok", false],
    ["(a+)+b", "aaab", true],
    // Backtracks without an end, and over a long text with the square of its length.
    ["^(a+)+$", `${"a".repeat(40)}!`, undefined],
    ["x*y", "x".repeat(1_000_000), undefined],
    ["^ok$", "ok", true],
  ];
  for (const [source, text, expected] of cases) {
    it(`${source} on ${text.length} characters: ${expected ?? "is stopped"}`, () => {
      assert.equal(patterns.test(source, text), expected);
    });
  }
});
