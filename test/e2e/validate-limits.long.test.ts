/** Code of a pull request that reads without end: the engine takes some seconds to fill the memory it may have. */
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import { writing } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

let opened: OpenWorld;
before(async () => {
  opened = await openWorld();
});
after(() => opened.close());

it("is stopped, named, and hides nothing else", async () => {
  const { world } = opened;
  writing("tofu/modules/greedy/main.tf", 'output "all" {\n  value = file("/dev/zero")\n}\n')(world);
  writing("tofu/modules/typo/main.tf", 'output "a" {\n  value = var.reigon\n}\n')(world);
  const job = { name: "validate", runId: "1", event: "push" } as const;
  const { annotations, outputs } = await runStep(world, job, "validate-org", { code: "validate" });
  assert.deepEqual([outputs["errors"], outputs["failure-reason"]], ["2", "validate-failed"]);
  const messages = annotations.map(({ message }) => message).join("\n");
  assert.match(messages, /validate in tofu\/modules\/greedy was stopped: it took more than 4 GiB of memory/);
  assert.match(messages, /reigon/);
});
