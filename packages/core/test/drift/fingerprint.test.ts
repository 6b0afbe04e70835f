import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fingerprintOf, stillChanging } from "../../src/drift/fingerprint.ts";
import type { ResourceChange } from "../../src/plan/change-set.ts";
import { resourceChange } from "../support/plans.ts";

const change = (before: object, after: object | undefined, rest: Partial<ResourceChange> = {}): ResourceChange =>
  resourceChange("x.a", {
    before,
    after,
    ...(after === undefined ? { kind: "delete", actions: ["delete"] } : {}),
    ...rest,
  });

const printOf = (drift: readonly ResourceChange[], proposed: readonly ResourceChange[] = []) =>
  fingerprintOf({ drift, proposed });

const SIZE = change({ size: 1 }, { size: 2 });

/** Two sightings, and whether they are the same drift. */
const pairs: Readonly<Record<string, readonly [readonly ResourceChange[], readonly ResourceChange[], boolean]>> = {
  "another value": [[SIZE], [change({ size: 1 }, { size: 3 })], true],
  "another order": [[SIZE, { ...SIZE, address: "x.b" }], [{ ...SIZE, address: "x.b" }, SIZE], true],
  "another attribute": [[SIZE], [change({ name: "a" }, { name: "b" })], false],
  "one attribute more": [[SIZE], [change({ size: 1, name: "a" }, { size: 2, name: "b" })], false],
  "another object": [[SIZE], [{ ...SIZE, address: "x.b" }], false],
  "a deposed object": [[SIZE], [{ ...SIZE, deposed: "abcd0123" }], false],
  "a deletion": [[SIZE], [change({ size: 1 }, undefined)], false],
  "another item of a set": [
    [change({ rule: [{ port: 1 }, { port: 2 }] }, { rule: [{ port: 1 }, { port: 9 }] })],
    [change({ rule: [{ port: 2 }, { port: 5 }] }, { rule: [{ port: 9 }, { port: 5 }] })],
    true,
  ],
};

describe("a fingerprint", () => {
  for (const [what, [before, after, same]] of Object.entries(pairs)) {
    it(`is ${same ? "the same" : "not the same"} for ${what}`, () => {
      assert.equal(printOf(before).digest === printOf(after).digest, same);
    });
  }

  it("holds no name and no value", () => {
    const { digest, keys } = printOf([change({ password: "one" }, { password: "two" })]);
    assert.match(JSON.stringify({ digest, keys }), /^\{"digest":"[0-9a-f]{16}","keys":\["[0-9a-f]{10}"\]\}$/);
  });

  it("keeps no more keys than an issue has room for", () => {
    const many = Array.from({ length: 1_001 }, (_, index) => ({ ...SIZE, address: `x.a[${index}]` }));
    assert.equal(printOf(many).keys, undefined);
    assert.equal(printOf(many.slice(1)).keys?.length, 1_000);
  });
});

describe("what a plan still changes of it", () => {
  const { keys } = printOf([SIZE, { ...change({ size: 1 }, undefined), address: "x.gone" }]);
  const plans: Readonly<Record<string, readonly [proposed: readonly ResourceChange[], left: number]>> = {
    nothing: [[], 0],
    "the attribute": [[change({ size: 2 }, { size: 1 })], 1],
    "another attribute": [[change({ name: "a" }, { name: "b" })], 0],
    "the object that is gone": [[{ ...change({}, { size: 1 }), kind: "create", address: "x.gone" }], 1],
    "the attribute, at another address": [
      [change({ size: 2 }, { size: 1 }, { address: "x.z", previousAddress: "x.a" })],
      1,
    ],
    "another attribute of an object that was gone and is back": [
      [{ ...change({ size: 2 }, { size: 1 }), address: "x.gone" }],
      0,
    ],
    both: [[change({ size: 2 }, { size: 1 }), { ...change({}, { size: 1 }), kind: "create", address: "x.gone" }], 2],
  };
  for (const [what, [proposed, left]] of Object.entries(plans)) {
    it(`is ${left} of 2 where it changes ${what}`, () => {
      assert.equal(stillChanging(keys, proposed)?.length, left);
    });
  }

  it("is how nothing is written, where the plan changes that", () => {
    const emptied = change({ tags: {} }, { tags: null });
    const undo = change({ tags: null }, { tags: {} });
    assert.deepEqual(printOf([emptied]).keys, []);
    const found = printOf([emptied], [undo]).keys;
    assert.equal(found?.length, 1);
    assert.deepEqual(stillChanging(found, [undo]), found);
  });

  it("is anything where the keys were too many", () => {
    assert.deepEqual(stillChanging(undefined, []), []);
    assert.equal(stillChanging(undefined, [SIZE]), undefined);
  });
});
