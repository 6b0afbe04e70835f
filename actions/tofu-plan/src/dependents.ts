import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { Session } from "@flywheel/core/engine/session";
import { currentState } from "@flywheel/core/engine/state";
import type { Failure } from "@flywheel/core/errors";
import { hasChanges } from "@flywheel/core/plan/counts";
import type { Dependence } from "@flywheel/core/plan/dependence";

// Both engines name the data source so.
const REMOTE_STATE = /\bterraform_remote_state\b/;

/**
 * Marks the units whose plans depend on what is applied before them (design §3, Dependents). One that could not be
 * planned because a unit it reads from has no state yet has not failed: it waits.
 * @param planned in dependency order
 */
export async function markDependents(planned: readonly PlannedUnit[]): Promise<readonly PlannedUnit[]> {
  const marked = new Map<string, PlannedUnit>();
  for (const item of planned) {
    const upstream = item.unit.dependsOn.flatMap((id) => marked.get(id) ?? []);
    const dependence = item.planned === undefined ? await waiting(item, upstream) : provisional(upstream);
    marked.set(item.unit.id, dependence === undefined ? item : withDependence(item, dependence));
  }
  return [...marked.values()];
}

function provisional(upstream: readonly PlannedUnit[]): Dependence | undefined {
  const pending = upstream.filter(({ outcome }) => hasChanges(outcome.counts) || outcome.dependence !== undefined);
  return pending.length === 0 ? undefined : { kind: "provisional", upstream: pending.map(({ unit }) => unit.id) };
}

async function waiting(item: PlannedUnit, upstream: readonly PlannedUnit[]): Promise<Dependence | undefined> {
  if (item.backend === undefined || !item.outcome.failures.every(isOfReading)) return undefined;
  const stateless: string[] = [];
  for (const { unit, session, outcome } of upstream) {
    if (outcome.failures.length === 0 && (await hasNoState(session))) stateless.push(unit.id);
  }
  return stateless.length === 0 ? undefined : { kind: "waiting", upstream: stateless };
}

/** A mistake in the code is no less one where something else is missing too. */
function isOfReading({ reason, address = "", message, cause = "" }: Failure): boolean {
  return (
    reason === "plan-failed" && (/(^|\.)data\./.test(address) || REMOTE_STATE.test(`${address} ${message} ${cause}`))
  );
}

/** A state that was never written has no lineage, where the backend gives one at all. */
async function hasNoState(session: Session): Promise<boolean> {
  const state = await currentState(session);
  return state.kind === "none" || (state.kind === "state" && state.lineage === "");
}

function withDependence(item: PlannedUnit, dependence: Dependence): PlannedUnit {
  const { log } = item.session.host;
  log.info(`${item.unit.id}: ${dependence.kind}, for ${dependence.upstream.join(", ")}`);
  return { ...item, outcome: { ...item.outcome, failures: [], dependence } };
}
