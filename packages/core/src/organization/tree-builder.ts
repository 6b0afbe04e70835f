import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from "yaml";
import { CONTROL_CHARACTER } from "./limits.ts";
import { START, type Position, type Report } from "./report.ts";
import type { MappingEntry, Tree } from "./tree.ts";
import { quote } from "./wording.ts";

const MAX_DEPTH = 64;
/** Values after aliases are expanded; keys do not count. */
const MAX_VALUES = 10_000;

/** A finished part of the tree with what it would come to if every alias in it were written out. */
interface Built {
  readonly tree: Tree;
  readonly values: number;
  readonly height: number;
}

/** Turns the parser's nodes into a {@link Tree}, in document order, each node once. */
export class TreeBuilder {
  readonly #positionAt: (offset: number) => Position;
  readonly #report: Report;
  /** What an anchor stands for; undefined while its own value is still being read. */
  readonly #anchors = new Map<string, Built | undefined>();
  #values = 0;

  constructor(positionAt: (offset: number) => Position, report: Report) {
    this.#positionAt = positionAt;
    this.#report = report;
  }

  build(node: unknown, depth: number): Built {
    const at = this.#at(node);
    if (isAlias(node)) return this.#alias(node.source, at, depth);
    this.#count(1, "too-many-nodes", at);
    if (depth > MAX_DEPTH) {
      reportTooDeep(at, this.#report);
      return nothing(at);
    }
    const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const built = this.#value(node, at, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #value(node: unknown, at: Position, depth: number): Built {
    if (isMap(node)) return this.#mapping(node, at, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item, depth + 1));
      return parent({ kind: "list", items: items.map((item) => item.tree), at }, items);
    }
    if (!isScalar(node)) return nothing(at);
    const { value, source } = node;
    if (typeof value === "string") this.#refuseControls(value, at);
    this.#refuseLookalikes(node, at);
    if (value === null) return leaf({ kind: "scalar", value, source: source ?? "", at });
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return leaf({ kind: "scalar", value, source: source ?? String(value), at });
    }
    return nothing(at);
  }

  #mapping(node: YAMLMap, at: Position, depth: number): Built {
    const entries = new Map<string, MappingEntry>();
    const values: Built[] = [];
    for (const { key, value } of node.items) {
      const name = isScalar(key) && typeof key.value === "string" ? key.value : "";
      const keyAt = this.#at(key);
      const built = this.build(value, depth + 1);
      const first = entries.get(name);
      this.#refuseControls(name, keyAt);
      this.#refuseLookalikes(key, keyAt);
      if (name === "<<") {
        this.#report.add("merge-key", keyAt, "Merge keys (<<) are not supported", "Write the merged keys out here.");
      } else if (first !== undefined) {
        const message = `The key ${quote(name)} is written twice in one mapping; the first is on line ${first.keyAt.line}`;
        this.#report.add("duplicate-key", keyAt, message, "Remove one of the two, or join what is under them.");
      }
      entries.set(name, { keyAt, value: built.tree });
      values.push(built);
    }
    return parent({ kind: "mapping", entries, at }, values);
  }

  #alias(name: string, at: Position, depth: number): Built {
    const target = this.#anchors.get(name);
    if (target !== undefined) {
      this.#count(target.values, "alias-limit", at);
      if (depth + target.height - 1 <= MAX_DEPTH) return target;
      reportTooDeep(at, this.#report);
    } else if (this.#anchors.has(name)) {
      const message = `The alias ${quote(`*${name}`)} stands inside the value it names, which would never end`;
      this.#report.add("alias-cycle", at, message, "Remove the alias or name another value.");
    } else {
      const message = `The alias ${quote(`*${name}`)} names nothing: there is no ${quote(`&${name}`)} above it`;
      this.#report.add(
        "yaml",
        at,
        message,
        `Put ${quote(`&${name}`)} before the value it should name, or quote the text.`,
      );
    }
    return nothing(at);
  }

  /** One finding when the limit is crossed, not one a value. */
  #count(values: number, rule: "too-many-nodes" | "alias-limit", at: Position): void {
    const before = this.#values;
    this.#values += values;
    if (before > MAX_VALUES || this.#values <= MAX_VALUES) return;
    const message = `The file comes to more than ${MAX_VALUES} values${rule === "alias-limit" ? " through its aliases" : ""}`;
    this.#report.add(rule, at, message, "Keep only what flywheel reads in this file.");
  }

  #refuseControls(text: string, at: Position): void {
    if (!CONTROL_CHARACTER.test(text)) return;
    this.#report.add("invalid-char", at, `${quote(text)} contains a control character`, "Remove the escape sequence.");
  }

  /** What people take for indentation or for quotes, and YAML for the beginning of a text. */
  #refuseLookalikes(node: unknown, at: Position): void {
    if (!isScalar(node) || node.type !== "PLAIN" || typeof node.value !== "string") return;
    const [first = ""] = node.value;
    const code = (first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    if (/\p{Zs}/u.test(first)) {
      const message = `The text begins with U+${code}, which looks like a space and is none to YAML`;
      this.#report.add("invalid-char", at, message, "Replace it by plain spaces; it often comes from a web page.");
    } else if (/[\p{Pi}\p{Pf}„‚]/u.test(first)) {
      const message = `${quote(node.value)} begins with a typographic quote, which is a letter like any other to YAML`;
      this.#report.add(
        "invalid-char",
        at,
        message,
        'Write plain quotes ("), also around a text that begins with others.',
      );
    }
  }

  #at(node: unknown): Position {
    const located = isScalar(node) || isSeq(node) || isMap(node) || isAlias(node) ? node.range : undefined;
    return located ? this.#positionAt(located[0]) : START;
  }
}

function leaf(tree: Tree): Built {
  return { tree, values: 1, height: 1 };
}

function nothing(at: Position): Built {
  return leaf({ kind: "scalar", value: null, source: "", at });
}

function parent(tree: Tree, children: readonly Built[]): Built {
  let values = 1;
  let height = 1;
  for (const child of children) {
    values += child.values;
    height = Math.max(height, child.height + 1);
  }
  return { tree, values, height };
}

export function reportTooDeep(at: Position, report: Report): void {
  report.add("too-deep", at, `Values are nested more than ${MAX_DEPTH} levels deep`, "Write this part flatter.");
}
