/** Reality that the code agrees with is taken into the state by a person, with a plan that changes nothing else. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { identityToRecipient } from "age-encryption";
import { ATTIC, deployAttic } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

const CI = `attic-${ENVIRONMENT}-ci`;

describe("drift-check with adopt", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    await deployAttic(opened.world, "1");
  });
  after(() => opened.close());

  function step(action: string, runId: string, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
    const { world } = opened;
    const unit = { ...ATTIC, "backend-config": world.backendConfig };
    return runStep(world, { name: action, runId, event: "schedule" }, action, { ...unit, ...inputs });
  }

  it("seals the plan that records what is observed, and tofu-apply adopts it", async () => {
    const { world } = opened;
    world.lab.cloud.edit(CI, { rev: 99 });
    const key = { "plan-key": world.secrets.planKey };
    const check = await step("drift-check", "2", { ...key, adopt: "true", "retention-days": "3" });
    assert.deepEqual([check.outcome, check.outputs["observed"]], ["success", "1"], messages(check).join("\n"));
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "", "bundle-id": id = "" } = check.outputs;
    assert.match(name, /^flywheel-plan-attic-in-staging-/);
    assert.notEqual(id, "");
    assert.match(check.summary, /change nothing: applying them records in the state what is real now/);
    assert.ok(check.summary.includes(sha256));

    const apply = await step("tofu-apply", "2", { ...key, "bundle-name": name, "bundle-sha256": sha256 });
    assert.deepEqual([apply.outcome, apply.outputs["applied"]], ["success", "true"], messages(apply).join("\n"));
    assert.deepEqual(world.lab.cloud.objects().find((object) => object.name === CI)?.rev, 99);
    const again = await step("drift-check", "3", { ...key, adopt: "true" });
    assert.deepEqual([again.outputs["clean"], again.outputs["bundle-name"]], ["1", ""]);
    assert.doesNotMatch(again.summary, /Adopt/);
  });

  it("refuses where the code disagrees with reality", async () => {
    const { world } = opened;
    world.lab.cloud.edit(CI, { content: "by hand" });
    const recipients = { "plan-recipients": await identityToRecipient(world.secrets.planKey) };
    const check = await step("drift-check", "4", { ...recipients, adopt: "true", issues: "false" });
    assert.deepEqual(
      ["failure-reason", "detail-code", "bundle-name", "drifted"].map((output) => check.outputs[output]),
      ["drift", "adopt-disagrees", "", "1"],
    );
    assert.match(messages(check).join("\n"), /Not adopted: the code disagrees with reality/);
    assert.match(check.summary, /### Adopt[^]*attic@staging[^]*Not adopted/);
  });

  for (const [inputs, error] of [
    [{ adopt: "true" }, /Input adopt needs plan-key or plan-recipients/],
    [{ adopt: "true", "fold-shards": "2" }, /Input adopt cannot be combined with fold-shards/],
  ] as const) {
    it(`refuses ${JSON.stringify(inputs)}`, async () => {
      const check = await step("drift-check", "5", inputs);
      assert.deepEqual([check.outputs["failure-reason"], check.outputs["detail-code"]], ["input-invalid", "adopt"]);
      assert.match(messages(check).join("\n"), error);
    });
  }
});
