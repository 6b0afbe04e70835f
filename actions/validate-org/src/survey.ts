import type { Host } from "@flywheel/core/ports/host";
import type { FindingPlace } from "@flywheel/core/rules/registry";
import { discoverModules } from "@flywheel/core/units/discover";
import { surveyOrganization, type Situation } from "@flywheel/core/units/situation";
import { moduleDirectory, stackDirectory, type ModuleDirectory } from "@flywheel/core/validate/module-directory";
import { attempt, findingOf, WHOLE_REPOSITORY } from "./findings.ts";
import type { Inputs } from "./inputs.ts";
import { checkParts } from "./parts.ts";

/** What the repository holds, and what is wrong with how it is laid out. */
export interface Survey extends Situation {
  /** Every directory with code. */
  readonly modules: readonly ModuleDirectory[];
}

/** Reads the organization, and looks at every stack, module and unit of the repository. */
export async function surveyRepository(inputs: Inputs, host: Host): Promise<Survey> {
  const { files, context } = host;
  const situation = await surveyOrganization(files, context.workspace, inputs);
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  const parts = situation.parts === undefined ? [] : await checkParts(situation.parts, stacksOf(situation), today);
  const modules = await attempt(() => discoverModules(files, context.workspace), []);
  const units = Map.groupBy(situation.units, ({ directory }) => directory);
  return {
    ...situation,
    modules: [
      ...situation.stackDirectories.map((directory) => stackDirectory(directory, units.get(directory) ?? [])),
      ...modules.value.map(moduleDirectory),
    ],
    findings: [
      ...situation.findings,
      ...parts,
      ...situation.failures.map((failure) =>
        findingOf(failure, failure.reason === "input-invalid" ? WHOLE_REPOSITORY : inputs.config),
      ),
      ...modules.findings,
    ],
  };
}

function stacksOf({ organization, stacks }: Situation): readonly string[] | undefined {
  return organization === undefined ? undefined : stacks.map(({ name }) => name);
}

/** Where the organization speaks of a stack; the file itself where it does not. */
export function placeIn({ stacks }: Survey, config: string): (stack: string) => FindingPlace {
  const places = new Map(stacks.map(({ name, place }) => [name, place]));
  return (stack) => {
    const { file = config, line = 1, column = 1 } = places.get(stack) ?? {};
    return { file, line, column };
  };
}
