import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findCycles } from "../../src/units/cycles.ts";

type Graph = Readonly<Record<string, readonly string[]>>;
const cyclesOf = (graph: Graph) => findCycles(Object.keys(graph), (node) => graph[node] ?? []);

describe("findCycles", () => {
  const cases: readonly [what: string, graph: Graph, cycles: readonly (readonly string[])[]][] = [
    ["nothing", {}, []],
    ["a diamond", { a: ["b", "c"], b: ["d"], c: ["d"], d: [] }, []],
    ["a node on itself", { a: ["a"] }, [["a", "a"]]],
    ["a circle reached from outside", { x: ["a"], a: ["b"], b: ["c"], c: ["a"] }, [["a", "b", "c", "a"]]],
    [
      "two circles",
      { a: ["b"], b: ["a"], c: ["d"], d: ["c"] },
      [
        ["a", "b", "a"],
        ["c", "d", "c"],
      ],
    ],
    ["one knot, reported once", { a: ["b"], b: ["a", "c"], c: ["a", "b"] }, [["a", "b", "a"]]],
    ["dependencies outside the nodes", { a: ["z"] }, []],
  ];
  for (const [what, graph, cycles] of cases) {
    it(what, () => {
      assert.deepEqual(cyclesOf(graph), cycles);
    });
  }

  it("survives a chain that recursion would not", () => {
    const length = 50_000;
    const nodes = Array.from({ length }, (_, index) => String(index));
    assert.deepEqual(
      findCycles(nodes, (node) => (Number(node) + 1 < length ? [String(Number(node) + 1)] : [])),
      [],
    );
  });
});
