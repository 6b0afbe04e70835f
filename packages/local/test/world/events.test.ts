import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actorOf, eventPayload, shaOf, type WorldEvent } from "../../src/world/events.ts";

const PLACE = { repository: "acme/infra", head: "aaa", main: "bbb" };
const PULL = { number: 7, head: "aaa", base: "bbb" };

/** An event, GITHUB_SHA, and what its payload must hold. */
const cases: Readonly<Record<string, { readonly event: WorldEvent; readonly sha: string; readonly holds: object }>> = {
  "a push": { event: { event: "push" }, sha: "aaa", holds: { ref: "refs/heads/main", after: "aaa" } },
  "a schedule": { event: { event: "schedule" }, sha: "bbb", holds: { schedule: "0 4 * * *" } },
  "a dispatch by hand": { event: { event: "workflow_dispatch" }, sha: "aaa", holds: { inputs: null } },
  "a dispatch by the API": { event: { event: "repository_dispatch" }, sha: "bbb", holds: { action: "deploy" } },
  "an opened pull request": {
    event: { event: "pull_request", pullRequest: PULL },
    sha: "aaa",
    holds: {
      action: "opened",
      number: 7,
      pull_request: { state: "open", head: { repo: { full_name: "acme/infra" } } },
    },
  },
  "a push to a pull request": {
    event: { event: "pull_request", pullRequest: { ...PULL, action: "synchronize" } },
    sha: "aaa",
    holds: { action: "synchronize", after: "aaa" },
  },
  "a merged pull request": {
    event: { event: "pull_request", pullRequest: { ...PULL, action: "closed", merged: true } },
    sha: "aaa",
    holds: { action: "closed", pull_request: { state: "closed", merged: true } },
  },
  "a fork's pull request": {
    event: { event: "pull_request_target", pullRequest: { ...PULL, fork: "eve/infra", author: "eve" } },
    sha: "bbb",
    holds: { pull_request: { head: { repo: { full_name: "eve/infra", fork: true } }, user: { login: "eve" } } },
  },
  "a pull request of a fork that is gone": {
    event: { event: "pull_request", pullRequest: { ...PULL, fork: "deleted" } },
    sha: "aaa",
    holds: { pull_request: { head: { repo: null } } },
  },
  "a pull request of Dependabot": {
    event: { event: "pull_request", pullRequest: { ...PULL, author: "dependabot[bot]" } },
    sha: "aaa",
    holds: { pull_request: { user: { login: "dependabot[bot]", type: "Bot" } }, sender: { login: "dependabot[bot]" } },
  },
  "a merge queue": {
    event: { event: "merge_group", pullRequest: PULL },
    sha: "aaa",
    holds: { merge_group: { head_sha: "aaa", head_ref: "refs/heads/gh-readonly-queue/main/pr-7-bbb" } },
  },
  "a comment on a pull request": {
    event: { event: "issue_comment", pullRequest: PULL, comment: "/plan", actor: "mona" },
    sha: "bbb",
    holds: { issue: { number: 7, pull_request: {} }, comment: { body: "/plan", user: { login: "mona" } } },
  },
  "a comment on an issue": {
    event: { event: "issue_comment" },
    sha: "bbb",
    holds: { issue: { number: 1 } },
  },
  "the end of a fork's run": {
    event: { event: "workflow_run", pullRequest: { ...PULL, fork: "eve/infra" } },
    sha: "bbb",
    holds: {
      workflow_run: { event: "pull_request", head_repository: { full_name: "eve/infra" }, pull_requests: [] },
    },
  },
};

describe("an event", () => {
  for (const [what, { event, sha, holds }] of Object.entries(cases)) {
    it(`that is ${what} has GitHub's shape`, () => {
      const payload = eventPayload(event, PLACE);
      assert.partialDeepStrictEqual(payload, { repository: { full_name: "acme/infra", private: true }, ...holds });
      assert.equal(shaOf(event, PLACE), sha);
    });
  }

  it("of an issue names no pull request, and a schedule nobody", () => {
    assert.doesNotMatch(JSON.stringify(eventPayload({ event: "issue_comment" }, PLACE)), /pull_request/);
    assert.doesNotMatch(JSON.stringify(eventPayload({ event: "schedule" }, PLACE)), /sender/);
  });

  it("says whether the repository is private", () => {
    const payload = eventPayload({ event: "push", private: false }, PLACE);
    assert.partialDeepStrictEqual(payload, { repository: { private: false, visibility: "public" } });
  });

  it("is caused by the pull request's author unless told otherwise", () => {
    assert.equal(actorOf({ event: "push" }), "octocat");
    assert.equal(actorOf({ event: "pull_request", pullRequest: { ...PULL, author: "eve" } }), "eve");
  });

  it("of a pull request needs one", () => {
    assert.throws(() => eventPayload({ event: "pull_request" }, PLACE), /needs a pull request/);
  });
});
