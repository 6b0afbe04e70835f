import { fail } from "../errors.ts";
import type { RunSettings, StackSettings } from "../organization/model.ts";
import { quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { STACKS_DIRECTORY } from "./layout.ts";
import type { PathOrigin } from "./paths.ts";
import { parseDependency, unitId, type Unit } from "./unit.ts";
import { JOB_WORKSPACE, UnitValues, type Attempt, type UnitInputs } from "./values.ts";

/** A stack in an environment, before its values are filled in. */
export interface Deployment {
  readonly id: string;
  readonly stack: StackSettings;
  readonly environment: string;
}

/** Every deployment of the stacks by its unit's id, environment by environment. */
export function deploymentsOf(
  stacks: readonly StackSettings[],
  environments: readonly string[],
): ReadonlyMap<string, Deployment> {
  const deployments = environments.flatMap((environment) =>
    stacks
      .filter((stack) => stack.environments?.includes(environment) ?? true)
      .map((stack) => ({ id: unitId(stack.name, environment), stack, environment })),
  );
  return new Map(deployments.map((deployment) => [deployment.id, deployment]));
}

/** @throws config-invalid for a repository without any stack */
export function requireStacks(stacks: readonly StackSettings[]): void {
  if (stacks.length > 0) return;
  fail("config-invalid", `There is no stack: no directory under ${STACKS_DIRECTORY} holds a .tf or .tofu file`, {
    hint: "Put each root module into a directory there, or list it under stacks: in the organization file with its path.",
    detailCode: "no-stack",
  });
}

/** @throws config-invalid for a dependency that is not deployed there */
export function directDependencies(
  deployment: Deployment,
  all: ReadonlyMap<string, Deployment>,
): readonly Deployment[] {
  const dependencies = [...deployment.stack.dependsOn, ...ownSettings(deployment).dependsOn];
  return dependencies.map((entry) => {
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

/** The same by id. @throws config-invalid for a dependency that is not deployed there */
export function directIds(id: string, all: ReadonlyMap<string, Deployment>): readonly string[] {
  const deployment = all.get(id);
  return deployment === undefined ? [] : directDependencies(deployment, all).map((each) => each.id);
}

/** What the stack says for the environment alone. */
function ownSettings({ stack, environment }: Deployment): RunSettings {
  return (
    stack.perEnvironment.find((settings) => settings.environment === environment) ?? {
      dependsOn: [],
      varFiles: [],
      backendConfig: [],
      workspace: undefined,
    }
  );
}

/**
 * Fills the values of one unit.
 * @param attempt does each step; without it the first failure is thrown
 */
export async function fillDeployment(
  deployment: Deployment,
  inputs: UnitInputs,
  files: Files,
  workspace: string,
  attempt?: Attempt,
): Promise<Omit<Unit, "dependsOn">> {
  const { id, stack, environment } = deployment;
  const own = ownSettings(deployment);
  const values = new UnitValues(files, workspace, { stack: stack.name, environment, path: stack.path }, attempt);
  const origin = (field: string, within = ""): PathOrigin => ({
    reason: "config-invalid",
    subject: `stacks.${stack.name}.${within}${field}`,
    place: stack.place,
  });
  const here = `environments.${environment}.`;
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
      ...(await values.varFiles(own.varFiles, origin("var_files", here))),
      ...(await values.varFiles(inputs.varFiles, input("var-files"))),
    ],
    vars: inputs.vars,
    backendConfig: [
      ...(await values.backendConfig(stack.backendConfig, origin("backend_config"))),
      ...(await values.backendConfig(own.backendConfig, origin("backend_config", here))),
      ...(await values.backendConfigFiles(inputs.backendConfigFiles, input("backend-config-files"))),
      ...(await values.backendConfig(inputs.backendConfig, input("backend-config"))),
    ],
    workspace: await values.workspace(
      [inputs.workspace, input("workspace")],
      [own.workspace, origin("workspace", here)],
      [stack.workspace, origin("workspace")],
      [inputs.jobWorkspace, JOB_WORKSPACE],
    ),
    parallelism: inputs.parallelism,
  };
}
