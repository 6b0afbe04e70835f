/**
 * Cycles of a directed graph, each as a path that ends where it began (`a, b, a`). No node is in two of them, so
 * that one knot gives one cycle.
 * @param dependenciesOf may name nodes outside `nodes`; they are followed too
 */
export function findCycles(
  nodes: readonly string[],
  dependenciesOf: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const seen = new Set<string>();
  const reported = new Set<string>();
  for (const start of nodes) {
    if (seen.has(start)) continue;
    for (const cycle of cyclesFrom(start, dependenciesOf, seen)) {
      if (cycle.some((node) => reported.has(node))) continue;
      cycle.forEach((node) => reported.add(node));
      cycles.push(cycle);
    }
  }
  return cycles;
}

/** Depth first, without recursion: a chain of thousands of units must not exhaust the stack. */
function* cyclesFrom(
  start: string,
  dependenciesOf: (node: string) => readonly string[],
  seen: Set<string>,
): Generator<readonly string[]> {
  const path: { readonly node: string; readonly rest: Iterator<string> }[] = [];
  const onPath = new Set<string>();
  const enter = (node: string): void => {
    seen.add(node);
    onPath.add(node);
    path.push({ node, rest: dependenciesOf(node).values() });
  };
  enter(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.rest.next();
    if (next.done === true) {
      onPath.delete(step.node);
      path.pop();
    } else if (onPath.has(next.value)) {
      const names = path.map(({ node }) => node);
      yield [...names.slice(names.indexOf(next.value)), next.value];
    } else if (!seen.has(next.value)) {
      enter(next.value);
    }
  }
}
