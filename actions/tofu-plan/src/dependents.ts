import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { Session } from "@flywheel/core/engine/session";
import { currentState } from "@flywheel/core/engine/state";
import { findDependences, withDependence } from "@flywheel/core/plan/dependents";

/**
 * Marks the units whose plans depend on what is applied before them.
 * @param planned in dependency order
 */
export async function markDependents(planned: readonly PlannedUnit[]): Promise<readonly PlannedUnit[]> {
  const found = await findDependences(
    planned.map(({ unit: { dependsOn }, session, backend, outcome }) => ({
      outcome,
      dependsOn,
      isInitialised: backend !== undefined,
      hasNoState: () => hasNoState(session),
    })),
  );
  return planned.map((item) => {
    const dependence = found.get(item.unit.id);
    if (dependence === undefined) return item;
    item.session.host.log.info(`${item.unit.id}: ${dependence.kind}, for ${dependence.upstream.join(", ")}`);
    return { ...item, outcome: withDependence(item.outcome, dependence) };
  });
}

/** A state that was never written has no lineage, where the backend gives one at all. */
export async function hasNoState(session: Session): Promise<boolean> {
  const state = await currentState(session);
  return state.kind === "none" || (state.kind === "state" && state.lineage === "");
}
