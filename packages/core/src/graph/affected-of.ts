import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { discoverStacks } from "../units/discover.ts";
import { repositoryFiles } from "../units/repository-files.ts";
import { surveyUnits } from "../units/survey.ts";
import type { BaseSource } from "./base.ts";
import { graphOf } from "./code-graph.ts";
import { withStateOrder } from "./state-order.ts";
import { knownStates } from "./states.ts";
import { affectedSinceBase, type AffectedSince } from "./since-base.ts";

/**
 * What the change affects of a whole organization, whatever a call selects of it: what is left out can be what connects
 * two units.
 * @throws input-invalid for a given base that git does not know; config-invalid
 */
export async function affectedOf(
  organization: Organization,
  inputs: BaseSource & { readonly config: string },
  runner: Host,
): Promise<AffectedSince> {
  const { workspace } = runner.context;
  const host = { ...runner, files: repositoryFiles(runner.files, workspace) };
  const stacks = await discoverStacks(organization, host.files, workspace);
  const { units: surveyed } = await surveyUnits(organization, stacks, host.files, workspace);
  const graph = await graphOf(surveyed, host.files, workspace);
  const units = withStateOrder(surveyed, await knownStates(surveyed, graph, host.files, workspace), graph);
  const source = { ...inputs, profile: "auto", base: "" } as const;
  return affectedSinceBase({ organization, units }, graph, source, host);
}
