import assert from "node:assert/strict";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";
import { messages } from "./stages.ts";

/** The object that somebody changes by hand. */
export const CI = `attic-${ENVIRONMENT}-ci`;

/** A unit that must be left as it is. */
export interface Refused {
  readonly detailCode: string;
  readonly where: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What comes about beside what came before. */
  readonly arrange?: (world: World) => void;
  readonly why: RegExp;
}

/** A nightly check that heals. */
export function healing(
  world: World,
  runId: number,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return runStep(world, { name: "drift", runId: String(runId), event: "schedule" }, "drift-check", {
    ...ATTIC,
    "backend-config": world.backendConfig,
    heal: "true",
    ...inputs,
  });
}

/** Nothing is changed, and output, annotation and summary say why. */
export async function refusesHealing(world: World, runId: number, refused: Refused): Promise<void> {
  const { detailCode, inputs, arrange, why } = refused;
  world.lab.cloud.edit(CI, { content: "by hand" });
  arrange?.(world);
  const objects = world.lab.cloud.objects();
  const step = await healing(world, runId, inputs);
  assert.deepEqual(
    [step.outputs["failure-reason"], step.outputs["detail-code"]],
    ["drift", detailCode],
    messages(step).join("\n"),
  );
  assert.match(messages(step).join("\n"), why);
  assert.match(step.summary, /### Heal\n\n- `[^`]+`: Not healed: /);
  assert.deepEqual(world.lab.cloud.objects(), objects);
}
