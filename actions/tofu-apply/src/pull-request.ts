import type { PullRequest } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import { deployedPullRequest } from "@flywheel/core/report/plan-comment";
import type { Inputs } from "./inputs.ts";

/** The pull request this run deploys; undefined where there is none, or no token to look with. */
export type FindPullRequest = () => Promise<PullRequest | undefined>;

/** Looks it up at most once, in one call, and only when somebody asks. */
export function pullRequestFinder(inputs: Inputs, host: Host): FindPullRequest {
  let found: Promise<PullRequest | undefined> | undefined;
  return () =>
    (found ??=
      inputs.githubToken === ""
        ? Promise.resolve(undefined)
        : deployedPullRequest(host.forge(inputs.githubToken), host.context));
}
