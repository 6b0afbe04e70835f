/** Drift that is not undone without a person: each reason why. */
import assert from "node:assert/strict";
import { cpSync, watch } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { deploy, ENVIRONMENT } from "@flywheel/local/demo/stages";
import type { World } from "@flywheel/local/world/world";
import { deployAttic, writing } from "./arrange.ts";
import { CI, healing, refusesHealing, type Refused } from "./drift-healing.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, openIssues } from "./stages.ts";

/** More objects than are healed at once, and one that a change replaces. */
const MANY = `terraform {
  backend "http" {}
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "many" {
  count   = 11
  name    = "many-\${count.index}"
  content = "by code"
}

resource "fakecloud_group" "group" {
  name   = "many"
  region = "east"
}
`;

const OF_MANY = { stacks: "many" };

/** In this order: each leaves its mark. */
const REFUSED: readonly Refused[] = [
  {
    detailCode: "heal-undeployed",
    where: "nobody knows what was applied last",
    why: /GitHub tells no deployment of it/,
  },
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
    detailCode: "heal-untracked",
    where: "the unit has no issue of its own",
    arrange: ({ lab, repository }) => {
      repository.git("checkout", "-q", "tofu/stacks/attic");
      lab.cloud.edit("many-0", { content: "by hand" });
    },
    inputs: { ...OF_MANY, "issue-limit": "1" },
    why: /no issue of its own that would remember it/,
  },
  {
    detailCode: "heal-limit",
    where: "more changed than a person does by accident",
    arrange: ({ lab }) => {
      for (let index = 0; index < 11; index += 1) lab.cloud.edit(`many-${index}`, { content: "by hand" });
    },
    inputs: OF_MANY,
    why: /11 objects would be put back, and the most is 10/,
  },
  {
    detailCode: "heal-destroys",
    where: "an object would be replaced",
    arrange: ({ lab }) => {
      lab.cloud.editGroup("many", { region: "west" });
    },
    inputs: OF_MANY,
    why: /more than update or create: fakecloud_group\.group \(replace\)/,
  },
  {
    detailCode: "heal-beyond",
    where: "others follow what changed",
    arrange: ({ lab }) => {
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
  let run = 10;
  before(async () => {
    opened = await openWorld();
    opened.world.forge.state.addPerson("ada", "write");
    writing("tofu/stacks/many/main.tf", MANY)(opened.world);
    const { repository } = opened.world;
    const stacks = join(repository.directory, "tofu/stacks");
    cpSync(join(stacks, "attic/.terraform.lock.hcl"), join(stacks, "many/.terraform.lock.hcl"));
    repository.git("add", ".");
    repository.git("commit", "-qm", "Add many");
    const { plan, apply } = await deploy(opened.world, "1", { stacks: "attic\nmany", "record-deployment": "false" });
    assert.equal(apply?.outcome, "success", messages(apply ?? plan).join("\n"));
  });
  after(() => opened.close());

  for (const refused of REFUSED) {
    it(`changes nothing where ${refused.where} (${refused.detailCode})`, async () => {
      run += 1;
      await refusesHealing(opened.world, run, refused);
    });
  }

  it("changes nothing where the code is not what was applied last (heal-other-code)", async () => {
    const { repository } = opened.world;
    await deployAttic(opened.world, "2");
    const applied = repository.head.slice(0, 8);
    repository.edit("tofu/stacks/attic/main.tf", "# The binary cache", "# A binary cache");
    repository.git("commit", "-qam", "Say it otherwise");
    await refusesHealing(opened.world, 29, {
      detailCode: "heal-other-code",
      where: "the code is not what was applied last",
      why: new RegExp(`not that of ${applied}, which was applied last`),
    });
  });

  it("changes nothing where only a part of it was applied last (heal-partial)", async () => {
    const { world } = opened;
    await deployAttic(world, "25");
    world.lab.cloud.edit(CI, { content: "by hand" });
    await deployAttic(world, "26", { target: 'fakecloud_object.cache["ci"]' });
    await refusesHealing(world, 28, {
      detailCode: "heal-partial",
      where: "only a part was applied last",
      why: /only a part of it was applied last, of [0-9a-f]{8}/,
    });
  });

  it("says that something else changes it again", async () => {
    const { world } = opened;
    await deployAttic(world, "3");
    const restore = insisting(world);
    const step = await healing(world, 30).finally(restore);
    assert.deepEqual(
      [step.outputs["failure-reason"], step.outputs["detail-code"]],
      ["drift", "heal-unverified"],
      messages(step).join("\n"),
    );
    assert.match(step.summary, /something else changes it/);
  });

  it("leaves alone, and green, what somebody snoozed", async () => {
    const { world } = opened;
    await deployAttic(world, "4");
    world.lab.cloud.edit(CI, { content: "by hand" });
    const issue = openIssues(world).find(({ title }) => title === `Drift in attic@${ENVIRONMENT}`);
    const objects = world.lab.cloud.objects();
    world.forge.state.addComment(issue?.number ?? 0, "ada", `/snooze ${inAMonth()}`);
    const step = await healing(world, 31);
    assert.deepEqual([step.outcome, step.outputs["drifted"]], ["success", "1"], messages(step).join("\n"));
    assert.match(step.summary, /Not healed: somebody asked in its issue to be left alone/);
    assert.deepEqual(world.lab.cloud.objects(), objects);
  });
});

function inAMonth(): string {
  return new Date(Date.now() + 30 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
}

/** Another machine that keeps an object as it wants it, until it is stopped. */
function insisting({ lab }: World): () => void {
  const insist = (): void => {
    const isOther = lab.cloud.objects().find(({ name }) => name === CI)?.content !== "by machine";
    if (isOther) lab.cloud.edit(CI, { content: "by machine" });
  };
  insist();
  const watcher = watch(lab.cloud.root, insist);
  return () => {
    watcher.close();
  };
}
