import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diffAttributes } from "../../src/plan/attribute-diff.ts";
import { redactor, type Redact } from "../../src/plan/redact.ts";
import { attributeLines } from "../../src/report/values.ts";
import { whole } from "../plan/attribute-lines.ts";

const plain: Redact = (text) => text;

function linesOf(before: unknown, after: unknown, redact = plain): readonly string[] {
  return attributeLines(diffAttributes(whole({ before: { a: before }, after: { a: after } })), redact);
}

const long = Array.from({ length: 40 }, (_, index) => `10.0.${index}.0/24`);

/** Two sides of an attribute, and what a reader gets. */
const cases: Readonly<Record<string, readonly [before: unknown, after: unknown, lines: readonly string[]]>> = {
  "a number beyond JavaScript": [1, 2, ["- a = 1", "+ a = 2"]],
  "a new text of several lines": [null, "one\ntwo\n", ["+ a = (text)", "+   one", "+   two"]],
  "text that changes in a line": ["a\nb\n", "a\nc\n", ["  a:", "@@ line 1 @@", " a", "-b", "+c"]],
  "text that loses its last line break": [
    "a\nb\n",
    "a\nb",
    ["  a:", "@@ line 1 @@", " a", "-b", "+b", "\\ no line break at the end"],
  ],
  "a new short document": [null, '{"b":1}', ['+ a = "{\\"b\\":1}"']],
  "a new long document": [
    null,
    JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "s3:PutObject"] }],
    }),
    [
      "+ a = (JSON)",
      "+   {",
      '+     "Version": "2012-10-17",',
      '+     "Statement": [',
      "+       {",
      '+         "Effect": "Allow",',
      '+         "Action": [',
      '+           "s3:GetObject",',
      '+           "s3:PutObject"',
      "+         ]",
      "+       }",
      "+     ]",
      "+   }",
    ],
  ],
  "a new document with all keys, also those that stand twice": [
    null,
    `{"Action":"*","Action":"s3:GetObject","Padding":"${"p".repeat(60)}"}`,
    [`+ a = "{\\"Action\\":\\"*\\",\\"Action\\":\\"s3:GetObject\\",\\"Padding\\":\\"${"p".repeat(60)}\\"}"`],
  ],
  "a new document with its numbers as they are written": [
    null,
    `{"share":1.0,"padding":"${"p".repeat(80)}"}`,
    ["+ a = (JSON)", "+   {", '+     "share": 1.0,', `+     "padding": "${"p".repeat(80)}"`, "+   }"],
  ],
  "a long list that changes in an item": [
    long,
    long.with(20, "10.9.9.0/24"),
    [
      "  a:",
      "@@ line 19 @@",
      ' "10.0.18.0/24"',
      ' "10.0.19.0/24"',
      '-"10.0.20.0/24"',
      '+"10.9.9.0/24"',
      ' "10.0.21.0/24"',
      ' "10.0.22.0/24"',
    ],
  ],
  "a list of objects in another order": [
    [{ b: 1 }, { b: 2 }],
    [{ b: 2 }, { b: 1 }],
    ["  a  # only the order of its items changes"],
  ],
};

describe("lines of a change", () => {
  for (const [what, [before, after, lines]] of Object.entries(cases)) {
    it(`show ${what}`, () => {
      assert.deepEqual(linesOf(before, after), lines);
    });
  }

  it("show where two long texts part, not the beginning they share", () => {
    const same = "x".repeat(5_000);
    const [before = "", after = ""] = linesOf(`${same}old`, `${same}new`);
    assert.match(before, /^- a = "… x{80}old"$/);
    assert.match(after, /^\+ a = "… x{80}new"$/);
  });

  it("say how much of a value they leave out", () => {
    const text = linesOf(null, "y".repeat(2_000)).join("\n");
    assert.match(text, /^\+ a = "y{1499} … \(502 characters more\)$/);
    const changes = diffAttributes(whole({ after: { a: "y".repeat(2_000) } }));
    assert.match(attributeLines(changes, plain, "whole").join("\n"), /^\+ a = "y{2000}"$/);
  });

  it("cut no secret in half where they cut", () => {
    const secret = "s3cr3t-".repeat(20);
    const same = `${"x".repeat(2_000)}${secret}`;
    assert.doesNotMatch(linesOf(`${same}old`, `${same}new`, redactor([secret])).join("\n"), /s3cr3t/);
  });

  it("take no document apart that holds a secret as it is written", () => {
    const secret = JSON.stringify({ padding: "p".repeat(100), deep: { password: "hunter22" } });
    assert.deepEqual(linesOf(null, secret, redactor([secret])), ['+ a = "(sensitive)"']);
  });
});
