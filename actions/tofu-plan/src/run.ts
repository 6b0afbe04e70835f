import type { ActionResult } from "@flywheel/core/action";
import { findEngine } from "@flywheel/core/engine/locate";
import { isForReport } from "@flywheel/core/inputs/report-inputs";
import type { Host } from "@flywheel/core/ports/host";
import { withoutCredentials } from "./credentials.ts";
import { decideCourse } from "./events.ts";
import type { Inputs, OutputName } from "./inputs.ts";

/** What the report action is to comment on, this call does not. */
export function run(given: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  return planOrSkip(isForReport(given) ? { ...given, comment: "never", forReport: true } : given, host);
}

/** Plans where the event is of code that may be planned; else does what may be done with it. */
async function planOrSkip(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const course = await decideCourse(inputs, host);
  switch (course.kind) {
    case "plan":
      return (await withoutCredentials(inputs, host)) ?? plan(inputs, course.host);
    case "validate":
      return (await import("./validate-only.ts")).validateOnly(course.head, inputs, host);
    case "close":
      return (await import("./close.ts")).closeComments(course.pullRequest, inputs, host);
  }
}

/** The engine tells its version while all that plans is loaded. */
async function plan(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const { engine } = await findEngine(inputs.engine, host);
  const { planUnits } = await import("./plan-units.ts");
  return planUnits(inputs, engine, host);
}
