import type { Cursor, Fields, Located } from "../cursor.ts";
import type { LocatedAdditions, LocatedPolicy } from "../located.ts";
import { readDrift } from "./drift.ts";
import { readStacks } from "./stacks.ts";

/** The top-level keys that flywheel adds to every shape. */
export const ADDITIONS = ["stacks", "checks", "policy", "drift", "notifications", "cross_checks"] as const;

/** Reads what flywheel adds to every shape, all of it optional. */
export function readAdditions(top: Fields<(typeof ADDITIONS)[number]>): LocatedAdditions {
  // Its meaning lies elsewhere: notify. Here it only has to be of the right kind.
  top.get("notifications")?.named();
  const partsOf = (key: "checks" | "cross_checks"): readonly Located<unknown>[] =>
    (top.get(key)?.items() ?? []).map((item) => item.part());
  return {
    stacks: readStacks(top.get("stacks")),
    checks: partsOf("checks"),
    policy: readPolicy(top.get("policy")),
    drift: readDrift(top.get("drift")),
    crossChecks: partsOf("cross_checks"),
  };
}

function readPolicy(policy: Cursor | undefined): LocatedPolicy {
  const fields = policy?.fields(["max_destroy", "protect"]);
  return { maxDestroy: fields?.single("max_destroy")?.integer(0), protect: fields?.get("protect")?.texts() ?? [] };
}
