import type { ActionResult } from "@flywheel/core/action";
import type { HandOver } from "@flywheel/core/bundle/hand-over";
import { worstFailure, type Failure } from "@flywheel/core/errors";
import type { Fold } from "@flywheel/core/outcome/fold";
import { addCounts, countWords, hasChanges } from "@flywheel/core/plan/counts";
import type { PlanOutcome } from "@flywheel/core/plan/outcome";
import { digestOfAll } from "@flywheel/core/review/record";
import type { OutputName } from "./inputs.ts";

/** All that was told, and where. */
export interface Reported {
  readonly fold: Fold;
  readonly plans: readonly PlanOutcome[];
  readonly reviewed: Pick<HandOver, "unitDigests">;
  readonly reportPath: string;
  readonly commentUrl: string;
}

/** What the run came to, for later steps and for whoever reads its event. */
export function result(
  { fold, plans, reviewed, reportPath, commentUrl }: Reported,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const counts = addCounts(plans.map((plan) => plan.counts));
  const units = unitFacts(fold, plans);
  const applied = fold.applied.filter(({ status }) => status === "applied").length;
  const words = [
    ...(plans.length === 0 ? [] : [countWords(counts) || "no changes"]),
    ...(fold.applied.length === 0 ? [] : [`${applied} of ${fold.applied.length} units applied`]),
    ...(failures.length === 0 ? [] : [`${failures.length} failures`]),
  ].join("; ");
  return {
    outputs: {
      changes: String(hasChanges(counts)),
      "plan-digest": digestOfAll([...reviewed.unitDigests.values()]),
      units: JSON.stringify(units),
      "report-path": reportPath,
      "comment-url": commentUrl,
    },
    failures,
    event: {
      organization: fold.organization,
      environment: fold.environment,
      units: Object.keys(units),
      summary: `${fold.title}: ${words || "nothing to tell"}`,
      facts: { ...counts, applied, failures: failures.length },
    },
  };
}

function unitFacts({ applied, drift }: Fold, plans: readonly PlanOutcome[]): Readonly<Record<string, object>> {
  const planOf = new Map(plans.map((plan) => [plan.unit, plan]));
  const appliedOf = new Map(applied.map((outcome) => [outcome.unit, outcome]));
  const driftOf = new Map(drift.map((outcome) => [outcome.unit, outcome]));
  const ids = [...new Set([...planOf.keys(), ...appliedOf.keys(), ...driftOf.keys()])].toSorted();
  return Object.fromEntries(
    ids.map((id) => {
      const [plan, apply, drifted] = [planOf.get(id), appliedOf.get(id), driftOf.get(id)];
      const failures = [plan, apply, drifted].flatMap((outcome) => outcome?.failures ?? []);
      const facts = {
        ...plan?.counts,
        dependence: plan?.dependence?.kind ?? "",
        status: apply?.status ?? "",
        verdict: drifted?.verdict ?? "",
        failureReason: worstFailure(failures)?.reason ?? "",
      };
      return [id, facts];
    }),
  );
}
