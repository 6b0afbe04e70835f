import type { AppliedResource } from "../engine/events.ts";
import type { ChangeSet, ResourceChange } from "./change-set.ts";

/**
 * What an apply did to which object, of all that the engine told of. Reading data changes nothing; a read that failed
 * stays, for it says why no more was done.
 */
export function landedSteps(told: readonly AppliedResource[]): readonly AppliedResource[] {
  return told.filter(({ action, succeeded }) => action !== "read" || !succeeded);
}

/** The steps of a plan applied in full of which the engine tells nothing: imports, moves and what it forgets. */
export function untoldSteps({ changes }: ChangeSet): readonly AppliedResource[] {
  return changes
    .filter(({ mode }) => mode === "managed")
    .flatMap((change) => untoldActions(change).map((action) => ({ address: change.address, action, succeeded: true })));
}

function untoldActions({ importing, previousAddress, actions }: ResourceChange): readonly string[] {
  return [
    ...(importing ? ["import"] : []),
    ...(previousAddress === undefined ? [] : ["move"]),
    ...(actions.includes("forget") ? ["forget"] : []),
  ];
}
