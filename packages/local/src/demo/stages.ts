import type { StepResult } from "@flywheel/local/runner/job";
import type { World, WorldJob } from "@flywheel/local/world/world";

/** One environment is enough to see everything. */
export const ENVIRONMENT = "staging";

/**
 * Plans in one job and applies in another, as a workflow does: the bundle and its digest are all that crosses.
 * @param inputs of tofu-apply, beside those
 */
export async function deploy(
  world: World,
  runId: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<{ readonly plan: StepResult; readonly apply: StepResult | undefined }> {
  const plan = await runStep(world, { name: "plan", runId, event: "push" }, "tofu-plan", {
    ...unitInputs(world),
    "plan-key": world.secrets.planKey,
  });
  if (plan.outcome === "failure") return { plan, apply: undefined };
  const apply = await runStep(world, { name: "apply", runId, event: "push" }, "tofu-apply", {
    ...unitInputs(world),
    "plan-key": world.secrets.planKey,
    "bundle-name": plan.outputs["bundle-name"] ?? "",
    "bundle-sha256": plan.outputs["bundle-sha256"] ?? "",
    ...inputs,
  });
  return { plan, apply };
}

/** The inputs by which every action finds the units of the environment. */
export function unitInputs(world: World): Readonly<Record<string, string>> {
  return { environment: ENVIRONMENT, "backend-config": world.backendConfig };
}

/** One action in a job of its own. */
export async function runStep(
  world: World,
  job: WorldJob,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const started = world.job(job);
  try {
    return await started.uses(action, { with: inputs });
  } finally {
    await started.finish();
  }
}
