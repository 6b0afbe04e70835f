import { posix } from "node:path";
import { sha256 } from "../bundle/digest.ts";
import { fail } from "../errors.ts";
import { loadOrganization, requireOrganization } from "../organization/load.ts";
import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { deploymentsOf } from "./deployments.ts";
import { directUnit } from "./direct.ts";
import { discoverStacks } from "./discover.ts";
import { resolveUnits, resolveUpstream } from "./resolve.ts";
import { environmentNames } from "./select.ts";
import { DEFAULT_ENVIRONMENT, type Unit } from "./unit.ts";
import type { UnitInputs } from "./values.ts";

/** The inputs that say what an action works on (`UNIT_INPUTS`). */
export interface ScopeInputs extends Omit<UnitInputs, "jobWorkspace"> {
  readonly config: string;
  readonly environment: string;
  readonly stacks: readonly string[];
  readonly workingDirectory: string;
  readonly allowOutsideWorkspace: boolean;
}

/** What one call works on. */
export interface Scope {
  /** In dependency order. {@link loadScope} gives one at least. */
  readonly units: readonly Unit[];
  /** undefined in direct mode. */
  readonly organization: Organization | undefined;
  /** sha256 of the organization file; null in direct mode. */
  readonly organizationDigest: string | null;
  /** The one environment of the call; empty for several, and in direct mode. */
  readonly environment: string;
  /** What the call is about, for people. */
  readonly title: string;
  /** The same call again has the same key, whatever units it finds: comments are found by it. */
  readonly key: string;
  /** What tells units of one name apart in one repository, whatever a call selects: issues are found by it. */
  readonly home: string;
  /** Ids of all units of that home, whatever a call selects. */
  readonly everyUnit: readonly string[];
}

/**
 * Resolves the unit inputs in direct mode (`working-directory` is set) or organization mode.
 * @throws input-invalid, config-invalid
 */
export async function loadScope(inputs: ScopeInputs, host: Host): Promise<Scope> {
  return inputs.workingDirectory === "" ? organizationScope(inputs, host) : directScope(inputs, host);
}

/**
 * The units of the organization that the scope's own ones were built on and that the inputs left out; none in direct
 * mode.
 * @throws input-invalid, config-invalid
 */
export async function loadUpstream(inputs: ScopeInputs, { organization }: Scope, host: Host): Promise<readonly Unit[]> {
  if (organization === undefined) return [];
  const { files, context } = host;
  const stacks = await discoverStacks(organization, files, context.workspace);
  const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
  return resolveUpstream(organization, stacks, selection, files, context.workspace);
}

/** How many units run at once. @param wanted the input max-parallel; 0 means one for each processor */
export function parallelism(wanted: number, host: Host): number {
  return wanted === 0 ? Math.max(1, host.context.processors) : wanted;
}

async function directScope(inputs: ScopeInputs, host: Host): Promise<Scope> {
  if (inputs.stacks.length > 0 || inputs.environment !== "") {
    fail("input-invalid", "Input working-directory cannot be combined with stacks or environment", {
      hint: "Use working-directory for one root module without an organization file, or stacks and environment with one.",
    });
  }
  const unit = await directUnit({ ...inputs, jobWorkspace: jobWorkspace(host) }, host.files, host.context.workspace);
  // Two states are two deployments; other variable files are another plan of the same one.
  const home = ["direct", unit.directory, unit.workspace, ...unit.backendConfig].join("\n");
  return {
    units: [unit],
    organization: undefined,
    organizationDigest: null,
    environment: "",
    title: unit.stack,
    key: [home, ...unit.varFiles].join("\n"),
    home,
    everyUnit: [unit.id],
  };
}

async function organizationScope(inputs: ScopeInputs, host: Host): Promise<Scope> {
  if (inputs.allowOutsideWorkspace) {
    fail("input-invalid", "Input allow-outside-workspace works only with working-directory", {
      hint: "What an organization deploys lies in its repository: remove allow-outside-workspace, or use direct mode.",
    });
  }
  const { workspace } = host.context;
  const otherwise = "For one directory without an organization file, set the input working-directory.";
  const organization = requireOrganization(await loadOrganization(host.files, workspace, inputs.config, { otherwise }));
  const stacks = await discoverStacks(organization, host.files, workspace);
  const selection = { ...inputs, jobWorkspace: jobWorkspace(host) };
  const units = await resolveUnits(organization, stacks, selection, host.files, workspace);
  if (units.length === 0) {
    fail("input-invalid", "The inputs select no unit", {
      hint: "Check stacks and environment: the selected stacks are not deployed to the selected environment.",
    });
  }
  const everyUnit = deploymentsOf(stacks, environmentNames(organization));
  const environments = [...new Set(units.map((unit) => unit.environment))];
  const [environment = ""] = environments.length === 1 ? environments : [];
  // Another workspace has other states.
  const home = `organization ${inputs.config}${inputs.workspace === "" ? "" : ` workspace ${inputs.workspace}`}`;
  return {
    units,
    organization,
    organizationDigest: sha256(await host.files.readBytes(posix.join(workspace, inputs.config))),
    environment,
    title: titleOf(organization, units, environment),
    key: `${home} ${inputs.environment} ${inputs.stacks.toSorted().join(",")}`,
    home,
    everyUnit: [...everyUnit.keys()],
  };
}

function titleOf(organization: Organization, units: readonly Unit[], environment: string): string {
  const [only, second] = units;
  if (only !== undefined && second === undefined) {
    return only.environment === DEFAULT_ENVIRONMENT ? only.stack : `${only.stack} in ${only.environment}`;
  }
  return environment === "" || environment === DEFAULT_ENVIRONMENT
    ? organization.name
    : `${organization.name} ${environment}`;
}

function jobWorkspace({ context }: Host): string {
  return context.environment["TF_WORKSPACE"] ?? "";
}
