import type { Diagnostic } from "../engine/diagnostics.ts";
import type { ChangeSet } from "../plan/change-set.ts";
import { countChanges, hasChanges } from "../plan/counts.ts";
import { findDependences, withDependence } from "../plan/dependents.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import type { OpenedPlan } from "./open-plans.ts";
import type { PlanDetail, PlannedOutcome } from "./outcome.ts";

/** What nobody has to read: a unit that was counted, and nothing was found. */
const NOTHING: ChangeSet = {
  changes: [],
  unchanged: [],
  drift: [],
  outputs: [],
  checks: [],
  ephemeral: [],
  errored: false,
  incomplete: false,
};

/** A unit as its job told of it, with what its plan was asked for. */
interface Told {
  readonly told: PlannedOutcome;
  readonly outcome: PlanOutcome;
}

/**
 * The plans of several jobs as those of one call: what waits for a unit of another job, or comes after its changes, is
 * marked as if they had been planned together.
 * @param applied units that were applied in the run: what was planned after them is planned for good
 * @returns what failed first, else in dependency order
 */
export async function foldPlans(
  details: readonly PlanDetail[],
  opened: ReadonlyMap<string, OpenedPlan>,
  applied: ReadonlySet<string> = new Set(),
): Promise<readonly PlanOutcome[]> {
  const all = inOrder(
    details.flatMap(({ units, request }) =>
      units.map((told) => ({ told, outcome: outcomeOf(told, request, opened.get(told.unit)) })),
    ),
  );
  const directly = directUpstream(all.map(({ told }) => told));
  const found = await findDependences(
    all.map(({ told, outcome }) => ({
      outcome,
      dependsOn: (directly.get(told.unit) ?? []).filter((id) => !applied.has(id)),
      isInitialised: told.isInitialised,
      hasNoState: () => told.hasNoState,
    })),
  );
  const marked = all.map(({ told, outcome }) =>
    withDependence(outcome, found.get(told.unit) ?? told.dependence ?? undefined),
  );
  return marked.toSorted((a, b) => Number(b.failures.length > 0) - Number(a.failures.length > 0));
}

function outcomeOf(
  { unit, counts, drift, failures, warnings, dependence, newWorkspace }: PlannedOutcome,
  request: PlanDetail["request"],
  opened: OpenedPlan | undefined,
): PlanOutcome {
  // What waits was not planned, and its counts say nothing.
  const isPlanned = failures.length === 0 && dependence?.kind !== "waiting";
  const isEmpty = isPlanned && !hasChanges(counts) && drift === 0;
  const changeSet = opened?.content.changeSet ?? (isEmpty ? NOTHING : undefined);
  return {
    unit,
    changeSet,
    counts: opened === undefined ? counts : countChanges(opened.content.changeSet),
    failures: failures.map((failure) => ({ ...failure, unit })),
    request,
    newWorkspace,
    warnings: warnings.map(({ summary, place }): Diagnostic => ({
      severity: "warning",
      summary,
      detail: "",
      address: undefined,
      place,
    })),
    dependence: undefined,
    redact: opened?.redact ?? ((text) => text),
  };
}

/** What has less before it comes first: that is an order of dependency. */
function inOrder(all: readonly Told[]): readonly Told[] {
  return all.toSorted((a, b) => a.told.dependsOn.length - b.told.dependsOn.length);
}

/** Which of the units each waits for itself: those that none of its others waits for. */
function directUpstream(units: readonly PlannedOutcome[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map(units.map(({ unit, dependsOn }) => [unit, new Set(dependsOn)]));
  return new Map(
    units.map(({ unit, dependsOn }) => {
      const present = dependsOn.filter((id) => before.has(id));
      return [unit, present.filter((id) => !present.some((other) => before.get(other)?.has(id)))];
    }),
  );
}
