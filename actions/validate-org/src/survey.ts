import { loadOrganization } from "@flywheel/core/organization/load";
import type { Finding, Organization } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { discoverModules, surveyStacks } from "@flywheel/core/units/discover";
import { surveyUnits } from "@flywheel/core/units/survey";
import type { Unit } from "@flywheel/core/units/unit";
import type { ModuleDirectory } from "@flywheel/core/validate/modules";
import { attempt, findingOf } from "./findings.ts";
import type { Inputs } from "./inputs.ts";

/** What the repository holds, and what is wrong with how it is laid out. */
export interface Survey {
  /** Undefined where its file is broken. */
  readonly organization: Organization | undefined;
  /** Every directory with code. */
  readonly modules: readonly ModuleDirectory[];
  /** In dependency order; none where the organization's file is broken. */
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Reads the organization, and looks at every stack, module and unit of the repository. */
export async function surveyRepository(inputs: Inputs, host: Host): Promise<Survey> {
  const { files, context } = host;
  const { config } = inputs;
  const { organization, findings } = await loadOrganization(files, context.workspace, config, inputs);
  const stacks = await surveyStacks(organization?.stacks ?? [], files, context.workspace);
  const modules = await attempt(() => discoverModules(files, context.workspace), []);
  const found =
    organization === undefined
      ? { units: [], failures: [] }
      : await surveyUnits(organization, stacks.stacks, files, context.workspace);
  // A broken organization file hides no code, but what it would have said of a directory's name is not known.
  const failures = organization === undefined ? [] : [...stacks.failures, ...found.failures];
  return {
    organization,
    modules: [
      ...stacks.directories.map((directory): ModuleDirectory => ({ directory, kind: "stack" })),
      ...modules.value.map((directory): ModuleDirectory => ({ directory, kind: "module" })),
    ],
    units: found.units,
    findings: [...findings, ...failures.map((failure) => findingOf(failure, config)), ...modules.findings],
  };
}
