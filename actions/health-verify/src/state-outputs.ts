import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { failureOf } from "@flywheel/core/errors";
import type { Check } from "@flywheel/core/health/check";
import type { ProbeContext } from "@flywheel/core/health/kind";
import type { Scope, StackOutputs } from "@flywheel/core/health/scope";
import { discoverStacks } from "@flywheel/core/units/discover";
import { runEach } from "@flywheel/core/units/each";
import { loadScope, parallelism, type ScopeInputs } from "@flywheel/core/units/load";
import { outputsOfState } from "@flywheel/core/units/open-outputs";
import type { Unit } from "@flywheel/core/units/unit";

/** The units of the organization as it says itself: checks know no more of how it was deployed. */
const AS_DEPLOYED: Omit<ScopeInputs, "config" | "environment" | "stacks"> = {
  workingDirectory: "",
  workspace: "",
  varFiles: [],
  vars: [],
  backendConfig: [],
  backendConfigFiles: [],
  parallelism: 0,
  allowOutsideWorkspace: false,
};

/**
 * The outputs that checks name and nobody gave, from the states of their units; none where there is no organization or
 * no engine, or where a unit has no state: then the templates say what they miss.
 * @param scope what was given
 * @throws what the organization and the engine say of a unit that is named
 */
export async function outputsFromStates(
  checks: readonly Check[],
  scope: Scope,
  config: string,
  { host, organization, environment }: ProbeContext,
): Promise<StackOutputs> {
  if (organization === undefined) return {};
  const wanted = missingUnits(checks, scope, environment?.name ?? "");
  const known = new Set(
    (await discoverStacks(organization, host.files, host.context.workspace)).map(({ name }) => name),
  );
  const named = wanted.filter(({ stack }) => known.has(stack));
  if (named.length === 0) return {};
  const engine = await engineAtHand(host);
  if (engine === undefined) return {};
  const units: Unit[] = [];
  for (const [name, ofEnvironment] of Map.groupBy(named, (each) => each.environment)) {
    const stacks = [...new Set(ofEnvironment.map(({ stack }) => stack))];
    units.push(...(await loadScope({ ...AS_DEPLOYED, config, environment: name, stacks }, host)).units);
  }
  host.log.info(`Reading outputs from the states of ${units.map(({ id }) => id).join(", ")}`);
  const read = await runEach(units, parallelism(0, host), (unit) => outputsOfState(unit, engine, host));
  return Object.fromEntries(units.map(({ id }, index) => [id, read[index] ?? {}]));
}

interface NamedUnit {
  readonly stack: string;
  /** Empty for the organization's only one. */
  readonly environment: string;
}

/** Stacks of which a template names an output, and of which nothing was given. */
function missingUnits(checks: readonly Check[], scope: Scope, environment: string): readonly NamedUnit[] {
  const given = [...scope.keys()];
  return checks
    .flatMap(({ expressions }) => expressions)
    .flatMap((expression) => {
      const [, unit, stack, at] = /^outputs\.(([^.@]+)(?:@([^.]+))?)\./.exec(expression) ?? [];
      if (unit === undefined || stack === undefined) return [];
      if (given.some((name) => name.startsWith(`outputs.${unit}.`))) return [];
      return [{ stack, environment: at ?? environment }];
    });
}

async function engineAtHand(host: ProbeContext["host"]): Promise<Engine | undefined> {
  try {
    return await locateEngine("auto", host);
  } catch (error) {
    const { reason, message } = failureOf(error);
    if (reason !== "engine-missing") throw error;
    host.log.info(`Outputs that were not given cannot be read from states: ${message}`);
    return undefined;
  }
}
