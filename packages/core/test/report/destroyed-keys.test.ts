import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { describe, it } from "node:test";
import { SUMMARY_BYTES } from "../../src/report/budget.ts";
import { resource, type Json } from "../support/plans.ts";
import { outcome, render } from "./outcomes.ts";
import { page } from "./page.ts";

const ACTIONS = { destroyed: ["delete"], replaced: ["delete", "create"], forgotten: ["forget"] } as const;

function objects(keys: readonly string[], actions: readonly string[]): readonly Json[] {
  const [before, after] = [{ size: 1 }, actions.includes("create") ? { size: 2 } : null];
  return keys.map((key) => resource(`customer_db.it["${key}"]`, { actions, before, after }));
}

function uuids(count: number): readonly string[] {
  return Array.from({ length: count }, () => randomUUID());
}

function textOf(changes: readonly Json[], limit: number): string {
  return page(render([outcome({ resource_changes: changes })], limit)).text;
}

function missing(keys: readonly string[], text: string): number {
  return keys.filter((key) => !text.includes(key)).length;
}

describe("the keys of many instances", () => {
  for (const [what, actions] of Object.entries(ACTIONS)) {
    it(`that are ${what} are all named where there is room`, () => {
      const keys = uuids(60);
      const text = textOf(objects(keys, actions), SUMMARY_BYTES);
      assert.equal(missing(keys, text), 0);
      assert.doesNotMatch(text, /too long/);
    });
  }

  it("that go are named before what comes is told at length", () => {
    const keys = uuids(200);
    const created = Array.from({ length: 18 }, (_, index) =>
      resource(`big_thing.n${index}`, { actions: ["create"], before: null, after: { text: "x".repeat(3_000) } }),
    );
    assert.equal(missing(keys, textOf([...objects(keys, ["delete"]), ...created], 64_000)), 0);
  });

  it("that find no room are counted, in the resource and before all else", () => {
    const keys = uuids(1_000);
    const text = textOf(objects(keys, ["delete"]), 20_000);
    const left = missing(keys, text);
    assert.ok(left > 900, String(left));
    assert.match(text, new RegExp(`and ${left} more`));
    assert.match(
      text,
      new RegExp(`too long for one place: 1 by address only, ${left} of the instances that go named nowhere`),
    );
  });
});
