import { exactNumber } from "../json.ts";
import type { Position } from "./report.ts";

/** Parsed YAML in which everything knows its place. An aliased part is shared, so the tree may be a graph. */
export type Tree = Scalar | List | Mapping;

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `012` is the number 12 to YAML. Empty where nothing stands, which is null to YAML. */
  readonly source: string;
  readonly at: Position;
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Tree[];
  readonly at: Position;
}

export interface Mapping {
  readonly kind: "mapping";
  readonly entries: ReadonlyMap<string, MappingEntry>;
  readonly at: Position;
}

export interface MappingEntry {
  readonly keyAt: Position;
  readonly value: Tree;
}

/** The plain data of a tree: numbers to the last digit, as `parseExactJson` has them. Objects have no prototype, so that no key can reach one. */
export function dataOf(tree: Tree): unknown {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "number" ? exactNumber(tree.value, tree.source) : tree.value;
    case "list":
      return tree.items.map(dataOf);
    case "mapping": {
      const data = Object.create(null) as Record<string, unknown>;
      for (const [key, entry] of tree.entries) data[key] = dataOf(entry.value);
      return data;
    }
  }
}
