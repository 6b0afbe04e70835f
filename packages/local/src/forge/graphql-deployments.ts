import type { StoredDeployment } from "./deployments.ts";
import type { Forge } from "./forge.ts";
import { connection, type PageArguments } from "./graphql-connection.ts";
import { actor } from "./graphql-pulls.ts";

interface DeploymentArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  /** By time, the only field the schema has. */
  readonly orderBy?: { readonly direction: "ASC" | "DESC" } | null;
}

/** The field `deployments` of the repository. */
export function deploymentsNode(forge: Forge): (args: DeploymentArguments) => object {
  return ({ environments, orderBy, ...page }) => {
    const wanted = forge.deployments.all().filter(({ environment }) => environments?.includes(environment) ?? true);
    const ordered = orderBy?.direction === "DESC" ? wanted.toReversed() : wanted;
    return connection(forge, "deployments", ordered, page, deploymentNode);
  };
}

function deploymentNode(deployment: StoredDeployment): object {
  const latest = deployment.statuses.at(-1);
  return {
    databaseId: deployment.id,
    commitOid: deployment.sha,
    environment: deployment.environment,
    description: deployment.description,
    payload: deployment.payload,
    creator: actor(deployment.creator),
    createdAt: deployment.createdAt,
    latestStatus:
      latest === undefined
        ? null
        : { state: latest.state.toUpperCase(), logUrl: latest.logUrl, description: latest.description },
  };
}
