import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mayBeTrusted, TRUSTED_EVENTS, trustRun } from "../../src/bundle/trusted-run.ts";
import type { WorkflowRun } from "../../src/ports/forge.ts";
import { failureOf } from "../support/failure.ts";

const RUN: WorkflowRun = {
  id: "77",
  repository: "acme/infrastructure",
  headRepository: "acme/infrastructure",
  headSha: "c".repeat(40),
  headBranch: "main",
  event: "push",
  workflowPath: ".github/workflows/plan.yml",
  conclusion: "success",
  attempt: 2,
};
const EXPECTED = {
  id: RUN.id,
  repository: RUN.repository,
  workflow: RUN.workflowPath,
  events: TRUSTED_EVENTS,
  commit: RUN.headSha,
};

describe("another run's bundle", () => {
  it("is of the run that is expected, and of no pull request", () => {
    const nothing = { pullRequest: null, headSha: null, baseSha: null };
    assert.deepEqual(trustRun(RUN, EXPECTED), { runId: "77", runAttempt: 2, event: "push", ...nothing });
  });

  it("is missing where GitHub knows no such run", async () => {
    const failure = await failureOf(() => trustRun(undefined, EXPECTED));
    assert.deepEqual([failure.reason, failure.detailCode], ["plan-missing", "run-missing"]);
  });

  const refused: readonly (readonly [run: Partial<WorkflowRun>, detailCode: string, words: RegExp])[] = [
    [{ repository: "eve/infrastructure" }, "run-repository", /is of eve\/infrastructure/],
    [{ headRepository: "eve/infrastructure" }, "run-fork", /ran code of eve\/infrastructure/],
    [{ headRepository: undefined }, "run-fork", /ran code of a deleted fork/],
    [{ workflowPath: ".github/workflows/other.yml" }, "run-workflow", /is of \S+other\.yml, not of \S+plan\.yml/],
    [{ event: "pull_request" }, "run-event", /was set off by pull_request/],
    [{ conclusion: "failure" }, "run-conclusion", /ended with failure/],
    [{ conclusion: undefined }, "run-conclusion", /ended with nothing yet/],
    [{ headSha: "d".repeat(40) }, "run-commit", /ran on d+, and c+ is checked out/],
  ];
  for (const [change, detailCode, words] of refused) {
    it(`is refused as ${detailCode}: ${JSON.stringify(change).slice(0, 60)}`, async () => {
      const failure = await failureOf(() => trustRun({ ...RUN, ...change }, EXPECTED));
      assert.deepEqual([failure.reason, failure.detailCode], ["plan-mismatch", detailCode]);
      assert.match(failure.message, words);
    });
  }
});

describe("an event", () => {
  const events: Readonly<Record<string, boolean>> = {
    push: true,
    workflow_dispatch: true,
    schedule: true,
    repository_dispatch: true,
    merge_group: true,
    pull_request: false,
    pull_request_target: false,
    pull_request_review: false,
    issue_comment: false,
    issues: false,
    workflow_run: false,
    fork: false,
  };
  for (const [event, trusted] of Object.entries(events)) {
    it(`${trusted ? "may" : "must not"} be trusted: ${event}`, () => {
      assert.equal(mayBeTrusted(event), trusted);
    });
  }

  it("is trusted by default only where it may be", () => {
    assert.equal(TRUSTED_EVENTS.every(mayBeTrusted), true);
  });
});
