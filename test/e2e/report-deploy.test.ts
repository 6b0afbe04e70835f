/** A deployment in waves of jobs, all of which one job tells of; from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { World } from "@flywheel/local/world/world";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { ofPull, Reporting } from "./reporting.ts";
import { messages, unitsOf } from "./stages.ts";

type Inputs = Readonly<Record<string, string>>;

const HEADED = { "comment-header": "Deployed" };
const EVERY_UNIT = '["app@staging","network@staging","platform@staging"]';

describe("stacks that read each other's state, each in a job of its own", () => {
  let opened: OpenWorld;
  let world: World;
  let states: Inputs;
  before(async () => {
    opened = await openWorld("chain");
    ({ world } = opened);
    states = { TF_VAR_states: world.lab.stateBackend.url };
  });
  after(() => opened.close());

  it("wait for each other across jobs, and that is no failure", async () => {
    world.forge.state.openPullRequest({ number: 5, title: "Begin", author: "ada", head: world.repository.head });
    const run = new Reporting(world, { ...ofPull(world, "1", 5), environment: states });
    for (const stack of ["network", "platform", "app"]) {
      assert.equal((await run.plan(stack)).outcome, stack === "network" ? "success" : "failure");
    }
    const needs = JSON.stringify({ plan: { result: "failure" } });
    const report = await run.report({ needs, expected: EVERY_UNIT });
    assert.deepEqual([report.outcome, messages(report)], ["success", []]);
    assert.match(report.summary, /`platform@staging`: cannot be planned yet\n\n\*\*Waits\*\* for `network@staging`/);
    assert.match(report.summary, /`app@staging`: cannot be planned yet\n\n\*\*Waits\*\* for `platform@staging`/);
    assert.match(world.forge.state.comments(5)[0]?.body ?? "", /^<!-- flywheel:v1 plan .*\n<!-- flywheel:review\/v1 /);
  });

  /** Plans a stack in one job and applies it in another, while somebody holds what is given. */
  async function deploy(run: Reporting, stack: string, hold?: () => { release(): void }): Promise<void> {
    const unit = { stacks: stack, "backend-config": world.backendConfig, "plan-key": world.secrets.planKey };
    const { outputs } = await run.step("tofu-plan", unit);
    const bundle = { "bundle-name": outputs["bundle-name"] ?? "", "bundle-sha256": outputs["bundle-sha256"] ?? "" };
    const held = hold?.();
    const review = { "require-reviewed-plan": "approved", "lock-timeout": "1s" };
    await run.step("tofu-apply", { ...unit, ...bundle, ...review });
    held?.release();
  }

  it("are told of as one: what failed, what was not tried, what is healthy", async () => {
    world.forge.state.review(5, { author: "bob", state: "approved" });
    world.forge.state.mergePullRequest(5, world.repository.head);
    const run = new Reporting(world, { runId: "2", event: "push", environment: states });
    await deploy(run, "network");
    await deploy(run, "platform", () => world.lab.stateBackend.lock("platform/staging"));
    const held = await run.step("tofu-plan", { stacks: "app", "backend-config": world.backendConfig });
    assert.deepEqual([held.outcome, held.outputs["skip-reason"]], ["success", "upstream-failed"]);
    assert.match(held.summary, /app in staging: not planned[^]*What comes before it failed in this run/);
    const checks = '[{ name: site, tcp: "127.0.0.1:1" }, { name: other, tcp: "127.0.0.1:1", critical: false }]';
    await run.step("health-verify", { checks, timeout: "1s", interval: "1s" });
    await run.step("drift-check", { stacks: "network", "backend-config": world.backendConfig, issues: "false" });
    await run.step("validate-org", {});
    assert.equal(world.forge.state.comments(5).length, 1);

    const needs = JSON.stringify(
      Object.fromEntries(["tofu-apply", "health-verify", "verify"].map((job) => [job, { result: "failure" }])),
    );
    const report = await run.report({ needs, expected: EVERY_UNIT, ...HEADED });
    const told = report.summary;
    assert.deepEqual([report.outcome, report.outputs["failure-reason"]], ["failure", "state-locked"], told);
    assert.match(told, /^## ❌ chain staging: 2 failures\n/);
    assert.match(told, /health\\-verify of staging: Health check site failed/);
    assert.match(told, /\| `app@staging` \| ⏭️ not started: `platform@staging` failed \|/);
    assert.match(told, /The job verify failed/);
    assert.doesNotMatch(told, /The job tofu-apply failed/);
    assert.match(told, /## ⛔ .*stopped, 1 of 3 units applied[^]*### `platform@staging`/);
    assert.match(told, /## ❌ Health: 0 of 2 checks passed/);
    assert.match(told, /## ✅ Drift of /);
    assert.match(told, /## ✅ The organization and its code are valid/);
    const units = unitsOf(report);
    assert.partialDeepStrictEqual(units, {
      "network@staging": { status: "applied", verdict: "clean", failureReason: "" },
      "platform@staging": { status: "refused", failureReason: "state-locked" },
    });
    const comments = world.forge.state.comments(5).map(({ body }) => body);
    assert.equal(comments.length, 2);
    assert.match(comments[1] ?? "", /^<!-- flywheel:v1 apply .*\nDeployed\n[^]*stopped, 1 of 3/);
  });

  it("are applied as the comment said of what waited, and told of again in the same comment, when run again", async () => {
    const run = new Reporting(world, { runId: "2", runAttempt: 2, event: "push", environment: states });
    await deploy(run, "platform");
    await deploy(run, "app");
    const { host } = new URL(world.forge.url);
    await run.step("health-verify", { checks: `[{ name: site, tcp: "${host}" }]`, timeout: "1s" });
    const report = await run.report({ expected: EVERY_UNIT, ...HEADED });
    assert.deepEqual(messages(report), []);
    assert.match(report.summary, /^## ✅ .*: applied\n/);
    const comments = world.forge.state.comments(5).map(({ body }) => body);
    assert.deepEqual([comments.length, report.outputs["comment-url"] !== ""], [2, true]);
    assert.match(comments[1] ?? "", /## ✅ .*: applied/);
    assert.deepEqual([world.forge.unexpected, world.forge.violations], [[], []]);
  });
});
