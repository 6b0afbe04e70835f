import { FlywheelError, type Failure } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import type { Files } from "../ports/files.ts";
import { findCycles } from "./cycles.ts";
import { deploymentsOf, directDependencies, fillDeployment, requireStacks } from "./deployments.ts";
import { waves } from "./order.ts";
import { environmentNames } from "./select.ts";
import type { Unit } from "./unit.ts";
import { NO_UNIT_INPUTS, type Attempt } from "./values.ts";

/** Every unit of an organization, and what is wrong with them. */
export interface UnitSurvey {
  /** In dependency order. A value that could not be filled is left out. */
  readonly units: readonly Unit[];
  /** Each once, also where several units have it. */
  readonly failures: readonly Failure[];
}

/**
 * Resolves every unit without any inputs, and keeps every failure instead of the first.
 * @param stacks what `surveyStacks` found
 * @param workspace absolute path, links resolved
 */
export async function surveyUnits(
  organization: Organization,
  stacks: readonly StackSettings[],
  files: Files,
  workspace: string,
): Promise<UnitSurvey> {
  const general = keeper();
  await general.attempt(() => {
    requireStacks(stacks);
  }, undefined);
  const all = deploymentsOf(stacks, environmentNames(organization));
  const filled = [...all.values()].map(async (deployment) => {
    const { attempt, failures } = keeper();
    const dependencies = await attempt(() => directDependencies(deployment, all), []);
    const values = await fillDeployment(deployment, NO_UNIT_INPUTS, files, workspace, attempt);
    return { unit: { ...values, dependsOn: [...new Set(dependencies.map(({ id }) => id))] }, failures };
  });
  const surveyed = await Promise.all(filled);
  const units = surveyed.map(({ unit }) => unit);
  // What depends on itself is told by the failure; all else can still be looked at.
  const ordered = (await general.attempt(() => waves(units), undefined)) ?? waves(withoutCircles(units));
  return {
    units: ordered.flat(),
    failures: distinct([...general.failures, ...surveyed.flatMap(({ failures }) => failures)]),
  };
}

/** The units without the dependencies that lead in a circle. */
function withoutCircles(units: readonly Unit[]): readonly Unit[] {
  const edges = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
  const circles = (): readonly (readonly string[])[] => findCycles([...edges.keys()], (id) => edges.get(id) ?? []);
  for (let found = circles(); found.length > 0; found = circles()) {
    for (const [first = "", second] of found) {
      edges.set(
        first,
        (edges.get(first) ?? []).filter((id) => id !== second),
      );
    }
  }
  return units.map((unit) => ({ ...unit, dependsOn: edges.get(unit.id) ?? [] }));
}

/** Keeps what fails of the steps it does, in their order. */
function keeper(): { readonly attempt: Attempt; readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  const attempt: Attempt = async (work, fallback) => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FlywheelError)) throw error;
      failures.push(error.failure);
      return fallback;
    }
  };
  return { attempt, failures };
}

/** An entry without placeholders is wrong in the same way in every environment. */
function distinct(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map((failure) => [JSON.stringify([failure.message, failure.place]), failure])).values()];
}
