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

/**
 * Refuses somebody else's code where even validating it may leave something behind: anywhere but under `pull_request`
 * (design §3, Forks), and on machines that other jobs use after it. For an action that does nothing but validate.
 * @param allowSelfHosted the input `allow-forks-on-self-hosted`
 * @throws fork-blocked
 */
export async function refuseUnsafeValidation(allowSelfHosted: boolean, host: Host): Promise<void> {
  const { untrustedHead: head, event } = host.context;
  if (head === undefined) return refuseForeignCheckout(host);
  if (event !== "pull_request") refuseHead(head, event);
  refuseLastingMachine(head, allowSelfHosted, host.context);
}

/**
 * Refuses to validate somebody else's code on a machine that outlives the job, unless that is allowed.
 * @throws fork-blocked
 */
export function refuseLastingMachine(
  { owner }: Pick<UntrustedHead, "owner">,
  allowSelfHosted: boolean,
  { environment }: Context,
): void {
  // Only a word of GitHub's counts: any other machine may keep what the code leaves behind.
  if (environment["RUNNER_ENVIRONMENT"] === "github-hosted" || allowSelfHosted) return;
  fail("fork-blocked", `Code of ${owner} is not run on a self-hosted runner`, {
    detailCode: "self-hosted",
    hint: "Validating evaluates what the code says, and the machine may keep it. Use a GitHub-hosted runner, or allow-forks-on-self-hosted: true where every job has a machine of its own.",
  });
}

/** @throws fork-blocked with what to do under this event */
export function refuseHead({ owner }: Pick<UntrustedHead, "owner">, event: string): never {
  return fail("fork-blocked", `What is checked out may come from ${owner}: it is not run with what this job holds`, {
    hint: EVENTS_WITH_SECRETS.includes(event)
      ? `Never run a pull request's code under ${event}: use pull_request, where the code of forks is only validated.`
      : "Let validate-org check it under pull_request, and have someone with write access push the branch to this repository to see a plan.",
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
    hint: `Under ${event} anybody may have written such a commit. Check out what the event names with actions/checkout and git, or use pull_request.`,
  });
}
