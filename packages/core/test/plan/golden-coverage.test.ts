import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { REASONS } from "../../src/plan/reasons.ts";
import { goldenCases, goldenPlan } from "../support/golden.ts";

/** All that OpenTofu 1.12 writes. */
const ACTIONS = [
  "create",
  "create,delete",
  "delete",
  "delete,create",
  "forget",
  "forget,create",
  "no-op",
  "read",
  "update",
];

const plans = goldenCases().map(goldenPlan);
const resources = plans.flatMap((plan) => plan.resource_changes ?? []);

/** Each once, sorted. */
function each(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))].toSorted();
}

describe("the golden plans", () => {
  it("hold every action the engine can plan offline", () => {
    assert.deepEqual(each(resources.map(({ change }) => (change.actions ?? []).join())), ACTIONS);
  });

  it("hold every reason it can give offline", () => {
    assert.deepEqual(each(resources.map((resource) => resource.action_reason)), [...REASONS].toSorted());
  });

  it("hold what is neither action nor reason", () => {
    const found = {
      "deposed object": resources.some(({ deposed }) => deposed !== undefined),
      move: resources.some((resource) => resource.previous_address !== undefined),
      "import by id": resources.some(({ change }) => typeof change.importing?.id === "string"),
      "replace paths": resources.some(({ change }) => (change.replace_paths ?? []).length > 0),
      "drift, changed": plans.some((plan) => plan.resource_drift?.some(({ change }) => change.after !== null)),
      "drift, deleted": plans.some((plan) => plan.resource_drift?.some(({ change }) => change.after === null)),
      "failing check": plans.some((plan) => plan.checks?.some(({ status }) => status === "fail")),
      output: plans.some((plan) => Object.keys(plan.output_changes ?? {}).length > 0),
    };
    assert.deepEqual(
      Object.entries(found).filter(([, isFound]) => !isFound),
      [],
    );
  });
});
