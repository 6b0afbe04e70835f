import { hasChanges } from "../plan/counts.ts";
import type { Host } from "../ports/host.ts";
import { collectOutcomes } from "./collect.ts";
import { speaksFor } from "./expected.ts";
import type { Outcome, PlannedOutcome } from "./outcome.ts";

/**
 * What a run has come to with a unit: `held` is what was not planned because of another one, `open` what is planned, or to
 * be deployed, and not applied yet.
 */
export type Progress = "deployed" | "failed" | "held" | "open";

/** What is the cause before what it led to. */
const CAUSES: readonly Progress[] = ["failed", "open", "held"];

/** Units of a call, and which others come before them. */
export interface UnitsInOrder {
  readonly units: readonly { readonly id: string }[];
  /** Ids of the units before one, directly or through others. */
  readonly upstreamOf: (id: string) => readonly string[];
}

/**
 * {@link heldBack} by what the earlier jobs of this run left for the report action.
 * @throws artifact-failed
 */
export async function findHeldBack(
  call: UnitsInOrder,
  isBlocking: (progress: Progress) => boolean,
  host: Pick<Host, "artifacts" | "context">,
): Promise<ReadonlyMap<string, string>> {
  // What hundreds of jobs left is not fetched for units that come after none.
  if (call.units.every(({ id }) => upstreamElsewhere(id, call).length === 0)) return new Map();
  return heldBack(call, (await collectOutcomes(host)).outcomes, isBlocking);
}

/**
 * The units of a call that must not be deployed, because of others that come before them and are not in the call.
 * @param outcomes what the calls of the run have told so far
 * @param isBlocking what the run must not have come to with those
 * @returns unit to the one it is held back by
 */
export function heldBack(
  call: UnitsInOrder,
  outcomes: readonly Outcome[],
  isBlocking: (progress: Progress) => boolean,
): ReadonlyMap<string, string> {
  const held = new Map<string, string>();
  for (const { id } of call.units) {
    const blocking = upstreamElsewhere(id, call).flatMap((unit) => {
      const progress = progressOf(unit, outcomes);
      return progress !== undefined && isBlocking(progress) ? [{ unit, progress }] : [];
    });
    const [blocker] = blocking.toSorted((a, b) => CAUSES.indexOf(a.progress) - CAUSES.indexOf(b.progress));
    if (blocker !== undefined) held.set(id, blocker.unit);
  }
  return held;
}

function upstreamElsewhere(id: string, { units, upstreamOf }: UnitsInOrder): readonly string[] {
  const own = new Set(units.map((unit) => unit.id));
  return upstreamOf(id).filter((other) => !own.has(other));
}

/** undefined for a unit that this run is not about. */
function progressOf(id: string, outcomes: readonly Outcome[]): Progress | undefined {
  const told = outcomes.flatMap((outcome) => {
    const progress = toldBy(outcome, id);
    return progress === undefined
      ? []
      : [{ progress, attempt: outcome.attempt, isLater: outcome.detail.kind !== "plan" }];
  });
  // What was planned again in a later attempt is not what was applied before that.
  const [last] = told.toSorted((a, b) => b.attempt - a.attempt || Number(b.isLater) - Number(a.isLater));
  const isExpected = outcomes.some(({ detail }) => detail.kind === "validation" && detail.affected.includes(id));
  return last?.progress ?? (isExpected ? "open" : undefined);
}

function toldBy(outcome: Outcome, id: string): Progress | undefined {
  const { detail, failures } = outcome;
  switch (detail.kind) {
    case "plan": {
      if (detail.held.some(({ unit }) => unit === id)) return "held";
      const plan = detail.units.find(({ unit }) => unit === id);
      return plan === undefined ? undefined : plannedProgress(plan);
    }
    case "apply": {
      const applied = detail.units.find(({ unit }) => unit === id);
      return applied === undefined ? undefined : applied.status === "applied" ? "deployed" : "failed";
    }
    case "nothing":
      return failures.length > 0 && speaksFor(outcome, id) ? "failed" : undefined;
    case "drift":
    case "health":
    case "validation":
      return undefined;
  }
}

/** Where there is nothing to do, nobody applies it. */
function plannedProgress({ failures, counts, drift, dependence }: PlannedOutcome): Progress {
  if (failures.length > 0) return "failed";
  return hasChanges(counts) || drift > 0 || dependence?.kind === "waiting" ? "open" : "deployed";
}
