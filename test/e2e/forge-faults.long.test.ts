import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { runStep } from "@flywheel/local/demo/stages";
import {
  corrupted,
  failing,
  htmlPage,
  primaryRateLimit,
  secondaryRateLimit,
  truncated,
  type Fault,
} from "@flywheel/local/forge/faults";
import type { StepResult } from "@flywheel/local/runner/job";
import { ATTIC } from "./arrange.ts";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

let opened: OpenWorld;
let run = 6000;

before(async () => {
  opened = await openWorld();
});
after(() => opened.close());
afterEach(() => {
  opened.world.forge.heal();
});

/** Plans one stack in a job of a pull request, sealed. */
function plan(number: number, environment: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const { world } = opened;
  const { head } = world.repository;
  run += 1;
  const pullRequest = { number, head, base: head };
  const job = { name: "plan", runId: String(run), event: "pull_request", pullRequest, environment } as const;
  const key = { "plan-key": world.secrets.planKey };
  const inputs = { "backend-config": world.backendConfig, comment: "always", ...key };
  return runStep(world, job, "tofu-plan", { ...ATTIC, ...inputs });
}

/** An action on the one stack, in the run as it is. */
function push(action: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const { world } = opened;
  const unit = { ...ATTIC, "backend-config": world.backendConfig, "plan-key": world.secrets.planKey };
  return runStep(world, { name: action, runId: String(run), event: "push" }, action, { ...unit, ...inputs });
}

function openPullRequest(): number {
  return opened.world.forge.state.openPullRequest({ title: "Change attic", author: "ada" }).number;
}

function commentsOf(number: number): readonly string[] {
  return opened.world.forge.state.comments(number).map(({ body }) => body);
}

/** Where a fault strikes; each passes, and leaves a comment and a bundle as if it had not been. */
const passing: Readonly<Record<string, Readonly<Record<string, Fault>>>> = {
  "server errors": { graphql: failing(502), "issues/create-comment": failing(503) },
  "cut connections": { graphql: "cut-before", CreateArtifact: "cut-before", "issues/create-comment": "cut-before" },
  "lost replies": { FinalizeArtifact: "cut-after", "issues/create-comment": "cut-after" },
  "a rate limit of a second": { "issues/create-comment": secondaryRateLimit(1) },
  "half an answer, and a proxy's page": {
    graphql: { alter: truncated },
    "issues/create-comment": { afterEffect: htmlPage(502) },
  },
};

describe("a plan of a pull request outlives", () => {
  for (const [what, faults] of Object.entries(passing)) {
    it(what, async () => {
      const number = openPullRequest();
      for (const [operation, fault] of Object.entries(faults)) opened.world.forge.failNext(operation, fault);
      const { outcome, outputs, annotations } = await plan(number);
      assert.equal(outcome, "success", JSON.stringify(annotations));
      const comments = opened.world.forge.state.comments(number);
      assert.deepEqual(
        [outputs["comment-url"]],
        comments.map(({ url }) => url),
        "exactly one, and this one",
      );
      const ofRun = opened.world.forge.state.artifacts(String(run));
      const stored = ofRun.filter(({ name }) => name === outputs["bundle-name"]);
      assert.deepEqual(
        stored.map(({ id }) => String(id)),
        [outputs["bundle-id"]],
      );
    });
  }
});

/** What does not pass is said, and the plan is kept. */
const lasting: Readonly<Record<string, { readonly fault: Fault; readonly says: RegExp }>> = {
  "the hour's limit is used up": { fault: primaryRateLimit(1800), says: /rate limit is reached until/ },
  "the token is read-only": { fault: failing(403), says: /the token may not do this \(HTTP 403\)/ },
  "the conversation is locked": { fault: failing(422), says: /HTTP 422/ },
};

describe("a plan whose comment cannot be written keeps its bundle where", () => {
  for (const [what, { fault, says }] of Object.entries(lasting)) {
    it(what, async () => {
      const number = openPullRequest();
      opened.world.forge.failAlways("issues/create-comment", fault);
      const result = await plan(number);
      assert.equal(result.outputs["failure-reason"], "forge-failed");
      assert.match(messages(result).join("\n"), says);
      assert.deepEqual(commentsOf(number), []);
      const names = opened.world.forge.state.artifacts(String(run)).map(({ name }) => name);
      assert.ok(names.includes(result.outputs["bundle-name"] ?? ""), names.join());
    });
  }
});

/** Whether a bundle whose download is hit by these is applied; the stack is not deployed before. */
const downloads: Readonly<
  Record<string, { readonly faults: Readonly<Record<string, Fault>>; readonly stays: boolean }>
> = {
  "with bytes that stay altered is refused": { faults: { "blob/get": { alter: corrupted } }, stays: true },
  "over cut connections is applied": {
    faults: { ListArtifacts: "cut-before", GetSignedArtifactURL: "cut-after", "blob/get": { alter: corrupted } },
    stays: false,
  },
};

describe("a bundle that is fetched", () => {
  for (const [what, { faults, stays }] of Object.entries(downloads)) {
    it(what, async () => {
      const { forge } = opened.world;
      run += 1;
      const planned = await push("tofu-plan", {});
      const was = footprint(opened);
      for (const [operation, fault] of Object.entries(faults)) {
        if (stays) forge.failAlways(operation, fault);
        else forge.failNext(operation, fault);
      }
      const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = planned.outputs;
      const apply = await push("tofu-apply", { "bundle-name": name, "bundle-sha256": sha256 });
      assert.equal(apply.outputs["failure-reason"], stays ? "artifact-failed" : "", messages(apply).join());
      assert.equal(isDeepStrictEqual(footprint(opened), was), stays);
    });
  }
});

describe("our one comment", () => {
  it("is found behind 250 of others, and edited", async () => {
    const number = openPullRequest();
    const { state } = opened.world.forge;
    for (let index = 0; index < 250; index += 1) state.addComment(number, "mona", `comment ${index}`);
    assert.equal((await plan(number)).outcome, "success");
    assert.equal((await plan(number)).outcome, "success");
    assert.equal(commentsOf(number).length, 251);
  });

  it("is one after eight runs at once, on a slow forge", async () => {
    const number = openPullRequest();
    for (const operation of ["graphql", "issues/create-comment", "issues/update-comment"])
      opened.world.forge.failAlways(operation, { delayMs: 50 });
    const results = await Promise.all(Array.from({ length: 8 }, () => plan(number)));
    assert.deepEqual(results.flatMap(messages), []);
    assert.equal(commentsOf(number).length, 1);
    assert.deepEqual([opened.world.forge.unexpected, opened.world.forge.violations], [[], []]);
  });
});
