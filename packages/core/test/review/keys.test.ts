import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { digestKeyOf, subkey } from "../../src/review/keys.ts";
import { failureOf } from "../support/failure.ts";

const DIGEST_KEY = "sixteen letters!";
const PLAN_KEY = "AGE-SECRET-KEY-1EXAMPLE";

function hex(inputs: { readonly digestKey?: string; readonly planKey?: string }): string | undefined {
  const key = digestKeyOf({ digestKey: "", planKey: "", ...inputs });
  return key === undefined ? undefined : Buffer.from(key).toString("hex");
}

describe("the key of review records", () => {
  it("is there with either key, and digest-key wins", () => {
    assert.equal(hex({}), undefined);
    assert.notEqual(hex({ planKey: PLAN_KEY }), undefined);
    assert.equal(hex({ digestKey: DIGEST_KEY, planKey: PLAN_KEY }), hex({ digestKey: DIGEST_KEY }));
  });

  it("is another where one text serves as digest-key and as plan-key", () => {
    assert.notEqual(hex({ digestKey: PLAN_KEY }), hex({ planKey: PLAN_KEY }));
  });

  it("is 32 bytes of its own for each purpose", () => {
    const key = digestKeyOf({ digestKey: DIGEST_KEY, planKey: "" }) ?? new Uint8Array();
    const keys = [key, subkey(key, "marker"), subkey(key, "other")].map((item) => Buffer.from(item).toString("hex"));
    assert.equal(new Set(keys).size, 3);
    for (const item of keys) assert.equal(item.length, 64);
  });

  it("is refused when it is too short to be a secret", async () => {
    const failure = await failureOf(() => digestKeyOf({ digestKey: "fifteen letters", planKey: "" }));
    assert.equal(failure.reason, "input-invalid");
  });
});
