import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareVariables, variableDigests } from "../../src/bundle/variables.ts";
import { unit } from "../units/units.ts";
import { manifest } from "./manifests.ts";

const SHA = "a".repeat(64);

function planned(vars: readonly string[], environment: Readonly<Record<string, string>>) {
  const variables = variableDigests(["release", "token", "unset"], unit("web", { vars }), environment, SHA);
  return manifest({ planSha256: SHA, variables });
}

describe("the variables of a plan", () => {
  const made = planned(["release=1=2"], { TF_VAR_token: "secret", TF_VAR_other: "x" });
  const cases: readonly (readonly [
    what: string,
    vars: readonly string[],
    environment: Readonly<Record<string, string>>,
    differing: string | undefined,
  ])[] = [
    ["given the same way", ["release=1=2"], { TF_VAR_token: "secret" }, undefined],
    ["left out at apply: the plan holds them", [], {}, undefined],
    ["unknown to the plan", [], { TF_VAR_other: "y" }, undefined],
    ["with another value by vars", ["release=3"], {}, "release"],
    ["with another value by the environment", [], { TF_VAR_token: "other" }, "token"],
    ["set only at apply", [], { TF_VAR_unset: "x" }, "unset"],
    ["of the environment, where vars wins", ["token=secret"], { TF_VAR_token: "other" }, undefined],
  ];
  for (const [what, vars, environment, differing] of cases) {
    it(`are ${differing === undefined ? "accepted" : "refused"} ${what}`, () => {
      const failures = compareVariables(made, unit("web", { vars }), environment);
      const expected = differing === undefined ? [] : [["plan-mismatch", "variables", true]];
      assert.deepEqual(
        failures.map(({ reason, detailCode, message }) => [
          reason,
          detailCode,
          message.endsWith(` ${differing ?? ""}`),
        ]),
        expected,
      );
    });
  }

  it("are kept as digests", () => {
    assert.doesNotMatch(JSON.stringify(made), /secret/);
    assert.equal(made.variables["unset"], null);
  });
});
