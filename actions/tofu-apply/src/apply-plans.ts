import type { ActionResult } from "@flywheel/core/action";
import { describeCheckout, describeJob } from "@flywheel/core/bundle/describe";
import { restoreFiles } from "@flywheel/core/bundle/restore";
import { distinct } from "@flywheel/core/engine/diagnostics";
import { planRequest } from "@flywheel/core/engine/plan-request";
import { withSharedPlugins } from "@flywheel/core/engine/plugin-cache";
import type { Engine } from "@flywheel/core/engine/locate";
import { engineWarnings } from "@flywheel/core/engine/warnings";
import { failureOf, type Failure } from "@flywheel/core/errors";
import type { ReviewLevel } from "@flywheel/core/organization/model";
import { requiredReview } from "@flywheel/core/policy/limits";
import type { Host } from "@flywheel/core/ports/host";
import { renderApplyDocument } from "@flywheel/core/report/apply-document";
import { runFacts } from "@flywheel/core/report/facts";
import { localStateWords } from "@flywheel/core/report/local-state";
import { keepRescues } from "@flywheel/core/rescue/keep";
import { passingKey } from "@flywheel/core/review/keys";
import { runEach } from "@flywheel/core/units/each";
import { parallelism, type Scope } from "@flywheel/core/units/load";
import { requireOneEnvironment } from "@flywheel/core/units/select";
import { applyUnits, refusedResult, type Applying, type UnitResult } from "./apply-units.ts";
import { commentOnApply } from "./comment.ts";
import { beginDeployment, type Deployment } from "./deployment.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { upstreamOutputs } from "@flywheel/core/units/open-outputs";
import { applyOutcome } from "./outcome.ts";
import { readPlans } from "./plans.ts";
import { refuseByPolicy } from "./policy.ts";
import { prepareUnit, refuseSharedStates, type Prepared } from "./prepare.ts";
import { pullRequestFinder, type FindPullRequest } from "./pull-request.ts";
import { result } from "./result.ts";
import { checkReviewInputs, judgeReviews, refuseUnreviewed } from "./review.ts";
import { namedScope, plannedScope } from "./scope.ts";
import { refuseBeforeUpstream } from "./upstream.ts";
import { NO_OUTPUTS, resolveOutputsFile, writeOutputs } from "./write-outputs.ts";

/**
 * Applies exactly the saved plans. What can be known before the first change of any unit refuses all of them.
 * @param located the engine, which may still be asked for its version
 */
export async function applyPlans(
  inputs: Inputs,
  located: Promise<Engine>,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const request = planRequest(inputs);
  const named = await namedScope(inputs, host);
  const environment = requireOneEnvironment(named.units);
  const required = requiredReview(inputs.requireReviewedPlan, named.organization, environment);
  checkReviewInputs(required, inputs);
  const outputsFile = await resolveOutputsFile(inputs.outputsFile, host);
  const checkout = await describeCheckout(host);
  const [engine, { bundle, origin }] = await Promise.all([located, readPlans(inputs, checkout, host)]);
  const scope = plannedScope(named, bundle.plans, inputs);
  const parallel = parallelism(inputs.maxParallel, host);
  const job = { ...describeJob(checkout, scope.organizationDigest, request, inputs.githubToken, host), ...origin };
  const replanning = { lockTimeoutMs: inputs.lockTimeout, key: passingKey() };
  const applying = { parallel, replanning, replanStale: inputs.onStale === "replan", failFast: inputs.failFast };
  const preparation = { ...applying, engine, job, scope };
  const shared = await withSharedPlugins(engine, scope.units.length, host);
  const removeRestored = await restoreFiles(bundle, host);

  const ready = refuseSharedStates(
    await runEach(scope.units, parallel, (unit) => prepareUnit(unit, bundle.plans, preparation, shared)),
  );
  const checked = await refuseBeforeUpstream(ready, scope, inputs, host);
  const find = pullRequestFinder(inputs, host);
  const prepared = await refuse(checked, required, find, scope, inputs, host);
  if (isRefused(prepared)) await removeRestored();
  const { results, deployment } = await deploy(prepared, applying, scope, inputs, host);
  await Promise.all(prepared.map(({ session }) => host.files.remove(session.scratch)));

  // From here on nothing may hide what was done: what fails is one more failure.
  const outcomes = results.map(({ outcome }) => outcome);
  const failures: Failure[] = outcomes.flatMap((outcome) => [...outcome.failures]);
  const rescueArtifacts = await keepRescues(
    results.flatMap(({ rescue }) => rescue ?? []),
    inputs.planKey,
    host,
  ).catch((error: unknown) => {
    failures.push(failureOf(error));
    return [];
  });
  const local = prepared.filter(({ backend }) => backend?.type === "local").map(({ unit }) => unit.id);
  const facts = runFacts(host.context, engine);
  const document = { title: scope.title, outcomes, facts, warnings: localStateWords(local) };
  await host.summarize(renderApplyDocument(document)).catch((error: unknown) => {
    failures.push(failureOf(error));
  });
  await commentOnApply(document, scope.key, find, inputs, host);
  const upstream = isRefused(prepared) ? [] : await upstreamOutputs(inputs, scope, engine, parallel, host);
  const outputs = [...upstream, ...results.map(({ outcome, outputs: values }) => [outcome.unit, values] as const)];
  const written = await writeOutputs(outputs, outputsFile, host).catch((error: unknown) => {
    failures.push(failureOf(error));
    return NO_OUTPUTS;
  });
  const warnings = prepared.flatMap(({ unit, session }) =>
    engineWarnings(unit.id, distinct(session.warnings), session.redact),
  );
  const detail = applyOutcome(scope.title, outcomes);
  return { ...result(outcomes, written, rescueArtifacts, deployment, scope, failures), warnings, detail };
}

/** The refusals that are about people and risk, in their order: what is altered is not looked at any further. */
async function refuse(
  prepared: readonly Prepared[],
  required: ReviewLevel,
  find: FindPullRequest,
  scope: Scope,
  inputs: Inputs,
  host: Host,
): Promise<readonly Prepared[]> {
  if (isRefused(prepared)) return prepared;
  const standings = await judgeReviews(prepared, required, find, inputs, host);
  const reviewed = refuseUnreviewed(prepared, required, standings);
  return isRefused(reviewed) ? reviewed : refuseByPolicy(reviewed, standings, scope, inputs);
}

function isRefused(prepared: readonly Prepared[]): boolean {
  return prepared.some(({ refusals }) => refusals.length > 0);
}

/** Applies all units, or none where one is refused. What is applied is recorded as a deployment. */
async function deploy(
  prepared: readonly Prepared[],
  applying: Applying,
  scope: Scope,
  inputs: Inputs,
  host: Host,
): Promise<{ readonly results: readonly UnitResult[]; readonly deployment: Deployment | undefined }> {
  if (isRefused(prepared)) return { results: prepared.map(refusedResult), deployment: undefined };
  const deployment = await beginDeployment(scope, planRequest(inputs), inputs, host);
  const results = await applyUnits(prepared, applying, host);
  const applied = results.filter(({ outcome }) => outcome.status === "applied").length;
  const state = applied === results.length ? "success" : "failure";
  await deployment?.end(state, `${applied} of ${results.length} units applied`);
  return { results, deployment };
}
