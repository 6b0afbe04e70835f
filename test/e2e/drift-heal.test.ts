/** Drift that is undone without a person, once. Where it is not is in drift-heal.long.test.ts. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT } from "@flywheel/local/demo/stages";
import { deployAttic } from "./arrange.ts";
import { CI, healing, refusesHealing } from "./drift-healing.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, openIssues, unitsOf } from "./stages.ts";

describe("drift-check with heal", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    await deployAttic(opened.world, "1");
  });
  after(() => opened.close());

  function content(): string | null | undefined {
    return opened.world.lab.cloud.objects().find(({ name }) => name === CI)?.content;
  }

  it("puts back what changed, verifies it, and leaves a closed issue that tells", async () => {
    const { world } = opened;
    const wanted = content();
    world.lab.cloud.edit(CI, { content: "by hand" });
    const step = await healing(world, 2);
    assert.equal(step.outcome, "success", messages(step).join("\n"));
    assert.deepEqual(unitsOf(step), { [`attic@${ENVIRONMENT}`]: "clean" });
    assert.match(step.summary, /### Heal\n\n- `attic@staging`: Healed: put back .*cache.*ci.*update/);
    assert.equal(content(), wanted);
    assert.deepEqual(openIssues(world), []);
    const [issue, ...others] = world.forge.state.issues().filter(({ title }) => title.includes("attic"));
    assert.deepEqual([issue?.state, others.length], ["closed", 0]);
    assert.match(issue?.body ?? "", /"healed":\[\d+\]/);
    assert.match(issue?.comments.at(-1)?.body ?? "", /was healed: what changed outside of code was put back/);
  });

  it("changes nothing where it was healed today", async () => {
    await refusesHealing(opened.world, 3, {
      detailCode: "heal-flapping",
      where: "it was healed today",
      why: /healing was tried less than 24 hours ago/,
    });
    assert.equal(openIssues(opened.world).length, 1);
  });

  it("refuses where nothing would remember it", async () => {
    const step = await healing(opened.world, 4, { issues: "false" });
    assert.deepEqual([step.outputs["failure-reason"], step.outputs["detail-code"]], ["input-invalid", "heal"]);
  });
});
