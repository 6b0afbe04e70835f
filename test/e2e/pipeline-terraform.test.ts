/** A compact part of the story on terraform: the sample organization's lock files suit both engines. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { runStep, unitInputs } from "@flywheel/local/demo/stages";
import { onPath } from "@flywheel/local/lab/engine";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld } from "./open-world.ts";
import { checkDrift, objectNames, openIssues, unitsOf } from "./stages.ts";

const terraform = onPath("terraform");

it("plans, applies, plans clean and finds drift on terraform", { skip: terraform === undefined }, async (context) => {
  const opened = await openWorld();
  context.after(() => opened.close());
  const { world } = opened;
  const engine = { engine: "terraform", stacks: "attic" };
  const key = { "plan-key": world.secrets.planKey };
  const step = (runId: string, action: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    runStep(world, { name: action, runId, event: "push" }, action, { ...unitInputs(world), ...engine, ...inputs });

  const plan = await step("1", "tofu-plan", key);
  assert.equal(plan.outcome, "success");
  assert.equal(plan.outputs["to-add"], "4");
  assert.match(plan.summary, /Terraform \d/);

  const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = plan.outputs;
  const apply = await step("1", "tofu-apply", { ...key, "bundle-name": name, "bundle-sha256": sha256 });
  assert.equal(apply.outputs["applied"], "true");
  assert.equal(apply.outputs["added"], String(objectNames(world).length));

  const again = await step("2", "tofu-plan");
  assert.deepEqual([again.outcome, again.outputs["changes"]], ["success", "false"]);

  world.lab.cloud.remove("attic-staging-ci");
  const drift = await checkDrift(world, "3", engine);
  assert.equal(drift.outputs["failure-reason"], "drift");
  assert.deepEqual(unitsOf(drift), { "attic@staging": "drifted" });
  assert.equal(openIssues(world).length, 1);
  assert.deepEqual([world.forge.unexpected, world.forge.violations], [[], []]);
});
