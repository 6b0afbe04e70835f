import { checkedOut, isHeadOrItsMerge } from "@flywheel/core/checkout";
import { fail } from "@flywheel/core/errors";
import { refuseHead, refuseLastingMachine, refuseUntrustedCode } from "@flywheel/core/forks";
import type { PullRequestContext, UntrustedHead } from "@flywheel/core/ports/context";
import type { PullRequest } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs } from "./inputs.ts";

/** Somebody's code that is only validated. */
export type ForeignHead = Extract<UntrustedHead, { readonly kind: "fork" | "dependabot" }>;

/** What a call does, decided by its event and head before anything of the repository is read. */
export type Course =
  /** The host knows the pull request also where the event does not. */
  | { readonly kind: "plan"; readonly host: Host }
  | { readonly kind: "validate"; readonly head: ForeignHead }
  | { readonly kind: "close"; readonly pullRequest: PullRequestContext };

export type CourseInputs = Pick<Inputs, "forkPolicy" | "allowForksOnSelfHosted" | "githubToken">;

/**
 * Decides what to do with the event (design §3, Forks).
 * @throws fork-blocked for code that is not run at all, input-invalid for a checkout that is not what a comment is about
 */
export async function decideCourse(inputs: CourseInputs, host: Host): Promise<Course> {
  const { untrustedHead: head, pullRequest, event } = host.context;
  if (head?.kind === "unknown") return planCommented(head, inputs, host);
  if (head !== undefined && event !== "pull_request") return refuseHead(head, event);
  if (pullRequest?.closed !== undefined) return { kind: "close", pullRequest };
  if (head !== undefined) return validateForeign(head, inputs, host);
  await refuseUntrustedCode(host);
  return { kind: "plan", host };
}

function validateForeign(head: ForeignHead, inputs: CourseInputs, { context }: Host): Course {
  if (inputs.forkPolicy === "refuse") return refuseHead(head, context.event);
  refuseLastingMachine(head, inputs.allowForksOnSelfHosted, context);
  return { kind: "validate", head };
}

/**
 * A comment's event tells neither whose the head is nor which commit it is, and the head can have changed since
 * somebody looked at it: the forge is asked, and exactly that commit must be checked out.
 */
async function planCommented(
  head: Extract<UntrustedHead, { readonly kind: "unknown" }>,
  inputs: CourseInputs,
  host: Host,
): Promise<Course> {
  const { context } = host;
  if (inputs.githubToken === "") return refuseHead(head, context.event);
  const pull = await host.forge(inputs.githubToken).pullRequest(head.pullRequest);
  if (pull === undefined) {
    return fail("forge-failed", `GitHub does not know pull request ${head.pullRequest}`, {
      hint: "Give the job the permission `pull-requests: write`.",
    });
  }
  const owner = foreignOwner(pull, context.repository);
  if (owner !== undefined) return refuseHead({ owner }, context.event);
  if (pull.state !== "open") {
    return fail("input-invalid", `Pull request ${pull.number} is ${pull.state}: there is nothing left to plan`, {
      hint: "Start the workflow only for comments on open pull requests.",
    });
  }
  await requireHead(pull, host);
  const { number, headSha, baseSha } = pull;
  return {
    kind: "plan",
    host: { ...host, context: { ...context, pullRequest: { number, headSha, baseSha }, untrustedHead: undefined } },
  };
}

function foreignOwner({ headRepository, author }: PullRequest, repository: string): string | undefined {
  if (headRepository === undefined) return "a deleted fork";
  if (headRepository !== repository) return `the fork ${headRepository}`;
  return author === "dependabot[bot]" ? "Dependabot" : undefined;
}

async function requireHead(pull: PullRequest, host: Host): Promise<void> {
  const { number, headSha } = pull;
  const found = await checkedOut(host);
  if (found !== undefined && isHeadOrItsMerge(found, pull)) return;
  const what = found === undefined ? "No git checkout" : `Commit ${found.commit.slice(0, 8)}`;
  fail(
    "input-invalid",
    `${what} is in the workspace, not the head of pull request ${number} (${headSha.slice(0, 8)})`,
    {
      detailCode: "foreign-checkout",
      hint: `A comment's job starts on the default branch: give actions/checkout \`ref: refs/pull/${number}/head\`. Where the head has moved since, comment again.`,
    },
  );
}
