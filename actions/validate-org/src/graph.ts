import type { Finding } from "@flywheel/core/organization/model";
import { readCodeGraph, type CodeGraph } from "@flywheel/core/graph/code-graph";
import { missingModules, moduleCycles, unusedModules, type ModuleCycles } from "@flywheel/core/graph/module-findings";
import { remoteStateFindings } from "@flywheel/core/graph/remote-states";
import { knownStates, sharedStateFindings } from "@flywheel/core/graph/states";
import { waveFindings } from "@flywheel/core/graph/unit-findings";
import { withStateOrder } from "@flywheel/core/graph/state-order";
import type { Host } from "@flywheel/core/ports/host";
import type { Unit } from "@flywheel/core/units/unit";
import type { CodeChecks } from "./checks.ts";
import { attempt } from "./findings.ts";
import { placeIn, type Survey } from "./survey.ts";

/** The code of the repository, and what is wrong with how its parts refer to each other. */
export interface GraphCheck extends Pick<ModuleCycles, "isEndless"> {
  readonly graph: CodeGraph;
  /** Those of the survey, in an order that their code asks for, too. */
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Reads which code calls which, and checks units and modules against each other. */
export async function checkGraph(checks: CodeChecks, survey: Survey, config: string, host: Host): Promise<GraphCheck> {
  const { files, context } = host;
  const directories = survey.modules.map(({ directory }) => directory);
  const values = Map.groupBy(survey.units, ({ directory }) => directory);
  const graph = await readCodeGraph(
    files,
    context.workspace,
    directories,
    new Map([...values].map(([directory, units]) => [directory, units.flatMap(({ varFiles }) => varFiles)])),
  );
  const states = await knownStates(survey.units, graph, files, context.workspace);
  // The survey tells of units that depend on each other in a circle.
  const { value: units } = await attempt(() => withStateOrder(survey.units, states, graph), survey.units);
  const ofUnits = [
    ...waveFindings(units, placeIn(survey, config)),
    ...sharedStateFindings(states),
    ...remoteStateFindings(survey.units, states, graph),
  ];
  if (!checks.has("graph") && !checks.has("validate")) {
    return { graph, units, findings: ofUnits, isEndless: () => false };
  }
  // They also say why what is endless is not validated.
  const { findings: cycles, isEndless } = moduleCycles(directories, graph);
  if (!checks.has("graph")) return { graph, units, findings: [...ofUnits, ...cycles], isEndless };
  const modules = survey.modules.filter(({ kind }) => kind === "module").map(({ directory }) => directory);
  return {
    graph,
    units,
    findings: [
      ...ofUnits,
      ...cycles,
      ...missingModules(directories, graph),
      ...(await unusedModules(survey.stackDirectories, modules, graph, files, context.workspace)),
    ],
    isEndless,
  };
}
