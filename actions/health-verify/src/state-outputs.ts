import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { failureOf } from "@flywheel/core/errors";
import type { Check } from "@flywheel/core/health/check";
import type { ProbeContext } from "@flywheel/core/health/kind";
import type { Scope, StackOutputs } from "@flywheel/core/health/scope";
import { discoverStacks } from "@flywheel/core/units/discover";
import { parallelism } from "@flywheel/core/units/load";
import { outputsOfStates } from "@flywheel/core/units/open-outputs";
import { resolveUnits } from "@flywheel/core/units/resolve";
import type { Unit } from "@flywheel/core/units/unit";
import { NO_UNIT_INPUTS } from "@flywheel/core/units/values";

/**
 * The outputs that checks name and nobody gave, from the states of their units; none where there is no organization or
 * no engine, or where a unit has no state: then the templates say what they miss.
 * @param scope what was given
 * @throws what the organization and the engine say of a unit that is named
 */
export async function outputsFromStates(
  checks: readonly Check[],
  scope: Scope,
  { host, organization, environment }: ProbeContext,
): Promise<StackOutputs> {
  const wanted = organization === undefined ? [] : missingUnits(checks, scope, environment?.name ?? "");
  if (organization === undefined || wanted.length === 0) return {};
  const { files, context } = host;
  const stacks = await discoverStacks(organization, files, context.workspace);
  const named = wanted.filter(({ stack }) => stacks.some(({ name }) => name === stack));
  const engine = named.length === 0 ? undefined : await engineAtHand(host);
  if (engine === undefined) return {};
  // As the organization says itself: checks know no more of how a unit was deployed.
  const inputs = { ...NO_UNIT_INPUTS, jobWorkspace: context.environment["TF_WORKSPACE"] ?? "" };
  const units: Unit[] = [];
  for (const [name, those] of Map.groupBy(named, (each) => each.environment)) {
    const selection = { ...inputs, environment: name, stacks: [...new Set(those.map(({ stack }) => stack))] };
    units.push(...(await resolveUnits(organization, stacks, selection, files, context.workspace)));
  }
  host.log.info(`Reading outputs from the states of ${units.map(({ id }) => id).join(", ")}`);
  return Object.fromEntries(await outputsOfStates(units, engine, parallelism(0, host), host));
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
