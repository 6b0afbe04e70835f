import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { requireOneEnvironment, selectEnvironments, selectStacks } from "../../src/units/select.ts";
import { failureOf } from "../support/failure.ts";
import { environment, organization, stack, unit } from "./units.ts";

const ACME = organization({ environments: [environment("staging"), environment("production")] });
const STACKS = [stack("attic"), stack("runners"), stack("dashboard")];

describe("selectEnvironments", () => {
  it("takes all for none, and the named one", () => {
    assert.deepEqual(selectEnvironments(ACME, ""), ["staging", "production"]);
    assert.deepEqual(selectEnvironments(ACME, "production"), ["production"]);
  });

  it("knows `default` where the organization has none", () => {
    const none = { ...ACME, environments: [] };
    assert.deepEqual(selectEnvironments(none, ""), ["default"]);
    assert.deepEqual(selectEnvironments(none, "default"), ["default"]);
  });

  it("refuses an unknown one with the names there are", async () => {
    const failure = await failureOf(() => selectEnvironments(ACME, "prod"));
    assert.equal(failure.reason, "input-invalid");
    assert.equal(failure.message, 'Input environment: "prod" is no environment of this organization');
    assert.equal(failure.hint, 'Did you mean "production"? Environments: staging, production.');
  });
});

describe("selectStacks", () => {
  it("takes all for none, and the named ones in their own order", () => {
    assert.deepEqual(selectStacks(STACKS, []), STACKS);
    assert.deepEqual(selectStacks(STACKS, ["dashboard", "attic", "attic"]), [STACKS[0], STACKS[2]]);
  });

  it("refuses unknown ones, all of them named", async () => {
    const failure = await failureOf(() => selectStacks(STACKS, ["atic", "runners", "x"]));
    assert.equal(failure.reason, "input-invalid");
    assert.equal(failure.message, "Input stacks: atic, x are no stacks of this repository");
    assert.equal(failure.hint, 'Did you mean "attic"? Stacks: attic, runners, dashboard.');
  });

  for (const line of ["attic,runners", "attic runners", "attic, runners"]) {
    it(`says how to write several: ${line}`, async () => {
      const failure = await failureOf(() => selectStacks(STACKS, [line]));
      assert.equal(failure.hint, "Write one a line. Stacks: attic, runners, dashboard.");
    });
  }
});

describe("requireOneEnvironment", () => {
  it("gives the one environment", () => {
    assert.equal(requireOneEnvironment([unit("a"), unit("b")]), "production");
  });

  it("refuses several", async () => {
    const failure = await failureOf(() => requireOneEnvironment([unit("a"), unit("a", { environment: "staging" })]));
    assert.equal(failure.reason, "input-invalid");
    assert.match(failure.message, /production, staging/);
  });
});
