import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { failureOf } from "@flywheel/core/errors";
import {
  failing,
  htmlPage,
  primaryRateLimit,
  secondaryRateLimit,
  truncated,
  type Fault,
} from "@flywheel/local/forge/faults";
import { createForge } from "../src/forge.ts";
import { fastClock, openForge, REPOSITORY, TOKEN } from "./support/local-forge.ts";

const { local, repository } = await openForge();
const MAIN = repository.head;

/** A forge that waits for nobody, a pull request, and what was waited for. */
function arrange() {
  const { clock, waits } = fastClock();
  const { number } = local.state.openPullRequest({ title: "Change", author: "ada" });
  return { forge: createForge(TOKEN, REPOSITORY, clock), number, waits };
}

afterEach(() => {
  local.heal();
  assert.deepEqual([local.violations, local.unexpected], [[], []]);
});

const passing: Readonly<Record<string, { readonly fault: Fault; readonly waits: readonly number[] }>> = {
  "a server error": { fault: failing(502), waits: [1000] },
  "a connection that is cut": { fault: "cut-before", waits: [1000] },
  "a lost reply": { fault: "cut-after", waits: [1000] },
  "a server error after the effect": { fault: { afterEffect: failing(502) }, waits: [1000] },
  "half an answer": { fault: { alter: truncated }, waits: [1000] },
  "a proxy's page": { fault: htmlPage(503), waits: [1000] },
  "a proxy's page that says all is well": { fault: htmlPage(200), waits: [1000] },
  "a secondary rate limit": { fault: secondaryRateLimit(7), waits: [7000] },
};

describe("a fault that passes", () => {
  for (const [what, { fault, waits }] of Object.entries(passing)) {
    it(`${what} is outlived by a read`, async () => {
      const { forge, number, waits: waited } = arrange();
      local.failNext("graphql", fault);
      assert.equal((await forge.pullRequest(number))?.number, number);
      assert.deepEqual(waited, waits);
    });

    it(`${what} makes no second comment, issue or deployment`, async () => {
      const { forge, number } = arrange();
      const body = `<!-- marker ${what} -->\ntext`;
      for (const operation of ["issues/create-comment", "issues/create"]) local.failNext(operation, fault);
      const comment = await forge.createComment(number, body);
      assert.equal(comment.body, body);
      assert.deepEqual(
        local.state.comments(number).map(({ id }) => id),
        [comment.id],
      );
      const issue = await forge.createIssue({ title: "Drift", body, labels: [], assignees: [] });
      assert.equal(local.state.issues().filter((stored) => stored.body === body).length, 1);

      local.failNext("issues/create-comment", fault);
      await forge.commentOnIssue(issue.number, "Closing.");
      assert.equal(local.state.comments(issue.number).length, 1);

      local.failNext("repos/create-deployment", fault);
      await forge.createDeployment({ environment: what, sha: MAIN, description: "attic", units: [], isWhole: true });
      assert.equal(local.state.deployments().filter(({ environment }) => environment === what).length, 1);
    });

    it(`${what} loses no edit and no removal`, async () => {
      const { forge, number } = arrange();
      const { id } = local.state.addComment(number, "github-actions[bot]", "old");
      local.failNext("issues/update-comment", fault);
      await forge.updateComment(id, "new");
      assert.equal(local.state.comments(number)[0]?.body, "new");
      local.failNext("issues/delete-comment", fault);
      await forge.deleteComment(id);
      assert.deepEqual(local.state.comments(number), []);
    });
  }

  it("a reset of the hour's limit within a minute is waited for", async () => {
    const { forge, number, waits } = arrange();
    local.failNext("graphql", primaryRateLimit(30));
    assert.equal((await forge.ownComments(number)).length, 0);
    assert.ok(waits.length === 1 && waits.every((wait) => wait > 28_000 && wait <= 31_000), waits.join());
  });

  it("is tried three times at most", async () => {
    const { forge, number, waits } = arrange();
    local.failAlways("graphql", failing(500));
    const before = local.calls.length;
    await assert.rejects(forge.ownComments(number));
    assert.equal(local.calls.length, before + 3);
    assert.deepEqual(waits, [1000, 2000]);
  });
});

/** Each with the words a person reads; nothing is asked twice. */
const lasting: Readonly<Record<string, { readonly fault: Fault; readonly says: RegExp }>> = {
  "the hour's limit": { fault: primaryRateLimit(1800), says: /rate limit is reached until \d\d:\d\d UTC/ },
  "a long secondary limit": { fault: secondaryRateLimit(600), says: /rate limit is reached until/ },
  "a refused token": { fault: failing(401), says: /refused the token/ },
  "a read-only token": { fault: failing(403), says: /may not do this \(HTTP 403\).*pull-requests: write/s },
  "a hidden pull request": { fault: failing(404), says: /may not do this \(HTTP 404\)/ },
  "a deleted comment": { fault: failing(410), says: /was deleted.*HTTP 410/ },
  "a locked conversation": { fault: failing(422), says: /HTTP 422.*conversation is locked/s },
};

describe("a fault that stays", () => {
  for (const [what, { fault, says }] of Object.entries(lasting)) {
    it(`${what} is told at once, and what to do`, async () => {
      const { forge, number, waits } = arrange();
      local.failAlways("issues/create-comment", fault);
      const error: unknown = await forge.createComment(number, "text").then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      const { reason, message, hint } = failureOf(error);
      assert.equal(reason, "forge-failed");
      assert.match(`${message}\n${hint}`, says);
      assert.deepEqual(waits, []);
      assert.deepEqual(local.state.comments(number), []);
    });
  }
});
