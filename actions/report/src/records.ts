import type { OpenedPlan } from "@flywheel/core/outcome/open-plans";
import type { PlanDetail } from "@flywheel/core/outcome/outcome";
import type { PlanOutcome } from "@flywheel/core/plan/outcome";
import type { PlanToReview } from "@flywheel/core/review/reviewable";

/**
 * The plans for their review records; none where some plan cannot be read. What waits for another unit has none yet, and
 * what shows less than it marks was reviewed by nobody.
 */
export function plansToReview(
  details: readonly PlanDetail[],
  opened: ReadonlyMap<string, OpenedPlan>,
): readonly PlanToReview[] {
  const units = details.flatMap((detail) => detail.units);
  const planned = units.filter(({ failures, dependence }) => failures.length === 0 && dependence?.kind !== "waiting");
  const plans = planned.flatMap(({ unit }) => opened.get(unit) ?? []);
  if (plans.length < planned.length) return [];
  const shown = plans.filter(({ hidesUnmarked }) => !hidesUnmarked);
  return shown.map(({ manifest, described, content }) => {
    const { unit, workspace, options, uncommitted } = manifest;
    const backend = { type: manifest.backend.type, settings: manifest.backend.settings };
    return { content, header: { unit, workspace, backend, options, code: { trees: described.trees, uncommitted } } };
  });
}

/** Units that nobody can plan yet, which the report says: what came with a plan does not wait. */
export function waitingUnits(
  plans: readonly PlanOutcome[],
  opened: ReadonlyMap<string, OpenedPlan>,
): readonly string[] {
  return plans
    .filter(({ unit, dependence }) => dependence?.kind === "waiting" && !opened.has(unit))
    .map(({ unit }) => unit);
}
