/** A state that moves where only the engine sees it, and drift that an apply takes over. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { Chain } from "./chain.ts";
import { messages } from "./stages.ts";

const REPLAN = { "on-stale": "replan" };

/** One deployed stack, and the plan of a change to it. */
async function plannedChange(t: TestContext) {
  const chain = await Chain.open({ stacks: "network" });
  t.after(() => chain.opened.close());
  await chain.apply(await chain.plan());
  chain.edit("network", "10.0.0.0/16", "10.1.0.0/16");
  const plan = await chain.plan();
  const { lab } = chain.opened.world;
  const locks = lab.stateBackend.requests.length;
  return {
    chain,
    plan,
    /** Somebody else writes the state just before its lock is taken, so many times. */
    moveBeforeLocks: (times: number): void => {
      let left = times;
      lab.stateBackend.faults.beforeLock = () => {
        if (left-- > 0) chain.moveState("network");
      };
    },
    content: () => lab.cloud.objects()[0]?.content,
    locks: () => lab.stateBackend.requests.slice(locks).filter(({ method }) => method === "LOCK").length,
  };
}

it("a state that moves after our look at it is refused by the engine, with an empty outputs file", async (t) => {
  const { chain, plan, moveBeforeLocks, content, locks } = await plannedChange(t);
  moveBeforeLocks(1);
  const file = ".outputs/outputs.json";
  const { outputs } = await chain.apply(plan, { "outputs-file": file });
  assert.deepEqual([outputs["failure-reason"], outputs["applied"], outputs["outputs"]], ["plan-stale", "false", "{}"]);
  assert.equal(readFileSync(join(chain.opened.world.repository.directory, file), "utf8"), "{}\n");
  assert.deepEqual([content(), locks()], ["10.0.0.0/16", 1]);
});

it("with on-stale: replan it is planned again and applied", async (t) => {
  const { chain, plan, moveBeforeLocks, content, locks } = await plannedChange(t);
  moveBeforeLocks(1);
  const apply = await chain.apply(plan, REPLAN);
  assert.deepEqual([messages(apply), apply.outputs["changed"]], [[], "1"]);
  assert.match(apply.summary, /Because its state has changed since the plan, it was planned again: it does the same/);
  assert.deepEqual([content(), locks()], ["10.1.0.0/16", 3]);
});

it("one that moves every time is given up after the second try", async (t) => {
  const { chain, plan, moveBeforeLocks, content, locks } = await plannedChange(t);
  moveBeforeLocks(Infinity);
  const apply = await chain.apply(plan, REPLAN);
  assert.deepEqual([apply.outputs["failure-reason"], apply.outputs["applied"]], ["plan-stale", "false"]);
  assert.deepEqual([content(), locks()], ["10.0.0.0/16", 3]);
});

it("an apply without changes takes over what was changed by hand, and says so", async (t) => {
  const chain = await Chain.open({ stacks: "network" });
  t.after(() => chain.opened.close());
  await chain.apply(await chain.plan());
  chain.opened.world.lab.cloud.edit("network", { rev: 9 });
  const plan = await chain.plan();
  assert.deepEqual([plan.outputs["to-change"], plan.outputs["has-drift"]], ["0", "true"]);
  const apply = await chain.apply(plan);
  assert.deepEqual([apply.outputs["applied"], apply.outputs["changed"]], ["true", "0"]);
  assert.match(apply.summary, /Changed outside of code, left so, and recorded in the state now: .*object\S*network/);
  const { outputs } = await chain.plan();
  assert.deepEqual([outputs["changes"], outputs["has-drift"]], ["false", "false"]);
});
