import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import { loadIgnoreRules, uselessRules } from "@flywheel/core/drift/rule-use";
import { trackDrift } from "@flywheel/core/drift/track";
import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { failureOf } from "@flywheel/core/errors";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import { missingCredentials } from "@flywheel/core/inputs/credentials";
import type { Host } from "@flywheel/core/ports/host";
import { SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderDriftSummary } from "@flywheel/core/report/drift-document";
import { runFacts } from "@flywheel/core/report/facts";
import { renderSkip } from "@flywheel/core/report/skip-document";
import { loadScope, type Scope } from "@flywheel/core/units/load";
import { checkUnits } from "./check.ts";
import { verdictFailures } from "./failures.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { result } from "./result.ts";

/** Checks the selected units for drift, reports it, and keeps its issues in line. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const missing = missingCredentials(inputs, host.context);
  if (missing !== undefined) return skip(missing, host);
  const scope = await loadScope(inputs, host);
  const ignore = await loadIgnoreRules(scope.organization, inputs.ignoreFile, host);
  const engine = await locateEngine(inputs.engine, host);
  const outcomes = await checkUnits(scope.units, engine, inputs, ignore, host);

  const failures = outcomes.flatMap((outcome) => verdictFailures(outcome, inputs.failOn));
  const reportPath = await report(outcomes, scope, engine, host);
  const issues = await track(outcomes, scope, engine, inputs, host).catch((error: unknown) => {
    failures.push(failureOf(error));
    return new Map<string, string>();
  });
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  const warnings = uselessRules(ignore, outcomes, today);
  return { ...result(outcomes, scope, { issues, reportPath }, failures), warnings };
}

/** Nothing is checked, so nothing is said of any unit, and no issue is touched. */
async function skip(summary: string, host: Host): Promise<ActionResult<OutputName>> {
  const why = `${summary}. Checking needs it here, says required-env.`;
  const facts = runFacts(host.context, undefined);
  await host.summarize(renderSkip({ title: "Drift", verdict: "skipped", why, units: [], failures: [], facts }));
  const event = { organization: "", environment: "", units: [], summary, facts: { skipped: "missing-credentials" } };
  return { outputs: {}, failures: [], event };
}

async function report(outcomes: readonly DriftOutcome[], scope: Scope, engine: Engine, host: Host): Promise<string> {
  const markdown = renderDriftSummary(scope.title, outcomes, runFacts(host.context, engine), SUMMARY_BYTES);
  await host.summarize(markdown);
  const path = join(await host.files.temporaryDirectory("drift"), "report.md");
  await host.files.write(path, markdown);
  return path;
}

async function track(
  outcomes: readonly DriftOutcome[],
  scope: Scope,
  engine: Engine,
  inputs: Inputs,
  host: Host,
): Promise<ReadonlyMap<string, string>> {
  if (!inputs.issues) return new Map();
  if (inputs.githubToken === "") {
    host.log.notice("No issue was opened or closed: the input github-token is empty");
    return new Map();
  }
  return trackDrift(outcomes, host.forge(inputs.githubToken), {
    facts: runFacts(host.context, engine),
    showValues: inputs.showValues,
    runUrl: host.context.runUrl,
    home: scope.home,
  });
}
