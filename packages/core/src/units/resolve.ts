import { fail } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import { list } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import {
  deploymentsOf,
  directDependencies,
  directIds,
  fillDeployment,
  requireStacks,
  type Deployment,
} from "./deployments.ts";
import { nearestUpstream, waves } from "./order.ts";
import { environmentNames, selectEnvironments, selectStacks } from "./select.ts";
import type { Unit } from "./unit.ts";
import { checkUnitInputs, type UnitInputs } from "./values.ts";

/** What a call in organization mode works on, and what it gives each unit. */
export interface Selection extends UnitInputs {
  /** Empty means all. */
  readonly environment: string;
  /** Names; empty means all. */
  readonly stacks: readonly string[];
}

/**
 * The units a call works on, in dependency order (upstream first, else the order of the organization file).
 * @param stacks what {@link discoverStacks} found
 * @param workspace absolute path, links resolved
 * @throws input-invalid for a selection that names nothing; config-invalid where the organization contradicts itself
 */
export async function resolveUnits(
  organization: Organization,
  stacks: readonly StackSettings[],
  selection: Selection,
  files: Files,
  workspace: string,
): Promise<readonly Unit[]> {
  checkUnitInputs(selection);
  const all = deploymentsOf(stacks, environmentNames(organization));
  const selected = select([...all.values()], organization, stacks, selection);
  const ids = new Set(selected.map(({ id }) => id));
  const units: Unit[] = [];
  for (const deployment of selected) {
    const values = await fillDeployment(deployment, selection, files, workspace);
    units.push({ ...values, dependsOn: nearestUpstream(deployment.id, (id) => directIds(id, all), ids) });
  }
  return waves(units).flat();
}

/**
 * The units that the selected ones were built on, directly or through others, and that were not selected themselves.
 * They get none of the call's variables, which are meant for the selected ones.
 * @throws as {@link resolveUnits}
 */
export async function resolveUpstream(
  organization: Organization,
  stacks: readonly StackSettings[],
  selection: Selection,
  files: Files,
  workspace: string,
): Promise<readonly Unit[]> {
  const all = deploymentsOf(stacks, environmentNames(organization));
  const selected = select([...all.values()], organization, stacks, selection);
  const reached = new Map(selected.map((each) => [each.id, each]));
  // A map also walks over what is added on the way.
  for (const deployment of reached.values()) {
    for (const dependency of directDependencies(deployment, all)) reached.set(dependency.id, dependency);
  }
  const upstream = [...reached.values()].slice(selected.length);
  const inputs = { ...selection, varFiles: [], vars: [] };
  const units = await Promise.all(upstream.map((each) => fillDeployment(each, inputs, files, workspace)));
  return units.map((unit) => ({ ...unit, dependsOn: [] }));
}

function select(
  all: readonly Deployment[],
  organization: Organization,
  stacks: readonly StackSettings[],
  selection: Selection,
): readonly Deployment[] {
  requireStacks(stacks);
  const environments = selectEnvironments(organization, selection.environment);
  const chosen = selectStacks(stacks, selection.stacks);
  const selected = all.filter(({ stack, environment }) => chosen.includes(stack) && environments.includes(environment));
  const named = selection.stacks.length > 0 ? chosen : [];
  const absent = named.filter((stack) => !selected.some((deployment) => deployment.stack === stack));
  if (absent.length === 0 && selected.length > 0) return selected;
  const names = list(absent.map(({ name }) => name));
  const what = absent.length === 0 ? "No stack is" : `${names} ${absent.length === 1 ? "is" : "are"} not`;
  return fail("input-invalid", `${what} deployed to ${list(environments)}`, {
    hint: "Select another environment or other stacks, or change the stack's environments in the organization file.",
  });
}
