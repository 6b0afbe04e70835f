import { isBeforeMerge } from "@flywheel/core/checkout";
import { makesAll } from "@flywheel/core/engine/plan-request";
import { failureOf } from "@flywheel/core/errors";
import { hasChanges } from "@flywheel/core/plan/counts";
import type { PlanOutcome } from "@flywheel/core/plan/outcome";
import type { Host } from "@flywheel/core/ports/host";
import { partsOfUnit } from "@flywheel/core/units/unit";
import type { Inputs } from "./inputs.ts";

/**
 * Records that this commit is deployed where a plan found nothing to do, one deployment an environment: nothing was
 * applied there, and without it these units would count as affected by every commit since. Never rejects: a run does not
 * fail because it could not be recorded.
 * @param plans of units that nobody applied
 */
export async function recordUnchanged(plans: readonly PlanOutcome[], inputs: Inputs, host: Host): Promise<void> {
  const { context, log } = host;
  if (!inputs.recordDeployments || inputs.githubToken === "" || isBeforeMerge(host)) return;
  const forge = host.forge(inputs.githubToken);
  const byEnvironment = Map.groupBy(plans.filter(isDeployed), ({ unit }) => partsOfUnit(unit).environment);
  for (const [environment, ofEnvironment] of byEnvironment) {
    const units = ofEnvironment.map(({ unit }) => unit);
    const description = `flywheel: nothing to do for ${units.length === 1 ? "1 unit" : `${units.length} units`}`;
    try {
      const { id } = await forge.createDeployment({ environment, sha: context.sha, description, units, isWhole: true });
      await forge.setDeploymentStatus(id, "success", { logUrl: context.runUrl, description });
    } catch (error) {
      log.warning(
        `What is unchanged in ${environment} could not be recorded as deployed: ${failureOf(error).message}. Grant the job deployments: write, or leave record-deployments out.`,
      );
    }
  }
}

/** A plan of a part, or one that says nothing yet, is not all that the commit asks for. */
function isDeployed({ counts, changeSet, failures, dependence, request }: PlanOutcome): boolean {
  const isSame = changeSet !== undefined && changeSet.drift.length === 0 && !hasChanges(counts);
  return makesAll(request) && request.refresh && isSame && failures.length === 0 && dependence === undefined;
}
