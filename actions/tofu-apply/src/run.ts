import type { ActionResult } from "@flywheel/core/action";
import { describeCheckout, describeJob } from "@flywheel/core/bundle/describe";
import { restoreFiles } from "@flywheel/core/bundle/restore";
import { distinct } from "@flywheel/core/engine/diagnostics";
import { locateEngine } from "@flywheel/core/engine/locate";
import { engineWarnings } from "@flywheel/core/engine/warnings";
import { failureOf, worstFailure, type Failure } from "@flywheel/core/errors";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import type { Host } from "@flywheel/core/ports/host";
import { renderApplyDocument, type ApplyOutcome } from "@flywheel/core/report/apply-document";
import { runFacts } from "@flywheel/core/report/facts";
import { runEach } from "@flywheel/core/units/each";
import { loadScope, parallelism, type Scope } from "@flywheel/core/units/load";
import { requireOneEnvironment } from "@flywheel/core/units/select";
import { applyUnits, refusedResult } from "./apply-units.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { readPlans } from "./plans.ts";
import { refuseByPolicy } from "./policy.ts";
import { prepareUnit, refuseSharedStates, type Prepared } from "./prepare.ts";
import { NO_OUTPUTS, resolveOutputsFile, writeOutputs, type WrittenOutputs } from "./write-outputs.ts";

/** Applies exactly the saved plans. What can be known before the first change of any unit refuses all of them. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const scope = await loadScope(inputs, host);
  requireOneEnvironment(scope.units);
  const outputsFile = await resolveOutputsFile(inputs.outputsFile, host);
  const checkout = await describeCheckout(host);
  const { bundle, origin } = await readPlans(inputs, checkout, host);
  const engine = await locateEngine(inputs.engine, host);
  const parallel = parallelism(inputs.maxParallel, host);
  const job = { ...describeJob(checkout, scope.organizationDigest, inputs.githubToken, host), ...origin };
  const removeRestored = await restoreFiles(bundle, host);

  const checked = refuseSharedStates(
    await runEach(scope.units, parallel, (unit) => prepareUnit(unit, bundle.plans, engine, job, scope, host)),
  );
  const prepared = isRefused(checked)
    ? checked
    : refuseByPolicy(checked, () => "Whether it was approved is not known here", scope, inputs);
  if (isRefused(prepared)) await removeRestored();
  const results = isRefused(prepared)
    ? prepared.map(refusedResult)
    : await applyUnits(prepared, parallel, inputs.lockTimeout, host);
  await Promise.all(prepared.map(({ session }) => host.files.remove(session.scratch)));

  // From here on nothing may hide what was done: what fails is one more failure.
  const outcomes = results.map(({ outcome }) => outcome);
  const failures: Failure[] = outcomes.flatMap((outcome) => [...outcome.failures]);
  const facts = runFacts(host.context, engine);
  await host.summarize(renderApplyDocument({ title: scope.title, outcomes, facts })).catch((error: unknown) => {
    failures.push(failureOf(error));
  });
  const outputs = results.map(({ outcome, outputs: values }) => [outcome.unit, values] as const);
  const written = await writeOutputs(outputs, outputsFile, host).catch((error: unknown) => {
    failures.push(failureOf(error));
    return NO_OUTPUTS;
  });
  const warnings = prepared.flatMap(({ unit, session }) =>
    engineWarnings(unit.id, distinct(session.warnings), session.redact),
  );
  return { ...result(outcomes, written, scope, failures), warnings };
}

function isRefused(prepared: readonly Prepared[]): boolean {
  return prepared.some(({ refusals }) => refusals.length > 0);
}

function result(
  outcomes: readonly ApplyOutcome[],
  written: WrittenOutputs,
  scope: Scope,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const resources = outcomes.flatMap((outcome) => outcome.resources);
  const done = (action: string): number =>
    resources.filter((resource) => resource.succeeded && resource.action === action).length;
  const applied = outcomes.every(({ status }) => status === "applied");
  const counts = { added: done("create"), changed: done("update"), destroyed: done("delete") };
  const units = outcomes.map((outcome) => {
    const facts = { status: outcome.status, failureReason: worstFailure(outcome.failures)?.reason ?? "" };
    return [outcome.unit, facts] as const;
  });
  return {
    outputs: {
      applied: String(applied),
      added: String(counts.added),
      changed: String(counts.changed),
      destroyed: String(counts.destroyed),
      "outputs-file": written.file,
      outputs: written.text,
      units: JSON.stringify(Object.fromEntries(units)),
    },
    failures,
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: outcomes.map(({ unit }) => unit),
      summary: `${scope.title}: ${applied ? "applied" : "not applied"}`,
      facts: { applied, ...counts },
    },
  };
}
