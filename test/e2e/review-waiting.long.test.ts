/** Stacks that waited in their pull request, whose plan job signed the comment itself: what of them may be deployed. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { openWorld } from "./open-world.ts";
import { ofPull } from "./reporting.ts";
import { messages } from "./stages.ts";

type Inputs = Readonly<Record<string, string>>;

/** Plans and applies a stack in the run 2, as a leg of a wave does. */
async function deploy(world: World, stacks: string, inputs: Inputs = {}): Promise<StepResult> {
  const environment = { TF_VAR_states: world.lab.stateBackend.url };
  const job = { name: "deploy", runId: "2", event: "push", environment } as const;
  const unit = { stacks, "backend-config": world.backendConfig, "plan-key": world.secrets.planKey, ...inputs };
  const { outputs } = await runStep(world, job, "tofu-plan", unit);
  return runStep(world, job, "tofu-apply", {
    ...unit,
    "bundle-name": outputs["bundle-name"] ?? "",
    "bundle-sha256": outputs["bundle-sha256"] ?? "",
    "require-reviewed-plan": "approved",
  });
}

it("a unit that waited in its pull request is deployed where it only creates", async (t) => {
  const opened = await openWorld("chain");
  t.after(() => opened.close());
  const { world } = opened;
  const { forge, repository } = world;
  forge.state.openPullRequest({ number: 5, title: "Begin", author: "ada", head: repository.head });
  const environment = { TF_VAR_states: world.lab.stateBackend.url };
  const planned = await runStep(world, { ...ofPull(world, "1", 5), name: "plan", environment }, "tofu-plan", {
    stacks: "network\nplatform",
    "backend-config": world.backendConfig,
    "plan-key": world.secrets.planKey,
  });
  assert.deepEqual(messages(planned), []);
  forge.state.mergePullRequest(5, repository.head);

  assert.match(messages(await deploy(world, "network")).join(), /Nobody with write access but its author has approved/);
  forge.state.review(5, { author: "bob", state: "approved" });
  assert.deepEqual(messages(await deploy(world, "network")), []);
  assert.deepEqual(messages(await deploy(world, "platform")), []);

  const more = await deploy(world, "platform", { replace: "terraform_data.platform" });
  assert.deepEqual([more.outputs["failure-reason"], more.outputs["detail-code"]], ["not-approved", "waiting"]);
  assert.match(messages(more).join(), /not only create: replace terraform_data\.platform/);
  const other = await deploy(world, "app");
  assert.deepEqual([other.outputs["failure-reason"], other.outputs["detail-code"]], ["not-approved", "unit-missing"]);
});
