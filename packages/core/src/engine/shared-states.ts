import type { Failure } from "../errors.ts";
import type { Unit } from "../units/unit.ts";
import type { Backend } from "./init.ts";

/** A unit and where its state lies. */
export interface UnitBackend {
  readonly unit: Unit;
  readonly backend: Backend;
}

/** The units that lie on one state with another: unit id to its failure. Such units would destroy each other's objects. */
export function sharedStates(units: readonly UnitBackend[]): ReadonlyMap<string, Failure> {
  const byState = Map.groupBy(units, ({ unit, backend }) =>
    // A local state lies in the unit's own directory unless its path says otherwise.
    JSON.stringify([backend, unit.workspace, backend.type === "local" ? unit.directory : ""]),
  );
  const failures = new Map<string, Failure>();
  for (const group of byState.values()) {
    const ids = group.map(({ unit }) => unit.id);
    if (ids.length < 2) continue;
    for (const unit of ids) {
      failures.set(unit, {
        reason: "config-invalid",
        detailCode: "shared-state",
        unit,
        message: `${ids.join(" and ")} have one and the same state`,
        hint: 'Keep states apart with placeholders, such as backend_config: ["key={stack}/{environment}"], or by workspace.',
      });
    }
  }
  return failures;
}
