import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WHOLE_PLAN } from "@flywheel/core/engine/plan-request";
import { answer } from "../../../packages/core/test/support/host.ts";
import type { Json } from "../../../packages/core/test/support/plans.ts";
import { planAgain, planWaiting, STATE_MOVED } from "../src/replan.ts";
import { errorLine, fakePrepared, planOf } from "./prepared.ts";

const REPLANNING = { lockTimeoutMs: 1_500, key: new Uint8Array(32) };

const REVIEWED = planOf({ "cloud.a": "create", "cloud.b": "update" });

describe("planAgain", () => {
  const taken: readonly [what: string, again: Json, remark: RegExp][] = [
    ["does the same", REVIEWED, /^Because its state has changed .* planned again: it does the same\.$/],
    ["does a part", planOf({ "cloud.b": "update" }), /: it does a part of it and nothing else\.$/],
    ["does nothing any more", planOf({}), /: it does a part of it and nothing else\.$/],
  ];
  for (const [what, again, remark] of taken) {
    it(`takes a plan that ${what}`, async () => {
      const { item, commands } = await fakePrepared({ planned: REVIEWED, again });
      const made = await planAgain(item, STATE_MOVED, REPLANNING);
      assert.deepEqual([made.refusals, made.remarks.length], [[], 1]);
      assert.match(made.remarks[0] ?? "", remark);
      assert.deepEqual(commands(), ["plan", "show"]);
      assert.equal(
        made.content?.changeSet.changes.length,
        made.content?.json.resource_changes?.length,
        "the new plan's own changes",
      );
    });
  }

  const refused: readonly [what: string, again: Json, difference: RegExp][] = [
    ["deletes more", planOf({ "cloud.a": "create", "cloud.b": "update", "cloud.c": "delete" }), /cloud\.c: delete/],
    ["does otherwise", planOf({ "cloud.a": "create", "cloud.b": "delete" }), /cloud\.b: delete instead of .* update/],
  ];
  for (const [what, again, difference] of refused) {
    it(`refuses a plan that ${what}, and keeps the old one`, async () => {
      const { item } = await fakePrepared({ planned: REVIEWED, again });
      const made = await planAgain(item, STATE_MOVED, REPLANNING);
      assert.deepEqual([made.refusals.map(({ reason }) => reason), made.content], [["plan-changed"], item.content]);
      assert.match(made.refusals[0]?.message ?? "", difference);
    });
  }

  it("names ten differences and counts the others", async () => {
    const again = planOf(Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`cloud.n${index}`, "delete"])));
    const { item } = await fakePrepared({ planned: planOf({}), again });
    const made = await planAgain(item, STATE_MOVED, REPLANNING);
    assert.match(made.refusals[0]?.message ?? "", /; and 3 more$/);
  });

  it("asks for what the saved plan was asked for, with the lock", async () => {
    const options = { ...WHOLE_PLAN, targets: ["cloud.a"] };
    const { item, arguments: given } = await fakePrepared({ planned: REVIEWED, manifest: { options } });
    await planAgain(item, STATE_MOVED, REPLANNING);
    assert.ok(given()[0]?.includes("-target=cloud.a"));
    assert.ok(given()[0]?.includes("-lock-timeout=2s"));
  });

  it("is refused for the engine's own reason where it cannot be planned", async () => {
    const answers = { plan: answer([errorLine("Nothing works")], 1) };
    const { item } = await fakePrepared({ planned: REVIEWED, answers });
    const made = await planAgain(item, STATE_MOVED, REPLANNING);
    assert.deepEqual(
      made.refusals.map(({ reason, message }) => [reason, message]),
      [["plan-failed", "Nothing works"]],
    );
  });
});

describe("planWaiting", () => {
  it("takes a first plan that only creates", async () => {
    const { item } = await fakePrepared({ planned: {}, again: planOf({ "cloud.a": "create" }) });
    const made = await planWaiting({ ...item, content: undefined }, REPLANNING);
    assert.deepEqual(made.refusals, []);
    assert.match(made.remarks[0] ?? "", /only creates/);
  });

  it("refuses one that does more, naming that", async () => {
    const again = planOf({ "cloud.a": "create", "cloud.b": "update", "cloud.c": "delete" });
    const { item } = await fakePrepared({ planned: {}, again });
    const made = await planWaiting({ ...item, content: undefined }, REPLANNING);
    assert.deepEqual([made.refusals[0]?.reason, made.refusals[0]?.detailCode], ["not-approved", "waiting"]);
    assert.match(made.refusals[0]?.message ?? "", /not only create: delete cloud\.c; update cloud\.b$/);
  });
});
