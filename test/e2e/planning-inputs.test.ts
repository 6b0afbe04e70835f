/** What tofu-plan and tofu-apply can be asked for, on a deployed organization. */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { deploy, ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { ATTIC, locked, pullRequest, type Arrange } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, objectNames } from "./stages.ts";

const CI = 'fakecloud_object.cache["ci"]';
const PLAIN = 'resource "terraform_data" "only" {\n  input = "x"\n}\n';

interface Row {
  readonly asks: string;
  readonly arrange?: Arrange;
  /** Beside environment and stack; with a working directory, instead of them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary?: RegExp;
  readonly error?: RegExp;
}

/** Somebody changes an object by hand: applying would undo it. */
const drifted: Arrange = ({ lab }) => {
  lab.cloud.edit(`attic-${ENVIRONMENT}-ci`, { content: "changed by hand" });
  return {};
};

const ROWS: readonly Row[] = [
  { asks: "nothing", inputs: {}, outputs: { changes: "false", "failure-reason": "" } },
  {
    asks: "destroy",
    inputs: { destroy: "true" },
    outputs: { "to-destroy": "4", "to-add": "0", "exit-code": "2" },
    summary: /This plan destroys all that the state holds/,
  },
  {
    asks: "destroy of a target whose key has a blank and a comma",
    inputs: { destroy: "true", target: `${CI}\nfakecloud_object.cache["no, such"]` },
    outputs: { "to-destroy": "1" },
    summary: /A part only: .*cache\["ci"\].*no, such.*\(`target`\)/,
  },
  {
    asks: "replace",
    inputs: { replace: CI },
    outputs: { "to-replace": "1" },
    summary: /Replaced on request, not because the code requires it/,
  },
  {
    asks: "replace, but exclude it",
    inputs: { replace: CI, exclude: CI },
    outputs: { "to-replace": "0", changes: "false" },
    summary: /A part only: without .*\(`exclude`\)/,
  },
  { asks: "a look at reality", arrange: drifted, inputs: {}, outputs: { "to-change": "1", "has-drift": "true" } },
  {
    asks: "no look at reality",
    arrange: drifted,
    inputs: { refresh: "false" },
    outputs: { changes: "false", "has-drift": "false" },
    summary: /Planned without a look at reality/,
  },
  {
    asks: "one operation at a time",
    inputs: { parallelism: "1" },
    outputs: { "failure-reason": "" },
  },
  {
    asks: "a workspace of a backend that has none",
    inputs: { workspace: "{environment}-blue" },
    outputs: { "failure-reason": "init-failed" },
    error: /workspaces not supported[^]*→ This backend has no workspaces/i,
  },
  {
    asks: "no lock while another holds it",
    arrange: locked,
    inputs: { lock: "false" },
    outputs: { "failure-reason": "" },
  },
  {
    asks: "nothing of the lock, on a pull request",
    arrange: (world) => ({ ...pullRequest(world, {}), ...locked(world) }),
    inputs: {},
    outputs: { "failure-reason": "" },
  },
  {
    asks: "the lock on a pull request",
    arrange: (world) => ({ ...pullRequest(world, {}), ...locked(world) }),
    inputs: { lock: "true", "lock-timeout": "1s" },
    outputs: { "failure-reason": "state-locked" },
    error: /The state is locked by somebody@elsewhere/,
  },
  {
    asks: "a skip without credentials",
    inputs: { "required-env": "NO_SUCH\nPATH", "on-missing-credentials": "skip" },
    outputs: { skipped: "true", "skip-reason": "missing-credentials", changes: "false", units: "{}" },
    summary: /skipped[^]*NO\\_SUCH/,
  },
  {
    asks: "credentials that are there",
    inputs: { "required-env": "PATH", "on-missing-credentials": "skip" },
    outputs: { skipped: "false", "skip-reason": "" },
  },
];

describe("tofu-plan asked for", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    const { apply } = await deploy(opened.world, "3000");
    assert.equal(apply?.outcome, "success");
  });
  after(() => opened.close());

  for (const [index, row] of ROWS.entries()) {
    it(row.asks, async () => {
      const { world } = opened;
      const runId = String(3001 + index);
      const arranged = (await row.arrange?.(world, runId)) ?? {};
      const job = { name: "plan", runId, event: "push", ...arranged.job } as const;
      const unit = { ...ATTIC, "backend-config": world.backendConfig };
      const result = await runStep(world, job, "tofu-plan", { ...unit, ...row.inputs, ...arranged.inputs });
      arranged.undo?.();
      assertSays(row, result);
    });
  }

  it("backend settings from a file of each unit", async () => {
    const { world } = opened;
    const settings = world.lab.stateBackend.backendConfig(`attic/${ENVIRONMENT}`);
    const hcl = settings.map((line) => line.replace(/=(.*)$/, ' = "$1"')).join("\n");
    write(world, `config/attic-${ENVIRONMENT}.hcl`, hcl);
    const inputs = { ...ATTIC, "backend-config-files": "config/{stack}-{environment}.hcl", refresh: "false" };
    const result = await runStep(world, { name: "plan", runId: "3100", event: "push" }, "tofu-plan", inputs);
    assertSays({ outputs: { changes: "false", "failure-reason": "" } }, result);
  });

  it("a directory outside of the checkout, where that is allowed", async () => {
    const { world } = opened;
    write(world, "../elsewhere/main.tf", PLAIN);
    const plan = (runId: string, allow: string): Promise<StepResult> =>
      runStep(world, { name: "plan", runId, event: "push" }, "tofu-plan", {
        "working-directory": "../elsewhere",
        "allow-outside-workspace": allow,
      });
    assertSays({ outputs: { "to-add": "1", "failure-reason": "" } }, await plan("3101", "true"));
    assertSays({ outputs: { "detail-code": "path-outside" } }, await plan("3102", "false"));
  });
});

