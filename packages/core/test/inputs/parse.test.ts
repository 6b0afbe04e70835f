import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { InputDeclaration } from "../../src/inputs/declaration.ts";
import { camelCase, parseDuration, parseInputs } from "../../src/inputs/parse.ts";
import { failureOf } from "../support/failure.ts";

const description = "";
const declarations = {
  text: { type: "text", description },
  preset: { type: "text", description, default: "tofu" },
  secret: { type: "secret", description },
  lines: { type: "lines", description },
  boolean: { type: "boolean", description, default: "false" },
  integer: { type: "integer", description, default: "3", minimum: 1 },
  zero: { type: "integer", description, default: "0", minimum: 0 },
  limit: { type: "limit", description },
  duration: { type: "duration", description, default: "5m" },
  choice: { type: "choice", description, default: "auto", choices: ["auto", "never"] },
} as const satisfies Readonly<Record<string, InputDeclaration>>;

type Name = keyof typeof declarations;

function parse(name: Name, raw: string): unknown {
  return parseInputs(declarations, (asked) => (asked === name ? raw : ""))[name];
}

/** An input, what is given, and what comes of it. */
const accepted: readonly (readonly [name: Name, raw: string, value: unknown])[] = [
  ["text", "", ""],
  ["text", "  a b \n", "a b"],
  ["preset", "", "tofu"],
  ["preset", " \n ", "tofu"],
  ["preset", "terraform", "terraform"],
  ["secret", " AGE-SECRET-KEY-1X\n", "AGE-SECRET-KEY-1X"],
  ["boolean", "", false],
  ["boolean", "true", true],
  ["boolean", "True", true],
  ["boolean", "TRUE ", true],
  ["boolean", "FALSE", false],
  ["integer", "", 3],
  ["integer", " 7\n", 7],
  ["integer", "007", 7],
  ["integer", "999999999", 999_999_999],
  ["zero", "0", 0],
  ["limit", " ", undefined],
  ["limit", "0", 0],
  ["limit", "12", 12],
  ["duration", "", 300_000],
  ["duration", "0", 0],
  ["duration", "90", 90_000],
  ["choice", "", "auto"],
  ["choice", " never ", "never"],
  ["lines", "", []],
  ["lines", "a", ["a"]],
  ["lines", "a\r\nb\r\n", ["a", "b"]],
  ["lines", "\n\n a \n\n# no item\n  # nor this\nb # an item\n", ["a", "b # an item"]],
  ["lines", "a, b,", ["a, b,"]],
  ["lines", "key=a b", ["key=a b"]],
];

const refused: readonly (readonly [name: Name, raw: string])[] = [
  ...["yes", "no", "1", "0", "on", "tRUE", "truefalse", "null"].map((raw) => ["boolean", raw] as const),
  ...["1e9", "-1", "NaN", "0x10", "10abc", "1.5", "0", "１", "9".repeat(400), "Infinity", "+1", "1 2"].map(
    (raw) => ["integer", raw] as const,
  ),
  ...["5 minutes", "1d", "-5m", "5m30s", "m", "1e3s", "9".repeat(400), "1.5h"].map((raw) => ["duration", raw] as const),
  ...["Auto", "always", "auto,never", "auto\nnever"].map((raw) => ["choice", raw] as const),
  ...(["text", "secret", "lines"] as const).map((name) => [name, "a\0b"] as const),
];

describe("an input", () => {
  for (const [name, raw, value] of accepted) {
    it(`${name} takes ${JSON.stringify(raw)} for ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parse(name, raw), value);
    });
  }

  for (const [name, raw] of refused) {
    it(`${name} refuses ${JSON.stringify(raw.slice(0, 20))}, by its name`, async () => {
      const failure = await failureOf(() => parse(name, raw));
      assert.equal(failure.reason, "input-invalid");
      assert.equal(failure.message.startsWith(`Input ${name}: `), true, failure.message);
      assert.ok(failure.message.length < 300, `${failure.message.length} characters`);
      assert.notEqual(failure.hint, "");
    });
  }

  it("tells nothing of a secret", async () => {
    const failure = await failureOf(() => parse("secret", "hunter2\0"));
    assert.doesNotMatch(JSON.stringify(failure), /hunter2/);
  });

  it("takes 10,000 lines", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `line ${index}`);
    assert.deepEqual(parse("lines", many.join("\n")), many);
  });
});

describe("inputs", () => {
  it("are seen by code under their name in camel case", () => {
    const made = parseInputs(
      { "plan-sha256": { type: "text", description }, "a-b-c": { type: "text", description, default: "x" } },
      (name) => (name === "plan-sha256" ? "1" : ""),
    );
    assert.deepEqual(made, { planSha256: "1", aBC: "x" });
    assert.equal(camelCase("max-parallel"), "maxParallel");
  });

  it("are each asked for once", () => {
    const asked: string[] = [];
    parseInputs(declarations, (name) => {
      asked.push(name);
      return "";
    });
    assert.deepEqual(asked, Object.keys(declarations));
  });
});

describe("a duration", () => {
  const durations: readonly (readonly [text: string, milliseconds: number | undefined])[] = [
    ["90s", 90_000],
    ["5m", 300_000],
    ["1h", 3_600_000],
    ["30", 30_000],
    [" 5 m ", 300_000],
    ["999999h", 3_599_996_400_000],
    ["", undefined],
    ["1000000s", undefined],
    ["5M", undefined],
  ];
  for (const [text, milliseconds] of durations) {
    it(`of ${JSON.stringify(text)} is ${String(milliseconds)}`, () => {
      assert.equal(parseDuration(text), milliseconds);
    });
  }
});
