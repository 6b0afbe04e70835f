import type { Forge, PullRequest } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs } from "./inputs.ts";

/** The pull request this run deploys; undefined where there is none, or no token to look with. */
export type FindPullRequest = () => Promise<PullRequest | undefined>;

/** Looks it up at most once, in one call, and only when somebody asks. */
export function pullRequestFinder(inputs: Inputs, host: Host): FindPullRequest {
  let found: Promise<PullRequest | undefined> | undefined;
  return () =>
    (found ??= inputs.githubToken === "" ? Promise.resolve(undefined) : lookUp(host.forge(inputs.githubToken), host));
}

/** The event's own, or the merge queue's; after a push, on a schedule or by hand, that of the commit. */
function lookUp(forge: Forge, { context }: Host): Promise<PullRequest | undefined> {
  const number = context.pullRequest?.number ?? context.queuedPullRequest;
  return number === undefined ? forge.pullRequestOfCommit(context.sha) : forge.pullRequest(number);
}