describe("a plan on its way to tofu-apply", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
  });
  after(() => opened.close());

  /** Plans and applies in one run. */
  async function planAndApply(
    runId: string,
    planned: Readonly<Record<string, string>>,
    applied = planned,
  ): Promise<{ readonly plan: StepResult; readonly apply: StepResult }> {
    const { world } = opened;
    const key = { "plan-key": world.secrets.planKey };
    const plan = await runStep(world, { name: "plan", runId, event: "push" }, "tofu-plan", { ...planned, ...key });
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = plan.outputs;
    const bundle = { ...key, "bundle-name": name, "bundle-sha256": sha256 };
    const apply = await runStep(world, { name: "apply", runId, event: "push" }, "tofu-apply", {
      ...applied,
      ...bundle,
    });
    return { plan, apply };
  }

  it("makes a workspace that was not there", async () => {
    write(opened.world, "local/main.tf", PLAIN);
    const inputs = { "working-directory": "local", workspace: "blue" };
    const other = await planAndApply("4001", inputs, { ...inputs, workspace: "green" });
    assertSays({ outputs: { "detail-code": "workspace" }, error: /blue, here it is green/ }, other.apply);
    const { plan, apply } = await planAndApply("4002", inputs);
    assertSays({ outputs: { "to-add": "1" }, summary: /The workspace .*blue.* holds no state yet/ }, plan);
    assertSays({ outputs: { applied: "true", added: "1" } }, apply);
    const again = await planAndApply("4003", inputs);
    assertSays({ outputs: { changes: "false", "failure-reason": "" } }, again.plan);
    assert.doesNotMatch(again.plan.summary, /holds no state yet/);
  });

  const unit = (): Readonly<Record<string, string>> => ({ ...ATTIC, "backend-config": opened.world.backendConfig });
  const options: readonly (readonly [planned: Readonly<Record<string, string>>, error: RegExp])[] = [
    [{ target: "module.storage" }, /another target: module\.storage, here it is none/],
    [{ exclude: CI }, /another exclude: .*, here it is none/],
    [{ refresh: "false" }, /another refresh: false, here it is true/],
    [{ destroy: "true" }, /another destroy: true, here it is false/],
  ];
  for (const [index, [planned, error]] of options.entries()) {
    it(`is refused where only the plan was asked for ${JSON.stringify(planned)}`, async () => {
      const { apply } = await planAndApply(String(4010 + index), { ...unit(), ...planned }, unit());
      assertSays(
        { outputs: { "failure-reason": "plan-mismatch", "detail-code": "options", applied: "false" }, error },
        apply,
      );
      assert.deepEqual(objectNames(opened.world), []);
    });
  }

  it("makes only its targets, and destroys what was built on others first", async () => {
    const { world } = opened;
    const { apply } = await planAndApply("4020", { ...unit(), target: "module.storage" });
    assertSays({ outputs: { applied: "true", added: "1" } }, apply);
    assert.equal((await deploy(world, "4021")).apply?.outcome, "success");
    assert.ok(objectNames(world).length > 4);

    const all = { environment: ENVIRONMENT, "backend-config": world.backendConfig, destroy: "true" };
    const destroyed = await planAndApply("4022", all, { ...all, guard: "none" });
    assertSays({ outputs: { applied: "true" } }, destroyed.apply);
    assert.deepEqual(objectNames(world), []);
    const order = destroyed.apply.log.flatMap((line) => /^(\w+)@staging: applying$/.exec(line)?.[1] ?? []);
    assert.deepEqual(order, ["dashboard", "runners", "attic"]);
  });
});

function write({ repository }: World, file: string, content: string): void {
  const path = join(repository.directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function assertSays({ outputs, summary, error }: Pick<Row, "outputs" | "summary" | "error">, result: StepResult): void {
  const said = Object.fromEntries(Object.keys(outputs).map((name) => [name, result.outputs[name]]));
  assert.deepEqual(said, outputs, messages(result).join("\n"));
  if (summary !== undefined) assert.match(result.summary, summary);
  if (error !== undefined) assert.match(messages(result).join("\n"), error);
}
