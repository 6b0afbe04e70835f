import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { refuseForks } from "../src/forks.ts";
import { failureOf } from "./support/failure.ts";
import { fakeHost } from "./support/host.ts";

describe("refuseForks", () => {
  it("lets the repository's own code pass", () => {
    const { host } = fakeHost({ context: { event: "pull_request", untrustedHead: undefined } });
    assert.doesNotThrow(() => {
      refuseForks(host.context);
    });
  });

  const hints: Readonly<Record<string, RegExp>> = {
    pull_request: /^Let validate-org check it, and have someone with write access push the branch/,
    pull_request_target: /^Never run a pull request's code under pull_request_target: plan it under pull_request/,
    workflow_run: /^Never run a pull request's code under workflow_run: /,
    issue_comment: /^Never run a pull request's code under issue_comment: /,
  };
  for (const [event, hint] of Object.entries(hints)) {
    it(`refuses what may be someone else's, with what to do instead: ${event}`, async () => {
      const { host } = fakeHost({ context: { event, untrustedHead: { kind: "fork", owner: "the fork eve/infrastructure" } } });
      const failure = await failureOf(() => {
        refuseForks(host.context);
      });
      assert.equal(failure.reason, "fork-blocked");
      assert.match(failure.message, /may come from the fork eve\/infrastructure/);
      assert.match(failure.hint, hint);
    });
  }
});
