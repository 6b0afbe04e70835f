/** The whole story on the preferred engine, each stage in the world that the one before it left. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import { deploy, ENVIRONMENT, runStep, unitInputs } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { apiCalls, openWorld, type OpenWorld } from "./open-world.ts";
import { changedObjects, checkDrift, messages, objectNames, openIssues, planPullRequest, unitsOf } from "./stages.ts";

const PULL_REQUEST = 7;

const OBJECTS = [
  "attic-staging",
  "attic-staging-cache",
  "attic-staging-ci",
  "attic-staging-main",
  "dashboard-staging",
  "dashboard-staging-history",
  "dashboard-staging-settings",
  "runners-staging-autoscaler",
  "runners-staging-docker",
  "runners-staging-nix",
];

const OutputsSchema = v.record(v.string(), v.record(v.string(), v.unknown()));

/** What the output `units` counts of a unit of which nothing landed. */
const NOTHING = { added: 0, changed: 0, destroyed: 0, imported: 0, moved: 0, forgotten: 0 };

describe("the pipeline, from pull request to a drift issue that closes itself", () => {
  let opened: OpenWorld;
  let world: World;
  /** The output `outputs` of the last deployment. */
  let outputs = "";
  before(async () => {
    opened = await openWorld();
    ({ world } = opened);
  });
  after(() => opened.close());

  it("validates the organization and its code", async () => {
    const validate = await runStep(world, { name: "validate", runId: "1", event: "push" }, "validate-org", {});
    assert.equal(validate.outcome, "success");
    assert.deepEqual(
      [validate.outputs["valid"], validate.outputs["errors"], validate.outputs["warnings"]],
      ["true", "0", "0"],
    );
    assert.equal(validate.outputs["environments"], '["staging","production"]');
    assert.equal(validate.outputs["checks"], "2");
    const units = ["attic", "runners", "dashboard"].flatMap((stack) => [`${stack}@staging`, `${stack}@production`]);
    assert.deepEqual(
      v.parse(v.array(v.string()), JSON.parse(validate.outputs["units"] ?? "")).toSorted(),
      units.toSorted(),
    );
  });

  it("deploys what the plan says, and then has nothing left to do", async () => {
    const { plan, apply } = await deploy(world, "2");
    assert.deepEqual(counts(plan), ["10", "0", "0"]);
    assert.equal(plan.outputs["exit-code"], "2");
    assert.deepEqual(done(apply), ["10", "0", "0"]);
    assert.equal(apply?.outputs["applied"], "true");
    assert.deepEqual(objectNames(world), OBJECTS);
    outputs = apply.outputs["outputs"] ?? "";

    const again = await runStep(world, { name: "plan", runId: "3", event: "push" }, "tofu-plan", unitInputs(world));
    assert.deepEqual([again.outputs["changes"], again.outputs["exit-code"]], ["false", "0"]);
    assert.deepEqual(counts(again), ["0", "0", "0"]);
  });

  it("hands the outputs on without the sensitive ones", () => {
    const stacks = v.parse(OutputsSchema, JSON.parse(outputs));
    assert.deepEqual(
      Object.entries(stacks).map(([unit, values]) => [unit, ...Object.keys(values).toSorted()]),
      [
        ["attic@staging", "caches", "host", "release", "url"],
        ["runners@staging", "labels", "pools"],
        ["dashboard@staging", "host", "release", "url"],
      ],
    );
    assert.equal(stacks["attic@staging"]?.["release"], "1.4.2");
  });

  it("comments once on a pull request, and edits that comment after the second push", async () => {
    const { repository, forge } = world;
    repository.git("switch", "--quiet", "--create", "change");
    repository.edit("tofu/stacks/attic/staging.tfvars", "priority = 30", "priority = 10");
    repository.edit("tofu/stacks/runners/staging.tfvars", "  nix  ", "  rocky");
    repository.commit("Rocky instead of nix");
    forge.state.openPullRequest({ number: PULL_REQUEST, title: "Rocky instead of nix", author: "ada" });
    const first = await planPullRequest(world, "4", PULL_REQUEST);
    const [comment] = forge.state.comments(PULL_REQUEST);
    assert.equal(first.outcome, "success");
    assert.deepEqual(counts(first), ["1", "2", "1"]);
    assert.match(comment?.body ?? "", /1 to destroy, 2 to change, 1 to add/);
    assert.equal(first.outputs["comment-url"], comment?.url);

    repository.edit("tofu/stacks/dashboard/staging.tfvars", "2.8.0", "2.9.0");
    repository.commit("Dashboard 2.9.0");
    const before = forge.calls.length;
    const second = await planPullRequest(world, "5", PULL_REQUEST);
    const [edited, ...others] = forge.state.comments(PULL_REQUEST);
    assert.deepEqual(counts(second), ["1", "3", "1"]);
    assert.deepEqual(others, []);
    assert.equal(edited?.id, comment?.id);
    assert.match(edited?.body ?? "", /1 to destroy, 3 to change, 1 to add/);
    assert.ok(apiCalls(forge.calls.slice(before)).length <= 4, JSON.stringify(apiCalls(forge.calls.slice(before))));
  });

  it("applies after the merge exactly what was planned", async () => {
    const { repository, lab } = world;
    repository.git("switch", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", `Merge pull request #${PULL_REQUEST}`, "change");
    const before = lab.cloud.objects();
    const { plan, apply } = await deploy(world, "6", { "allow-destroy": 'fakecloud_object.pool["nix"]' });
    assert.deepEqual(counts(plan), ["1", "3", "1"]);
    assert.deepEqual(done(apply), ["1", "3", "1"]);
    assert.deepEqual(changedObjects(before, lab.cloud.objects()), [
      "attic-staging-ci",
      "dashboard-staging",
      "runners-staging-autoscaler",
      "runners-staging-nix",
      "runners-staging-rocky",
    ]);
    outputs = apply?.outputs["outputs"] ?? "";
  });

  it("verifies what was deployed, and says what is broken", async () => {
    const verify = (runId: string): Promise<StepResult> =>
      runStep(world, { name: "verify", runId, event: "push" }, "health-verify", {
        environment: ENVIRONMENT,
        outputs,
        interval: "1s",
        timeout: "1s",
      });
    const healthy = await verify("7");
    assert.equal(healthy.outcome, "success");
    assert.deepEqual(
      [healthy.outputs["healthy"], healthy.outputs["passed"], healthy.outputs["total"]],
      ["true", "2", "2"],
    );

    world.lab.cloud.edit("dashboard-staging", { content: "broken" });
    const broken = await verify("8");
    assert.equal(broken.outcome, "failure");
    assert.equal(broken.outputs["failure-reason"], "health-failed");
    assert.deepEqual(
      [broken.outputs["healthy"], broken.outputs["passed"], broken.outputs["failed"]],
      ["false", "1", "1"],
    );
    assert.match(messages(broken).join("\n"), /^Health check dashboard is healthy failed/);
  });

  it("opens one issue for each drifted unit, and no second one", async () => {
    world.lab.cloud.remove("attic-staging-ci");
    const first = await checkDrift(world, "9");
    assert.equal(first.outputs["failure-reason"], "drift");
    assert.deepEqual(unitsOf(first), {
      "attic@staging": "drifted",
      "runners@staging": "clean",
      "dashboard@staging": "drifted",
    });
    assert.deepEqual(
      openIssues(world).map(({ title }) => title),
      ["Drift in attic@staging", "Drift in dashboard@staging"],
    );

    const second = await checkDrift(world, "10");
    assert.equal(second.outputs["drifted"], "2");
    assert.equal(world.forge.state.issues().length, 2);
    assert.equal(second.outputs["issues"], first.outputs["issues"]);
  });

  it("closes the issues after the repair", async () => {
    await deploy(world, "11");
    const drift = await checkDrift(world, "12");
    assert.equal(drift.outcome, "success");
    assert.equal(drift.outputs["clean"], "3");
    assert.deepEqual(
      world.forge.state.issues().map(({ state, comments }) => [state, comments.length]),
      [
        ["closed", 1],
        ["closed", 1],
      ],
    );
  });

  it("stops behind a unit that fails midway, and says what landed and what was not started", async () => {
    const { repository, lab } = world;
    repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0");
    repository.edit(
      "tofu/stacks/attic/main.tf",
      "  for_each = var.caches\n",
      '  for_each = var.caches\n  fail     = "update"\n',
    );
    repository.edit("tofu/stacks/runners/staging.tfvars", "concurrent_jobs = 4", "concurrent_jobs = 8");
    repository.commit("Attic 1.5.0, which the cloud will refuse in part");
    const before = lab.cloud.objects();
    const { apply } = await deploy(world, "13");
    assert.equal(apply?.outputs["failure-reason"], "apply-failed");
    assert.deepEqual(changedObjects(before, lab.cloud.objects()), ["attic-staging"]);
    assert.deepEqual(done(apply), ["0", "1", "0"]);
    assert.deepEqual(unitsOf(apply), {
      "attic@staging": { ...NOTHING, changed: 1, status: "failed", failureReason: "apply-failed" },
      "runners@staging": { ...NOTHING, status: "skipped", failureReason: "" },
      "dashboard@staging": { ...NOTHING, status: "skipped", failureReason: "" },
    });
    assert.match(apply.summary, /failed midway, 0 of 3 units applied/);
    assert.match(apply.summary, /`runners@staging` \| .*not started: `attic@staging` failed/);
    assert.match(messages(apply).join("\n"), /attic@staging: Fakecloud refused/);
  });

  it("lands the rest once the cause is mended", async () => {
    world.repository.edit("tofu/stacks/attic/main.tf", '  fail     = "update"\n', "");
    world.repository.commit("Ask for no refusal");
    const { apply } = await deploy(world, "14");
    assert.equal(apply?.outputs["applied"], "true");
    assert.deepEqual(done(apply), ["0", "1", "0"]);
  });

  it("stops behind a unit that is refused after another one was applied, and says both", async () => {
    const { lab, secrets } = world;
    lab.cloud.edit("attic-staging-main", { content: "changed by hand" });
    const job = { name: "deploy", runId: "15", event: "push" } as const;
    const inputs = { ...unitInputs(world), "plan-key": secrets.planKey };
    const { outputs: planned } = await runStep(world, job, "tofu-plan", inputs);
    const lock = lab.stateBackend.lock("runners/staging");
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = planned;
    const bundle = { "bundle-name": name, "bundle-sha256": sha256, "lock-timeout": "1s" };
    const apply = await runStep(world, job, "tofu-apply", { ...inputs, ...bundle });
    lock.release();

    assert.equal(apply.outputs["failure-reason"], "state-locked");
    assert.deepEqual(done(apply), ["0", "1", "0"]);
    assert.deepEqual(unitsOf(apply), {
      "attic@staging": { ...NOTHING, changed: 1, status: "applied", failureReason: "" },
      "runners@staging": { ...NOTHING, status: "refused", failureReason: "state-locked" },
      "dashboard@staging": { ...NOTHING, status: "skipped", failureReason: "" },
    });
    assert.match(apply.summary, /1 of 3 units applied/);
  });

  it("plans and applies one directory in one job, without key, token or organization", async () => {
    const { lab, forge } = world;
    lab.cloud.edit("attic-staging-main", { content: "changed by hand" });
    const before = lab.cloud.objects();
    const callsBefore = forge.calls.length;
    const unit = {
      "working-directory": "tofu/stacks/attic",
      "var-files": "tofu/stacks/attic/staging.tfvars",
      "backend-config": lab.stateBackend.backendConfig("attic/staging").join("\n"),
    };
    const job = world.job({ name: "deploy", runId: "16", event: "push", token: "" });
    const plan = await job.uses("tofu-plan", { with: unit });
    const apply = await job.uses("tofu-apply", {
      with: {
        ...unit,
        "plan-path": plan.outputs["plan-path"] ?? "",
        "plan-sha256": plan.outputs["plan-sha256"] ?? "",
        "outputs-file": join(job.temporary, "temp", "outputs.json"),
      },
    });
    const written = readFileSync(apply.outputs["outputs-file"] ?? "", "utf8");
    await job.finish();

    assert.equal(plan.outputs["bundle-name"], "");
    assert.match(plan.summary, /The plan was not uploaded/);
    assert.deepEqual(counts(plan), ["0", "1", "0"]);
    assert.deepEqual(done(apply), ["0", "1", "0"]);
    assert.deepEqual(unitsOf(apply), {
      "attic@default": { ...NOTHING, changed: 1, status: "applied", failureReason: "" },
    });
    assert.deepEqual(changedObjects(before, lab.cloud.objects()), ["attic-staging-main"]);
    assert.deepEqual(JSON.parse(written), JSON.parse(apply.outputs["outputs"] ?? ""));
    assert.equal(forge.calls.length, callsBefore);
  });

  it("leaves nothing in the checkout, and asked the forge for nothing it does not model", () => {
    assert.equal(world.repository.git("status", "--porcelain", "--ignored"), "");
    assert.deepEqual(world.forge.unexpected, []);
    assert.deepEqual(world.forge.violations, []);
  });
});

function counts({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["to-add"], outputs["to-change"], outputs["to-destroy"]];
}

function done(apply: StepResult | undefined): readonly (string | undefined)[] {
  return [apply?.outputs["added"], apply?.outputs["changed"], apply?.outputs["destroyed"]];
}
