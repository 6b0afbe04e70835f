import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "../support/failure.ts";
import { resource, type Json } from "../support/plans.ts";
import { create, digest, record } from "./records.ts";

/** A plan in which four values are the time it was made at. */
function stamped(time: string): Json {
  const values = { name: "x", tags: { built: time, deep: { a: time } } };
  return {
    resource_changes: [
      resource('module.m["a:b"].cloud_thing.a', create(values), { module_address: 'module.m["a:b"]' }),
    ],
    output_changes: { built: { actions: ["create"], before: null, after: time } },
    variables: { built: { value: time } },
  };
}

const IGNORE = ['module.m["a:b"].cloud_*.a:tags.built', "*:tags.deep", "output.built", "var.built"];

describe("digest-ignore", () => {
  it("leaves volatile values out, and what is below them", () => {
    assert.equal(digest(stamped("1"), IGNORE), digest(stamped("2"), IGNORE));
  });

  for (const missing of IGNORE) {
    it(`needs ${missing} for that`, () => {
      const rest = IGNORE.filter((line) => line !== missing);
      assert.notEqual(digest(stamped("1"), rest), digest(stamped("2"), rest));
    });
  }

  it("takes only * for more than itself, and only whole names", () => {
    for (const line of ["module.m.....b...cloud_thing.a:tags", "*:tag", "*:tags.b", "output.buil", "var.buil"]) {
      assert.notEqual(digest(stamped("1"), [line]), digest(stamped("2"), [line]));
      assert.equal(digest(stamped("1"), [line]), digest(stamped("1")));
    }
  });

  for (const line of ["cloud_thing.a", "cloud_thing.a:", ":tags", ""]) {
    it(`refuses "${line}"`, async () => {
      const failure = await failureOf(() => record({}, [line]));
      assert.equal(failure.reason, "input-invalid");
    });
  }
});
