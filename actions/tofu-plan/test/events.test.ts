import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Context, UntrustedHead } from "@flywheel/core/ports/context";
import type { PullRequest } from "@flywheel/core/ports/forge";
import { failureOf } from "../../../packages/core/test/support/failure.ts";
import { gitHost, type FakeCheckout } from "../../../packages/core/test/support/git.ts";
import { fakeHost } from "../../../packages/core/test/support/host.ts";
import { decideCourse, type Course, type CourseInputs } from "../src/events.ts";

const FORK: UntrustedHead = { kind: "fork", owner: "the fork eve/infrastructure" };
const DEPENDABOT: UntrustedHead = { kind: "dependabot", owner: "Dependabot" };
const COMMENT: UntrustedHead = { kind: "unknown", owner: "whoever opened pull request 7", pullRequest: 7 };
const PULL = { number: 7, headSha: "bb", baseSha: "aa" };
const CLOSED = { ...PULL, closed: { merged: true, at: "2026-01-02T03:04:05Z" } };

interface Situation extends Partial<Pick<Context, "event" | "untrustedHead" | "pullRequest">> {
  readonly inputs?: Partial<CourseInputs>;
  /** RUNNER_ENVIRONMENT; hosted by GitHub unless said otherwise. */
  readonly runner?: string;
  readonly checkout?: FakeCheckout;
  /** What the forge says of pull request 7; null for nothing. */
  readonly pull?: Partial<PullRequest> | null;
}

function decide({ inputs, runner = "github-hosted", checkout, pull, ...context }: Situation): Promise<Course> {
  const environment = { RUNNER_ENVIRONMENT: runner };
  const { host } = fakeHost({
    ...gitHost(checkout),
    context: { event: "pull_request", eventCommits: ["bb"], environment, ...context },
    ...(pull === undefined
      ? {}
      : { forge: { pullRequest: () => Promise.resolve(pull === null ? undefined : found(pull)) } }),
  });
  return decideCourse(
    { forkPolicy: "validate-only", allowForksOnSelfHosted: false, githubToken: "t", ...inputs },
    host,
  );
}

function found(rest: Partial<PullRequest>): PullRequest {
  return {
    ...PULL,
    state: "open",
    author: "ada",
    headRepository: "acme/infrastructure",
    baseRef: "main",
    mergeCommit: undefined,
    reviews: [],
    comments: [],
    ...rest,
  };
}

describe("the course of a call", () => {
  const cases: readonly [what: string, situation: Situation, course: Course["kind"]][] = [
    ["a pull request of the repository", { pullRequest: PULL }, "plan"],
    ["a push", { event: "push" }, "plan"],
    ["a merge queue's run", { event: "merge_group" }, "plan"],
    ["a schedule without a checkout", { event: "schedule" }, "plan"],
    ["a fork's pull request", { pullRequest: PULL, untrustedHead: FORK }, "validate"],
    ["Dependabot's", { pullRequest: PULL, untrustedHead: DEPENDABOT }, "validate"],
    [
      "a fork's on a machine that goes away",
      { untrustedHead: FORK, runner: "self-hosted", inputs: { allowForksOnSelfHosted: true } },
      "validate",
    ],
    ["a merged pull request", { pullRequest: CLOSED }, "close"],
    ["a closed one of a fork", { pullRequest: CLOSED, untrustedHead: FORK }, "close"],
    ["pull_request_target of the repository", { event: "pull_request_target", checkout: { commit: "bb" } }, "plan"],
    ["a comment on an issue", { event: "issue_comment", checkout: { commit: "bb" } }, "plan"],
    [
      "a comment, its head checked out",
      { event: "issue_comment", untrustedHead: COMMENT, checkout: { commit: "bb" }, pull: {} },
      "plan",
    ],
    [
      "a comment, its merge checked out",
      { event: "issue_comment", untrustedHead: COMMENT, checkout: { commit: "cc", parents: ["aa", "bb"] }, pull: {} },
      "plan",
    ],
  ];
  for (const [what, situation, course] of cases) {
    it(`is to ${course}: ${what}`, async () => {
      assert.equal((await decide(situation)).kind, course);
    });
  }

  it("knows the pull request of a comment from then on", async () => {
    const course = await decide({
      event: "issue_comment",
      untrustedHead: COMMENT,
      checkout: { commit: "bb" },
      pull: {},
    });
    assert.ok(course.kind === "plan");
    assert.deepEqual(course.host.context.pullRequest, PULL);
    assert.equal(course.host.context.untrustedHead, undefined);
  });
});

describe("a call is refused", () => {
  const comment = { event: "issue_comment", untrustedHead: COMMENT, checkout: { commit: "bb" } } as const;
  const cases: readonly [what: string, situation: Situation, reason: string, words: RegExp][] = [
    ["a fork's, by policy", { untrustedHead: FORK, inputs: { forkPolicy: "refuse" } }, "fork-blocked", /the fork eve/],
    ["a fork's on a self-hosted runner", { untrustedHead: FORK, runner: "self-hosted" }, "fork-blocked", /self-hosted/],
    ["a fork's on a runner that does not say", { untrustedHead: FORK, runner: "" }, "fork-blocked", /self-hosted/],
    [
      "a fork's under pull_request_target",
      { event: "pull_request_target", untrustedHead: FORK },
      "fork-blocked",
      /fork eve/,
    ],
    [
      "a closed fork's there",
      { event: "pull_request_target", untrustedHead: FORK, pullRequest: CLOSED },
      "fork-blocked",
      /fork/,
    ],
    [
      "Dependabot's under workflow_run",
      { event: "workflow_run", untrustedHead: DEPENDABOT },
      "fork-blocked",
      /Dependabot/,
    ],
    ["a fork's review", { event: "pull_request_review", untrustedHead: FORK }, "fork-blocked", /fork eve/],
    [
      "another commit under workflow_run",
      { event: "workflow_run", checkout: { commit: "dd" } },
      "fork-blocked",
      /Commit dd/,
    ],
    ["a comment without a token", { ...comment, inputs: { githubToken: "" } }, "fork-blocked", /whoever opened/],
    ["a comment on a fork's", { ...comment, pull: { headRepository: "eve/x" } }, "fork-blocked", /the fork eve\/x/],
    ["a comment on a deleted fork's", { ...comment, pull: { headRepository: undefined } }, "fork-blocked", /deleted/],
    ["a comment on Dependabot's", { ...comment, pull: { author: "dependabot[bot]" } }, "fork-blocked", /Dependabot/],
    ["a comment on a merged one", { ...comment, pull: { state: "merged" } }, "input-invalid", /is merged/],
    ["a comment on one nobody knows", { ...comment, pull: null }, "forge-failed", /does not know pull request 7/],
    [
      "a comment, the default branch checked out",
      { ...comment, checkout: { commit: "aa" }, pull: {} },
      "input-invalid",
      /Commit aa .* not the head of pull request 7/,
    ],
    ["a comment, the head moved since", { ...comment, pull: { headSha: "ee" } }, "input-invalid", /\(ee\)/],
  ];
  for (const [what, situation, reason, words] of cases) {
    it(`${reason}: ${what}`, async () => {
      const failure = await failureOf(() => decide(situation));
      assert.equal(failure.reason, reason);
      assert.match(failure.message, words);
      assert.notEqual(failure.hint, "");
    });
  }
});
