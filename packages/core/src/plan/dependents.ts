import type { Failure } from "../errors.ts";
import { hasChanges } from "./counts.ts";
import type { Dependence } from "./dependence.ts";
import type { PlanOutcome } from "./outcome.ts";

// Both engines name the data source so.
const REMOTE_STATE = /\bterraform_remote_state\b/;

/** A unit as its plan left it, for those that depend on it. */
export interface PlannedDependent {
  readonly outcome: PlanOutcome;
  /** Ids of units that are applied before this one. */
  readonly dependsOn: readonly string[];
  /** Whether it got so far that its backend is known. */
  readonly isInitialised: boolean;
  /** Whether its state was never written. */
  readonly hasNoState: () => Promise<boolean> | boolean;
}

/**
 * Which units' plans depend on what is applied before them (design §3, Dependents). One that could not be planned because
 * a unit it reads from has no state yet has not failed: it waits.
 * @param planned in dependency order
 * @returns by unit; those that stand for themselves are not in it
 */
export async function findDependences(planned: readonly PlannedDependent[]): Promise<ReadonlyMap<string, Dependence>> {
  const known = new Map<string, PlannedDependent>();
  const found = new Map<string, Dependence>();
  for (const item of planned) {
    const { unit, changeSet } = item.outcome;
    const upstream = item.dependsOn.flatMap((id) => known.get(id) ?? []);
    const dependence = changeSet === undefined ? await waiting(item, upstream, found) : provisional(upstream, found);
    if (dependence !== undefined) found.set(unit, dependence);
    known.set(unit, item);
  }
  return found;
}

type Found = ReadonlyMap<string, Dependence>;

function provisional(upstream: readonly PlannedDependent[], found: Found): Dependence | undefined {
  const pending = upstream
    .map(({ outcome }) => outcome)
    .filter(({ unit, counts }) => hasChanges(counts) || found.has(unit));
  return pending.length === 0 ? undefined : { kind: "provisional", upstream: pending.map(({ unit }) => unit) };
}

async function waiting(
  { outcome, isInitialised }: PlannedDependent,
  upstream: readonly PlannedDependent[],
  found: Found,
): Promise<Dependence | undefined> {
  if (!isInitialised || !outcome.failures.every(isOfReading)) return undefined;
  const stateless: string[] = [];
  for (const { outcome: before, hasNoState } of upstream) {
    const failed = before.failures.length > 0 && !found.has(before.unit);
    if (!failed && (await hasNoState())) stateless.push(before.unit);
  }
  return stateless.length === 0 ? undefined : { kind: "waiting", upstream: stateless };
}

/** A mistake in the code is no less one where something else is missing too. */
function isOfReading({ reason, address = "", message, cause = "" }: Failure): boolean {
  return (
    reason === "plan-failed" && (/(^|\.)data\./.test(address) || REMOTE_STATE.test(`${address} ${message} ${cause}`))
  );
}

/** The outcome with what it depends on: what waits has not failed. */
export function withDependence(outcome: PlanOutcome, dependence: Dependence | undefined): PlanOutcome {
  return dependence === undefined ? outcome : { ...outcome, failures: [], dependence };
}
