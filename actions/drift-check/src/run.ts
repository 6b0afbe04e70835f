import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import { checkUnit, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { Verdict } from "@flywheel/core/drift/classify";
import { trackDrift } from "@flywheel/core/drift/track";
import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { failureOf, type Failure } from "@flywheel/core/errors";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import type { Host } from "@flywheel/core/ports/host";
import { SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderDriftSummary } from "@flywheel/core/report/drift-document";
import { runFacts } from "@flywheel/core/report/facts";
import { runEach } from "@flywheel/core/units/each";
import { loadScope, parallelism, type Scope } from "@flywheel/core/units/load";
import type { Inputs, OutputName } from "./inputs.ts";

const FAILING: Readonly<Record<Inputs["failOn"], readonly Verdict[]>> = {
  never: [],
  drift: ["drifted", "both"],
  observed: ["drifted", "both", "observed"],
  pending: ["pending", "both"],
  any: ["drifted", "both", "observed", "pending"],
};

/** What says more than that the check failed. */
const KEPT_REASONS: readonly Failure["reason"][] = ["cancelled", "state-not-saved"];

/** Checks the selected units for drift, reports it, and keeps its issues in line. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const scope = await loadScope(inputs, host);
  const engine = await locateEngine(inputs.engine, host);
  const options = { lockTimeoutMs: inputs.lockTimeout, prefixed: scope.units.length > 1 };
  const outcomes = await runEach(scope.units, parallelism(inputs.maxParallel, host), async (unit) => {
    const outcome = await checkUnit(unit, engine, host, options);
    host.log.info(`${unit.id}: ${outcome.verdict}`);
    return outcome;
  });

  const failures = outcomes.flatMap((outcome) => verdictFailures(outcome, inputs.failOn));
  const reportPath = await report(outcomes, scope, engine, host);
  const issues = await track(outcomes, scope, engine, inputs, host).catch((error: unknown) => {
    failures.push(failureOf(error));
    return new Map<string, string>();
  });
  return result(outcomes, scope, issues, reportPath, failures);
}

function verdictFailures(outcome: DriftOutcome, failOn: Inputs["failOn"]): Failure[] {
  const { unit, verdict, drift } = outcome;
  if (verdict === "errored") {
    if (failOn === "never") return [];
    return outcome.failures.map((failure) =>
      KEPT_REASONS.includes(failure.reason)
        ? failure
        : { ...failure, reason: "drift-error", detailCode: failure.reason },
    );
  }
  if (!FAILING[failOn].includes(verdict)) return [];
  if (verdict === "pending") {
    return [
      {
        reason: "pending",
        unit,
        message: "Merged code is not applied",
        hint: "Deploy the unit, or find out why its deployment failed.",
      },
    ];
  }
  const names = drift.slice(0, 5).map(({ address }) => outcome.redact(address));
  const more = drift.length > 5 ? ` and ${drift.length - 5} more` : "";
  return [
    {
      reason: "drift",
      unit,
      message: `Changed outside of code: ${names.join(", ")}${more}`,
      hint: "Deploy the unit to undo the change, or write it into the code. Details are in the job summary.",
    },
  ];
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

function result(
  outcomes: readonly DriftOutcome[],
  scope: Scope,
  issues: ReadonlyMap<string, string>,
  reportPath: string,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const count = (...verdicts: readonly Verdict[]): number =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const facts = {
    clean: count("clean"),
    observed: count("observed"),
    drifted: count("drifted", "both"),
    pending: count("pending", "both"),
    errored: count("errored"),
    "drift-count": outcomes.reduce((sum, { drift }) => sum + drift.length, 0),
  };
  return {
    outputs: {
      ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
      units: JSON.stringify(Object.fromEntries(outcomes.map(({ unit, verdict }) => [unit, verdict]))),
      issues: JSON.stringify(Object.fromEntries(issues)),
      "report-path": reportPath,
    },
    failures,
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: outcomes.map(({ unit }) => unit),
      summary: `${scope.title}: ${facts.drifted} drifted, ${facts.pending} pending, ${facts.errored} errored of ${outcomes.length}`,
      facts,
    },
  };
}
