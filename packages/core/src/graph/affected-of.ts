import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { discoverStacks } from "../units/discover.ts";
import { repositoryFiles } from "../units/repository-files.ts";
import { surveyUnits } from "../units/survey.ts";
import type { Unit } from "../units/unit.ts";
import { noticeBase, type BaseSource } from "./base.ts";
import { graphOf, type CodeGraph } from "./code-graph.ts";
import { withStateOrder } from "./state-order.ts";
import { knownStates } from "./states.ts";
import { affectedSinceBase, type AffectedSince } from "./since-base.ts";

/** A whole organization with its code, whatever a call selects of it: what is left out can be what connects two units. */
export interface WholeCode {
  /** Without what the inputs of a call give them; in an order that their code asks for, too. */
  readonly units: readonly Unit[];
  readonly graph: CodeGraph;
}

/**
 * Reads the code of every unit.
 * @param selected units as the inputs of the call have them, which may say where their states lie
 * @throws config-invalid
 */
export async function wholeCode(organization: Organization, selected: readonly Unit[], host: Host): Promise<WholeCode> {
  const { workspace } = host.context;
  const files = repositoryFiles(host.files, workspace);
  const stacks = await discoverStacks(organization, files, workspace);
  const { units } = await surveyUnits(organization, stacks, files, workspace);
  const graph = await graphOf(units, files, workspace);
  const given = new Map(selected.map((unit) => [unit.id, unit]));
  const stored = units.map((unit) => given.get(unit.id) ?? unit);
  return { units: withStateOrder(units, await knownStates(stored, graph, files, workspace), graph), graph };
}

/**
 * What the change affects of a whole organization.
 * @throws input-invalid for a given base that git does not know
 */
export async function affectedOf(
  organization: Organization,
  { units, graph }: WholeCode,
  inputs: BaseSource & { readonly config: string },
  runner: Host,
): Promise<AffectedSince> {
  const host = { ...runner, files: repositoryFiles(runner.files, runner.context.workspace) };
  const source = { ...inputs, profile: "auto", base: "" } as const;
  const affected = await affectedSinceBase({ organization, units }, graph, source, host);
  noticeBase(affected.base, host.log);
  return affected;
}
