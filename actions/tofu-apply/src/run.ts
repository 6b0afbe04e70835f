import type { ActionResult } from "@flywheel/core/action";
import { findEngine } from "@flywheel/core/engine/locate";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs, OutputName } from "./inputs.ts";

/** Applies saved plans of code that may be applied. The engine tells its version while all that applies is loaded. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const { engine } = await findEngine(inputs.engine, host);
  const { applyPlans } = await import("./apply-plans.ts");
  return applyPlans(inputs, engine, host);
}
