/** What may be destroyed: the guard, max-destroy and protect, on plans that destroy, from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { deploy, runStep, unitInputs } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

const CACHE = 'fakecloud_object.cache["ci"]';

/** A stateless object that a new value replaces. */
const STATELESS = (value: string): string =>
  `resource "terraform_data" "marker" {\n  triggers_replace = "${value}"\n}\n`;

/** The first is refused, and the second must not be touched then. */
const STACKS = { stacks: "attic\nrunners" } as const;

interface Case {
  readonly named: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly detailCode: string;
  readonly says: readonly RegExp[];
  readonly doesNotSay?: RegExp;
}

/** Each is refused before any unit is changed; the plan deletes the cache and replaces the marker. */
const REFUSED: readonly Case[] = [
  {
    named: "a stateful delete that nobody approved",
    inputs: {},
    detailCode: "guard",
    says: [/attic@staging: The plan destroys objects that may hold data: fakecloud_object\.cache\["ci"\] \(delete\)/],
    doesNotSay: /terraform_data/,
  },
  {
    named: "a stateless replace, with guard all",
    inputs: { guard: "all" },
    detailCode: "guard",
    says: [/cache\["ci"\] \(delete\), terraform_data\.marker \(replace\)/],
  },
  {
    named: "another address than the allowed one",
    inputs: { "allow-destroy": 'fakecloud_object.cache["c"]\nfakecloud_object.cache[*' + "x" },
    detailCode: "guard",
    says: [/→ .*allow-destroy/],
  },
  {
    named: "more than max-destroy, though allowed",
    inputs: { "allow-destroy": "*", "max-destroy": "1" },
    detailCode: "max-destroy",
    says: [/max-destroy is 1; the plan destroys 2, and all units of this call 2/],
  },
  {
    named: "a protected object, though allowed and unguarded",
    inputs: { "allow-destroy": "*", guard: "none", protect: "fakecloud_object.*" },
    detailCode: "protect",
    says: [/The plan removes what protect keeps: fakecloud_object\.cache\["ci"\] \(delete\)/],
  },
  {
    named: "a protected stateless object",
    inputs: { "allow-destroy": "*", protect: "terraform_data.m?rker" },
    detailCode: "protect",
    says: [/terraform_data\.marker \(replace\)/],
  },
];

describe("what may be destroyed", () => {
  let opened: OpenWorld;
  let plan: StepResult;
  before(async () => {
    opened = await openWorld();
    const { repository } = opened.world;
    repository.write("tofu/stacks/attic/marker.tf", STATELESS("one"));
    repository.commit("Add a marker");
    assert.equal((await deploy(opened.world, "1")).apply?.outcome, "success");
    repository.edit("tofu/stacks/attic/staging.tfvars", "ci ", "# ci ");
    repository.edit("tofu/stacks/runners/staging.tfvars", "concurrent_jobs = 4", "concurrent_jobs = 8");
    repository.write("tofu/stacks/attic/marker.tf", STATELESS("two"));
    repository.commit("Drop the ci cache");
    plan = await planned(opened, "2");
  });
  after(() => opened.close());

  for (const { named, inputs, detailCode, says, doesNotSay } of REFUSED) {
    it(`refuses ${named}`, async () => {
      const before = footprint(opened);
      const apply = await applied(opened, "2", plan, inputs);
      assert.deepEqual([apply.outputs["failure-reason"], apply.outputs["detail-code"]], ["policy-denied", detailCode]);
      const said = messages(apply).join("\n");
      for (const words of says) assert.match(said, words);
      if (doesNotSay !== undefined) assert.doesNotMatch(said, doesNotSay);
      assert.match(apply.summary, /refused before any change/);
      assert.deepEqual(footprint(opened), before);
    });
  }

  it("takes the organization's limits where they are stricter, and warns of them in the plan", async () => {
    const { repository } = opened.world;
    const file = "organization.yaml";
    repository.edit(
      file,
      "runners:\n  docker:",
      `policy: { max_destroy: 1, protect: ["*.cache[*"] }\n\nrunners:\n  docker:`,
    );
    repository.commit("Protect the caches");
    const before = footprint(opened);
    const limited = await planned(opened, "3");
    const warned = limited.annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    assert.match(
      warned.join("\n"),
      /what protect keeps: fakecloud_object\.cache\["ci"\].*\n→ tofu-apply will refuse it/,
    );
    assert.match(limited.summary, /> \*\*tofu-apply will refuse this\.\*\* .*max\\-destroy is 1/);
    const apply = await applied(opened, "3", limited, { "allow-destroy": "*", "max-destroy": "5" });
    assert.equal(apply.outputs["failure-reason"], "policy-denied");
    assert.match(messages(apply).join("\n"), /what protect keeps: fakecloud_object\.cache\["ci"\]/);
    assert.match(messages(apply).join("\n"), /max-destroy is 1; the plan destroys 2/);
    assert.deepEqual(footprint(opened), before);
    repository.git("reset", "--quiet", "--hard", "HEAD~1");
  });

  it("applies what is allowed by its address", async () => {
    const apply = await applied(opened, "2", plan, { "allow-destroy": CACHE, "max-destroy": "2", protect: "*main*" });
    assert.deepEqual(messages(apply), []);
    assert.equal(apply.outputs["destroyed"], "2");
  });

  it("lets an object be forgotten, which destroys nothing, unless it is protected", async () => {
    const { repository } = opened.world;
    repository.write(
      "tofu/stacks/attic/marker.tf",
      "removed {\n  from = terraform_data.marker\n  lifecycle {\n    destroy = false\n  }\n}\n",
    );
    repository.commit("Forget the marker");
    const forgetting = await planned(opened, "4");
    const refused = await applied(opened, "4", forgetting, { guard: "all", protect: "*.marker" });
    assert.equal(refused.outputs["detail-code"], "protect");
    const apply = await applied(opened, "4", forgetting, { guard: "all" });
    assert.deepEqual(messages(apply), []);
  });
});

async function planned({ world }: OpenWorld, runId: string): Promise<StepResult> {
  const inputs = { ...unitInputs(world), ...STACKS, "plan-key": world.secrets.planKey };
  const plan = await runStep(world, { name: "plan", runId, event: "push" }, "tofu-plan", inputs);
  assert.deepEqual(messages(plan), []);
  return plan;
}

function applied(
  { world }: OpenWorld,
  runId: string,
  { outputs }: StepResult,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  return runStep(world, { name: "apply", runId, event: "push" }, "tofu-apply", {
    ...unitInputs(world),
    ...STACKS,
    "plan-key": world.secrets.planKey,
    "bundle-name": outputs["bundle-name"] ?? "",
    "bundle-sha256": outputs["bundle-sha256"] ?? "",
    ...inputs,
  });
}
