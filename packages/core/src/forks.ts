import { fail } from "./errors.ts";
import type { Context } from "./ports/context.ts";

const PRIVILEGED_EVENTS = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * Refuses code of a fork where planning would run it: a plan runs providers and reads files the code chose, with
 * whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
export function refuseForks(context: Context): void {
  if (context.pullRequest?.fork !== true) return;
  const from = context.pullRequest.headRepository ?? "a deleted fork";
  fail("fork-blocked", `The pull request comes from ${from}, and its code is not run with what this job holds`, {
    hint: PRIVILEGED_EVENTS.includes(context.event)
      ? `Never check out a pull request's code under ${context.event}: use pull_request.`
      : "Let validate-org check it, and have someone with write access push the branch to this repository to see a plan.",
  });
}
