import type { ActionResult } from "@flywheel/core/action";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { removedWarning } from "@flywheel/core/report/removed";
import { renderSkip } from "@flywheel/core/report/skip-document";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import type { OutputName } from "./inputs.ts";

// Nothing is checked, so nothing is said of any unit, and no issue is touched.

/** The result where a variable is missing, and that is no failure. */
export function skipWithoutCredentials(summary: string, host: Host): Promise<ActionResult<OutputName>> {
  const why = `${summary}. Checking needs it here, says required-env.`;
  return skip({ title: "Drift", summary, why, reason: "missing-credentials", removed: [] }, host);
}

/** The result where nothing is affected. */
export function skipUnaffected(
  { title, selection, removed }: SelectedScope,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const summary = `${title}: nothing affected`;
  return skip({ title, summary, why: `${selection}.`, reason: "unaffected", removed }, host);
}

interface Skip {
  readonly title: string;
  /** One line for a person. */
  readonly summary: string;
  readonly why: string;
  readonly reason: string;
  readonly removed: readonly string[];
}

async function skip({ title, summary, why, reason, removed }: Skip, host: Host): Promise<ActionResult<OutputName>> {
  const facts = runFacts(host.context, undefined);
  await host.summarize(renderSkip({ title, verdict: "skipped", why, units: [], removed, failures: [], facts }));
  return {
    outputs: { removed: JSON.stringify(removed) },
    failures: [],
    warnings: removedWarning(removed),
    event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
    detail: { kind: "nothing", title, removed: [...removed] },
  };
}
