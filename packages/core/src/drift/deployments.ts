import { failureOf } from "../errors.ts";
import type { Forge, PastDeployment } from "../ports/forge.ts";
import type { Log } from "../ports/log.ts";

/** Of these environments, in one call for all; it is a courtesy, which the token may not have. */
export async function pastDeployments(
  environments: readonly string[],
  forge: Forge,
  log: Pick<Log, "info">,
): Promise<readonly PastDeployment[]> {
  if (environments.length === 0) return [];
  return forge.pastDeployments([...new Set(environments)]).catch((error: unknown) => {
    log.info(`No issue says when its unit was last deployed. ${failureOf(error).message}`);
    return [];
  });
}

/** The last one that names the unit; else the last that names none, and may be of any in its environment. */
export function lastDeployment(
  unit: string,
  deployments: readonly PastDeployment[],
  environment: string,
): PastDeployment | undefined {
  const there = deployments.filter((past) => past.environment === environment);
  return there.find(({ units }) => units?.includes(unit)) ?? there.find(({ units }) => units === undefined);
}
