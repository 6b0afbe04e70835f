/** Drift that is undone without a person, once, and only where nothing else would happen. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { ATTIC, deployAttic } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, openIssues } from "./stages.ts";

const CI = `attic-${ENVIRONMENT}-ci`;
const UNIT = `attic@${ENVIRONMENT}`;

interface Refused {
  readonly detailCode: string;
  readonly where: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Beside a change by hand. */
  readonly arrange?: (world: World) => void;
  readonly why: RegExp;
}

/** In this order: each leaves its mark. */
const REFUSED: readonly Refused[] = [
  { detailCode: "heal-flapping", where: "it was healed today", why: /healed less than 24 hours ago/ },
  {
    detailCode: "heal-pending",
    where: "merged code waits, too",
    inputs: { vars: "release=9.9.9" },
    why: /merged code is not applied either/,
  },
  {
    detailCode: "heal-uncommitted",
    where: "the checkout is not the commit",
    arrange: ({ repository }) => {
      repository.edit("tofu/stacks/attic/main.tf", "# The binary cache", "# A binary cache");
    },
    why: /changed without a commit/,
  },
  {
    detailCode: "heal-beyond",
    where: "others follow what changed",
    arrange: ({ lab, repository }) => {
      repository.git("checkout", "-q", ".");
      lab.cloud.edit(`attic-${ENVIRONMENT}`, { url: "https://elsewhere.example" });
    },
    why: /changes more than what changed outside of code/,
  },
  {
    detailCode: "heal-stateful",
    where: "an object is gone that may have held data",
    arrange: ({ lab }) => {
      const server = lab.cloud.objects().find(({ name }) => name === CI);
      lab.cloud.edit(`attic-${ENVIRONMENT}`, { url: server?.url?.replace(CI, `attic-${ENVIRONMENT}`) ?? null });
      lab.cloud.remove(CI);
    },
    why: /made anew and empty/,
  },
];

describe("drift-check with heal", () => {
  let opened: OpenWorld;
  let runs = 1;
  before(async () => {
    opened = await openWorld();
    await deployAttic(opened.world, "1");
  });
  after(() => opened.close());

  function check(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const { world } = opened;
    runs += 1;
    return runStep(world, { name: "drift", runId: String(runs), event: "schedule" }, "drift-check", {
      ...ATTIC,
      "backend-config": world.backendConfig,
      heal: "true",
      ...inputs,
    });
  }

  function content(): string | null | undefined {
    return opened.world.lab.cloud.objects().find(({ name }) => name === CI)?.content;
  }

  it("puts back what changed, verifies it, and leaves a closed issue that tells", async () => {
    const { world } = opened;
    const wanted = content();
    world.lab.cloud.edit(CI, { content: "by hand" });
    const step = await check();
    assert.deepEqual(
      [step.outcome, step.outputs["units"]],
      ["success", `{"${UNIT}":"clean"}`],
      messages(step).join("\n"),
    );
    assert.equal(content(), wanted);
    assert.deepEqual(openIssues(world), []);
    const [issue, ...others] = world.forge.state.issues().filter(({ title }) => title.includes("attic"));
    assert.deepEqual([issue?.state, others.length], ["closed", 0]);
    assert.match(issue?.body ?? "", /"healed":\[\d+\]/);
  });

  for (const { detailCode, where, inputs, arrange, why } of REFUSED) {
    it(`changes nothing where ${where}`, async () => {
      const { world } = opened;
      world.lab.cloud.edit(CI, { content: "by hand" });
      arrange?.(world);
      const objects = world.lab.cloud.objects();
      const step = await check(inputs);
      assert.deepEqual(
        [step.outputs["failure-reason"], step.outputs["detail-code"]],
        ["drift", detailCode],
        messages(step).join("\n"),
      );
      assert.match(messages(step).join("\n"), why);
      assert.deepEqual(world.lab.cloud.objects(), objects);
      assert.equal(openIssues(world).length, 1);
    });
  }

  it("refuses where nothing would remember it", async () => {
    const step = await check({ issues: "false" });
    assert.deepEqual([step.outputs["failure-reason"], step.outputs["detail-code"]], ["input-invalid", "heal"]);
  });
});
