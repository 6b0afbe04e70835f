import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld, type OpenWorld } from "./open-world.ts";

const DIRECTORY = "tofu/noisy";
const CHECKS = 12;

/** A root module of which every check fails, each on a line of its own, and one wants to be a command. */
const CODE = [
  ...Array.from(
    { length: CHECKS },
    (_, index) =>
      `check "c${index}" {\n  assert {\n    condition = path.module == ""\n    error_message = "No ${index}.${index === 0 ? " ::error::forged" : ""}"\n  }\n}`,
  ),
  "",
].join("\n");

describe("warnings of the engine", () => {
  let open: OpenWorld;
  let plan: StepResult;
  let apply: StepResult;

  before(async () => {
    open = await openWorld();
    const { world } = open;
    const directory = join(world.repository.directory, DIRECTORY);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "main.tf"), CODE);
    const job = world.job({ name: "deploy", runId: "4100", event: "push" });
    try {
      const inputs = { "working-directory": DIRECTORY, "plan-key": world.secrets.planKey };
      plan = await job.uses("tofu-plan", { with: inputs });
      const handed = { "plan-path": plan.outputs["plan-path"] ?? "", "plan-sha256": plan.outputs["plan-sha256"] ?? "" };
      apply = await job.uses("tofu-apply", { with: { ...inputs, ...handed } });
    } finally {
      await job.finish();
    }
  });

  after(() => open.close());

  for (const [action, result] of [["tofu-plan", () => plan] as const, ["tofu-apply", () => apply] as const]) {
    it(`become annotations of ${action} at their file and line, ten at most, the rest counted`, () => {
      const { annotations, outcome, log } = result();
      assert.equal(outcome, "success", log.join("\n"));
      const warnings = annotations.filter(({ level }) => level === "warning");
      assert.equal(warnings.length, 10);
      assert.deepEqual(warnings.map(({ file, line }) => [file, line]).slice(0, 2), [
        [`${DIRECTORY}/main.tf`, 3],
        [`${DIRECTORY}/main.tf`, 9],
      ]);
      assert.match(
        warnings[0]?.message ?? "",
        /tofu\/noisy@default: Check block assertion failed: No 0\. ::error::forged/,
      );
      assert.match(log.join("\n"), /and 2 more warnings \(tofu\/noisy@default\): see the job summary/);
      assert.deepEqual(
        annotations.filter(({ level }) => level === "error"),
        [],
      );
    });
  }
});
