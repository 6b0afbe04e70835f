/** Where a bundle may come from, and what it brings along, from dist/. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { deploy, ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { ATTIC, sealedPlan } from "./arrange.ts";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Values = Readonly<Record<string, string>>;

let opened: OpenWorld;
before(async () => {
  opened = await openWorld();
  const { apply } = await deploy(opened.world, "6000");
  assert.equal(apply?.outcome, "success");
});
after(() => opened.close());

function unit(): Values {
  return { ...ATTIC, "backend-config": opened.world.backendConfig };
}

function codes({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["failure-reason"], outputs["detail-code"]];
}

describe("the bundle of another run", () => {
  const planned = "6001";
  const workflowPath = ".github/workflows/plan.yml";
  let inputs: Values = {};
  before(async () => {
    const { world } = opened;
    inputs = { ...unit(), ...(await sealedPlan(world, planned)) };
    world.forge.state.setWorkflowRun({ ...good(), id: planned });
  });

  const good = () => ({
    headSha: opened.world.repository.head,
    headRepository: "acme/infra",
    event: "push",
    workflowPath,
    conclusion: "success",
  });
  const apply = (more: Values): Promise<StepResult> =>
    runStep(opened.world, { name: "apply", runId: "6002", event: "workflow_dispatch" }, "tofu-apply", {
      ...inputs,
      ...more,
    });
  const trusted = { "bundle-run-id": planned, "trusted-workflow": workflowPath };

  const runs: readonly (readonly [change: object, reason: string, detailCode: string])[] = [
    [{ headRepository: "mallory/infra" }, "plan-mismatch", "run-fork"],
    [{ workflowPath: ".github/workflows/other.yml" }, "plan-mismatch", "run-workflow"],
    [{ event: "pull_request" }, "plan-mismatch", "run-event"],
    [{ conclusion: "failure" }, "plan-mismatch", "run-conclusion"],
    [{ headSha: "e".repeat(40) }, "plan-mismatch", "run-commit"],
    [{ event: "schedule" }, "plan-mismatch", "event"],
    [{ attempt: 0 }, "plan-mismatch", "runAttempt"],
  ];
  for (const [change, reason, detailCode] of runs) {
    it(`is refused as ${detailCode}: ${JSON.stringify(change).slice(0, 60)}`, async () => {
      const before = footprint(opened);
      const { state } = opened.world.forge;
      state.setWorkflowRun({ ...good(), ...change, id: planned });
      const result = await apply(trusted);
      state.setWorkflowRun({ ...good(), attempt: 1, id: planned });
      assert.deepEqual(codes(result), [reason, detailCode]);
      assert.deepEqual(footprint(opened), before);
    });
  }

  const calls: readonly (readonly [what: string, inputs: Values, reason: string, detailCode: string])[] = [
    ["not named, though another run, of a fork say, has one of this name", {}, "plan-missing", ""],
    ["of a run that never was", { ...trusted, "bundle-run-id": "4711" }, "plan-missing", "run-missing"],
    [
      "by the id of an artifact of a third run",
      { ...trusted, "bundle-name": "", "bundle-id": "101" },
      "plan-missing",
      "",
    ],
    ["without trusted-workflow", { "bundle-run-id": planned }, "input-invalid", ""],
    ["of pull requests", { ...trusted, "trusted-events": "push\npull_request" }, "input-invalid", ""],
    ["without a token", { ...trusted, "github-token": "" }, "input-invalid", ""],
    ["of a run that is no number", { ...trusted, "bundle-run-id": "latest" }, "input-invalid", ""],
    ["beside plan-path", { ...trusted, "plan-path": "/tmp/plan" }, "input-invalid", ""],
    ["of an event nobody trusts here", { ...trusted, "trusted-events": "schedule" }, "plan-mismatch", "run-event"],
  ];
  for (const [what, more, reason, detailCode] of calls) {
    it(`is refused ${what}`, async () => {
      assert.deepEqual(codes(await apply(more)), [reason, detailCode]);
    });
  }

  it("is applied where everything is as trusted", async () => {
    const result = await apply(trusted);
    assert.deepEqual(messages(result), []);
    assert.equal(result.outputs["applied"], "true");
    assert.deepEqual(opened.world.forge.unexpected, []);
  });
});

describe("the files of a plan", () => {
  const path = "build/function.zip";
  const inWorkTree = (): string => join(opened.world.repository.directory, path);
  const make = (content: string): void => {
    mkdirSync(dirname(inWorkTree()), { recursive: true });
    writeFileSync(inWorkTree(), content);
  };

  it("travel sealed, are there while it is applied, and go with the job", async () => {
    const { world } = opened;
    const key = { ...unit(), "plan-key": world.secrets.planKey };
    const planJob = world.job({ name: "plan", runId: "6101", event: "push" });
    const seen = watchFor("zipped by the plan", [opened.directory, planJob.temporary]);
    make("zipped by the plan");
    const plan = await planJob.uses("tofu-plan", { with: { ...key, "artifact-paths": "build/*.zip" } });
    await planJob.finish();
    rmSync(dirname(inWorkTree()), { recursive: true });
    assert.deepEqual(messages(plan), []);
    // In the work tree alone: on its way to the artifact it is sealed.
    assert.deepEqual(seen(), [inWorkTree()]);
    const bundle = {
      ...key,
      "bundle-name": plan.outputs["bundle-name"] ?? "",
      "bundle-sha256": plan.outputs["bundle-sha256"] ?? "",
    };

    make("made by somebody else");
    const refused = await runStep(world, { name: "apply", runId: "6101", event: "push" }, "tofu-apply", bundle);
    assert.deepEqual(codes(refused), ["plan-mismatch", "files"]);
    assert.equal(readFileSync(inWorkTree(), "utf8"), "made by somebody else");
    rmSync(dirname(inWorkTree()), { recursive: true });

    const other = { ...bundle, workspace: "blue" };
    assert.deepEqual(
      codes(await runStep(world, { name: "apply", runId: "6101", event: "push" }, "tofu-apply", other)),
      ["plan-mismatch", "workspace"],
    );
    assert.equal(existsSync(dirname(inWorkTree())), false);

    const job = world.job({ name: "apply", runId: "6101", event: "push" });
    const applied = await job.uses("tofu-apply", { with: bundle });
    assert.deepEqual(messages(applied), []);
    assert.equal(readFileSync(inWorkTree(), "utf8"), "zipped by the plan");
    await job.finish();
    assert.equal(existsSync(dirname(inWorkTree())), false);
  });

  it("are none outside the repository, before the engine runs", async () => {
    const inputs = { ...unit(), "artifact-paths": "../*.zip" };
    const plan = await runStep(opened.world, { name: "plan", runId: "6102", event: "push" }, "tofu-plan", inputs);
    assert.deepEqual(codes(plan), ["input-invalid", "path-outside"]);
  });
});

describe("the plan for later steps", () => {
  for (const [stacks, several] of [
    ["attic", false],
    ["attic\nrunners", true],
  ] as const) {
    it(`is private, and outside the work tree: ${several ? "several units" : "one unit"}`, async () => {
      const { world } = opened;
      const job = world.job({ name: "plan", runId: several ? "6202" : "6201", event: "push" });
      const inputs = { ...unit(), stacks, "plan-key": world.secrets.planKey };
      const { outputs } = await job.uses("tofu-plan", { with: inputs });
      const { "plan-json-path": given = "", "plan-text-path": text = "" } = outputs;
      const json = several ? join(given, `attic@${ENVIRONMENT}.json`) : given;
      assert.ok(json.startsWith(job.temporary) && text.startsWith(job.temporary));
      for (const file of [json, text]) {
        assert.equal(statSync(file).mode & 0o777, 0o600);
        assert.equal(statSync(dirname(file)).mode & 0o777, 0o700);
      }
      assert.ok("resource_changes" in (JSON.parse(readFileSync(json, "utf8")) as object));
      assert.match(readFileSync(text, "utf8"), /attic/);
      assert.equal(readFileSync(text, "utf8").includes(world.secrets.adminToken), false);
      let left: readonly string[] | undefined;
      await job.finish(() => {
        left = [json, text].filter((file) => existsSync(dirname(file)));
      });
      assert.deepEqual(left, []);
    });
  }
});

/** Looks into every file that is written below the folders. @returns the files that ever held the text */
function watchFor(text: string, folders: readonly string[]): () => readonly string[] {
  const seen = new Set<string>();
  const look = (file: string): void => {
    try {
      if (readFileSync(file, "latin1").includes(text)) seen.add(file);
    } catch {
      // Gone already, or a folder.
    }
  };
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => {
      if (name !== null) look(join(folder, name));
    }),
  );
  return () => {
    for (const watcher of watchers) watcher.close();
    return [...seen];
  };
}
