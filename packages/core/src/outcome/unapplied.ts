import { isNews, type PlanOutcome } from "../plan/outcome.ts";
import { unitNames } from "../report/unit-notes.ts";

/**
 * What a reader must know of plans that were made after a merge and not applied, as Markdown; none for none. Without it
 * they read as those of a pull request.
 */
export function unappliedWords(plans: readonly PlanOutcome[]): readonly string[] {
  const units = plans.filter(hasWork).map(({ unit }) => unit);
  if (units.length === 0) return [];
  return [
    `**Planned, not applied**: ${unitNames(units)}. No job of this run told of applying: it was not approved, was cancelled or failed early, or the run only plans.`,
  ];
}

function hasWork(plan: PlanOutcome): boolean {
  return plan.failures.length === 0 && (isNews(plan) || plan.dependence?.kind === "waiting");
}
