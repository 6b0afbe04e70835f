import type { Environment, Organization, StackSettings } from "../../src/organization/model.ts";
import { DEFAULT_WORKSPACE, unitId, type Unit } from "../../src/units/unit.ts";

/** A unit of which only what a test is about needs to be said. */
export function unit(stack: string, rest: Partial<Unit> = {}): Unit {
  const environment = rest.environment ?? "production";
  return {
    id: unitId(stack, environment),
    stack,
    environment,
    directory: `tofu/stacks/${stack}`,
    varFiles: [],
    vars: [],
    backendConfig: [],
    workspace: DEFAULT_WORKSPACE,
    parallelism: 0,
    dependsOn: [],
    ...rest,
  };
}

/** A stack of which only what a test is about needs to be said. */
export function stack(name: string, rest: Partial<StackSettings> = {}): StackSettings {
  return {
    name,
    path: `tofu/stacks/${name}`,
    dependsOn: [],
    environments: undefined,
    varFiles: [],
    backendConfig: [],
    workspace: undefined,
    perEnvironment: [],
    place: undefined,
    ...rest,
  };
}

/** An environment that says nothing of itself. */
export function environment(name: string): Environment {
  return { name, domain: undefined, clusterContext: undefined, namespace: undefined, requireReviewedPlan: undefined };
}

/** An organization of which only what a test is about needs to be said. */
export function organization(parts: Partial<Organization> = {}): Organization {
  const policy = { maxDestroy: undefined, protect: [] };
  const drift = { ignore: [], owners: undefined };
  return {
    profile: "b",
    name: "acme",
    environments: [],
    stacks: [],
    runners: [],
    checks: [],
    policy,
    drift,
    crossChecks: [],
    ...parts,
  };
}
