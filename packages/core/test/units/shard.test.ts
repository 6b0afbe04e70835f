import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "../../src/errors.ts";
import { itemsOfShard, parseShard } from "../../src/units/shard.ts";

describe("a shard", () => {
  it("is a part of a whole", () => {
    assert.deepEqual(parseShard("2/4"), { index: 2, count: 4 });
    assert.equal(parseShard(""), undefined);
  });

  for (const text of ["0/4", "5/4", "1/0", "1/257", "1", "1/", "-1/4", "1 / 4", "a/b"]) {
    it(`is not ${text}`, () => {
      assert.throws(
        () => parseShard(text),
        (error: unknown) => failureOf(error).reason === "input-invalid",
      );
    });
  }

  it("has each unit once, whatever order they come in, and as many as the others", () => {
    const ids = Array.from({ length: 23 }, (_, index) => `stack-${index}@staging`);
    const items = ids.map((id) => ({ id }));
    const shards = [1, 2, 3, 4].map((index) => itemsOfShard(items, { index, count: 4 }).map(({ id }) => id));
    assert.deepEqual(shards.flat().toSorted(), ids.toSorted());
    assert.deepEqual(
      shards.map(({ length }) => length),
      [6, 6, 6, 5],
    );
    const backwards = itemsOfShard(items.toReversed(), { index: 2, count: 4 }).map(({ id }) => id);
    assert.deepEqual(backwards.toSorted(), shards[1]?.toSorted());
  });

  it("may be empty", () => {
    assert.deepEqual(itemsOfShard([{ id: "a@b" }], { index: 2, count: 2 }), []);
  });
});
