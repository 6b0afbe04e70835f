import { assignments } from "../engine/secrets.ts";
import type { Failure } from "../errors.ts";
import type { Unit } from "../units/unit.ts";
import { sha256 } from "./digest.ts";
import type { Manifest } from "./manifest.ts";

type Environment = Readonly<Record<string, string>>;

/**
 * Digests of the variables a plan knows, as this job gives them by `vars` or TF_VAR_; null for one it does not give.
 * Ephemeral variables are not in a plan, and may differ.
 * @param names the variables of the plan JSON
 * @param planSha256 keys the digests to this plan
 */
export function variableDigests(
  names: readonly string[],
  unit: Unit,
  environment: Environment,
  planSha256: string,
): Manifest["variables"] {
  const given = givenVariables(unit, environment);
  return Object.fromEntries(
    names.map((name) => {
      const value = given.get(name);
      return [name, value === undefined ? null : sha256(`${planSha256}\n${name}\n${value}`)];
    }),
  );
}

/** Variables that this job sets to something else than the plan job did; those it does not set are the plan's. */
export function compareVariables(manifest: Manifest, unit: Unit, environment: Environment): readonly Failure[] {
  const here = variableDigests(Object.keys(manifest.variables), unit, environment, manifest.planSha256);
  const differing = Object.keys(here).filter((name) => here[name] !== null && here[name] !== manifest.variables[name]);
  if (differing.length === 0) return [];
  return [
    {
      reason: "plan-mismatch",
      detailCode: "variables",
      unit: manifest.unit,
      message: `The plan was made with other values of ${differing.join(", ")}`,
      hint: "Give the apply job the same vars and TF_VAR_ variables as the plan job, or leave them out: the plan holds them.",
    },
  ];
}

/** `vars` wins over the environment, as in the engine. */
function givenVariables(unit: Unit, environment: Environment): ReadonlyMap<string, string> {
  const fromEnvironment = Object.entries(environment)
    .filter(([name]) => name.startsWith("TF_VAR_"))
    .map(([name, value]) => [name.slice("TF_VAR_".length), value] as const);
  return new Map([...fromEnvironment, ...assignments(unit.vars)]);
}
