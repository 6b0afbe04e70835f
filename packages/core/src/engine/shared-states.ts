import type { Failure } from "../errors.ts";
import type { Unit } from "../units/unit.ts";
import type { Backend } from "./init.ts";

/** A unit and where its state lies. */
export interface UnitBackend {
  readonly unit: Unit;
  readonly backend: Backend;
}

/** The setting that keeps two states of a backend apart, with what it may look like; of most others it is `key`. */
const APART_BY: Readonly<Record<string, string>> = {
  consul: "path={stack}/{environment}",
  gcs: "prefix={stack}/{environment}",
  http: "address=https://state.example/{stack}/{environment}",
  kubernetes: "secret_suffix={stack}-{environment}",
  local: "path={environment}.tfstate",
  pg: "schema_name={stack}_{environment}",
};

/** What to do about units that share a state although their code has a backend block. */
export function keepApart(type: string): string {
  const example = APART_BY[type] ?? "key={stack}/{environment}";
  return `Keep states apart with placeholders, such as backend_config: ["${example}"], or by workspace.`;
}

/** What to do about units without a backend block: the engine reads `backend_config` only where there is one. */
export const ADD_BACKEND =
  'Write a backend block, such as backend "s3" {}, into the terraform block of its code, and the rest of it into ' +
  'backend_config of the stack, with a value for each unit, such as "key={stack}/{environment}".';

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
        hint: hintOf(group),
      });
    }
  }
  return failures;
}

function hintOf([first]: readonly UnitBackend[]): string {
  const { type, settings } = first?.backend ?? { type: "local", settings: [] };
  // The engine says nothing of a local state that lies where it does by default.
  return type === "local" && settings.length === 0 ? ADD_BACKEND : keepApart(type);
}
