import { isDeepStrictEqual } from "node:util";
import { runStep, unitInputs } from "@flywheel/local/demo/stages";
import type { StoredThread } from "@flywheel/local/forge/threads";
import type { CloudObject } from "@flywheel/local/lab/objects";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";

/** Plans in a job of a pull request whose head is checked out, and seals the plan. */
export function planPullRequest(
  world: World,
  runId: string,
  number: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const { repository, secrets } = world;
  const pullRequest = { number, head: repository.head, base: repository.git("rev-parse", "main") };
  return runStep(world, { name: "plan", runId, event: "pull_request", pullRequest, environment }, "tofu-plan", {
    ...unitInputs(world),
    "plan-key": secrets.planKey,
  });
}

/** The check of a nightly run, which shows values. */
export function checkDrift(
  world: World,
  runId: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep(world, { name: "drift", runId, event: "schedule" }, "drift-check", {
    ...unitInputs(world),
    "show-values": "true",
    ...inputs,
  });
}

export function objectNames(world: World): readonly string[] {
  return world.lab.cloud.objects().map(({ name }) => name);
}

/** Names of the objects that were made, changed or removed, sorted. */
export function changedObjects(before: readonly CloudObject[], after: readonly CloudObject[]): readonly string[] {
  const named = (objects: readonly CloudObject[], name: string): CloudObject | undefined =>
    objects.find((object) => object.name === name);
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].filter((name) => !isDeepStrictEqual(named(before, name), named(after, name))).toSorted();
}

export function openIssues(world: World): readonly StoredThread[] {
  return world.forge.state.issues().filter(({ state }) => state === "open");
}

/** What the output `units` says. */
export function unitsOf({ outputs }: StepResult): unknown {
  return JSON.parse(outputs["units"] ?? "");
}

/** The error annotations. */
export function messages({ annotations }: StepResult): readonly string[] {
  return annotations.filter(({ level }) => level === "error").map(({ message }) => message);
}
