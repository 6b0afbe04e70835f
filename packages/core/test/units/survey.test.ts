import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StackSettings } from "../../src/organization/model.ts";
import { surveyUnits } from "../../src/units/survey.ts";
import { memoryFiles } from "../support/files.ts";
import { environment, organization, stack } from "./units.ts";

const ACME = organization({ environments: [environment("staging"), environment("production")] });
const FILES = memoryFiles({ "/w/config/staging.tfvars": "" });

const survey = (...stacks: readonly StackSettings[]) => surveyUnits(ACME, stacks, FILES, "/w");

describe("surveyUnits", () => {
  it("resolves every unit, upstream first", async () => {
    const { units, failures } = await survey(stack("web", { dependsOn: ["attic", "attic"] }), stack("attic"));
    assert.deepEqual(failures, []);
    assert.deepEqual(
      units.map(({ id, dependsOn }) => [id, dependsOn]),
      [
        ["attic@staging", []],
        ["attic@production", []],
        ["web@staging", ["attic@staging"]],
        ["web@production", ["attic@production"]],
      ],
    );
  });

  it("keeps every failure, and each once", async () => {
    const { units, failures } = await survey(
      stack("attic", { varFiles: ["config/{environment}.tfvars", "config/gone.tfvars"], workspace: "a b" }),
      stack("web", { backendConfig: ["backend/gone.hcl"] }),
    );
    assert.deepEqual(
      failures.map(({ message }) => message),
      [
        'stacks.attic.var_files: "config/gone.tfvars" does not exist',
        'stacks.attic.workspace: "a b" cannot be the name of a workspace',
        'stacks.web.backend_config: "backend/gone.hcl" does not exist',
        'stacks.attic.var_files: "config/production.tfvars" does not exist',
      ],
    );
    assert.deepEqual(
      units.map(({ id, varFiles }) => [id, varFiles]),
      [
        ["attic@staging", ["config/staging.tfvars"]],
        ["web@staging", []],
        ["attic@production", []],
        ["web@production", []],
      ],
    );
  });

  const broken: readonly [what: string, stacks: readonly StackSettings[], says: RegExp][] = [
    ["a repository without stacks", [], /^There is no stack/],
    ["a circle", [stack("a", { dependsOn: ["b"] }), stack("b", { dependsOn: ["a"] })], /in a circle/],
    [
      "what is not deployed there",
      [stack("a", { dependsOn: ["b"] }), stack("b", { environments: ["production"] })],
      /^a@staging depends on "b"/,
    ],
  ];
  for (const [what, stacks, says] of broken) {
    it(`survives ${what}`, async () => {
      const { units, failures } = await survey(...stacks);
      assert.equal(failures.length, 1);
      assert.match(failures[0]?.message ?? "", says);
      assert.equal(units.length >= stacks.length, true);
    });
  }
});
