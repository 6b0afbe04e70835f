import type { Forge } from "../ports/forge.ts";
import { outdatedUnits, type UnitPaths } from "../report/outdated.ts";
import type { Refusal } from "./adopt.ts";

const UNDEPLOYED: Refusal = {
  detailCode: "heal-undeployed",
  message:
    "Not healed: GitHub tells no deployment of it, so that nobody knows which commit was applied last. The job needs deployments: read, and tofu-apply deployments: write",
};

/**
 * By unit, why its code may not be that which was applied last (plan-handoff-drift §4.4, "HEAD equals last applied
 * commit"): of a run that is started again after a week it is not. At most one call for each commit that was deployed.
 * @param deployedCommit of a unit; undefined where it is not known
 * @param head the commit that is checked out
 * @throws forge-failed
 */
export async function codeRefusals(
  units: readonly UnitPaths[],
  deployedCommit: (unit: string) => string | undefined,
  head: string,
  forge: Forge,
): Promise<ReadonlyMap<string, Refusal>> {
  const refusals = new Map<string, Refusal>();
  for (const [commit, deployed] of Map.groupBy(units, ({ id }) => deployedCommit(id))) {
    if (commit === undefined) for (const { id } of deployed) refusals.set(id, UNDEPLOYED);
    else for (const id of await outdatedUnits(deployed, commit, head, forge)) refusals.set(id, otherCode(commit));
  }
  return refusals;
}

function otherCode(commit: string): Refusal {
  return {
    detailCode: "heal-other-code",
    message: `Not healed: its code is not that of ${commit.slice(0, 8)}, which was applied last. Deploy it first`,
  };
}
