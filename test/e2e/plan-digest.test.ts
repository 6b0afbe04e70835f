/** What tofu-plan leaves for a later plan to be compared with: a digest a call, a record a unit. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { unzipSync } from "fflate";
import { RECORD_FILE } from "@flywheel/core/bundle/names";
import { parseRecords } from "@flywheel/core/review/schema";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

const DAY_MS = 86_400_000;
const DIGEST_KEY = { "digest-key": "a key that only tests have" };

describe("the digest of a plan", () => {
  let opened: OpenWorld;
  let world: World;
  let runs = 0;
  before(async () => {
    opened = await openWorld();
    ({ world } = opened);
  });
  after(() => opened.close());

  const plan = async (
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<StepResult & { readonly runId: string; readonly digest: string }> => {
    const runId = String((runs += 1));
    const unit = { ...ATTIC, "backend-config": world.backendConfig };
    const result = await runStep(world, { name: "plan", runId, event: "push", environment }, "tofu-plan", {
      ...unit,
      ...inputs,
    });
    return { ...result, runId, digest: result.outputs["plan-digest"] ?? "" };
  };

  /** The records a run left, and the name of their artifact. */
  const recordsOf = (runId: string): { readonly name: string; readonly text: string } | undefined => {
    const artifact = world.forge.state.artifacts(runId).find(({ name }) => name.startsWith("flywheel-review-"));
    if (artifact === undefined) return undefined;
    return { name: artifact.name, text: new TextDecoder().decode(unzipSync(artifact.content)[RECORD_FILE]) };
  };

  it("is the same for the same plan, and another for another secret or another key", async () => {
    const first = await plan(DIGEST_KEY);
    const again = await plan(DIGEST_KEY);
    const otherSecret = await plan(DIGEST_KEY, { TF_VAR_admin_token: "another-token-nobody-may-see" });
    const otherKey = await plan({ "digest-key": "another key that only tests have" });
    assert.match(first.digest, /^[0-9a-f]{64}$/);
    assert.equal(again.digest, first.digest);
    assert.equal(new Set([first.digest, otherSecret.digest, otherKey.digest]).size, 3);
  });

  it("comes with a record that is kept and shows no value", async () => {
    const { runId } = await plan(DIGEST_KEY);
    const kept = recordsOf(runId);
    assert.match(kept?.name ?? "", /^flywheel-review-attic-in-staging-[0-9a-f]{8}-a1$/);
    const [record] = parseRecords(kept?.text ?? "");
    assert.equal(record?.header.unit, `attic@${ENVIRONMENT}`);
    assert.ok(record.entries.length > 0);
    const { planKey, adminToken, statePassword } = world.secrets;
    for (const secret of [planKey, adminToken, statePassword]) assert.ok(!kept?.text.includes(secret));
  });

  it("has its bundle and its record kept for as long as each is asked for, and no longer", async () => {
    const days = { "retention-days": "3", "record-retention-days": "7" };
    const { runId } = await plan({ "plan-key": world.secrets.planKey, ...days });
    const kept = world.forge.state
      .artifacts(runId)
      .map(({ name, createdAt, expiresAt = "" }) => [
        name.startsWith("flywheel-plan-") ? "bundle" : "record",
        Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS),
      ]);
    assert.deepEqual(Object.fromEntries(kept), { bundle: 3, record: 7 });
  });

  it("is derived from plan-key, and empty without either key", async () => {
    const sealed = await plan({ "plan-key": world.secrets.planKey });
    assert.match(sealed.digest, /^[0-9a-f]{64}$/);
    const without = await plan({});
    assert.equal(without.digest, "");
    assert.equal(recordsOf(without.runId), undefined);
  });

  it("passes over what digest-ignore names, and says so", async () => {
    const ignoring = { ...DIGEST_KEY, "digest-ignore": "var.admin_token\noutput.push_url\n*:secret\n*:grant" };
    const first = await plan(ignoring);
    const other = await plan(ignoring, { TF_VAR_admin_token: "another-token-nobody-may-see" });
    assert.equal(other.digest, first.digest);
    assert.match(other.summary, /`digest-ignore`\): `var\.admin_token`, `output\.push_url`, `\*:secret`/);
  });

  it("is refused with a key that is no secret, or a line of digest-ignore that is none", async () => {
    for (const inputs of [{ "digest-key": "short" }, { ...DIGEST_KEY, "digest-ignore": "fakecloud_object.a" }]) {
      const refused = await plan(inputs);
      assert.deepEqual([refused.outcome, refused.outputs["failure-reason"]], ["failure", "input-invalid"]);
    }
  });
});
