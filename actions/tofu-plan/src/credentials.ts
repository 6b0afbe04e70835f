import type { ActionResult } from "@flywheel/core/action";
import { missingCredentials } from "@flywheel/core/inputs/credentials";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs, OutputName } from "./inputs.ts";

/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns the result of a call that is skipped; undefined where it can plan
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
export async function withoutCredentials(inputs: Inputs, host: Host): Promise<ActionResult<OutputName> | undefined> {
  const summary = missingCredentials(inputs, host.context);
  if (summary === undefined) return undefined;
  const [{ renderSkip }, { runFacts }, { skippedResult }] = await Promise.all([
    import("@flywheel/core/report/skip-document"),
    import("@flywheel/core/report/facts"),
    import("./skipped.ts"),
  ]);
  const why = `${summary}. Planning needs it here, says required-env.`;
  const facts = runFacts(host.context, undefined);
  await host.summarize(renderSkip({ title: "Plan", verdict: "skipped", why, units: [], failures: [], facts }));
  return skippedResult({ reason: "missing-credentials", summary, failures: [], commentUrl: "" });
}
