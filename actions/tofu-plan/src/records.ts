import type { CodeIdentity } from "@flywheel/core/engine/code-identity";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { PlanToReview } from "@flywheel/core/review/reviewable";

/** The plans of a call for their review records. None where a unit could not be planned: half of a change is nothing to approve. */
export function plansToReview(
  planned: readonly PlannedUnit[],
  code: ReadonlyMap<string, CodeIdentity>,
): readonly PlanToReview[] {
  if (planned.some(hasFailed)) return [];
  return planned.flatMap(({ unit, planned: made }) => {
    const identity = code.get(unit.id);
    if (made === undefined || identity === undefined) return [];
    const { plan, backend } = made;
    const header = { unit: unit.id, workspace: unit.workspace, backend, options: plan.request, code: identity };
    return [{ content: plan, header }];
  });
}

/** Units that nobody can plan yet, which their comment says; none where a unit could not be planned. */
export function waitingUnits(planned: readonly PlannedUnit[]): readonly string[] {
  if (planned.some(hasFailed)) return [];
  return planned.filter(({ outcome }) => outcome.dependence?.kind === "waiting").map(({ unit }) => unit.id);
}

function hasFailed({ outcome }: PlannedUnit): boolean {
  return outcome.failures.length > 0;
}
