import { waves } from "../units/order.ts";
import type { Host } from "../ports/host.ts";
import type { Unit } from "../units/unit.ts";
import { graphOf, type CodeGraph } from "./code-graph.ts";
import { statesReadBy } from "./remote-states.ts";
import { knownStates, type KnownState } from "./states.ts";

/**
 * The units in an order that their code asks for, too: what reads the state of another one (`terraform_remote_state`)
 * depends on it. A reference that would close a circle is left out: `depends_on` says what comes first.
 * @param states of those units of which it is known where it lies
 */
export function withStateOrder(
  units: readonly Unit[],
  states: readonly KnownState[],
  graph: CodeGraph,
): readonly Unit[] {
  const dependencies = new Map(units.map(({ id, dependsOn }) => [id, new Set(dependsOn)]));
  for (const unit of units) {
    for (const { id } of statesReadBy(unit, states, graph)) {
      if (!reaches(id, unit.id, dependencies)) dependencies.get(unit.id)?.add(id);
    }
  }
  const ordered = units.map((unit) => ({ ...unit, dependsOn: [...(dependencies.get(unit.id) ?? [])] }));
  return waves(ordered).flat();
}

/** Whether a unit is, or is built on, another one. */
function reaches(from: string, to: string, dependencies: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const upstream of dependencies.get(id) ?? []) seen.add(upstream);
  return seen.has(to);
}

/** The same, from the code in the workspace. */
export async function orderByStates(units: readonly Unit[], { files, context }: Host): Promise<readonly Unit[]> {
  const { workspace } = context;
  const graph = await graphOf(units, files, workspace);
  return withStateOrder(units, await knownStates(units, graph, files, workspace), graph);
}
