/** Stacks that read each other's state, from their first deployment on; each test goes on from the one before. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import { onPath } from "@flywheel/local/lab/engine";
import type { StepResult } from "@flywheel/local/runner/job";
import { Chain } from "./chain.ts";
import { messages } from "./stages.ts";

const STACKS = ["network", "platform", "app"];

const unitsSchema = v.record(
  v.string(),
  v.looseObject({ dependence: v.optional(v.string()), status: v.optional(v.string()) }),
);

/** What a step says of each stack in `units`, in their order. */
function told(result: StepResult, field: "dependence" | "status"): readonly (string | undefined)[] {
  const units = v.parse(unitsSchema, JSON.parse(result.outputs["units"] ?? ""));
  return STACKS.map((stack) => units[`${stack}@staging`]?.[field]);
}

const ALL_APPLIED = ["applied", "applied", "applied"];

describe("stacks that read each other's state", () => {
  let chain: Chain;
  before(async () => {
    chain = await Chain.open();
  });
  after(() => chain.opened.close());

  it("do not wait with a mistake of their own", async () => {
    chain.add(
      "app",
      "mistake",
      'resource "fakecloud_object" "mistake" {\n  name    = "app"\n  content = "invalid"\n}\n',
    );
    const plan = await chain.plan();
    assert.equal(plan.outputs["failure-reason"], "plan-failed");
    assert.match(messages(plan).join("\n"), /content must not be "invalid"/);
    chain.takeBack();
  });

  it("are not started behind one that fails", async () => {
    const plan = await chain.plan();
    assert.deepEqual([plan.outcome, plan.outputs["exit-code"]], ["success", "2"]);
    assert.deepEqual(told(plan, "dependence"), ["", "waiting", "waiting"]);
    assert.match(
      plan.summary,
      /### `app@staging`: cannot be planned yet\n\n\*\*Waits\*\* for `platform@staging`, which has no state yet/,
    );
    const apply = await chain.applyWithoutCloud(plan);
    assert.equal(apply.outputs["failure-reason"], "apply-failed");
    assert.deepEqual(told(apply, "status"), ["failed", "skipped", "skipped"]);
  });

  it("are deployed for the first time in one run", async () => {
    const plan = await chain.plan();
    const apply = await chain.apply(plan);
    assert.deepEqual([apply.outcome, told(apply, "status")], ["success", ALL_APPLIED]);
    assert.match(apply.outputs["outputs"] ?? "", /an app on a platform in 10\.0\.0\.0\/16/);
    assert.match(apply.summary, /planned for the first time here, and only creates/);
  });

  it("need no second plan where nothing changes before them", async () => {
    const plan = await chain.plan();
    assert.deepEqual([plan.outputs["changes"], told(plan, "dependence")], ["false", ["", "", ""]]);
    const apply = await chain.apply(plan);
    assert.deepEqual(told(apply, "status"), ALL_APPLIED);
    assert.doesNotMatch(apply.summary, /planned again/);
  });

  it("are applied where a provisional plan comes out the same, and as covered after a partial apply", async () => {
    chain.add("network", "more", 'resource "terraform_data" "more" {\n  input = 1\n}\n');
    chain.add(
      "app",
      "more",
      'resource "terraform_data" "more" {\n  input = 1\n}\n' +
        'resource "fakecloud_object" "more" {\n  name       = "app"\n  depends_on = [terraform_data.more]\n}\n',
    );
    const plan = await chain.plan();
    assert.deepEqual(told(plan, "dependence"), ["", "provisional", "provisional"]);
    const failed = await chain.applyWithoutCloud(plan);
    assert.deepEqual(told(failed, "status"), ["applied", "applied", "failed"]);
    assert.match(failed.summary, /planned again: it does the same/);

    const stale = await chain.apply(plan);
    assert.equal(stale.outputs["failure-reason"], "plan-stale");
    const retried = await chain.apply(plan, { "on-stale": "replan" });
    assert.deepEqual([retried.outcome, told(retried, "status")], ["success", ALL_APPLIED]);
    assert.match(retried.summary, /planned again: it does a part of it and nothing else/);
  });

  it("stop with the difference where a provisional plan comes out otherwise", async () => {
    chain.edit("network", "10.0.0.0/16", "10.1.0.0/16");
    const plan = await chain.plan();
    assert.deepEqual(told(plan, "dependence"), ["", "provisional", "provisional"]);
    const apply = await chain.apply(plan);
    assert.equal(apply.outputs["failure-reason"], "plan-changed");
    assert.deepEqual(told(apply, "status"), ["applied", "refused", "skipped"]);
    assert.match(messages(apply).join("\n"), /terraform_data\.platform: update was not reviewed/);
    // What it reads is there now: a plan of its own is all it takes.
    const next = await chain.plan({ stacks: "platform" });
    assert.equal((await chain.apply(next)).outcome, "success");
  });

  it("are refused where one that waited would not only create", async () => {
    chain.removeState("network");
    chain.edit("network", "10.1.0.0/16", "10.2.0.0/16");
    const plan = await chain.plan({ stacks: "network\nplatform" });
    assert.deepEqual(told(plan, "dependence").slice(0, 2), ["", "waiting"]);
    const apply = await chain.apply(plan);
    assert.deepEqual([apply.outputs["failure-reason"], apply.outputs["detail-code"]], ["not-approved", "waiting"]);
    assert.deepEqual(told(apply, "status").slice(0, 2), ["applied", "refused"]);
  });
});

