import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readChangeSet } from "../../src/plan/change-set.ts";
import { dependsOnCode } from "../../src/review/code-dependence.ts";
import { plan, type Json } from "../support/plans.ts";
import { create, one, update } from "./records.ts";

function depends(parts: Json): boolean {
  const json = plan(parts);
  return dependsOnCode(json, readChangeSet(json).changes);
}

function provider(expressions: Json, rest: Json = {}): Json {
  return { configuration: { provider_config: { cloud: { name: "cloud", ...rest, expressions } } } };
}

function provisioned(change: Json): Json {
  const code = { mode: "managed", type: "cloud_thing", name: "a", provisioners: [{ type: "local-exec" }] };
  return one(change, {}, { configuration: { root_module: { resources: [code] } } });
}

/** Provider blocks as OpenTofu 1.12 and Terraform 1.15 describe them. */
const cases: readonly (readonly [what: string, parts: Json, expected: boolean])[] = [
  ["nothing special", one(create({})), false],
  ["an object that is made with provisioners", provisioned(create({})), true],
  ["one that is destroyed with them", provisioned({ actions: ["delete"], before: {} }), true],
  ["one that is only updated, for which none runs", provisioned(update({ a: 1 }, { a: 2 })), false],
  ["a provider without settings", provider({}), false],
  ["a provider with a constant", provider({ url: { constant_value: "x" } }), false],
  ["a provider with a variable", provider({ url: { references: ["var.a.url", "var.a"] } }), false],
  ["a provider with a local", provider({ url: { references: ["var.a", "local.url"] } }), true],
  ["a provider with a function of no reference, such as file()", provider({ url: {} }), true],
  ["a provider with an empty block", provider({ features: [{}] }), false],
  ["a provider with a constant in a block", provider({ role: [{ arn: { constant_value: "x" } }] }), false],
  ["a provider with a local in a block", provider({ role: [{ arn: { references: ["local.x"] } }] }), true],
  ["a provider with a local in a single block", provider({ role: { arn: { references: ["local.x"] } } }), true],
  [
    "a provider in a module with its variable",
    provider({ url: { references: ["var.a"] } }, { module_address: "module.m" }),
    true,
  ],
];

describe("code decides about", () => {
  for (const [what, parts, expected] of cases) {
    it(`${what}: ${String(expected)}`, () => {
      assert.equal(depends(parts), expected);
    });
  }
});
