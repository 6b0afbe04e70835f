import type { Finding } from "../organization/model.ts";
import { list } from "../organization/wording.ts";
import { finding, type FindingPlace } from "../rules/registry.ts";
import type { Unit } from "../units/unit.ts";
import { MOST_LEGS, MOST_WAVES, type Matrix } from "./matrix.ts";
import { IF_REMOVED } from "../report/removed.ts";

/**
 * A chain of dependencies that is longer than a pipeline can be.
 * @param units in dependency order
 * @param placeOf where the organization says what a stack depends on
 */
export function waveFindings(units: readonly Unit[], placeOf: (stack: string) => FindingPlace): readonly Finding[] {
  const chains = new Map<string, readonly string[]>();
  for (const { id, dependsOn } of units) {
    const longest = dependsOn
      .map((upstream) => chains.get(upstream) ?? [])
      .reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.set(id, [...longest, id]);
  }
  const [deepest] = [...chains.values()].toSorted((a, b) => b.length - a.length);
  const last = units.find(({ id }) => id === deepest?.at(-1));
  if (deepest === undefined || last === undefined || deepest.length <= MOST_WAVES) return [];
  return [
    finding(
      "too-many-waves",
      placeOf(last.stack),
      `The units need ${deepest.length} waves, and a pipeline has at most ${MOST_WAVES}: ${list(deepest, " → ")}`,
      "Remove a depends_on that is not needed, or join stacks that are always deployed together.",
    ),
  ];
}

/** A matrix that GitHub would not run. */
export function legFindings({ include }: Matrix, place: FindingPlace): readonly Finding[] {
  if (include.length <= MOST_LEGS) return [];
  const environments = new Set(include.map(({ environment }) => environment)).size;
  return [
    finding(
      "too-many-legs",
      place,
      `The matrix has ${include.length} legs, and GitHub runs at most ${MOST_LEGS}: ${environments} environments, each in a leg of its own in every wave`,
      "Remove a depends_on that is not needed, or keep environments apart in organization files of their own.",
    ),
  ];
}

/**
 * Units that a change drops from the organization.
 * @param placeOf where the organization speaks of a stack, which may still be deployed elsewhere
 */
export function removedUnitFindings(
  removed: readonly Unit[],
  placeOf: (stack: string) => FindingPlace,
): readonly Finding[] {
  return removed.map(({ id, stack }) =>
    finding(
      "removed-unit",
      placeOf(stack),
      `${id} is no longer deployed, and what it manages stays where it is`,
      IF_REMOVED,
    ),
  );
}