describe("a unit that waits", () => {
  it("is not created with provisioners whose commands nobody has seen", async () => {
    const fresh = await Chain.open({ stacks: "network\nplatform" });
    try {
      fresh.add(
        "platform",
        "job",
        'resource "terraform_data" "job" {\n  provisioner "local-exec" {\n    command = "true"\n  }\n}\n',
      );
      const plan = await fresh.plan();
      const apply = await fresh.apply(plan);
      assert.deepEqual([apply.outputs["failure-reason"], apply.outputs["detail-code"]], ["not-approved", "waiting"]);
      assert.match(messages(apply).join("\n"), /create terraform_data\.job and run its provisioners/);
      assert.deepEqual(told(apply, "status").slice(0, 2), ["applied", "refused"]);
    } finally {
      await fresh.opened.close();
    }
  });
});

describe("a unit whose state has moved since its plan", () => {
  let chain: Chain;
  before(async () => {
    chain = await Chain.open({ stacks: "network" });
    await chain.apply(await chain.plan());
    chain.edit("network", "10.0.0.0/16", "10.1.0.0/16");
  });
  after(() => chain.opened.close());

  it("is refused, and with on-stale: replan applied only where the plan does nothing new", async () => {
    const plan = await chain.plan();
    chain.moveState("network");
    const refused = await chain.apply(plan);
    assert.deepEqual([refused.outputs["failure-reason"], refused.outputs["applied"]], ["plan-stale", "false"]);

    chain.moveState("network", []);
    const changed = await chain.apply(plan, { "on-stale": "replan" });
    assert.equal(changed.outputs["failure-reason"], "plan-changed");
    assert.match(messages(changed).join("\n"), /fakecloud_object\.network: create instead of the reviewed update/);
    assert.equal(chain.opened.world.lab.cloud.objects()[0]?.content, "10.0.0.0/16");
  });

  it("is applied where the plan does the same", async () => {
    const fresh = await Chain.open({ stacks: "network" });
    try {
      await fresh.apply(await fresh.plan());
      fresh.edit("network", "10.0.0.0/16", "10.1.0.0/16");
      const plan = await fresh.plan();
      fresh.moveState("network");
      const apply = await fresh.apply(plan, { "on-stale": "replan" });
      assert.deepEqual([apply.outcome, apply.outputs["changed"]], ["success", "1"]);
    } finally {
      await fresh.opened.close();
    }
  });
});

const terraform = onPath("terraform");

it("deploys a chain for the first time on terraform too", { skip: terraform === undefined }, async (context) => {
  const chain = await Chain.open({ engine: "terraform" });
  context.after(() => chain.opened.close());
  const plan = await chain.plan();
  assert.deepEqual(told(plan, "dependence"), ["", "waiting", "waiting"]);
  assert.deepEqual(told(await chain.apply(plan), "status"), ALL_APPLIED);
  chain.edit("network", "10.0.0.0/16", "10.1.0.0/16");
  const apply = await chain.apply(await chain.plan());
  assert.deepEqual(told(apply, "status"), ["applied", "refused", "skipped"]);
});
