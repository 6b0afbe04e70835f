/** Plans of several jobs that hold nothing but public keys, and the one job that shows, signs and checks them; from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { OUTCOME_FILE } from "@flywheel/core/bundle/names";
import { parseOutcome } from "@flywheel/core/outcome/outcome";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { bundleOfRun, swapBundle } from "./bundle.ts";
import { apiCalls, type OpenWorld } from "./open-world.ts";
import { ofPull, Reporting } from "./reporting.ts";
import { Reviewing } from "./reviewing.ts";
import { messages, unitsOf } from "./stages.ts";

describe("a pull request whose stacks are planned in jobs of their own", () => {
  let reviewing: Reviewing;
  let opened: OpenWorld;
  let world: World;
  before(async () => {
    reviewing = await Reviewing.open();
    ({ opened, world } = reviewing);
    reviewing.propose(7, () => {
      world.repository.edit("tofu/stacks/attic/staging.tfvars", "ci ", "# ci ");
    });
  });
  after(() => opened.close());

  it("is told of in one comment, signed, by a job that runs no code of it", async () => {
    const run = new Reporting(world, ofPull(world, "2", 7));
    for (const stack of ["attic", "runners"]) {
      const plan = await run.plan(stack);
      assert.deepEqual([messages(plan), plan.outputs["comment-url"]], [[], ""]);
      assert.doesNotMatch(plan.summary, /No comment was written/);
    }
    assert.deepEqual(world.forge.state.comments(7), []);

    const calls = world.forge.calls.length;
    const report = await run.report({
      needs: JSON.stringify({ plan: { result: "success", outputs: {} }, verify: { result: "skipped", outputs: {} } }),
      expected: '{"include":[{"unit":"attic@staging\\nrunners@staging"}]}',
      "comment-header": "All of acme",
    });
    assert.deepEqual([report.outcome, messages(report)], ["success", []]);
    assert.equal(report.outputs["changes"], "true");
    assert.match(report.outputs["plan-digest"] ?? "", /^[0-9a-f]{64}$/);
    assert.ok(apiCalls(world.forge.calls.slice(calls)).length <= 3);
    const [comment, ...others] = world.forge.state.comments(7);
    assert.deepEqual([others, comment?.url], [[], report.outputs["comment-url"]]);
    assert.match(comment?.body ?? "", /^<!-- flywheel:v1 plan .*\n<!-- flywheel:review\/v1 /);
    assert.match(comment?.body ?? "", /All of acme[^]*## 🟥 acme staging: 1 to destroy/);
    assert.match(
      comment?.body ?? "",
      /### `runners@staging`[^]*\*\*Provisional\*\*: `attic@staging` changes before it/,
    );
    assert.match(report.text, /fakecloud\\?_object\.cache/);
  });

  it("is deployed as it was approved there", async () => {
    world.forge.state.review(7, { author: "bob", state: "approved" });
    reviewing.merge(7);
    world.forge.state.mergePullRequest(7, world.repository.head);
    const deployment = await reviewing.plan("3");
    const applied = await reviewing.apply("3", deployment, { "require-reviewed-plan": "approved" });
    assert.deepEqual([messages(applied), applied.outputs["destroyed"]], [[], "1"]);
  });
});

describe("what a report does not overlook", () => {
  let opened: OpenWorld;
  let world: World;
  let run: Reporting;
  let outcome: string;
  let bundle: StepResult["outputs"];
  before(async () => {
    const reviewing = await Reviewing.open();
    ({ opened, world } = reviewing);
    world.repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0");
    run = new Reporting(world, { runId: "2", event: "push" });
    ({ outputs: bundle } = await run.plan("attic"));
    outcome = nameOf("2");
  });
  after(() => opened.close());

  function nameOf(runId: string): string {
    const found = world.forge.state.artifacts(runId).find(({ name }) => name.startsWith("flywheel-outcome-tofu-plan-"));
    assert.ok(found);
    return found.name;
  }

  function jobs(result: string): string {
    return JSON.stringify({ plan: { result: "success" }, verify: { result } });
  }

  const refused = {
    "a unit of which nobody tells": [
      { expected: '["attic@staging","runners@staging","dashboard@staging"]' },
      "artifact-failed",
      "outcome-missing",
      /`runners@staging`, `dashboard@staging`: ❌ \*\*artifact-failed\*\*: No job of this run has told/,
    ],
    "a job that failed and left nothing": [
      { needs: jobs("failure") },
      "artifact-failed",
      "job-failed",
      /The job verify failed, and left nothing/,
    ],
    "a job that was cancelled": [
      { needs: jobs("cancelled") },
      "cancelled",
      "job-cancelled",
      /The job verify was cancelled/,
    ],
    "needs that are none": [{ needs: "plan" }, "input-invalid", "needs", /toJSON\\?\(needs/],
    "expected units that are none": [{ expected: "attic" }, "input-invalid", "expected", /neither a list of units/],
  } as const;
  for (const [what, [inputs, reason, detailCode, says]] of Object.entries(refused)) {
    it(what, async () => {
      const report = await run.report(inputs);
      assert.deepEqual([report.outputs["failure-reason"], report.outputs["detail-code"]], [reason, detailCode]);
      assert.match(report.summary, says);
    });
  }

  it("shows by counts what it has no key for, and hides no secret in a file", async () => {
    const closed = await run.report({ "plan-key": "" });
    assert.deepEqual([closed.outcome, closed.outputs["plan-digest"]], ["success", ""]);
    assert.match(
      closed.summary,
      /## 🟨 attic in staging: 1 to change[^]*Plans are sealed and shown by their counts alone/,
    );
    assert.doesNotMatch(closed.summary, /fakecloud/);
    const told = parseOutcome(outcomeText(world, "2", outcome));
    assert.equal(told?.detail.kind, "plan");
  });

  it("units that were planned without a key to seal to", async () => {
    const unsealed = new Reporting(world, { runId: "3", event: "push" });
    await unsealed.plan("attic", { "plan-recipients": "" });
    const report = await unsealed.report();
    assert.deepEqual([report.outcome, report.outputs["plan-digest"]], ["success", ""]);
    assert.deepEqual(unitsOf(report), {
      "attic@staging": {
        ...NO_CHANGE,
        change: 1,
        outputs: 1,
        dependence: "",
        failureReason: "",
        status: "",
        verdict: "",
      },
    });
  });

  it("a bundle of another run, one that is gone, and an outcome that is none", async () => {
    const foreign = new Reporting(world, { runId: "4", event: "push" });
    const { outputs } = await foreign.plan("attic");
    const name = outputs["bundle-name"] ?? "";
    const old = bundleOfRun(world, "2", bundle["bundle-name"] ?? "");
    const sha256 = swapBundle(world, "4", name, old);
    const text = outcomeText(world, "4", nameOf("4")).replaceAll(outputs["bundle-sha256"] ?? "", sha256);
    world.forge.state.replaceArtifact("4", nameOf("4"), zipSync({ [OUTCOME_FILE]: strToU8(text) }));
    const swapped = await foreign.report();
    assert.deepEqual(
      [swapped.outputs["failure-reason"], swapped.outputs["detail-code"]],
      ["plan-mismatch", "foreign-plan"],
    );
    const lost = text.replaceAll(name, "flywheel-plan-lost");
    world.forge.state.replaceArtifact("4", nameOf("4"), zipSync({ [OUTCOME_FILE]: strToU8(lost) }));
    const gone = await foreign.report();
    assert.deepEqual([gone.outputs["failure-reason"], gone.outputs["detail-code"]], ["plan-missing", "bundle-missing"]);
    world.forge.state.replaceArtifact("4", nameOf("4"), zipSync({ [OUTCOME_FILE]: strToU8("{}") }));
    const unread = await foreign.report();
    assert.deepEqual(
      [unread.outputs["failure-reason"], unread.outputs["detail-code"]],
      ["artifact-failed", "outcome-unreadable"],
    );
  });

  it("a unit that has nothing to do, and is deployed by that", async () => {
    world.repository.git("checkout", "--quiet", ".");
    const done = new Reporting(world, { runId: "6", event: "push" });
    await done.plan("attic");
    const before = world.forge.state.deployments().length;
    const report = await done.report({ "record-deployments": "true" });
    assert.match(report.summary, /## ✅ attic in staging: no changes/);
    const [recorded, ...others] = world.forge.state.deployments().slice(before);
    assert.deepEqual([recorded?.environment, recorded?.statuses.at(-1)?.state, others], ["staging", "success", []]);
    assert.match(JSON.stringify(recorded), /attic@staging/);
  });

  it("two jobs that plan one unit; but of a job that ran again the last attempt counts", async () => {
    const first = new Reporting(world, { runId: "5", event: "push" });
    const broken = await first.plan("attic", { parallelism: "none" });
    assert.equal(broken.outputs["failure-reason"], "input-invalid");
    const red = await first.report({
      expected: '["attic@staging"]',
      needs: JSON.stringify({ plan: { result: "failure" } }),
    });
    assert.deepEqual([messages(red).length, red.outputs["failure-reason"]], [1, "input-invalid"]);
    assert.match(messages(red).join(""), /tofu-plan of attic staging: Input parallelism/);

    const second = new Reporting(world, { runId: "5", runAttempt: 2, event: "push" });
    await second.plan("attic");
    assert.deepEqual(messages(await second.report({ expected: '["attic@staging"]' })), []);
    await second.plan("attic", {}, "plan-again");
    const twice = await second.report();
    assert.deepEqual(
      [twice.outputs["failure-reason"], twice.outputs["detail-code"]],
      ["input-invalid", "outcome-twice"],
    );
  });
});

const NO_CHANGE = { add: 0, change: 0, destroy: 0, forget: 0, import: 0, move: 0, outputs: 0, replace: 0, unknown: 0 };

/** What a job left for the report. */
function outcomeText(world: World, runId: string, name: string): string {
  const artifact = world.forge.state.artifacts(runId).find((candidate) => candidate.name === name);
  const file = unzipSync(artifact?.content ?? new Uint8Array())[OUTCOME_FILE];
  return strFromU8(file ?? new Uint8Array());
}
