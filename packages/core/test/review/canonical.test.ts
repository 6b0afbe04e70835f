import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseExactJson } from "../../src/json.ts";
import { canonicalJson } from "../../src/review/canonical.ts";

describe("the canonical form", () => {
  const cases: readonly (readonly [name: string, value: unknown, text: string])[] = [
    ["what is in order", { a: "x", b: [true, null, { c: "y", d: "" }] }, '{"a":"x","b":[true,null,{"c":"y","d":""}]}'],
    ["keys out of order", { b: "x", a: { d: "y", c: "z" } }, '{"a":{"c":"z","d":"y"},"b":"x"}'],
    ["keys out of order below others", [{ a: { c: "z", b: "y" } }], '[{"a":{"b":"y","c":"z"}}]'],
    ["keys that are numbers", { "9": "x", "10": "y" }, '{"10":"y","9":"x"}'],
    ["keys beyond the first plane", { "\u{1f600}": "x", "\ufb33": "y" }, '{"\u{1f600}":"x","\ufb33":"y"}'],
    ["what is not there", { b: undefined, a: [undefined] }, '{"a":[null]}'],
    ["nothing", undefined, "null"],
    ["numbers", { a: 1e21, b: [1, 0.5] }, '{"a":1000000000000000000000,"b":[1,0.5]}'],
    ["numbers no double holds", parseExactJson("[9007199254740993]"), "[9007199254740993]"],
    ["empty ones", { a: {}, b: [] }, '{"a":{},"b":[]}'],
    ["a key of every object", parseExactJson('{"__proto__":{"b":"x","a":"y"}}'), '{"__proto__":{"a":"y","b":"x"}}'],
  ];
  for (const [name, value, text] of cases) {
    it(`of ${name}`, () => {
      assert.equal(canonicalJson(value), text);
    });
  }
});
