import type { Forge, PastDeployment } from "../ports/forge.ts";
import { outdatedUnits, type UnitPaths } from "../report/outdated.ts";
import type { Refusal } from "./adopt.ts";

const UNDEPLOYED: Refusal = {
  detailCode: "heal-undeployed",
  message:
    "Not healed: GitHub tells no deployment of it, so that nobody knows which commit was applied last. The job needs deployments: read, and tofu-apply deployments: write and record-deployment: true",
};

/**
 * By unit, why its code may not be that which was applied last (plan-handoff-drift §4.4, "HEAD equals last applied
 * commit"): of a run that is started again after a week it is not. At most one call for each commit that was deployed.
 * @param deployed the last one of a unit; undefined where it is not known
 * @param head the commit that is checked out
 * @throws forge-failed
 */
export async function codeRefusals(
  units: readonly UnitPaths[],
  deployed: (unit: string) => PastDeployment | undefined,
  head: string,
  forge: Forge,
): Promise<ReadonlyMap<string, Refusal>> {
  const refusals = new Map<string, Refusal>();
  const wholly = new Map<string, UnitPaths[]>();
  for (const unit of units) {
    const last = deployed(unit.id);
    // One that names no units may be of anything else in the environment.
    if (last?.units === undefined) refusals.set(unit.id, UNDEPLOYED);
    else if (!last.isWhole) refusals.set(unit.id, partly(last.sha));
    else wholly.set(last.sha, [...(wholly.get(last.sha) ?? []), unit]);
  }
  for (const [commit, same] of wholly) {
    for (const id of await outdatedUnits(same, commit, head, forge)) refusals.set(id, otherCode(commit));
  }
  return refusals;
}

function partly(commit: string): Refusal {
  return {
    detailCode: "heal-partial",
    message: `Not healed: only a part of it was applied last, of ${commit.slice(0, 8)}, or it was to be destroyed. Deploy all of it first`,
  };
}

function otherCode(commit: string): Refusal {
  return {
    detailCode: "heal-other-code",
    message: `Not healed: its code is not that of ${commit.slice(0, 8)}, which was applied last. Deploy it first`,
  };
}
