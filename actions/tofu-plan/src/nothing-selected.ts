import type { ActionResult } from "@flywheel/core/action";
import { failureOf, type Failure } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { commentSkip } from "@flywheel/core/report/plan-comment";
import { removedWarning } from "@flywheel/core/report/removed";
import { renderSkip } from "@flywheel/core/report/skip-document";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import type { Inputs, OutputName } from "./inputs.ts";
import { skippedResult } from "./skipped.ts";

/** The result of a call whose selection leaves no unit: green, and said on the pull request where it said otherwise. */
export async function nothingSelected(
  { title, key, selection, removed }: SelectedScope,
  inputs: Inputs,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const reason = inputs.select === "affected" ? "unaffected" : "empty-shard";
  const verdict = reason === "unaffected" ? "nothing affected" : "nothing in this shard";
  const facts = runFacts(host.context, undefined);
  const document = renderSkip({ title, verdict, why: `${selection}.`, units: [], removed, failures: [], facts });
  await host.summarize(document);
  const failures: Failure[] = [];
  const commentUrl = await commentSkip(
    document,
    { changes: removed.length > 0, failed: false },
    key,
    inputs,
    host,
  ).catch((error: unknown) => {
    failures.push(failureOf(error));
    return "";
  });
  const skipped = skippedResult({ reason, summary: `${title}: ${verdict}`, failures, commentUrl, removed });
  return { ...skipped, warnings: removedWarning(removed), detail: { kind: "nothing", title, removed: [...removed] } };
}
