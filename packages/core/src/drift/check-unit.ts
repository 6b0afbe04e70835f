import { planOneUnit, type PlannedUnit } from "../engine/planned-unit.ts";
import { planUnit, type PlanOptions, type SavedPlan } from "../engine/plan.ts";
import { WHOLE_PLAN } from "../engine/plan-request.ts";
import type { Engine } from "../engine/locate.ts";
import type { Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import type { Unit } from "../units/unit.ts";
import { assess, decide, needsSecondPlan, type Verdict } from "./classify.ts";

/** What drift-check found in one unit. */
export interface DriftOutcome {
  readonly unit: string;
  readonly verdict: Verdict;
  readonly drift: readonly ResourceChange[];
  /** Set aside as no drift. */
  readonly noise: readonly ResourceChange[];
  readonly failures: readonly Failure[];
  readonly redact: Redact;
}

type Checked =
  | Pick<DriftOutcome, "verdict" | "drift" | "noise">
  | { readonly verdict: "errored"; readonly failures: readonly Failure[] };

/**
 * Checks one unit for drift on the same path as tofu-plan. It plans without the lock, so that a check never holds up a
 * deployment; what looks like drift is looked at again under the lock, because a running apply looks the same.
 */
export async function checkUnit(
  unit: Unit,
  engine: Engine,
  host: Host,
  options: { readonly lockTimeoutMs: number; readonly prefixed: boolean },
): Promise<DriftOutcome> {
  const planOptions = { request: WHOLE_PLAN, lock: false, ...options };
  const planned = await planOneUnit(unit, engine, host, planOptions);
  const redact = planned.outcome.redact;
  const base = { unit: unit.id, drift: [], noise: [], failures: [], redact };
  try {
    if (planned.planned === undefined) return { ...base, verdict: "errored", failures: planned.outcome.failures };
    const first = await judge(planned, planned.planned.plan, planOptions);
    if (first.verdict !== "drifted" && first.verdict !== "both") return { ...base, ...first };
    const locked = { ...planOptions, lock: true };
    const again = await planUnit(planned.session, locked);
    return {
      ...base,
      ...(again.ok ? await judge(planned, again.plan, locked) : { verdict: "errored", failures: again.failures }),
    };
  } finally {
    await host.files.remove(planned.session.scratch);
  }
}

async function judge(planned: PlannedUnit, plan: SavedPlan, options: PlanOptions): Promise<Checked> {
  const assessment = assess(plan.changeSet);
  const found = { drift: assessment.drift, noise: assessment.noise };
  if (!needsSecondPlan(assessment)) return { ...found, verdict: decide(assessment) };
  const second = await planUnit(planned.session, { ...options, request: { ...WHOLE_PLAN, refresh: false } });
  if (!second.ok) return { verdict: "errored", failures: second.failures };
  return { ...found, verdict: decide(assessment, second.plan.changeSet) };
}
