import { fail } from "../errors.ts";
import type { WorkflowRun } from "../ports/forge.ts";
import type { Origin } from "./verify.ts";

/** Events after which nobody but people with write access can have chosen the code that was planned. */
export const TRUSTED_EVENTS: readonly string[] = ["push", "workflow_dispatch", "schedule"];

/** What the run that made a bundle must be. */
export interface ExpectedRun {
  readonly id: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Path of the workflow, such as `.github/workflows/plan.yml`. */
  readonly workflow: string;
  readonly events: readonly string[];
  /** The commit that is checked out here. */
  readonly commit: string;
}

/**
 * Whether a plan job may run under this event and be trusted by another run: events of pull requests, and those that
 * run on behalf of others, never.
 */
export function mayBeTrusted(event: string): boolean {
  return !/^(pull_request|issue|discussion|fork$|watch$|workflow_run$)/.test(event);
}

/**
 * Judges the run of which a bundle is to be applied in another one, by what GitHub says of it and by nothing that lies
 * in the bundle.
 * @returns what the manifests in the bundle must agree with
 * @throws plan-missing, plan-mismatch
 */
export function trustRun(run: WorkflowRun | undefined, expected: ExpectedRun): Origin {
  if (run === undefined) {
    return fail("plan-missing", `${expected.repository} has no workflow run ${expected.id}`, {
      detailCode: "run-missing",
      hint: "Give as bundle-run-id the github.run_id of the run that planned.",
    });
  }
  const rules: readonly (readonly [detailCode: string, what: string, holds: boolean])[] = [
    ["run-repository", `is of ${run.repository}`, run.repository === expected.repository],
    ["run-fork", `ran code of ${run.headRepository ?? "a deleted fork"}`, run.headRepository === expected.repository],
    ["run-workflow", `is of ${run.workflowPath}, not of ${expected.workflow}`, run.workflowPath === expected.workflow],
    ["run-event", `was set off by ${run.event}`, expected.events.includes(run.event)],
    ["run-conclusion", `ended with ${run.conclusion ?? "nothing yet"}`, run.conclusion === "success"],
    ["run-commit", `ran on ${run.headSha}, and ${expected.commit} is checked out`, run.headSha === expected.commit],
  ];
  const broken = rules.find(([, , holds]) => !holds);
  if (broken !== undefined) {
    return fail("plan-mismatch", `The bundle is not taken: run ${run.id} ${broken[1]}`, {
      detailCode: broken[0],
      hint: "Nothing was applied. A bundle of another run is taken only from a successful one of this repository, of trusted-workflow and trusted-events, on this commit.",
    });
  }
  // None of the trusted events has a pull request.
  const noPullRequest = { pullRequest: null, headSha: null, baseSha: null };
  return { runId: run.id, runAttempt: run.attempt, event: run.event, ...noPullRequest };
}
