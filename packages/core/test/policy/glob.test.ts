import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchesGlob } from "../../src/policy/glob.ts";

const CASES: readonly (readonly [pattern: string, text: string, matches: boolean])[] = [
  ["aws_s3_bucket.logs", "aws_s3_bucket.logs", true],
  ["aws_s3_bucket.logs", "aws_s3_bucket.logs2", false],
  ["aws_s3_bucket.log", "aws_s3_bucket.logs", false],
  ["*", "", true],
  ["", "", true],
  ["", "a", false],
  ["module.db.*", "module.db.aws_db_instance.main", true],
  ["module.db.*", "module.db2.aws_db_instance.main", false],
  ["*.main", "module.db.aws_db_instance.main", true],
  ["a*b*c", "a-b-b-c", true],
  ["a*b*c", "a-c-b", false],
  ["x[?]", "x[1]", true],
  ["x[?]", "x[12]", false],
  ["x[?]", "x[]", false],
  // What is special elsewhere stands for itself here.
  ['fakecloud_object.cache["main"]', 'fakecloud_object.cache["main"]', true],
  ["x[01]", "x[0]", false],
  ["x.y", "xzy", false],
  ["{a,b}", "a", false],
  ["a\\*", "a*", false],
  ["a\\*", "a\\b", true],
  ["**", "anything.at.all", true],
];

describe("matchesGlob", () => {
  for (const [pattern, text, matches] of CASES) {
    it(`${pattern} ${matches ? "matches" : "does not match"} ${text}`, () => {
      assert.equal(matchesGlob(text, pattern), matches);
    });
  }

  it("is quick where a regular expression would not end", () => {
    assert.equal(matchesGlob("a".repeat(5_000), `${"*a".repeat(40)}b`), false);
  });
});
