/** When tofu-plan comments on a pull request: by the input comment, what the plan came to, and what is there already. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { deploy, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { ATTIC } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

type Inputs = Readonly<Record<string, string>>;

/** What is asked for to have a plan that does this, on a deployed stack. */
const PLANS: Readonly<Record<"nothing" | "changes" | "an error", Inputs>> = {
  nothing: { refresh: "false" },
  changes: { refresh: "false", replace: 'fakecloud_object.cache["ci"]' },
  "an error": { vars: "no_such_variable=1" },
};

interface Case {
  readonly comment: "auto" | "always" | "changes" | "never";
  readonly plan: keyof typeof PLANS;
  readonly comments: 0 | 1;
  /** An earlier run of the pull request had changes, and said so. */
  readonly earlier?: true;
}

const CASES: readonly Case[] = [
  { comment: "auto", plan: "nothing", comments: 0 },
  { comment: "auto", plan: "changes", comments: 1 },
  { comment: "auto", plan: "an error", comments: 1 },
  { comment: "auto", plan: "nothing", earlier: true, comments: 1 },
  { comment: "always", plan: "nothing", comments: 1 },
  { comment: "changes", plan: "changes", comments: 1 },
  { comment: "changes", plan: "an error", comments: 0 },
  { comment: "changes", plan: "nothing", earlier: true, comments: 1 },
  { comment: "never", plan: "changes", comments: 0 },
];

describe("the input comment", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    const { apply } = await deploy(opened.world, "100");
    assert.equal(apply?.outcome, "success");
  });
  after(() => opened.close());

  function plan(runId: string, number: number, inputs: Inputs): Promise<StepResult> {
    const { world } = opened;
    const { head } = world.repository;
    const pullRequest = { number, head, base: head };
    const job = { name: "plan", runId, event: "pull_request", pullRequest } as const;
    return runStep(world, job, "tofu-plan", { ...ATTIC, "backend-config": world.backendConfig, ...inputs });
  }

  for (const [index, row] of CASES.entries()) {
    const { comment, comments, earlier } = row;
    const there = earlier === true ? ", after one with changes" : "";
    it(`${comment}, for a plan with ${row.plan}${there}: ${comments === 1 ? "one" : "none"}`, async () => {
      const number = 20 + index;
      const { forge } = opened.world;
      forge.state.openPullRequest({ number, title: "Change", author: "ada" });
      if (earlier === true) await plan(`${number}1`, number, PLANS.changes);
      const before = forge.state.comments(number);
      const { outputs } = await plan(`${number}2`, number, { ...PLANS[row.plan], comment });
      assert.equal(outputs["failure-reason"], row.plan === "an error" ? "plan-failed" : "");
      const after = forge.state.comments(number);
      assert.equal(after.length, comments);
      assert.equal(outputs["comment-url"], after[0]?.url ?? "");
      if (earlier === true) assert.notEqual(after[0]?.body, before[0]?.body);
    });
  }
});
