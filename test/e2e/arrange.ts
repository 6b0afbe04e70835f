import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World, WorldJob } from "@flywheel/local/world/world";
import { bundleIn } from "./bundle.ts";

/** What a case made of the world, beside its files, which the test resets. */
export interface Arranged {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly job?: Partial<WorldJob>;
  readonly undo?: () => void;
}

/** Brings a world into the state that a case begins with. The action will be called in the run `runId`. */
export type Arrange = (world: World, runId: string) => Arranged | Promise<Arranged>;

/** The unit inputs of the one stack that is deployed. */
export const ATTIC = { environment: ENVIRONMENT, stacks: "attic" } as const;

/** Somebody writes something else into a file of the checkout. */
export function editing(file: string, from: string, to: string): Arrange {
  return ({ repository }) => {
    repository.edit(file, from, to);
    return {};
  };
}

/** Somebody leaves a file in the checkout. */
export function writing(file: string, content: string): (world: World) => Arranged {
  return ({ repository }) => {
    const path = join(repository.directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return {};
  };
}

/** Another process holds the lock of the stack's state. */
export function locked({ lab }: World): Arranged {
  const lock = lab.stateBackend.lock(`attic/${ENVIRONMENT}`);
  return {
    undo: () => {
      lock.release();
    },
  };
}

/** A job of a pull request that was just opened. */
export function pullRequest(world: World, job: Partial<WorldJob>): Arranged {
  const { number } = world.forge.state.openPullRequest({ title: "Change attic", author: "ada" });
  const { head } = world.repository;
  return { job: { ...job, event: "pull_request", pullRequest: { number, head, base: head } } };
}

/** A plan that has something to do, as the inputs by which tofu-apply finds it. */
export async function sealedPlan(world: World, runId: string): Promise<Readonly<Record<string, string>>> {
  world.lab.cloud.edit(`attic-${ENVIRONMENT}-ci`, { content: `changed by hand before run ${runId}` });
  return seal(world, runId);
}

/** Deploys the one stack. */
export async function deployAttic(
  world: World,
  runId: string,
  request: Readonly<Record<string, string>> = {},
): Promise<void> {
  await step(world, runId, "tofu-apply", await seal(world, runId, request));
}

async function seal(
  world: World,
  runId: string,
  request: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  const key = { "plan-key": world.secrets.planKey, ...request };
  const outputs = await step(world, runId, "tofu-plan", key);
  return { ...key, "bundle-name": outputs["bundle-name"] ?? "", "bundle-sha256": outputs["bundle-sha256"] ?? "" };
}

/** Somebody puts other bytes under the artifact's name between plan and apply. */
export function altered(alter: (sealed: Uint8Array) => Uint8Array): Arrange {
  return async (world, runId) => {
    const inputs = await sealedPlan(world, runId);
    const name = inputs["bundle-name"] ?? "";
    const artifact = world.forge.state.artifacts(runId).find((candidate) => candidate.name === name);
    if (artifact === undefined) throw new Error(`run ${runId} has no bundle`);
    world.forge.state.replaceArtifact(runId, name, alter(bundleIn(artifact.content)));
    return { inputs };
  };
}

/** A plan that was applied already. */
export const applied: Arrange = async (world, runId) => {
  const inputs = await sealedPlan(world, runId);
  await step(world, runId, "tofu-apply", inputs);
  return { inputs };
};

/** Runs an action on the one stack; throws with its annotations unless it succeeds. */
async function step(
  world: World,
  runId: string,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult["outputs"]> {
  const unit = { ...ATTIC, "backend-config": world.backendConfig };
  const result = await runStep(world, { name: action, runId, event: "push" }, action, { ...unit, ...inputs });
  if (result.outcome === "success") return result.outputs;
  throw new Error(`${action} failed: ${result.annotations.map(({ message }) => message).join("; ")}`);
}
