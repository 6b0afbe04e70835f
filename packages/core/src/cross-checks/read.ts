import { join } from "node:path/posix";
import { FlywheelError } from "../errors.ts";
import { blocksOf, readBody, type Body } from "../hcl/body.ts";
import type { Attribute, Value } from "../hcl/value.ts";
import type { Mapping, Tree } from "../organization/tree.ts";
import type { Files } from "../ports/files.ts";
import type { FindingPlace } from "../rules/registry.ts";
import { locateFile } from "../units/paths.ts";
import type { FoundValue, Location } from "./check.ts";
import type { Step } from "./value-path.ts";

/** What one file says at a path; why it could not be read, otherwise. */
export type Reading = { readonly values: readonly FoundValue[] } | { readonly problem: string };

/** A file of YAML whose values are those of another one where it has none itself. Both relative to the repository. */
export interface MergedFile {
  readonly file: string;
  /** Empty for none. */
  readonly base: string;
}

/** Reads values out of the files of a repository. Each file is read once. */
export class ValueReader {
  readonly #files: Files;
  readonly #workspace: string;
  readonly #merged: MergedFile | undefined;
  readonly #trees = new Map<string, Promise<Tree | string>>();

  /** @param workspace absolute path, links resolved */
  constructor(files: Files, workspace: string, merged?: MergedFile) {
    this.#files = files;
    this.#workspace = workspace;
    this.#merged = merged;
  }

  /** Every value at a path of a file, which is named without `*`. */
  async read(file: string, { source, path }: Location): Promise<Reading> {
    try {
      await locateFile(this.#files, this.#workspace, file, { reason: "config-invalid", subject: "The file" });
      if (source !== "yaml" && source !== "workflow") {
        const body = readBody(file, await this.#files.readText(join(this.#workspace, file)));
        return { values: source === "hcl" ? inCode(body, path, file) : inAttributes(body.attributes, path, file) };
      }
      const tree = await this.#yaml(file);
      if (typeof tree === "string") return { problem: tree };
      return { values: source === "yaml" ? inTree(tree, path, file) : inWorkflow(tree, path, file) };
    } catch (error) {
      if (error instanceof FlywheelError) return { problem: error.failure.message };
      throw error;
    }
  }

  #yaml(file: string): Promise<Tree | string> {
    const tree = this.#trees.get(file) ?? this.#readYaml(file);
    this.#trees.set(file, tree);
    return tree;
  }

  async #readYaml(file: string): Promise<Tree | string> {
    const own = await this.#parseYaml(file);
    const { base } = this.#merged?.file === file ? this.#merged : { base: "" };
    if (base === "" || typeof own === "string") return own;
    const [below, { mergeOver }] = await Promise.all([this.#parseYaml(base), import("../organization/merge.ts")]);
    return typeof below === "string" ? below : mergeOver(below, own);
  }

  async #parseYaml(file: string): Promise<Tree | string> {
    const [{ parseTree }, { Report }] = await Promise.all([
      import("../organization/document.ts"),
      import("../organization/report.ts"),
    ]);
    const report = new Report(file);
    const tree = parseTree(await this.#files.readText(join(this.#workspace, file)), report, file);
    const [first] = report.findings;
    return tree ?? `${file}:${first?.line ?? 1} cannot be read: ${first?.message ?? "it is no YAML"}`;
  }
}

function inTree(tree: Tree, path: readonly Step[], file: string): readonly FoundValue[] {
  let found: Tree | undefined = tree;
  for (const step of path) {
    if (found?.kind === "mapping") found = found.entries.get(String(step))?.value;
    else found = found?.kind === "list" && typeof step === "number" ? found.items[step] : undefined;
  }
  return found === undefined ? [] : [ofTree(found, file)];
}

/** `env` and `with` stand at several levels of a workflow; what GitHub fills in cannot be compared. */
function inWorkflow(tree: Tree, [key, name]: readonly Step[], file: string): readonly FoundValue[] {
  if (tree.kind === "scalar") return [];
  if (tree.kind === "list") return tree.items.flatMap((item) => inWorkflow(item, [key ?? "", name ?? ""], file));
  const own = tree.entries.get(String(key))?.value;
  const value = own?.kind === "mapping" ? own.entries.get(String(name))?.value : undefined;
  const found = value === undefined ? [] : [ofTree(value, file)].filter(({ text }) => text?.includes("${{") !== true);
  return [...found, ...childrenOf(tree).flatMap((child) => inWorkflow(child, [key ?? "", name ?? ""], file))];
}

function childrenOf(mapping: Mapping): readonly Tree[] {
  return [...mapping.entries.values()].map(({ value }) => value);
}

function ofTree(tree: Tree, file: string): FoundValue {
  const place = { file, ...tree.at };
  if (tree.kind !== "scalar") return { ...place, text: undefined, kind: `a ${tree.kind}` };
  // What YAML makes of `1.10` or `no` is not what the other file says.
  return {
    ...place,
    text: tree.value === null ? "" : typeof tree.value === "string" ? tree.value : tree.source,
    kind: "",
  };
}

/** Blocks by their type and labels, then an attribute: `module.attic.source`. */
function inCode(body: Body, path: readonly Step[], file: string): readonly FoundValue[] {
  const [type] = path;
  if (typeof type !== "string") return [];
  const inBlocks = blocksOf(body, type)
    .filter(({ labels }) => labels.every((label, index) => path[index + 1] === label))
    .flatMap((block) => inCode(block, path.slice(1 + block.labels.length), file));
  return [...inAttributes(body.attributes, path, file), ...inBlocks];
}

function inAttributes(
  attributes: ReadonlyMap<string, Attribute>,
  [name, ...rest]: readonly Step[],
  file: string,
): readonly FoundValue[] {
  const attribute = attributes.get(String(name));
  return attribute === undefined
    ? []
    : inValue(attribute.value, rest, { file, line: attribute.line, column: attribute.column });
}

function inValue(value: Value, path: readonly Step[], place: FindingPlace): readonly FoundValue[] {
  const [step, ...rest] = path;
  if (step === undefined) return [ofValue(value, place)];
  if (value.kind === "object") return inAttributes(value.entries, path, place.file);
  const item = value.kind === "list" && typeof step === "number" ? value.items[step] : undefined;
  return item === undefined ? [] : inValue(item, rest, place);
}

const KINDS = { list: "a list", object: "a mapping", expression: "an expression that only the engine can evaluate" };

function ofValue(value: Value, place: FindingPlace): FoundValue {
  if (value.kind !== "literal") {
    return { ...place, text: undefined, kind: KINDS[value.kind] };
  }
  return { ...place, text: typeof value.value === "string" ? value.value : value.text, kind: "" };
}
