import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { runStep, unitInputs } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";
import { findSecrets } from "./search.ts";
import { messages, planPullRequest } from "./stages.ts";

let opened: OpenWorld;

before(async () => {
  opened = await openWorld();
});
after(() => opened.close());

/** Everything a step shows to people. */
function shown(step: StepResult, comments: readonly string[]): { readonly where: string; readonly text: string }[] {
  return [
    { where: "the raw log", text: step.raw.filter((line) => !line.startsWith("::add-mask::")).join("\n") },
    { where: "the summary", text: step.summary },
    ...comments.map((text) => ({ where: "a comment", text })),
  ];
}

describe("on the sample organization", () => {
  it("a secret that a provider echoes in its error is shown nowhere", async () => {
    const { world } = opened;
    const { repository, forge, secrets } = world;
    repository.git("switch", "--quiet", "--create", "echo");
    repository.write("tofu/stacks/attic/echo.tf", 'data "fakecloud_object" "gone" {\n  name = var.admin_token\n}\n');
    repository.commit("Read an object named like the secret");
    forge.state.openPullRequest({ number: 7, title: "Echo", author: "ada" });

    const plan = await planPullRequest(world, "9001", 7);
    const comments = forge.state.comments(7).map(({ body }) => body);
    repository.git("switch", "--quiet", "main");

    assert.equal(plan.outputs["failure-reason"], "plan-failed");
    assert.match(messages(plan).join("\n"), /No object "\(sensitive\)"/);
    assert.match(comments.join("\n"), /plan\\?-failed/);
    assert.deepEqual(findSecrets({ "the admin token": secrets.adminToken }, shown(plan, comments)), []);
  });

  it("two units on one state are refused by the plan", async () => {
    const { world } = opened;
    const before = footprint(opened);
    const plan = await runStep(world, { name: "plan", runId: "9002", event: "push" }, "tofu-plan", {
      environment: "staging",
      "backend-config": world.lab.stateBackend.backendConfig("{environment}").join("\n"),
      "plan-key": world.secrets.planKey,
    });
    assert.equal(plan.outputs["failure-reason"], "config-invalid");
    assert.equal(plan.outputs["detail-code"], "shared-state");
    assert.equal(plan.outputs["bundle-name"], "");
    assert.deepEqual(footprint(opened), before);
  });

  it("another variable at apply is refused before any unit is changed", async () => {
    const { world } = opened;
    const job = { name: "deploy", runId: "9003", event: "push" } as const;
    const key = { ...unitInputs(world), "plan-key": world.secrets.planKey };
    const plan = await runStep(world, job, "tofu-plan", key);
    const before = footprint(opened);
    const other = { ...job, environment: { TF_VAR_history_days: "9" } };
    const apply = await runStep(world, other, "tofu-apply", {
      ...key,
      "bundle-name": plan.outputs["bundle-name"] ?? "",
      "bundle-sha256": plan.outputs["bundle-sha256"] ?? "",
    });
    assert.deepEqual([apply.outputs["failure-reason"], apply.outputs["detail-code"]], ["plan-mismatch", "variables"]);
    assert.match(messages(apply).join("\n"), /other values of history_days/);
    assert.deepEqual(footprint(opened), before);
  });
});
