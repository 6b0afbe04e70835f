import { checkedOut, isHeadOrItsMerge } from "./checkout.ts";
import { fail } from "./errors.ts";
import type { Context, UntrustedHead } from "./ports/context.ts";
import type { Host } from "./ports/host.ts";

/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * Refuses code that may be of somebody without write access, also where a workflow checked it out by hand: a plan runs
 * providers and reads files the code chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
export async function refuseUntrustedCode(host: Host): Promise<void> {
  refuseForks(host.context);
  await refuseForeignCheckout(host);
}

/**
 * Refuses the event of a head that may be of a fork.
 * @throws fork-blocked
 */
export function refuseForks({ untrustedHead, event }: Context): void {
  if (untrustedHead !== undefined) refuseHead(untrustedHead, event);
}

/** @throws fork-blocked with what to do under this event */
export function refuseHead({ owner }: Pick<UntrustedHead, "owner">, event: string): never {
  return fail("fork-blocked", `What is checked out may come from ${owner}: it is not run with what this job holds`, {
    hint: EVENTS_WITH_SECRETS.includes(event)
      ? `Never run a pull request's code under ${event}: plan it under pull_request, where only the repository's own branches are planned.`
      : "Let validate-org check it, and have someone with write access push the branch to this repository to see a plan.",
  });
}

/**
 * Under events that hold secrets for everybody, what is checked out must be what the event is about: a workflow may
 * have fetched a fork's commit by its number or name.
 * @throws fork-blocked, also where the commit cannot be told
 */
async function refuseForeignCheckout(host: Host): Promise<void> {
  const { event, eventCommits, pullRequest } = host.context;
  if (!EVENTS_WITH_SECRETS.includes(event)) return;
  const found = await checkedOut(host);
  if (found !== undefined) {
    if (eventCommits.includes(found.commit)) return;
    if (pullRequest !== undefined && isHeadOrItsMerge(found, pullRequest)) return;
  }
  const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
  fail("fork-blocked", `${what} is in the workspace, which is not what this ${event} event is about`, {
    detailCode: "foreign-checkout",
    hint: `Under ${event} anybody may have written such a commit. Check out what the event names with actions/checkout and git, or plan under pull_request.`,
  });
}
