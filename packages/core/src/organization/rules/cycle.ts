import { findCycles } from "../../units/cycles.ts";
import { parseDependency, unitId } from "../../units/unit.ts";
import type { Position } from "../report.ts";
import { list } from "../wording.ts";
import { dependenciesIn, deploymentsOf } from "../deployments.ts";
import type { Rule } from "./rule.ts";

/** No unit depends on itself, directly or through others. */
export const cycle: Rule = (organization, report, discovered) => {
  const deployments = deploymentsOf(organization, discovered);
  const dependencies = new Map<string, readonly { readonly id: string; readonly at: Position }[]>();
  for (const stack of organization.stacks) {
    for (const environment of deployments.get(stack.name.value) ?? []) {
      const edges = dependenciesIn(stack, environment).map(({ value, at }) => {
        const target = parseDependency(value, environment);
        return { id: unitId(target.stack, target.environment), at };
      });
      dependencies.set(unitId(stack.name.value, environment), edges);
    }
  }
  const found = findCycles([...dependencies.keys()], (id) => (dependencies.get(id) ?? []).map((edge) => edge.id));
  const reported = new Set<Position>();
  for (const [first = "", second = "", ...rest] of found) {
    const edge = dependencies.get(first)?.find(({ id }) => id === second);
    // The same entry makes the same cycle in every environment: once is enough.
    if (edge === undefined || reported.has(edge.at)) continue;
    reported.add(edge.at);
    const path = list([first, second, ...rest], " → ");
    report.add(
      "cycle",
      edge.at,
      `The stacks depend on each other in a circle: ${path}`,
      "Remove one depends_on of the circle.",
    );
  }
};
