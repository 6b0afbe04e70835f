import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseRuleLevels, weigh } from "../../src/rules/levels.ts";
import { finding } from "../../src/rules/registry.ts";
import { failureOf } from "../support/failure.ts";

const place = { file: "o.yaml", line: 1, column: 1 };
const FINDINGS = [finding("nix-cache", place, "m", "f"), finding("cache-domain", place, "m", "f")];

describe("weigh", () => {
  const cases: readonly [lines: readonly string[], severities: readonly string[]][] = [
    [[], ["nix-cache error", "cache-domain warning"]],
    [["nix-cache=warning"], ["nix-cache warning", "cache-domain warning"]],
    [["cache-domain = error"], ["nix-cache error", "cache-domain error"]],
    [["nix-cache=off", "cache-domain=off"], []],
    [
      ["yaml=error", "path=error"],
      ["nix-cache error", "cache-domain warning"],
    ],
  ];
  for (const [lines, severities] of cases) {
    it(`weighs by ${JSON.stringify(lines)}`, () => {
      const weighed = weigh(FINDINGS, parseRuleLevels(lines, false));
      assert.deepEqual(
        weighed.map(({ rule, severity }) => `${rule} ${severity}`),
        severities,
      );
    });
  }
});

it("leaves out what is only asked for on demand, unless it is", () => {
  const onDemand = [finding("environment-file", place, "m", "f")];
  assert.deepEqual(weigh(onDemand, parseRuleLevels([], false)), []);
  assert.deepEqual(weigh(onDemand, parseRuleLevels(["environment-file=warning"], false)), onDemand);
});

describe("weighing a draft", () => {
  const empty = [finding("empty-value", place, "m", "f")];
  const cases: readonly [lines: readonly string[], draft: boolean, severity: string][] = [
    [[], false, "error"],
    [[], true, "warning"],
    [["empty-value=error"], true, "error"],
  ];
  for (const [lines, draft, severity] of cases) {
    it(`${draft ? "a draft" : "no draft"} and ${JSON.stringify(lines)}`, () => {
      assert.equal(weigh(empty, parseRuleLevels(lines, draft))[0]?.severity, severity);
    });
  }
});

describe("parseRuleLevels", () => {
  it("refuses two lines of one rule: nobody could tell which was meant", async () => {
    const failure = await failureOf(() =>
      Promise.resolve(parseRuleLevels(["nix-cache=off", "nix-cache=error"], false)),
    );
    assert.deepEqual([failure.reason, failure.hint], ["input-invalid", "Remove one of them."]);
    assert.match(failure.message, /"nix-cache" has two lines/);
  });

  const refused: readonly [line: string, says: RegExp, hint: RegExp][] = [
    ["nix-cache", /"nix-cache" is no rule=level/, /duplicate-path=error/],
    ["nix-cash=off", /no rule "nix-cash"/, /Did you mean "nix-cache"\?/],
    ["=off", /no rule ""/, /docs\/rules\.md/],
    ["__proto__=off", /no rule "__proto__"/, /docs\/rules\.md/],
    ["nix-cache=none", /"none" is no level/, /error, warning, off/],
    ["nix-cache=off=off", /"off=off" is no level/, /error, warning, off/],
    ["yaml=off", /"yaml" is always an error/, /cannot be read/],
    ["init=off", /"init" is always an error/, /not checked.*input code/],
    ["engine-missing=warning", /"engine-missing" is always an error/, /not checked/],
    ["path-inside-workspace=off", /always an error/, /not checked/],
    ["unresolved-ref=warning", /"unresolved-ref" is always an error/, /cannot be read/],
  ];
  for (const [line, says, hint] of refused) {
    it(`refuses ${line}`, async () => {
      const failure = await failureOf(() => parseRuleLevels([line], false));
      assert.equal(failure.reason, "input-invalid");
      assert.match(failure.message, says);
      assert.match(failure.hint, hint);
    });
  }
});
