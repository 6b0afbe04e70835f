import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { requiredReview, strictest } from "../../src/policy/limits.ts";
import { environment, organization } from "../units/units.ts";

describe("strictest", () => {
  const acme = organization({ policy: { maxDestroy: 3, protect: ["a.*"] } });
  const cases = [
    [undefined, 3],
    [5, 3],
    [0, 0],
  ] as const;
  for (const [given, holds] of cases) {
    it(`takes the lower limit of ${String(given)} and 3`, () => {
      assert.equal(strictest({ maxDestroy: given, protect: [] }, acme).maxDestroy, holds);
    });
  }

  it("protects what either says", () => {
    assert.deepEqual(strictest({ maxDestroy: undefined, protect: ["b", "a.*"] }, acme).protect, ["b", "a.*"]);
    assert.deepEqual(strictest({ maxDestroy: 1, protect: ["b"] }, undefined), { maxDestroy: 1, protect: ["b"] });
  });
});

describe("requiredReview", () => {
  const acme = organization({
    environments: [{ ...environment("production"), requireReviewedPlan: "commented" }, environment("staging")],
  });
  const cases = [
    ["none", "production", "commented"],
    ["commented", "production", "commented"],
    ["approved", "production", "approved"],
    ["none", "staging", "none"],
    ["approved", "staging", "approved"],
    ["none", "elsewhere", "none"],
  ] as const;
  for (const [input, name, level] of cases) {
    it(`with ${input} is ${level} in ${name}`, () => {
      assert.equal(requiredReview(input, acme, name), level);
    });
  }

  it("without an organization is what the input says", () => {
    assert.equal(requiredReview("commented", undefined, "production"), "commented");
  });
});
