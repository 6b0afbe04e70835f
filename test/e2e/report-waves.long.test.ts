/** Forty units in four waves, each leg a job of its own: a deployment with a unit that fails, a part of it, and shards, in one report each. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import type { StepResult } from "@flywheel/local/runner/job";
import { ManyUnits } from "./many-units.ts";
import { messages } from "./stages.ts";
import { FAILING, inWaves, name } from "./waves.ts";

const legsSchema = v.record(v.string(), v.object({ include: v.array(v.object({ stack: v.string() })) }));

const ENVIRONMENT = { environment: "staging", "for-report": "true" };

describe("forty units in four waves, each leg in a job of its own", () => {
  let many: ManyUnits;
  const closing: (() => Promise<void>)[] = [];
  before(async () => {
    const test = { after: (close: () => Promise<void>) => void closing.push(close) };
    many = await ManyUnits.open(test, inWaves(10), ["staging"]);
    many.write(FAILING, "never", "exit 7");
    many.repository.commit(`Break ${FAILING}`);
    const { forge } = many.opened.world;
    forge.state.openPullRequest({ number: 5, title: "Begin", author: "ada", head: many.repository.head });
    forge.state.mergePullRequest(5, many.repository.head);
  });
  after(async () => {
    for (const close of closing) await close();
  });

  /** What unit.yml does with a leg. */
  async function deploy(stacks: string, runId: string): Promise<void> {
    const plan = await plans(stacks, runId);
    if (plan.outputs["changes"] === "true") await applies(stacks, plan, runId);
  }

  function plans(stacks: string, runId: string): Promise<StepResult> {
    return many.run("tofu-plan", { ...ENVIRONMENT, stacks }, "push", runId);
  }

  function applies(stacks: string, { outputs }: StepResult, runId: string): Promise<StepResult> {
    const { "bundle-name": bundle = "", "bundle-sha256": sha256 = "" } = outputs;
    const handOver = { "bundle-name": bundle, "bundle-sha256": sha256, "record-deployment": "true" };
    return many.run("tofu-apply", { ...ENVIRONMENT, ...handOver, stacks, select: "affected" }, "push", runId);
  }

  async function validate(runId: string): Promise<{ readonly expected: string; readonly legs: readonly string[][] }> {
    const { outputs } = await many.run("validate-org", { ...ENVIRONMENT, shards: "2" }, "push", runId);
    const waves = v.parse(legsSchema, JSON.parse(outputs["waves"] ?? ""));
    const legs = Object.values(waves).map(({ include }) => include.map(({ stack }) => stack));
    return { expected: outputs["affected"] ?? "", legs };
  }

  it("go on without what comes after a unit that failed, and say so in one report", async () => {
    const runId = many.newRun();
    const { expected, legs } = await validate(runId);
    assert.deepEqual(
      legs.map((wave) => wave.length),
      [2, 2, 2, 2],
    );
    for (const leg of legs.flat()) await deploy(leg, runId);
    const needs = JSON.stringify({ validate: { result: "success" }, wave2: { result: "failure" } });
    const report = await many.run("report", { needs, expected }, "push", runId);
    assert.equal(report.outputs["failure-reason"], "apply-failed");
    assert.match(report.summary, /^## ❌ many staging: failed midway, 37 of 40 units applied\n/);
    assert.match(report.summary, /<summary>What was done in 37 units<\/summary>/);
    for (const wave of [3, 4]) {
      assert.match(
        report.summary,
        new RegExp(`\`${name(wave, 3)}@staging\` \\| ⏭️ not started: \`${FAILING}@staging\` failed`),
      );
    }
    const [comment, ...others] = many.opened.world.forge.state.comments(5);
    assert.deepEqual(others, []);
    assert.match(comment?.body ?? "", /37 of 40 units applied/);
  });

  it("deploy only what is left, and what is not applied is no plan of a pull request", async () => {
    many.write(FAILING, "at last");
    many.repository.commit(`Mend ${FAILING}`);
    const runId = many.newRun();
    const { expected, legs } = await validate(runId);
    // A deployment is of a leg: what was beside the failed unit counts as changed, too.
    const [second = "", third = ""] = legs.map((wave) => wave.find((stacks) => stacks.includes("-3")));
    await plans(second, runId);
    const early = await applies(third, await plans(third, runId), runId);
    assert.deepEqual([early.outputs["failure-reason"], early.outputs["detail-code"]], ["pending", "upstream"]);
    assert.match(messages(early).join(), /w3-3@staging comes after w2-3@staging, which is to be deployed in this run/);
    const report = await many.run("report", { expected }, "push", runId);
    assert.match(report.summary, /^## 🟥 many staging, not applied: 1 to replace\n/m);
    assert.match(report.summary, /\*\*Planned, not applied\*\*: `w2-3@staging`\. No job of this run told of applying/);
    assert.match(report.summary, /`w4-3@staging`[^\n]*: ❌ \*\*artifact-failed\*\*: No job of this run has told/);
  });

  it("are one comment of a pull request that was planned in shards", async () => {
    const { forge } = many.opened.world;
    many.repository.git("switch", "--quiet", "--create", "change");
    many.write(name(2, 1), "changed");
    const head = many.repository.commit("Change one");
    forge.state.openPullRequest({ number: 6, title: "Change one", author: "ada", head });
    const runId = many.newRun();
    for (const shard of ["1/2", "2/2"])
      await many.run("tofu-plan", { environment: "staging", select: "affected", shard }, 6, runId);
    const report = await many.run(
      "report",
      { needs: "{}", expected: JSON.stringify([2, 3, 4].map((wave) => `${name(wave, 1)}@staging`)) },
      6,
      runId,
    );
    assert.deepEqual(messages(report), []);
    const [comment, ...others] = forge.state.comments(6);
    assert.deepEqual(others, []);
    assert.match(comment?.body ?? "", /^## 🟥 many staging: 1 to replace\n/m);
  });
});
