import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Context } from "../src/ports/context.ts";
import { refuseForks, refuseUnsafeValidation, refuseUntrustedCode } from "../src/forks.ts";
import { failureOf } from "./support/failure.ts";
import { gitHost, type FakeCheckout } from "./support/git.ts";
import { fakeHost } from "./support/host.ts";

describe("refuseForks", () => {
  it("lets the repository's own code pass", () => {
    const { host } = fakeHost({ context: { event: "pull_request", untrustedHead: undefined } });
    assert.doesNotThrow(() => {
      refuseForks(host.context);
    });
  });

  const hints: Readonly<Record<string, RegExp>> = {
    pull_request: /^Let validate-org check it under pull_request, and have someone with write access push the branch/,
    pull_request_target: /^Never run a pull request's code under pull_request_target: use pull_request/,
    workflow_run: /^Never run a pull request's code under workflow_run: /,
    issue_comment: /^Never run a pull request's code under issue_comment: /,
  };
  for (const [event, hint] of Object.entries(hints)) {
    it(`refuses what may be someone else's, with what to do instead: ${event}`, async () => {
      const untrustedHead = { kind: "fork", owner: "the fork eve/infrastructure" } as const;
      const { host } = fakeHost({ context: { event, untrustedHead } });
      const failure = await failureOf(() => {
        refuseForks(host.context);
      });
      assert.equal(failure.reason, "fork-blocked");
      assert.match(failure.message, /may come from the fork eve\/infrastructure/);
      assert.match(failure.hint, hint);
    });
  }
});

describe("what a workflow checks out by hand", () => {
  const cases: readonly [event: string, what: string, checkout: FakeCheckout | undefined, refused: boolean][] = [
    ["pull_request_target", "the base", { commit: "aa" }, false],
    ["pull_request_target", "the event's head", { commit: "bb" }, false],
    ["pull_request_target", "GitHub's merge of the head", { commit: "cc", parents: ["aa", "bb"] }, false],
    ["pull_request_target", "another commit", { commit: "dd", parents: ["aa"] }, true],
    ["pull_request_target", "somebody's merge of the base", { commit: "dd", parents: ["ff", "aa"] }, true],
    ["pull_request_target", "somebody's merge of the head", { commit: "dd", parents: ["ff", "bb"] }, true],
    ["issue_comment", "somebody's merge of the base", { commit: "dd", parents: ["ff", "aa"] }, true],
    ["pull_request_target", "nothing git knows", undefined, true],
    ["workflow_run", "the head of the run", { commit: "bb" }, false],
    ["workflow_run", "another commit", { commit: "dd", parents: ["aa", "ff"] }, true],
    ["issue_comment", "another commit", { commit: "dd" }, true],
    // The jobs of these hold no more than their author has.
    ["pull_request", "another commit", { commit: "dd" }, false],
    ["push", "another commit", { commit: "dd" }, false],
    ["workflow_dispatch", "nothing git knows", undefined, false],
  ];
  for (const [event, what, checkout, refused] of cases) {
    it(`is ${refused ? "refused" : "taken"} under ${event}: ${what}`, async () => {
      const pullRequest = { number: 7, headSha: "bb", baseSha: "aa" };
      const { host } = fakeHost({ context: { event, eventCommits: ["aa", "bb"], pullRequest }, ...gitHost(checkout) });
      if (!refused) return refuseUntrustedCode(host);
      const failure = await failureOf(() => refuseUntrustedCode(host));
      assert.deepEqual([failure.reason, failure.detailCode], ["fork-blocked", "foreign-checkout"]);
    });
  }
});

describe("refuseUnsafeValidation", () => {
  const fork = { kind: "fork", owner: "the fork eve/infrastructure" } as const;
  const comment = { kind: "unknown", owner: "whoever opened pull request 7", pullRequest: 7 } as const;
  const cases: readonly [what: string, context: Partial<Context>, allowed: boolean, refusal: string | undefined][] = [
    ["a fork on GitHub's machine", { untrustedHead: fork }, false, undefined],
    ["a fork on another machine", { untrustedHead: fork, environment: {} }, false, "self-hosted"],
    ["a fork on another machine, allowed", { untrustedHead: fork, environment: {} }, true, undefined],
    ["a fork under pull_request_target", { untrustedHead: fork, event: "pull_request_target" }, true, ""],
    ["a fork under workflow_run", { untrustedHead: fork, event: "workflow_run" }, true, ""],
    ["a comment", { untrustedHead: comment, event: "issue_comment" }, true, ""],
    ["a branch on another machine", { environment: {} }, false, undefined],
    ["a commit fetched by hand", { event: "workflow_run" }, true, "foreign-checkout"],
  ];
  for (const [what, context, allowed, refusal] of cases) {
    it(`${refusal === undefined ? "lets pass" : "refuses"}: ${what}`, async () => {
      const hosted = { RUNNER_ENVIRONMENT: "github-hosted" };
      const { host } = fakeHost({
        ...gitHost({ commit: "dd" }),
        context: { event: "pull_request", eventCommits: ["bb"], environment: hosted, ...context },
      });
      if (refusal === undefined) return refuseUnsafeValidation(allowed, host);
      const failure = await failureOf(() => refuseUnsafeValidation(allowed, host));
      assert.deepEqual([failure.reason, failure.detailCode ?? ""], ["fork-blocked", refusal]);
    });
  }
});
