/** A check that is spread over jobs, and the one that puts it together. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { deployAttic } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, openIssues } from "./stages.ts";

const ATTIC_UNIT = `attic@${ENVIRONMENT}`;
const RUNNERS_UNIT = `runners@${ENVIRONMENT}`;

describe("drift-check in shards", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    await deployAttic(opened.world, "1");
    opened.world.lab.cloud.edit(`attic-${ENVIRONMENT}-ci`, { content: "by hand" });
  });
  after(() => opened.close());

  async function check(
    runId: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult & { readonly report: string }> {
    const { world } = opened;
    const job = world.job({ name: "drift", runId, event: "schedule" });
    const unitInputs = { environment: ENVIRONMENT, stacks: "attic\nrunners", "backend-config": world.backendConfig };
    const step = await job.uses("drift-check", { with: { ...unitInputs, ...inputs } });
    const file = step.outputs["report-path"] ?? "";
    const report = file === "" ? "" : readFileSync(file, "utf8");
    await job.finish();
    return { ...step, report };
  }

  it("checks each unit in one shard, and leaves issues to whoever folds", async () => {
    const { world } = opened;
    const hidden = { "show-values": "false" };
    const first = await check("2", { ...hidden, shard: "1/2" });
    const second = await check("2", { ...hidden, shard: "2/2", "fail-on": "any" });
    assert.deepEqual(first.outputs["units"], `{"${ATTIC_UNIT}":"drifted"}`, messages(first).join("\n"));
    assert.deepEqual(second.outputs["units"], `{"${RUNNERS_UNIT}":"pending"}`, messages(second).join("\n"));
    assert.deepEqual(openIssues(world), []);

    const calls = world.forge.calls.length;
    const fold = await check("2", { ...hidden, "fold-shards": "2" });
    assert.equal(fold.outputs["failure-reason"], "drift", messages(fold).join("\n"));
    assert.equal(fold.outputs["units"], `{"${ATTIC_UNIT}":"drifted","${RUNNERS_UNIT}":"pending"}`);
    assert.deepEqual([fold.outputs["drifted"], fold.outputs["pending"], fold.outputs["drift-count"]], ["1", "1", "1"]);
    assert.match(fold.summary, /fakecloud\\?_object\.cache\["ci"\]/);
    assert.ok(world.forge.calls.length > calls);
    const [issue, ...others] = openIssues(world);
    assert.deepEqual(others, []);
    assert.match(issue?.title ?? "", /attic/);
    assert.match(issue?.body ?? "", /cache\["ci"\].*applying undoes that.*\bcontent\b/);
    assert.match(fold.report, /"verdict": "drifted"[^]*"name": "content"/);
    assert.doesNotMatch([issue?.body, fold.summary, fold.report].join(), /by hand/);
    const artifacts = world.forge.state.artifacts("2").map(({ name }) => name.replace(/-[0-9a-f]{8}-a1$/, ""));
    assert.deepEqual(artifacts.toSorted(), [
      "flywheel-drift-1-of-2-acme-staging",
      "flywheel-drift-2-of-2-acme-staging",
      "flywheel-outcome-drift-check-acme-staging",
      "flywheel-outcome-drift-check-acme-staging",
    ]);
  });

  it("says of which unit no shard has told", async () => {
    await check("3", { shard: "1/2" });
    const fold = await check("3", { "fold-shards": "2" });
    assert.deepEqual([fold.outputs["errored"], fold.outputs["drifted"]], ["1", "1"]);
    assert.equal(fold.outputs["failure-reason"], "drift-error");
    assert.equal(fold.outputs["detail-code"], "shard-missing");
    assert.match(messages(fold).join("\n"), /Shard 2\/2, which checks this unit, has left no report/);
  });

  for (const [inputs, error] of [
    [{ shard: "3/2" }, /Input shard: "3\/2" is no part of a whole/],
    [{ shard: "1/2", "fold-shards": "2" }, /Input shard cannot be combined with fold-shards/],
  ] as const) {
    it(`refuses ${JSON.stringify(inputs)}`, async () => {
      const step = await check("6", inputs);
      assert.deepEqual([step.outputs["failure-reason"], step.outputs["detail-code"]], ["input-invalid", "shard"]);
      assert.match(messages(step).join("\n"), error);
    });
  }
});
