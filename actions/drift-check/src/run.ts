import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import { loadIgnoreRules, uselessRules } from "@flywheel/core/drift/rule-use";
import type { Tracking } from "@flywheel/core/drift/track";
import { locateEngine } from "@flywheel/core/engine/locate";
import { failureOf, type Failure } from "@flywheel/core/errors";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import { missingCredentials } from "@flywheel/core/inputs/credentials";
import type { Host } from "@flywheel/core/ports/host";
import { SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderDriftSummary, type DriftSummary } from "@flywheel/core/report/drift-document";
import { runFacts } from "@flywheel/core/report/facts";
import { renderSkip } from "@flywheel/core/report/skip-document";
import { loadScope } from "@flywheel/core/units/load";
import { checkUnits } from "./check.ts";
import { verdictFailures } from "./failures.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { result } from "./result.ts";
import { track, UNTRACKED } from "./track.ts";

/** Checks the selected units for drift, reports it, and keeps its issues in line. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const missing = missingCredentials(inputs, host.context);
  if (missing !== undefined) return skip(missing, host);
  const scope = await loadScope(inputs, host);
  const ignore = await loadIgnoreRules(scope.organization, inputs.ignoreFile, host);
  const engine = await locateEngine(inputs.engine, host);
  const outcomes = await checkUnits(scope.units, engine, inputs, ignore, host);

  const failures: Failure[] = [];
  const tracking = await track(outcomes, scope, engine, inputs, host).catch((error: unknown) => {
    failures.push(failureOf(error));
    return UNTRACKED;
  });
  failures.unshift(...outcomes.flatMap((outcome) => failuresOf(outcome, tracking, inputs, host)));
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  const warnings = uselessRules(ignore, outcomes, today);
  const summary = {
    title: scope.title,
    outcomes,
    tracked: tracking.units,
    warnings: warnings.map((one) => one.message),
  };
  const reportPath = await report({ ...summary, facts: runFacts(host.context, engine) }, host);
  return { ...result(outcomes, scope, { tracking, reportPath }, failures), warnings };
}

/** What a unit's verdict fails the job with; drift does not while somebody wants to be left alone. */
function failuresOf(
  outcome: DriftOutcome,
  { units }: Tracking,
  { failOn }: Inputs,
  { log }: Pick<Host, "log">,
): readonly Failure[] {
  const snooze = units.get(outcome.unit)?.snooze;
  const failures = verdictFailures(outcome, failOn);
  if (snooze === undefined) return failures;
  log.info(`${outcome.unit}: its drift is quiet until ${snooze.until}`);
  return failures.filter(({ reason }) => reason !== "drift");
}

/** Nothing is checked, so nothing is said of any unit, and no issue is touched. */
async function skip(summary: string, host: Host): Promise<ActionResult<OutputName>> {
  const why = `${summary}. Checking needs it here, says required-env.`;
  const facts = runFacts(host.context, undefined);
  await host.summarize(renderSkip({ title: "Drift", verdict: "skipped", why, units: [], failures: [], facts }));
  const event = { organization: "", environment: "", units: [], summary, facts: { skipped: "missing-credentials" } };
  return { outputs: {}, failures: [], event };
}

async function report(summary: DriftSummary, host: Host): Promise<string> {
  const markdown = renderDriftSummary(summary, SUMMARY_BYTES);
  await host.summarize(markdown);
  const path = join(await host.files.temporaryDirectory("drift"), "report.md");
  await host.files.write(path, markdown);
  return path;
}
