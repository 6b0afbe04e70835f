/** Outcomes that do not fit together, or not with the bundles that they tell of. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parseOutcome } from "@flywheel/core/outcome/outcome";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { bundleOfRun, swapBundle } from "./bundle.ts";
import type { OpenWorld } from "./open-world.ts";
import { Reporting, retell } from "./reporting.ts";
import { Reviewing } from "./reviewing.ts";
import { messages, unitsOf } from "./stages.ts";

describe("what a report does not trust", () => {
  let opened: OpenWorld;
  let world: World;
  let bundle: StepResult["outputs"];
  before(async () => {
    const reviewing = await Reviewing.open();
    ({ opened, world } = reviewing);
    world.repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0");
    ({ outputs: bundle } = await new Reporting(world, { runId: "2", event: "push" }).plan("attic"));
  });
  after(() => opened.close());

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
    const text = retell(world, "4", (told) => told.replaceAll(outputs["bundle-sha256"] ?? "", sha256));
    const swapped = await foreign.report();
    assert.deepEqual(
      [swapped.outputs["failure-reason"], swapped.outputs["detail-code"]],
      ["plan-mismatch", "foreign-plan"],
    );
    assert.equal(parseOutcome(text)?.detail.kind, "plan");
    retell(world, "4", () => text.replaceAll(name, "flywheel-plan-lost"));
    const gone = await foreign.report();
    assert.deepEqual([gone.outputs["failure-reason"], gone.outputs["detail-code"]], ["plan-missing", "bundle-missing"]);
    retell(world, "4", () => "{}");
    const unread = await foreign.report();
    assert.deepEqual(
      [unread.outputs["failure-reason"], unread.outputs["detail-code"]],
      ["artifact-failed", "outcome-unreadable"],
    );
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
