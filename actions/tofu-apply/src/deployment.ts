import { makesAll, type PlanRequest } from "@flywheel/core/engine/plan-request";
import { failureOf } from "@flywheel/core/errors";
import type { DeploymentState } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import type { Scope } from "@flywheel/core/units/load";
import { DEFAULT_ENVIRONMENT } from "@flywheel/core/units/unit";
import type { Inputs } from "./inputs.ts";

/** A deployment that was recorded on GitHub. */
export interface Deployment {
  readonly id: number;
  /** Says how it ended. Never rejects: an apply does not fail because it could not be recorded. */
  end(state: Exclude<DeploymentState, "in_progress">, description: string): Promise<void>;
}

/**
 * Records that this commit is being deployed, unless GitHub does so itself for the job's `environment:`.
 * @returns undefined where nothing is recorded; a warning says it where something should have been
 */
export async function beginDeployment(
  scope: Scope,
  request: PlanRequest,
  inputs: Pick<Inputs, "recordDeployment" | "githubToken">,
  host: Host,
): Promise<Deployment | undefined> {
  const { recordDeployment: wanted, githubToken: token } = inputs;
  const environment = scope.environment === "" ? DEFAULT_ENVIRONMENT : scope.environment;
  // Without an organization there is nothing to name an environment after.
  if (wanted === "false" || token === "" || (wanted === "auto" && scope.organization === undefined)) return undefined;
  const { sha, runId, runUrl } = host.context;
  const forge = host.forge(token);
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const { message, cause } = failureOf(error);
      host.log.warning(
        `The deployment could not be recorded: ${message}. Grant the job deployments: write, or set record-deployment to false.`,
      );
      if (cause !== undefined) host.log.debug(cause);
      return undefined;
    }
  };
  const id = await attempt(async () => {
    if (wanted === "auto" && (await forge.jobDeployment({ environment, sha, runId }))) return undefined;
    const what = { units: scope.units.map((unit) => unit.id), isWhole: makesAll(request) };
    return (await forge.createDeployment({ environment, sha, description: `flywheel: ${scope.title}`, ...what })).id;
  });
  if (id === undefined) return undefined;
  // The post step ends what main could not.
  host.journal.note({ note: "deploying", id });
  const set = async (state: DeploymentState, description: string): Promise<void> => {
    // GitHub takes at most 140 characters.
    await attempt(() =>
      forge.setDeploymentStatus(id, state, { logUrl: runUrl, description: description.slice(0, 140) }),
    );
  };
  await set("in_progress", `Applying ${scope.units.length === 1 ? "1 unit" : `${scope.units.length} units`}`);
  return {
    id,
    end: (state, description) => {
      host.journal.note({ note: "deployed", id });
      return set(state, description);
    },
  };
}
