import { planUnit, type PlanOptions } from "../engine/plan.ts";
import { planOneUnit, type PlannedUnit } from "../engine/planned-unit.ts";
import { WHOLE_PLAN } from "../engine/plan-request.ts";
import type { Engine } from "../engine/locate.ts";
import { failureOf, type Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import { dataReadings } from "../plan/data-readings.ts";
import type { Redact } from "../plan/redact.ts";
import type { Unit } from "../units/unit.ts";
import { assess, decide, needsSecondPlan, type Verdict } from "./classify.ts";
import { applyIgnore, type IgnoredDrift } from "./ignore.ts";
import type { IgnoreRule } from "./ignore-rules.ts";

/** What drift-check found in one unit. */
export interface DriftOutcome {
  readonly unit: string;
  readonly verdict: Verdict;
  readonly drift: readonly ResourceChange[];
  /** Set aside as no drift. */
  readonly noise: readonly ResourceChange[];
  /** Set aside by ignore rules. */
  readonly ignored: readonly IgnoredDrift[];
  /** What applying would change of managed objects, but for undoing what is ignored. */
  readonly proposed: readonly ResourceChange[];
  readonly failures: readonly Failure[];
  readonly redact: Redact;
}

/** A unit after its check. Its private files are the caller's to remove. */
export interface CheckedUnit {
  readonly outcome: DriftOutcome;
  /** With the plan that the verdict comes from. */
  readonly planned: PlannedUnit;
}

/** How units are checked. */
export interface CheckOptions {
  /** Whether the first look takes the state's lock. */
  readonly lock: boolean;
  readonly lockTimeoutMs: number;
  /** Whether something is done about what is observed: then it has to be so under the lock, too. */
  readonly actsOnObserved: boolean;
  readonly prefixed: boolean;
  readonly ignore: readonly IgnoreRule[];
}

// A running apply looks like each of these.
const LOOKED_AT_AGAIN: readonly Verdict[] = ["drifted", "pending", "both"];

/**
 * Checks one unit for drift on the same path as tofu-plan. Never rejects: whatever goes wrong is the unit's own failure.
 * Unless told otherwise it plans without the lock, so that a check never holds up a deployment; what looks drifted or
 * pending is looked at again under the lock, because a running apply looks the same.
 */
export async function checkUnit(unit: Unit, engine: Engine, host: Host, options: CheckOptions): Promise<CheckedUnit> {
  const planOptions = { request: WHOLE_PLAN, ...options };
  const planned = await planOneUnit(unit, engine, host, planOptions);
  const first = await judge(planned, planOptions, todayOf(host));
  const { verdict } = first.outcome;
  const isDoubtful = LOOKED_AT_AGAIN.includes(verdict) || (verdict === "observed" && options.actsOnObserved);
  return options.lock || !isDoubtful ? first : lookAgain(planned, options);
}

/** Looks at a unit once more, under the lock. Never rejects. */
export async function lookAgain(planned: PlannedUnit, options: CheckOptions): Promise<CheckedUnit> {
  const locked = { request: WHOLE_PLAN, ...options, lock: true };
  return judge(await planAgain(planned, locked), locked, todayOf(planned.session.host));
}

function todayOf({ clock }: Host): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

async function planAgain(before: PlannedUnit, options: PlanOptions): Promise<PlannedUnit> {
  const { backend, session, outcome } = before;
  const result = await planUnit(session, options).catch(failed);
  if (!result.ok || backend === undefined) {
    const failures = result.ok ? outcome.failures : result.failures;
    return { ...before, planned: undefined, outcome: { ...outcome, changeSet: undefined, failures } };
  }
  const { plan } = result;
  const redact: Redact = (text) => plan.redact(outcome.redact(text));
  return { ...before, planned: { plan, backend }, outcome: { ...outcome, changeSet: plan.changeSet, redact } };
}

async function judge(
  planned: PlannedUnit,
  options: PlanOptions & Pick<CheckOptions, "ignore">,
  today: string,
): Promise<CheckedUnit> {
  const { unit, failures, redact } = planned.outcome;
  const none = { unit, drift: [], noise: [], ignored: [], proposed: [], failures: [], redact };
  const errored = (why: readonly Failure[]): CheckedUnit => ({
    planned,
    outcome: { ...none, verdict: "errored", failures: why },
  });
  if (planned.planned === undefined) return errored(failures);
  const { plan, ignored, values } = applyIgnore(planned.planned.plan.changeSet, options.ignore, today);
  const assessment = assess(plan, ignored.length > 0);
  const proposed = plan.changes.filter(({ mode, kind }) => mode === "managed" && kind !== "read");
  const found = { ...none, drift: assessment.drift, noise: assessment.noise, ignored, proposed };
  if (!needsSecondPlan(assessment)) return { planned, outcome: { ...found, verdict: decide(assessment) } };
  const second = await planUnit(planned.session, { ...options, request: { ...WHOLE_PLAN, refresh: false } }).catch(
    failed,
  );
  if (!second.ok) return errored(second.failures);
  const { files } = planned.session.host;
  const read = [planned.planned.plan.file, second.plan.file].map(async (file) =>
    dataReadings(await files.readBytes(file)),
  );
  const readings = (await Promise.all(read)).flat();
  const evidence = { withoutRefresh: second.plan.changeSet, readings, ignored: values };
  return { planned, outcome: { ...found, verdict: decide(assessment, evidence) } };
}

function failed(error: unknown): { readonly ok: false; readonly failures: readonly Failure[] } {
  return { ok: false, failures: [failureOf(error)] };
}
