import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { planRequest, requireSupport, WHOLE_PLAN, type PlanRequestInputs } from "../../src/engine/plan-request.ts";
import { failureOf } from "../support/failure.ts";
import { ENGINE } from "./sessions.ts";

const NONE: PlanRequestInputs = { target: [], exclude: [], replace: [], destroy: false, refresh: true };

describe("what a plan is asked for", () => {
  it("is the whole of it without inputs", () => {
    assert.deepEqual(planRequest(NONE), WHOLE_PLAN);
  });

  it("is what the inputs say", () => {
    const inputs = { ...NONE, target: ["a.b"], replace: ["c.d"], refresh: false };
    assert.deepEqual(planRequest(inputs), { ...WHOLE_PLAN, targets: ["a.b"], replaces: ["c.d"], refresh: false });
    assert.deepEqual(planRequest({ ...NONE, exclude: ["a.b"], destroy: true }), {
      ...WHOLE_PLAN,
      excludes: ["a.b"],
      destroy: true,
    });
  });

  const contradictions: readonly (readonly [inputs: Partial<PlanRequestInputs>, says: RegExp])[] = [
    [{ target: ["a.b"], exclude: ["c.d"] }, /^Input target cannot be combined with exclude$/],
    [{ replace: ["a.b"], destroy: true }, /^Input replace cannot be combined with destroy$/],
  ];
  for (const [inputs, says] of contradictions) {
    it(`is refused: ${says.source}`, async () => {
      const failure = await failureOf(() => planRequest({ ...NONE, ...inputs }));
      assert.equal(failure.reason, "input-invalid");
      assert.match(failure.message, says);
    });
  }
});

describe("exclude", () => {
  const request = { ...WHOLE_PLAN, excludes: ["a.b"] };

  for (const version of ["1.9.0", "1.9.0-rc1", "1.12.6", "2.0.0"]) {
    it(`is known to tofu ${version}`, () => {
      requireSupport(request, { ...ENGINE, version });
    });
  }

  for (const [name, version] of [
    ["tofu", "1.8.11"],
    ["terraform", "1.11.4"],
    ["terraform", "2.0.0"],
  ] as const) {
    it(`is not known to ${name} ${version}, and nothing else matters`, async () => {
      const engine = { ...ENGINE, name, version };
      const failure = await failureOf(() => {
        requireSupport(request, engine);
      });
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "engine-version"]);
      assert.match(
        failure.message,
        new RegExp(`exclude needs OpenTofu 1\\.9 .* ${name === "tofu" ? "OpenTofu" : "Terraform"} ${version}`),
      );
      requireSupport({ ...WHOLE_PLAN, targets: ["a.b"] }, engine);
    });
  }
});
