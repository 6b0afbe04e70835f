import type { ActionResult } from "@flywheel/core/action";
import { begun } from "@flywheel/core/begun";
import { checkArtifactPaths } from "@flywheel/core/bundle/artifact-paths";
import { describeCheckout, describeJob, type Checkout } from "@flywheel/core/bundle/describe";
import { handOver, NO_HAND_OVER, type HandOver } from "@flywheel/core/bundle/hand-over";
import { decideSealing, leavesTheJob, type Sealing } from "@flywheel/core/bundle/sealing";
import { codeIdentity, type CodeIdentity } from "@flywheel/core/engine/code-identity";
import type { Engine } from "@flywheel/core/engine/locate";
import { planRequest, requireSupport, type PlanRequest } from "@flywheel/core/engine/plan-request";
import { cleanUp, planOneUnit, refuseSharedPlans, type PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { Session } from "@flywheel/core/engine/session";
import { engineWarnings } from "@flywheel/core/engine/warnings";
import { withSharedPlugins } from "@flywheel/core/engine/plugin-cache";
import { failureOf, worstFailure, type Failure } from "@flywheel/core/errors";
import { addCounts, countWords, hasChanges, type Counts } from "@flywheel/core/plan/counts";
import type { Context } from "@flywheel/core/ports/context";
import type { Host } from "@flywheel/core/ports/host";
import { removedWarning } from "@flywheel/core/report/removed";
import { parseIgnore } from "@flywheel/core/review/ignore";
import { digestKeyOf } from "@flywheel/core/review/keys";
import { digestOfAll } from "@flywheel/core/review/record";
import { keepRecords, reviewable } from "@flywheel/core/review/reviewable";
import { grouping } from "@flywheel/core/units/grouping";
import { parallelism } from "@flywheel/core/units/load";
import { progress } from "@flywheel/core/units/progress";
import { selectScope } from "@flywheel/core/units/select-scope";
import { runEach } from "@flywheel/core/units/each";
import { markDependents } from "./dependents.ts";
import { allHeldBack, heldWarnings, holdBack, type HeldScope } from "./held-back.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { nothingSelected } from "./nothing-selected.ts";
import { planOutcome } from "./outcome.ts";
import type { PlanFiles } from "./plan-files.ts";
import { plansToReview } from "./records.ts";

/** What is known before any unit is planned. */
interface Call {
  readonly engine: Engine;
  readonly checkout: Checkout;
  readonly scope: HeldScope;
  readonly sealing: Sealing;
  readonly request: PlanRequest;
  readonly digestKey: Uint8Array | undefined;
}

/**
 * Plans the selected units, seals the plans, and shows reviewers what would change.
 * @param located the engine, which may still be asked for its version
 */
export async function planUnits(
  inputs: Inputs,
  located: Promise<Engine>,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const call = await prepareCall(inputs, located, host);
  const { engine, checkout, scope, sealing, request, digestKey } = call;
  if (scope.units.length === 0) {
    return scope.held.size > 0 ? allHeldBack(scope, request, host) : nothingSelected(scope, inputs, host);
  }
  const { planned, code } = await planEach(call, inputs, host);

  const failures: Failure[] = planned.flatMap(({ outcome }) => [...outcome.failures]);
  const noting =
    <T>(instead: T) =>
    (error: unknown): T => {
      failures.push(failureOf(error));
      return instead;
    };
  const review = reviewable(plansToReview(planned, code), digestKey, inputs);
  const job = describeJob(checkout, scope.organizationDigest, request, inputs.githubToken, host);
  const [bundle, recordArtifactId, views] = await Promise.all([
    handOver(planned, review.unitDigests, code, job, scope.title, sealing, inputs, host).catch(noting(NO_HAND_OVER)),
    keepRecords(review, scope.title, inputs, host).catch(noting("")),
    compareMeanwhile(planned),
  ]);
  const handedOver: HandOver = { ...bundle, recordArtifactId, unitDigests: review.unitDigests };
  const [{ planDocument, publish }, { NO_PLAN_FILES, writePlanFiles }] = views;
  const document = planDocument(planned, engine, scope, handedOver, sealing, inputs, host);
  const files = await writePlanFiles(document, planned, host).catch(noting(NO_PLAN_FILES));
  const commentUrl = await publish(document, planned, code, scope, handedOver, inputs, host).catch(noting(""));
  const detail = inputs.forReport ? { detail: await planOutcome(planned, request, scope, handedOver, host) } : {};
  await Promise.all(planned.map((unit) => cleanUp(unit, handedOver.planPath !== "")));
  return { ...result(planned, scope, { ...handedOver, ...files, commentUrl }, failures), ...detail };
}

async function prepareCall(inputs: Inputs, located: Promise<Engine>, host: Host): Promise<Call> {
  const digestKey = digestKeyOf(inputs);
  parseIgnore(inputs.digestIgnore);
  const request = planRequest(inputs);
  const [engine, checkout, scope, sealing] = await Promise.all([
    located,
    describeCheckout(host),
    selectUnits(inputs, host),
    decideSealing(inputs, host),
    checkArtifactPaths(inputs.artifactPaths, host),
  ]);
  requireSupport(request, engine);
  return { engine, checkout, scope, sealing, request, digestKey };
}

async function selectUnits(inputs: Inputs, host: Host): Promise<HeldScope> {
  return holdBack(await selectScope(inputs, inputs.forReport ? "whole" : "selected", host), inputs, host);
}

/** Plans the units, and reads from git which code each is made of. */
async function planEach(
  { engine, scope, sealing, request, digestKey }: Call,
  inputs: Inputs,
  host: Host,
): Promise<{ readonly planned: readonly PlannedUnit[]; readonly code: ReadonlyMap<string, CodeIdentity> }> {
  host.log.info(`Planning ${scope.units.map((unit) => unit.id).join(", ")} with ${engine.name} ${engine.version}`);
  const code = new Map<string, Promise<CodeIdentity>>();
  const meanwhile = (session: Session): void => {
    code.set(session.unit.id, begun(codeIdentity(session)));
    if (leavesTheJob(sealing) || digestKey !== undefined) host.artifacts.prepare();
    void begun(loadViews());
  };
  const lock = takesLock(inputs.lock, host.context);
  const options = { request, lock, lockTimeoutMs: inputs.lockTimeout, prefixed: scope.units.length > 1, meanwhile };
  const parallel = parallelism(inputs.maxParallel, host);
  const tell = progress(scope.units.length, host.log);
  const inGroup = grouping(scope.units.length, parallel, host.log);
  const shared = await withSharedPlugins(engine, scope.units.length, host);
  const attempted = await runEach(scope.units, parallel, async (unit) => {
    const value = await inGroup(unit.id, () => planOneUnit(unit, engine, shared, options));
    tell(unit.id, progressWords(value));
    return value;
  });
  const planned = await markDependents(refuseSharedPlans(attempted));
  const identities = planned.map(async ({ unit, session }) => {
    return [unit.id, await (code.get(unit.id) ?? codeIdentity(session))] as const;
  });
  return { planned, code: new Map(await Promise.all(identities)) };
}

/** The uploads wait for the network most of their time: it is enough to compare what the document tells. */
async function compareMeanwhile(planned: readonly PlannedUnit[]) {
  const views = await loadViews();
  const [{ prepareDocument }] = views;
  prepareDocument(planned);
  return views;
}

/** What shows plans is loaded where there are some: a start that fails does not pay for it. */
function loadViews() {
  return Promise.all([import("./publish.ts"), import("./plan-files.ts")]);
}

/** A pull request's plan takes none: it must not hold up a deployment, and is planned again after the merge. */
function takesLock(wanted: Inputs["lock"], { pullRequest }: Context): boolean {
  return wanted === "auto" ? pullRequest === undefined : wanted === "true";
}

function progressWords({ outcome }: PlannedUnit): string {
  if (outcome.failures.length > 0) return `failed (${worstFailure(outcome.failures)?.reason ?? ""})`;
  return countWords(outcome.counts) || "no changes";
}

/** Everything the call left behind, by name. */
interface Written extends HandOver, PlanFiles {
  readonly commentUrl: string;
}

function result(
  planned: readonly PlannedUnit[],
  scope: HeldScope,
  written: Written,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const counts = addCounts(planned.map(({ outcome }) => outcome.counts));
  const drifted = planned.some(({ outcome }) => (outcome.changeSet?.drift.length ?? 0) > 0);
  // What waits has something to do, though nobody can say yet what.
  const exitCodes = planned.map(
    (unit) => unit.planned?.plan.exitCode ?? (unit.outcome.dependence === undefined ? 1 : 2),
  );
  return {
    outputs: {
      ...countOutputs(counts),
      "has-drift": String(drifted),
      "exit-code": exitCodes.includes(1) ? "1" : exitCodes.includes(2) ? "2" : "0",
      "bundle-name": written.bundleName,
      "bundle-id": written.bundleId,
      "bundle-sha256": written.bundleSha256,
      "plan-digest": digestOfAll([...written.unitDigests.values()]),
      "plan-path": written.planPath,
      "plan-sha256": written.planSha256,
      "plan-text-path": written.planTextPath,
      "plan-json-path": written.planJsonPath,
      "comment-url": written.commentUrl,
      removed: JSON.stringify(scope.removed),
      units: JSON.stringify(Object.fromEntries(planned.map((unit) => [unit.unit.id, unitFacts(unit)]))),
    },
    failures,
    warnings: [
      ...removedWarning(scope.removed),
      ...heldWarnings(scope),
      ...planned.flatMap(({ outcome }) => engineWarnings(outcome.unit, outcome.warnings, outcome.redact)),
    ],
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: planned.map(({ unit }) => unit.id),
      summary: `${scope.title}: ${countWords(counts) || "no changes"}`,
      facts: { ...counts, drift: drifted },
    },
  };
}

function countOutputs(counts: Counts): Partial<Record<OutputName, string>> {
  return {
    changes: String(hasChanges(counts)),
    "to-add": String(counts.add),
    "to-change": String(counts.change),
    "to-destroy": String(counts.destroy),
    "to-replace": String(counts.replace),
    "to-import": String(counts.import),
    "to-move": String(counts.move),
    "to-forget": String(counts.forget),
    "output-changes": String(counts.outputs),
    "has-destroy": String(counts.destroy > 0),
  };
}

function unitFacts({ outcome }: PlannedUnit): Record<string, unknown> {
  return {
    ...outcome.counts,
    dependence: outcome.dependence?.kind ?? "",
    failureReason: worstFailure(outcome.failures)?.reason ?? "",
  };
}
