/** Plans of several jobs that hold nothing but public keys, and the one job that shows, signs and checks them; from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { bundleOfRun, swapBundle, withManifest } from "./bundle.ts";
import { apiCalls, type OpenWorld } from "./open-world.ts";
import { ofPull, Reporting, retell } from "./reporting.ts";
import { Reviewing } from "./reviewing.ts";
import { messages } from "./stages.ts";

describe("a report of the jobs of a run", () => {
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

  it("is one comment, signed, by a job that runs no code of the pull request", async () => {
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
    assert.deepEqual([report.outcome, report.annotations], ["success", []]);
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

  it("is what a deployment needs approved", async () => {
    world.forge.state.review(7, { author: "bob", state: "approved" });
    reviewing.merge(7);
    world.forge.state.mergePullRequest(7, world.repository.head);
    const deployment = await reviewing.plan("3");
    const applied = await reviewing.apply("3", deployment, { "require-reviewed-plan": "approved" });
    assert.deepEqual([messages(applied), applied.outputs["destroyed"]], [[], "1"]);
  });

  describe("does not overlook", () => {
    let run: Reporting;
    let planned: StepResult["outputs"];
    before(async () => {
      world.repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0-beta");
      run = new Reporting(world, { runId: "4", event: "push" });
      ({ outputs: planned } = await run.plan("attic"));
    });

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
      // What the jobs told is told all the same.
      "an organization file that is broken": [
        { config: "tofu/stacks/attic/main.tf" },
        "config-invalid",
        "not-recognised",
        /main\.tf[^]*attic in staging, not applied: 1 to change/,
      ],
      "expected units that are none": [{ expected: "attic" }, "input-invalid", "expected", /neither a list of units/],
    } as const;
    for (const [what, [inputs, reason, detailCode, says]] of Object.entries(refused)) {
      it(what, async () => {
        const report = await run.report(inputs);
        assert.deepEqual([report.outputs["failure-reason"], report.outputs["detail-code"]], [reason, detailCode]);
        assert.match(report.summary, says);
      });
    }

    it("that a plan job calls secret what its plan does not mark, nor that nobody says which jobs there were", async () => {
      const { "bundle-name": name = "", "bundle-sha256": told = "" } = planned;
      const sealed = bundleOfRun(world, "4", name);
      const hiding = await withManifest(sealed, world.secrets.planKey, ({ forReport }) => ({
        forReport: { ...forReport, secrets: ["1.5.0-beta"] },
      }));
      const sha256 = swapBundle(world, "4", name, hiding);
      retell(world, "4", (text) => text.replaceAll(told, sha256));
      const report = await run.report();
      assert.deepEqual([report.outcome, report.outputs["plan-digest"]], ["success", ""]);
      const warnings = report.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
      assert.match(warnings.join("\n"), /^A job that died without a word.*needs: \$\{\{ toJSON\(needs\) \}\}/);
      assert.match(report.summary, /> \[!WARNING\]\n> A job that died without a word goes unnoticed/);
      assert.match(report.summary, /\*\*Not signed\*\*: the plan job of `attic@staging` hid values/);
      assert.doesNotMatch(report.summary, /1\.5\.0/);
      swapBundle(world, "4", name, sealed);
      retell(world, "4", (text) => text.replaceAll(sha256, told));
    });

    it("shows by counts what it has no key for", async () => {
      const closed = await run.report({ "plan-key": "" });
      assert.deepEqual([closed.outcome, closed.outputs["plan-digest"]], ["success", ""]);
      assert.match(
        closed.summary,
        /## 🟨 attic in staging, not applied: 1 to change[^]*Plans are sealed and shown by their counts alone/,
      );
      assert.doesNotMatch(closed.summary, /fakecloud/);
    });

    it("that a unit with nothing to do is deployed", async () => {
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
  });
});
