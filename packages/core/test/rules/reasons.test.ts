import assert from "node:assert/strict";
import { it } from "node:test";
import { reasonOf } from "../../src/rules/reasons.ts";
import { ruleOf } from "../../src/rules/registry.ts";

const REASONS: Readonly<Record<string, string>> = {
  format: "format-failed",
  init: "init-failed",
  "lock-file": "init-failed",
  syntax: "validate-failed",
  validate: "validate-failed",
  "engine-missing": "engine-missing",
  // Its message speaks of the input engine.
  "path-inside-workspace": "input-invalid",
  "not-a-file": "config-invalid",
  "not-a-directory": "config-invalid",
  "path-outside": "config-invalid",
  "no-stack": "config-invalid",
  "config-invalid": "config-invalid",
};

for (const [rule, reason] of Object.entries(REASONS)) {
  it(`${rule} is a rule that people can switch, and fails with ${reason}`, () => {
    assert.notEqual(ruleOf(rule), undefined);
    assert.equal(reasonOf(rule), reason);
  });
}
