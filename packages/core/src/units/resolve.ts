import { fail } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import { list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { STACKS_DIRECTORY } from "./layout.ts";
import { waves } from "./order.ts";
import type { PathOrigin } from "./paths.ts";
import { environmentNames, selectEnvironments, selectStacks } from "./select.ts";
import { parseDependency, unitId, type Unit } from "./unit.ts";
import { checkUnitInputs, JOB_WORKSPACE, UnitValues, type UnitInputs } from "./values.ts";

/** What a call in organization mode works on, and what it gives each unit. */
export interface Selection extends UnitInputs {
  /** Empty means all. */
  readonly environment: string;
  /** Names; empty means all. */
  readonly stacks: readonly string[];
}

/** A stack in an environment, before its values are filled in. */
interface Deployment {
  readonly id: string;
  readonly stack: StackSettings;
  readonly environment: string;
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
  const all = new Map(deploymentsOf(stacks, environmentNames(organization)).map((each) => [each.id, each]));
  const selected = select([...all.values()], organization, stacks, selection);
  const dependenciesOf = selectedDependencies(all, new Set(selected.map(({ id }) => id)));
  const units: Unit[] = [];
  for (const deployment of selected) {
    const values = await fillDeployment(deployment, selection, files, workspace);
    units.push({ ...values, dependsOn: dependenciesOf(deployment) });
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
  const all = new Map(deploymentsOf(stacks, environmentNames(organization)).map((each) => [each.id, each]));
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

function deploymentsOf(stacks: readonly StackSettings[], environments: readonly string[]): readonly Deployment[] {
  return environments.flatMap((environment) =>
    stacks
      .filter((stack) => stack.environments?.includes(environment) ?? true)
      .map((stack) => ({ id: unitId(stack.name, environment), stack, environment })),
  );
}

function select(
  all: readonly Deployment[],
  organization: Organization,
  stacks: readonly StackSettings[],
  selection: Selection,
): readonly Deployment[] {
  if (stacks.length === 0) {
    fail("config-invalid", `There is no stack: no directory under ${STACKS_DIRECTORY} holds a .tf or .tofu file`, {
      hint: "Put each root module into a directory there, or list it under stacks: in the organization file with its path.",
    });
  }
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

/**
 * Which selected units a unit must wait for. A dependency that was not selected stands for its own dependencies:
 * in `a → b → c`, c waits for a when b is left out.
 */
function selectedDependencies(
  all: ReadonlyMap<string, Deployment>,
  selected: ReadonlySet<string>,
): (deployment: Deployment) => readonly string[] {
  return (deployment) => {
    const found = new Set<string>();
    const seen = new Set([deployment.id]);
    const open = [deployment];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const dependency of directDependencies(next, all)) {
        if (selected.has(dependency.id)) found.add(dependency.id);
        else if (!seen.has(dependency.id)) open.push(dependency);
        seen.add(dependency.id);
      }
    }
    return [...found];
  };
}

function directDependencies(deployment: Deployment, all: ReadonlyMap<string, Deployment>): readonly Deployment[] {
  return deployment.stack.dependsOn.map((entry) => {
    const target = parseDependency(entry, deployment.environment);
    const found = all.get(unitId(target.stack, target.environment));
    if (found !== undefined) return found;
    return fail("config-invalid", `${deployment.id} depends on ${quote(entry)}, but that stack is not deployed there`, {
      hint: `Name the environment as stack@environment, or deploy ${target.stack} to ${target.environment} too.`,
      detailCode: "unresolved-ref",
      unit: deployment.id,
      ...(deployment.stack.place === undefined ? {} : { place: deployment.stack.place }),
    });
  });
}

async function fillDeployment(
  { id, stack, environment }: Deployment,
  inputs: UnitInputs,
  files: Files,
  workspace: string,
): Promise<Omit<Unit, "dependsOn">> {
  const values = new UnitValues(files, workspace, { stack: stack.name, environment, path: stack.path });
  const origin = (field: string): PathOrigin => ({
    reason: "config-invalid",
    subject: `stacks.${stack.name}.${field}`,
    place: stack.place,
  });
  const input = (name: string): PathOrigin => ({ reason: "input-invalid", subject: `Input ${name}` });
  return {
    id,
    stack: stack.name,
    environment,
    directory: stack.path,
    // The later wins: stack, environment, inputs.
    varFiles: [
      ...(await values.varFiles(stack.varFiles, origin("var_files"))),
      ...(await values.environmentFile()),
      ...(await values.varFiles(inputs.varFiles, input("var-files"))),
    ],
    vars: inputs.vars,
    backendConfig: [
      ...(await values.backendConfig(stack.backendConfig, origin("backend_config"))),
      ...(await values.backendConfigFiles(inputs.backendConfigFiles, input("backend-config-files"))),
      ...(await values.backendConfig(inputs.backendConfig, input("backend-config"))),
    ],
    workspace: values.workspace(
      [inputs.workspace, input("workspace")],
      [stack.workspace, origin("workspace")],
      [inputs.jobWorkspace, JOB_WORKSPACE],
    ),
    parallelism: inputs.parallelism,
  };
}
