import assert from "node:assert/strict";
import { it } from "node:test";
import { recipientsOf } from "@flywheel/core/bundle/keys";
import { digestKeyOf } from "@flywheel/core/review/keys";
import { keygen } from "../../src/cli/keygen.ts";

function valueOf(name: string, text: string): string {
  return new RegExp(`^FLYWHEEL_${name}=(\\S+)$`, "m").exec(text)?.[1] ?? "";
}

it("makes keys that the actions take, and others each time", async () => {
  const [text, again] = [await keygen(), await keygen()];
  const [planKey, recipient] = [valueOf("PLAN_KEY", text), valueOf("PLAN_RECIPIENT", text)];
  assert.deepEqual(await recipientsOf({ planKey, planRecipients: [] }), [recipient]);
  assert.equal(digestKeyOf({ digestKey: valueOf("DIGEST_KEY", text), planKey: "" })?.length, 32);
  assert.notEqual(valueOf("PLAN_KEY", again), planKey);
  assert.notEqual(valueOf("DIGEST_KEY", again), valueOf("DIGEST_KEY", text));
});
