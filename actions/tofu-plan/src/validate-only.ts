import type { ActionResult } from "@flywheel/core/action";
import { locateEngine } from "@flywheel/core/engine/locate";
import { failureOf, type Failure } from "@flywheel/core/errors";
import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { commentSkip } from "@flywheel/core/report/plan-comment";
import { renderSkip } from "@flywheel/core/report/skip-document";
import { parallelism } from "@flywheel/core/units/load";
import { selectScope } from "@flywheel/core/units/select-scope";
import { stackDirectory } from "@flywheel/core/validate/module-directory";
import { validateModules } from "@flywheel/core/validate/modules";
import type { ForeignHead } from "./events.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { skippedResult } from "./skipped.ts";

/** Validates the selected units without a backend, a state or a plan: all that is done with foreign code. */
export async function validateOnly(
  { kind, owner }: ForeignHead,
  inputs: Inputs,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const [engine, scope] = await Promise.all([locateEngine(inputs.engine, host), selectScope(inputs, "none", host)]);
  // Validation needs no environment: the units of a directory are one.
  const units = Map.groupBy(scope.units, ({ directory }) => directory);
  const stacks = [...units].map(([directory, own]) => stackDirectory(directory, own));
  const findings = await validateModules(stacks, engine, parallelism(inputs.maxParallel, host), host);
  const failures = findings.flatMap(failuresOf);
  const verdict = failures.length > 0 ? "not valid" : "valid, not planned";
  const document = renderSkip({
    title: scope.title,
    verdict,
    why: `This is code of ${owner}: it was validated only, because a plan would run it with what the job holds. For a plan, have someone with write access push the branch to this repository.`,
    units: scope.units.map(({ id }) => id),
    failures,
    facts: runFacts(host.context, engine),
  });
  await host.summarize(document);
  const commentUrl = await commentSkip(
    document,
    { changes: false, failed: failures.length > 0 },
    scope.key,
    inputs,
    host,
  ).catch((error: unknown) => {
    // The token of such a run can only read, unless the repository was set up otherwise.
    host.log.notice(`No comment was written: ${failureOf(error).message}`);
    return "";
  });
  return skippedResult({ reason: kind, summary: `${scope.title}: ${verdict}`, failures, commentUrl });
}

function failuresOf({ reason, severity, message, fix, file, line, column }: Finding): readonly Failure[] {
  if (severity !== "error") return [];
  return [{ reason, message, hint: fix, place: { file, line, column } }];
}
