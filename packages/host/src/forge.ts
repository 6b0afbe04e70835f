import type { Clock } from "@flywheel/core/ports/clock";
import type { Forge } from "@flywheel/core/ports/forge";
import { comments } from "./forge-comments.ts";
import { connectionTo } from "./forge-connection.ts";
import { deployments } from "./forge-deployments.ts";
import { issues } from "./forge-issues.ts";
import { pulls } from "./forge-pulls.ts";
import { runs } from "./forge-runs.ts";

/**
 * GitHub as the owner of `token`, through the official client, which is loaded with the first call. What fails for a
 * moment is tried again; nothing is ever made twice.
 */
export function createForge(token: string, repository: string, clock: Clock): Forge {
  const connection = connectionTo(token, repository, clock);
  return {
    ...comments(connection),
    ...deployments(connection),
    ...issues(connection),
    ...pulls(connection),
    ...runs(connection),
  };
}
