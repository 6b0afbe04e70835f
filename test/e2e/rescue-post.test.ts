/** States that a killed apply left: the post step brings them to safety, and says how a deployment ended. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { Decrypter } from "age-encryption";
import { unzipSync } from "fflate";
import { eventually } from "@flywheel/local/lab/eventually";
import type { StepResult } from "@flywheel/local/runner/job";
import { TOKEN } from "@flywheel/local/world/world";
import { messages } from "./stages.ts";
import { hasBegun, rescuedStates, sealedSteps, startSteps, told, type Steps } from "./steps.ts";

type Inputs = Readonly<Record<string, string>>;

/** Long enough for node to be killed before it is over. */
const SLOW_MS = 3_000;
const ALL = ["first", "last", "slow"];

interface Stopped {
  readonly apply: StepResult;
  readonly post: StepResult;
}

/** Applies while the backend refuses every state. */
async function refusedApply(
  steps: Steps,
  inputs: Inputs,
  { kill, isDumped, plans = false }: { kill: boolean; isDumped: boolean; plans?: boolean },
): Promise<Stopped> {
  steps.world.lab.stateBackend.faults.writeStatus = 403;
  const job = steps.job();
  let handOver = {};
  if (plans) {
    const { outputs } = await job.uses("tofu-plan", { with: inputs });
    handOver = { "plan-path": outputs["plan-path"], "plan-sha256": outputs["plan-sha256"] };
  }
  const step = job.uses("tofu-apply", { with: { ...inputs, ...handOver } });
  await eventually("the slow object", () => hasBegun(job, "slow"));
  // The engine can write no file of this name now, and root may write everywhere.
  if (isDumped) mkdirSync(join(steps.world.repository.directory, "stack/errored.tfstate"));
  if (kill) job.kill();
  const apply = await step;
  const [post] = await job.finish();
  assert.ok(post !== undefined);
  return { apply, post };
}

/** The states in this run's artifacts, opened. */
async function keptStates({ world }: Steps): Promise<readonly string[]> {
  const artifacts = world.forge.state.artifacts("1").filter(({ name }) => name.startsWith("flywheel-state-"));
  return Promise.all(
    artifacts.map(async ({ content }) => {
      const sealed = unzipSync(content)["errored.tfstate.age"];
      assert.ok(sealed !== undefined);
      const decrypter = new Decrypter();
      decrypter.addIdentity(world.secrets.planKey);
      return decrypter.decrypt(sealed, "text");
    }),
  );
}

function objectsOf(state: string): readonly string[] {
  return [...state.matchAll(/"name": ?"(\w+)",\s*"provider"/g)].map(([, name = ""]) => name).toSorted();
}

describe("a state that a killed apply left", { concurrency: 2 }, () => {
  it("is sealed and uploaded by the post step, which ends the deployment too", async (t) => {
    const steps = await startSteps(t);
    const inputs = await sealedSteps(steps, SLOW_MS);
    const recorded = { ...inputs, "github-token": TOKEN, "record-deployment": "true" };
    const { apply, post } = await refusedApply(steps, recorded, { kill: true, isDumped: false });
    assert.deepEqual([apply.outcome, post.outcome], ["failure", "failure"]);
    assert.match(messages(post).join("\n"), /is still not saved/);
    assert.match(told(post), /warning: stack@default: .* is kept in the artifact flywheel-state-stack_default-/);
    const [file = "", ...others] = rescuedStates(steps);
    assert.deepEqual([others, await keptStates(steps)], [[], [readFileSync(file, "utf8")]]);
    assert.deepEqual(objectsOf(readFileSync(file, "utf8")), ALL);
    const statuses = steps.world.forge.state.deployments().map((deployment) => deployment.statuses);
    assert.deepEqual(
      statuses.map((each) => each.map(({ state }) => state)),
      [["in_progress", "error"]],
    );
  });

  it("stays on the machine without a key", async (t) => {
    const steps = await startSteps(t);
    const inputs = steps.inputs({ vars: `slow_ms=${SLOW_MS}` });
    const { post } = await refusedApply(steps, inputs, { kill: true, isDumped: false, plans: true });
    assert.equal(post.outcome, "failure");
    assert.deepEqual([rescuedStates(steps).length, await keptStates(steps)], [1, []]);
  });
});

describe("a state that the engine could write nowhere", { concurrency: 2 }, () => {
  for (const kill of [false, true]) {
    it(`is taken from its output ${kill ? "by the post step" : "at once"}, and never shown`, async (t) => {
      const steps = await startSteps(t);
      const inputs = await sealedSteps(steps, SLOW_MS);
      const { apply, post } = await refusedApply(steps, inputs, { kill, isDumped: true });
      assert.equal(post.outcome, "failure");
      if (!kill) assert.deepEqual(apply.outputs["detail-code"], "rescued");
      const [file = "", ...others] = rescuedStates(steps);
      assert.deepEqual(others, []);
      const state = readFileSync(file, "utf8");
      assert.deepEqual([objectsOf(state), (await keptStates(steps)).length], [ALL, 1]);
      const shown = [apply, post].flatMap(({ raw, summary }) => [...raw, summary]).join("\n");
      assert.doesNotMatch(shown, /"(terraform_version|schema_version|check_results)\\?"/);
      assert.equal(existsSync(join(steps.world.repository.directory, "stack/errored.tfstate")), true);
    });
  }
});
