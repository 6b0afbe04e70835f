import type { Failure } from "../errors.ts";
import { failureOf } from "../errors.ts";
import { planState } from "../bundle/plan-file.ts";
import { countChanges, NO_COUNTS } from "../plan/counts.ts";
import type { Host } from "../ports/host.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { startUnit } from "../rescue/start.ts";
import { DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import { readBackend, refuseBackend, type Backend } from "./init.ts";
import type { Engine } from "./locate.ts";
import type { PlanRequest } from "./plan-request.ts";
import { distinct } from "./diagnostics.ts";
import { planUnit, type PlanOptions, type SavedPlan } from "./plan.ts";
import { openSession, type Session } from "./session.ts";
import { sharedStates } from "./shared-states.ts";

/** One unit after its plan, as plan and drift-check both make it. */
export interface PlannedUnit {
  readonly unit: Unit;
  readonly session: Session;
  /** undefined when it failed before that was known. */
  readonly backend: Backend | undefined;
  /** undefined when it could not be planned; `outcome.failures` says why. */
  readonly planned: { readonly plan: SavedPlan; readonly backend: Backend } | undefined;
  readonly outcome: PlanOutcome;
}

/** Initialises and plans one unit. Never rejects: whatever goes wrong is the unit's own failure. */
export async function planOneUnit(
  unit: Unit,
  engine: Engine,
  host: Host,
  options: PlanOptions & { readonly prefixed: boolean },
): Promise<PlannedUnit> {
  const session = await openSession(unit, engine, host, options.prefixed);
  try {
    const failures = await startUnit(session);
    if (failures.length > 0) return failedUnit(session, failures, options);
    const backend = await readBackend(session);
    const refusals = refuseBackend(backend, unit.id);
    if (refusals.length > 0) return failedUnit(session, refusals, options);
    const result = await planUnit(session, options);
    if (!result.ok) return failedUnit(session, result.failures, options, backend);
    const { plan } = result;
    const outcome: PlanOutcome = {
      unit: unit.id,
      changeSet: plan.changeSet,
      counts: countChanges(plan.changeSet),
      failures: [],
      request: plan.request,
      newWorkspace: (await hasState(session, plan)) ? "" : unit.workspace,
      warnings: distinct(session.warnings),
      dependence: undefined,
      redact: (text) => plan.redact(session.redact(text)),
    };
    return { unit, session, backend, planned: { plan, backend }, outcome };
  } catch (error) {
    return failedUnit(session, [{ unit: unit.id, ...failureOf(error) }], options);
  }
}

/** Two units on one state would each destroy the other's objects: their plans are failures, not plans. */
export function refuseSharedPlans(units: readonly PlannedUnit[]): readonly PlannedUnit[] {
  const shared = sharedStates(
    units.flatMap(({ unit, planned }) => (planned === undefined ? [] : [{ unit, backend: planned.backend }])),
  );
  return units.map((item) => {
    const failure = shared.get(item.unit.id);
    return failure === undefined ? item : failedUnit(item.session, [failure], item.outcome);
  });
}

/** Removes what a unit left in its private directory; with `keepPlan` the saved plan stays for the same job. */
export async function cleanUp(planned: PlannedUnit, keepPlan: boolean): Promise<void> {
  const { files } = planned.session.host;
  if (!keepPlan || planned.planned === undefined) {
    await files.remove(planned.session.scratch);
    return;
  }
  await files.remove(planned.planned.plan.jsonFile);
  await files.remove(planned.session.environment["TF_DATA_DIR"] ?? "");
}

/** Whether the plan changes a state that was there. A plan that the engine encrypted does not tell. */
async function hasState({ unit, host }: Session, plan: SavedPlan): Promise<boolean> {
  if (unit.workspace === DEFAULT_WORKSPACE) return true;
  return planState(await host.files.readBytes(plan.file))?.lineage !== "";
}

function failedUnit(
  session: Session,
  failures: readonly Failure[],
  { request }: { readonly request: PlanRequest },
  backend?: Backend,
): PlannedUnit {
  const { unit } = session;
  const outcome: PlanOutcome = {
    unit: unit.id,
    changeSet: undefined,
    counts: NO_COUNTS,
    failures,
    request,
    newWorkspace: "",
    warnings: distinct(session.warnings),
    dependence: undefined,
    redact: session.redact,
  };
  return { unit, session, backend, planned: undefined, outcome };
}
