import { join } from "node:path/posix";
import { describeUnit, type Job } from "@flywheel/core/bundle/describe";
import type { BundledPlan } from "@flywheel/core/bundle/pack";
import { compareBackend, compareManifest, compareUncommitted } from "@flywheel/core/bundle/verify";
import { compareVariables } from "@flywheel/core/bundle/variables";
import { codeIdentity, type CodeIdentity } from "@flywheel/core/engine/code-identity";
import { readBackend, type Backend } from "@flywheel/core/engine/init";
import type { Engine } from "@flywheel/core/engine/locate";
import { showPlan, type Shown } from "@flywheel/core/engine/plan";
import { openSession, type Session } from "@flywheel/core/engine/session";
import { sharedStates } from "@flywheel/core/engine/shared-states";
import { fail, failureOf, type Failure } from "@flywheel/core/errors";
import type { PlanContent } from "@flywheel/core/plan/plan-content";
import type { Host } from "@flywheel/core/ports/host";
import { startUnit } from "@flywheel/core/rescue/start";
import type { Scope } from "@flywheel/core/units/load";
import type { Unit } from "@flywheel/core/units/unit";
import { planAgain, redacting, STATE_MOVED, type Replanning } from "./replan.ts";
import { hasOnlyMoved, staleness } from "./staleness.ts";

/** A unit that may be applied, or the reasons why it must not. */
export interface Prepared {
  readonly unit: Unit;
  readonly bundled: BundledPlan | undefined;
  readonly session: Session;
  readonly planFile: string;
  /** undefined when it was refused before that was known. */
  readonly backend: Backend | undefined;
  /** Of the checkout; undefined when it was refused before that was known. */
  readonly code: CodeIdentity | undefined;
  /** What the saved plan says; undefined when it was refused before that was known. */
  readonly content: PlanContent | undefined;
  /** For people, about how it came to this plan. */
  readonly remarks: readonly string[];
  readonly refusals: readonly Failure[];
}

/** What a call is prepared by. */
export interface Preparation {
  readonly engine: Engine;
  readonly job: Job;
  readonly scope: Scope;
  readonly replanning: Replanning;
  /** Plan a unit again whose state has moved, instead of refusing it. */
  readonly replanStale: boolean;
}

/** Everything that can refuse a unit, without changing anything: plan, manifest, backend, state. */
export async function prepareUnit(
  unit: Unit,
  plans: readonly BundledPlan[],
  preparation: Preparation,
  host: Host,
): Promise<Prepared> {
  const { engine, job, scope } = preparation;
  const session = await openSession(unit, engine, host, scope.units.length > 1);
  const planFile = join(session.scratch, "plan.tfplan");
  const bundled = plans.find(({ manifest }) => manifest.unit === unit.id) ?? onlyPlan(plans, scope);
  const prepared = {
    unit,
    bundled,
    session,
    planFile,
    backend: undefined,
    code: undefined,
    content: undefined,
    remarks: [],
  };
  if (bundled === undefined) return { ...prepared, refusals: [missing(unit, plans)] };
  try {
    const checked: Prepared = { ...prepared, ...(await checkUnit(session, bundled, job)) };
    if (checked.refusals.length > 0) return checked;
    return await readyPlan(checked, bundled, preparation);
  } catch (error) {
    return { ...prepared, refusals: [{ unit: unit.id, ...failureOf(error) }] };
  }
}

/** Takes the saved plan, or one just made where the state has moved since and that may be. */
async function readyPlan(item: Prepared, bundled: BundledPlan, preparation: Preparation): Promise<Prepared> {
  const { session, planFile } = item;
  const { dependence } = bundled.manifest;
  // What waits has no plan yet.
  if (dependence?.kind === "waiting") return item;
  await session.host.files.write(planFile, bundled.plan, { secret: true });
  const [stale, shown] = await Promise.all([staleness(session, bundled.manifest), showOnce(session, planFile)]);
  if (stale.length > 0 && !(preparation.replanStale && hasOnlyMoved(stale))) return { ...item, refusals: stale };
  // A plan that cannot be read cannot be held against any rule.
  const content = shown.ok ? shown.content : unreadablePlan(shown.cause);
  const ready = { ...item, session: redacting(session, content), content };
  // What is provisional is planned again anyway, when what it depends on is applied.
  if (stale.length === 0 || dependence !== null) return ready;
  return planAgain(ready, STATE_MOVED, preparation.replanning);
}

/** Two units on one state would each destroy the other's objects: both are refused. */
export function refuseSharedStates(prepared: readonly Prepared[]): readonly Prepared[] {
  const shared = sharedStates(
    prepared.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])),
  );
  return prepared.map((item) => {
    const failure = shared.get(item.unit.id);
    return failure === undefined ? item : { ...item, refusals: [...item.refusals, failure] };
  });
}

/** One plan for one unit under another name is a mismatch to be explained, not a plan that is missing. */
function onlyPlan(plans: readonly BundledPlan[], scope: Scope): BundledPlan | undefined {
  return plans.length === 1 && scope.units.length === 1 ? plans[0] : undefined;
}

interface Checked {
  readonly refusals: readonly Failure[];
  readonly backend: Backend | undefined;
  readonly code: CodeIdentity | undefined;
}

async function checkUnit(session: Session, { manifest }: BundledPlan, job: Job): Promise<Checked> {
  const { engine, host, unit } = session;
  const here = await describeUnit(unit, engine, job, host);
  const differences = [
    ...compareManifest(manifest, here),
    ...compareVariables(manifest, unit, host.context.environment),
  ];
  if (differences.length > 0) return { refusals: differences, backend: undefined, code: undefined };
  const initFailures = await startUnit(session);
  if (initFailures.length > 0) return { refusals: initFailures, backend: undefined, code: undefined };
  const backend = await readBackend(session);
  const code = await codeIdentity(session);
  const settings = backend.settings.map(([name, value]): [string, string] => [name, value]);
  const refusals = [
    ...compareBackend(manifest, { type: backend.type, settings }),
    ...compareUncommitted(manifest, code.uncommitted),
  ];
  return { refusals, backend, code };
}

/** Leaves no JSON behind. */
async function showOnce(session: Session, planFile: string): Promise<Shown> {
  const jsonFile = `${planFile}.json`;
  try {
    return await showPlan(session, planFile, jsonFile);
  } finally {
    await session.host.files.remove(jsonFile);
  }
}

function unreadablePlan(cause: string): never {
  return fail("plan-unreadable", "The engine cannot show the saved plan", {
    hint: "Nothing was applied. Plan again with the same engine and the same providers, and deploy that plan.",
    cause,
  });
}

function missing(unit: Unit, plans: readonly BundledPlan[]): Failure {
  return {
    reason: "plan-missing",
    unit: unit.id,
    message: `There is no plan for ${unit.id}; what was given has ${plans.map(({ manifest }) => manifest.unit).join(", ")}`,
    hint: "Select the same units in tofu-plan and tofu-apply.",
  };
}
