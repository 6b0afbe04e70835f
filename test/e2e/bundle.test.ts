/** The hand-over of a plan, from dist/: what is altered is refused, and nothing was applied then. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { manifest as exampleManifest } from "../../packages/core/test/bundle/manifests.ts";
import { deploy, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldJob } from "@flywheel/local/world/world";
import { ATTIC, sealedPlan } from "./arrange.ts";
import { ALTERED_FIELDS, NOT_COMPARED } from "./bundle-fields.ts";
import { bundleOfRun, swapBundle, withManifest } from "./bundle.ts";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

let opened: OpenWorld;
before(async () => {
  opened = await openWorld();
  const { apply } = await deploy(opened.world, "5000");
  assert.equal(apply?.outcome, "success");
});
after(() => opened.close());

type Values = Readonly<Record<string, string>>;

/** One action on the one stack, in a job of its own. */
function step(runId: string, action: string, inputs: Values, job: Partial<WorldJob> = {}): Promise<StepResult> {
  const { world } = opened;
  const unit = { ...ATTIC, "backend-config": world.backendConfig };
  return runStep(world, { name: action, runId, event: "push", ...job }, action, { ...unit, ...inputs });
}

function bundleInputs({ outputs }: StepResult): Values {
  return { "bundle-name": outputs["bundle-name"] ?? "", "bundle-sha256": outputs["bundle-sha256"] ?? "" };
}

function codes({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["failure-reason"], outputs["detail-code"]];
}

describe("a bundle that was altered, with its digest", () => {
  const runId = "5001";
  let inputs: Values = {};
  let sealed = new Uint8Array();
  before(async () => {
    inputs = await sealedPlan(opened.world, runId);
    sealed = Uint8Array.from(bundleOfRun(opened.world, runId, inputs["bundle-name"] ?? ""));
  });

  const apply = async (file: Uint8Array, digest?: string): Promise<StepResult> => {
    const before = footprint(opened);
    const swapped = swapBundle(opened.world, runId, inputs["bundle-name"] ?? "", file);
    const result = await step(runId, "tofu-apply", { ...inputs, "bundle-sha256": digest ?? swapped });
    assert.deepEqual(footprint(opened), before);
    return result;
  };

  it("is altered below in every field there is", () => {
    const fields = new Set([...ALTERED_FIELDS.map(({ field }) => field), ...NOT_COMPARED]);
    assert.deepEqual([...fields].toSorted(), Object.keys(exampleManifest()).toSorted());
  });

  for (const { field, variant, change, reason = "plan-mismatch", detailCode = field } of ALTERED_FIELDS) {
    it(`is refused as ${reason}: ${field}${variant === undefined ? "" : `, ${variant}`}`, async () => {
      const result = await apply(await withManifest(sealed, opened.world.secrets.planKey, change));
      assert.deepEqual(codes(result), [reason, detailCode]);
      assert.equal(messages(result).length, 1, messages(result).join("\n"));
    });
  }

  for (const at of [3, 40, 120, 199, 400, -1]) {
    it(`is refused with byte ${at} flipped, by its digest and by the seal`, async () => {
      const flipped = sealed.map((byte, index) => (index === (at + sealed.length) % sealed.length ? byte ^ 1 : byte));
      assert.deepEqual(codes(await apply(flipped, inputs["bundle-sha256"])), ["plan-mismatch", "bundle-sha256"]);
      assert.deepEqual(codes(await apply(flipped)), [at === 3 ? "plan-unsealed" : "plan-unreadable", ""]);
    });
  }

  it("is refused when it is cut short", async () => {
    assert.deepEqual(codes(await apply(sealed.slice(0, -20))), ["plan-unreadable", ""]);
  });

  it("is applied as it was, found by its id alone, and never twice", async () => {
    swapBundle(opened.world, runId, inputs["bundle-name"] ?? "", sealed);
    const [artifact] = opened.world.forge.state.artifacts(runId).filter(({ name }) => name === inputs["bundle-name"]);
    const byId = { ...inputs, "bundle-name": "", "bundle-id": String(artifact?.id) };
    const other = await step(runId, "tofu-apply", { ...inputs, "bundle-id": "999999" });
    assert.deepEqual(codes(other), ["plan-missing", ""]);
    const applied = await step(runId, "tofu-apply", byId);
    assert.deepEqual([applied.outcome, messages(applied)], ["success", []]);
    assert.deepEqual(codes(await step(runId, "tofu-apply", byId)), ["plan-stale", ""]);
  });
});

describe("a plan sealed to recipients", () => {
  it("is opened by the identity of one, and by nobody else", async () => {
    const [deployer, stranger] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    const recipients = `# the deploy job\n${await identityToRecipient(deployer)}`;
    const plan = await step("5101", "tofu-plan", { "plan-recipients": recipients });
    const inputs = bundleInputs(plan);
    const wrong = await step("5101", "tofu-apply", { ...inputs, "plan-key": stranger });
    assert.deepEqual(codes(wrong), ["plan-unreadable", ""]);
    const none = await step("5101", "tofu-apply", inputs);
    assert.deepEqual(codes(none), ["input-invalid", ""]);
    const applied = await step("5101", "tofu-apply", { ...inputs, "plan-key": deployer });
    assert.deepEqual(messages(applied), []);
  });

  it("is sealed to plan-key too, where there is one", async () => {
    const deployer = await generateX25519Identity();
    const key = { "plan-key": opened.world.secrets.planKey };
    const both = { ...key, "plan-recipients": await identityToRecipient(deployer) };
    const plan = await step("5102", "tofu-plan", both);
    for (const planKey of [key["plan-key"], deployer]) {
      const refused = await step("5102", "tofu-apply", {
        ...bundleInputs(plan),
        "plan-key": planKey,
        workspace: "blue",
      });
      assert.deepEqual(codes(refused), ["plan-mismatch", "workspace"]);
    }
  });

  it("needs public keys, before the engine runs", async () => {
    const plan = await step("5103", "tofu-plan", { "plan-recipients": "age1mistyped" });
    assert.deepEqual(codes(plan), ["input-invalid", ""]);
    assert.match(messages(plan).join("\n"), /plan-recipients: line 1 is no recipient/);
  });
});

describe("a plan in clear", () => {
  const plain = { "allow-plain-plan": "true" };

  it("is handed over in a private repository, and both jobs say so", async () => {
    const plan = await step("5201", "tofu-plan", plain, { private: true });
    assert.match(plan.summary, /uploaded in clear/);
    const keyed = await step("5201", "tofu-apply", { ...bundleInputs(plan), "plan-key": opened.world.secrets.planKey });
    assert.deepEqual(codes(keyed), ["plan-unsealed", ""]);
    const elsewhere = await step("5201", "tofu-apply", bundleInputs(plan), { private: false });
    assert.deepEqual(codes(elsewhere), ["plan-unsealed", "public-repository"]);
    const applied = await step("5201", "tofu-apply", bundleInputs(plan), { private: true });
    assert.deepEqual(messages(applied), []);
    assert.match(applied.annotations.map(({ message }) => message).join("\n"), /handed over in clear/);
  });

  it("is refused in a public one, before the engine runs", async () => {
    const plan = await step("5202", "tofu-plan", plain, { private: false });
    assert.deepEqual(codes(plan), ["plan-unsealed", "public-repository"]);
    assert.equal(plan.outputs["bundle-name"], "");
  });
});
