/** Outputs that checks name: given, read from files, read from states, or missing. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { ATTIC } from "./arrange.ts";
import { openWorld } from "./open-world.ts";

it("outputs of stacks come from files, the input, or the state of the stack", async (t) => {
  const opened = await openWorld();
  t.after(() => opened.close());
  const { world } = opened;
  const { repository } = world;
  const settings = world.backendConfig.split("\n").map((line) => JSON.stringify(line));
  repository.edit(
    "organization.yaml",
    '["address=https://state.acme.example/{stack}/{environment}"]',
    `[${settings.join(", ")}]`,
  );
  repository.commit("Keep states in the lab");
  const key = { "plan-key": world.secrets.planKey };
  const job = { runId: "1", event: "push" } as const;
  const { outputs } = await runStep(world, { ...job, name: "plan" }, "tofu-plan", { ...ATTIC, ...key });
  const bundle = { "bundle-name": outputs["bundle-name"] ?? "", "bundle-sha256": outputs["bundle-sha256"] ?? "" };
  const apply = await runStep(world, { ...job, name: "apply" }, "tofu-apply", { ...ATTIC, ...key, ...bundle });
  assert.equal(apply.outcome, "success", apply.log.join("\n"));

  let runs = 1;
  const verify = (
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> =>
    runStep(world, { name: "verify", runId: String((runs += 1)), event: "push", environment }, "health-verify", {
      config: "organization.yaml",
      environment: ENVIRONMENT,
      timeout: "5s",
      only: "attic*",
      ...inputs,
    });

  const fromState = await verify({});
  assert.deepEqual([fromState.outcome, fromState.outputs["passed"]], ["success", "1"], fromState.log.join("\n"));
  assert.match(fromState.log.join("\n"), /Reading outputs from the states of attic@staging$/m);

  const file = join(repository.directory, "outputs.json");
  writeFileSync(file, apply.outputs["outputs"] ?? "");
  const given = await verify({ "outputs-file": "outputs.json" });
  assert.equal(given.outcome, "success");
  assert.doesNotMatch(given.log.join("\n"), /Reading outputs/);

  const withoutEngine = await verify({}, { PATH: "/usr/bin:/bin" });
  assert.deepEqual(
    [withoutEngine.outputs["failure-reason"], withoutEngine.outputs["detail-code"]],
    ["config-invalid", "check"],
  );
  assert.match(withoutEngine.annotations[0]?.message ?? "", /\{\{ outputs\.attic\.url \}\} has no value/);
});
