import { fail } from "./errors.ts";
import type { Context } from "./ports/context.ts";

/** Events on which a job holds the repository's secrets, whoever caused them. */
const EVENTS_WITH_SECRETS = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * Refuses code that may be of a fork where planning would run it: a plan runs providers and reads files the code
 * chose, with whatever the job holds (docs/threat-model.md).
 * @throws fork-blocked
 */
export function refuseForks({ untrustedHead, event }: Context): void {
  if (untrustedHead === undefined) return;
  fail("fork-blocked", `What is checked out may come from ${untrustedHead.owner}: it is not run with what this job holds`, {
    hint: EVENTS_WITH_SECRETS.includes(event)
      ? `Never run a pull request's code under ${event}: plan it under pull_request, where only the repository's own branches are planned.`
      : "Let validate-org check it, and have someone with write access push the branch to this repository to see a plan.",
  });
}
