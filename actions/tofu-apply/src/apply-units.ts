import { applyPlan, type Applied } from "@flywheel/core/engine/apply";
import { failureOf } from "@flywheel/core/errors";
import { countChanges, NO_COUNTS } from "@flywheel/core/plan/counts";
import { landedSteps, untoldSteps } from "@flywheel/core/plan/landed";
import type { Host } from "@flywheel/core/ports/host";
import type { Rescue } from "@flywheel/core/rescue/store";
import type { ApplyOutcome } from "@flywheel/core/report/apply-document";
import { runInOrder } from "@flywheel/core/units/order";
import { openOutputs, type OpenOutputs } from "@flywheel/core/units/open-outputs";
import { grouping } from "@flywheel/core/units/grouping";
import { progress } from "@flywheel/core/units/progress";
import type { Prepared } from "./prepare.ts";
import { planAgain, planWaiting, STATE_MOVED, type Replanning } from "./replan.ts";
import { hasOnlyMoved } from "./staleness.ts";

const MAXIMUM_ABSORBED = 10;

/** What a unit came to: its outcome for people, its outputs for the next stage. */
export interface UnitResult {
  readonly outcome: ApplyOutcome;
  /** undefined where nothing was applied, or they could not be read. */
  readonly outputs: OpenOutputs | undefined;
  /** The state that its backend did not take. */
  readonly rescue?: Rescue;
}

/** How units are applied. */
export interface Applying {
  readonly parallel: number;
  readonly replanning: Replanning;
  readonly replanStale: boolean;
  /** Start no further unit once one has failed; else only those that depend on it wait. */
  readonly failFast: boolean;
}

/** Applies prepared units in their order. Never rejects: what goes wrong is the unit's own failure. */
export async function applyUnits(
  prepared: readonly Prepared[],
  applying: Applying,
  host: Host,
): Promise<readonly UnitResult[]> {
  const byId = new Map(prepared.map((item) => [item.unit.id, item]));
  const itemOf = (id: string): Prepared => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`unit ${id} was not prepared`);
    return item;
  };
  const tell = progress(prepared.length, host.log);
  const inGroup = grouping(prepared.length, applying.parallel, host.log);
  return runInOrder<UnitResult>(
    prepared.map(({ unit }) => unit),
    applying.parallel,
    async ({ id }) => {
      const value = await inGroup(id, () => applyUnit(itemOf(id), applying));
      tell(id, value.outcome.status);
      return { ok: value.outcome.status === "applied", value };
    },
    ({ id }, { id: failed }) => {
      tell(id, `not started, since ${failed} failed`);
      return { outcome: { ...blank(itemOf(id)), skippedFor: failed }, outputs: undefined };
    },
    applying.failFast,
  );
}

/** Applies one unit whose turn has come, planned again where what it depends on has changed. */
async function applyUnit(item: Prepared, { replanning, replanStale }: Applying): Promise<UnitResult> {
  const { host } = item.session;
  const ready = await guarded(item, () => afterUpstream(item, replanning));
  if (ready.refusals.length > 0) return refusedResult(ready);
  host.log.info(`${item.unit.id}: applying`);
  const first = await tryApply(ready, replanning.lockTimeoutMs);
  if (!replanStale || !isStale(first)) return resultOf(ready, first);
  // Something changed the state between our look at it and the engine's. Once more, and no more than that.
  const again = await guarded(ready, () => planAgain(ready, STATE_MOVED, replanning));
  if (again.refusals.length > 0) return refusedResult(again);
  return resultOf(again, await tryApply(again, replanning.lockTimeoutMs));
}

function afterUpstream(item: Prepared, replanning: Replanning): Promise<Prepared> {
  const dependence = item.bundled?.manifest.dependence ?? null;
  if (dependence === null) return Promise.resolve(item);
  if (dependence.kind === "waiting") return planWaiting(item, replanning);
  return planAgain(item, `After ${dependence.upstream.join(" and ")}`, replanning);
}

/** Whatever goes wrong while a unit is planned is its own failure. */
async function guarded(item: Prepared, work: () => Promise<Prepared>): Promise<Prepared> {
  try {
    return await work();
  } catch (error) {
    return { ...item, refusals: [{ unit: item.unit.id, ...failureOf(error) }] };
  }
}

async function resultOf(item: Prepared, applied: Applied): Promise<UnitResult> {
  const status = statusOf(applied);
  const remarks = status === "applied" ? [...item.remarks, ...absorbed(item)] : item.remarks;
  const { failures } = applied;
  const outcome: ApplyOutcome = { ...blank(item), status, failures, resources: landed(item, applied, status), remarks };
  const outputs = status === "applied" ? await openOutputs(item.session, applied.outputs) : undefined;
  return { outcome, outputs, ...(applied.rescue === undefined ? {} : { rescue: applied.rescue }) };
}

function landed({ content, session }: Prepared, applied: Applied, status: ApplyOutcome["status"]): Steps {
  const told = landedSteps(applied.resources);
  if (status !== "applied" || content === undefined) return told;
  const untold = untoldSteps(content.changeSet).map((step) => ({ ...step, address: session.redact(step.address) }));
  return [...told, ...untold];
}

type Steps = ApplyOutcome["resources"];

function isStale({ failures, resources }: Applied): boolean {
  return resources.length === 0 && failures.length > 0 && hasOnlyMoved(failures);
}

/** What was changed outside of code and left so: applying wrote it down in the state. */
function absorbed({ content, session }: Prepared): readonly string[] {
  const planned = new Set(content?.changeSet.changes.map(({ address }) => address));
  const found = (content?.changeSet.drift ?? []).filter(({ address }) => !planned.has(address));
  if (found.length === 0) return [];
  const names = found.slice(0, MAXIMUM_ABSORBED).map(({ address }) => session.redact(address));
  const rest = found.length - names.length;
  return [
    `Changed outside of code, left so, and recorded in the state now: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`,
  ];
}

/** Every unit as refused: nothing was started. */
export function refusedResult(prepared: Prepared): UnitResult {
  return { outcome: { ...blank(prepared), status: "refused", failures: prepared.refusals }, outputs: undefined };
}

async function tryApply({ session, planFile, unit }: Prepared, lockTimeoutMs: number): Promise<Applied> {
  try {
    return await applyPlan(session, planFile, lockTimeoutMs);
  } catch (error) {
    // Cancelled before this unit's engine could start, or the engine could not be started.
    return { failures: [{ unit: unit.id, ...failureOf(error) }], resources: [] };
  }
}

/** An apply that failed before any resource was touched changed nothing, unless the engine cannot say so. */
function statusOf({ failures, resources }: Applied): ApplyOutcome["status"] {
  if (failures.length === 0) return "applied";
  const untouched = resources.length === 0;
  const refusals = ["plan-stale", "plan-mismatch", "state-locked"];
  return untouched && failures.every(({ reason }) => refusals.includes(reason)) ? "refused" : "failed";
}

function blank({ unit, bundled, content, remarks }: Prepared): ApplyOutcome {
  return {
    unit: unit.id,
    status: "skipped",
    planned: content === undefined ? (bundled?.manifest.counts ?? NO_COUNTS) : countChanges(content.changeSet),
    resources: [],
    failures: [],
    remarks,
    skippedFor: undefined,
  };
}
