import assert from "node:assert/strict";
import { it } from "node:test";
import { podSelectorOf } from "../../../src/health/kubernetes/selector.ts";

it("writes a workload's selector as a query", () => {
  const matchExpressions = [
    { key: "tier", operator: "In", values: ["web", "edge"] },
    { key: "track", operator: "NotIn", values: ["canary"] },
    { key: "owner", operator: "Exists" },
    { key: "legacy", operator: "DoesNotExist" },
  ];
  const spec = { selector: { matchLabels: { app: "api" }, matchExpressions } };
  assert.equal(podSelectorOf(spec), "app=api,tier in (web,edge),track notin (canary),owner,!legacy");
});

it("a selector that selects everything is none: a job of another owner is not looked at", () => {
  for (const spec of [{ selector: {} }, {}, undefined]) assert.equal(podSelectorOf(spec), undefined);
});
