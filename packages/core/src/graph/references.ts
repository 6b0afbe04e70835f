import { posix } from "node:path";
import { blocksOf, readBody, textOf, type Block, type Body } from "../hcl/body.ts";
import type { Attribute, Value } from "../hcl/value.ts";
import type { FindingPlace } from "../rules/registry.ts";
import { parseJson } from "../json.ts";
import { LONGEST_PATH } from "../long-paths.ts";
import { isOutside } from "../units/paths.ts";
import { ANY_FILE, namedPaths, type NamedPath } from "./named-paths.ts";

/** A call of a module of this repository. */
export interface ModuleCall {
  /** The module's directory, relative to the repository. */
  readonly directory: string;
  readonly place: FindingPlace;
}

/** A block that says where a state lies. */
export interface StateBlock {
  readonly type: string;
  readonly settings: ReadonlyMap<string, Attribute>;
  /** The attribute `workspace`, where there is one. */
  readonly workspace: Value | undefined;
  readonly place: FindingPlace;
}

/** What one file of code refers to. */
export interface References {
  readonly calls: readonly ModuleCall[];
  readonly paths: readonly NamedPath[];
  /** States of other root modules that it reads. */
  readonly remoteStates: readonly StateBlock[];
  /** Where its own state lies; the engine allows one a root module. A `cloud` block is one of the type `cloud`. */
  readonly backends: readonly StateBlock[];
}

/**
 * What a file of code refers to. Comments are nothing, and neither is text that only looks like code.
 * @param file relative to the repository
 */
export function referencesOf(file: string, text: string): References {
  const body = readBody(file, text);
  const directory = posix.dirname(file);
  const modules = blocksOf(body, "module");
  const sources = modules.flatMap((block) => sourceOf(block) ?? []);
  return {
    calls: modules.flatMap((block) => callOf(block, directory, file)),
    paths: [...sources.flatMap((source) => unknownSource(source, directory)), ...pathsIn(body, file)],
    remoteStates: blocksOf(body, "data")
      .filter(({ labels }) => labels[0] === "terraform_remote_state")
      .flatMap((block) => remoteStateOf(block, file)),
    backends: blocksOf(body, "terraform").flatMap((terraform) =>
      [...blocksOf(terraform, "backend"), ...blocksOf(terraform, "cloud")].map((block) => ({
        type: block.labels[0] ?? block.type,
        settings: block.attributes,
        workspace: undefined,
        place: placeOf(block, file),
      })),
    ),
  };
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }, file: string): FindingPlace {
  return { file, line, column };
}

function sourceOf({ attributes }: Block): Value | undefined {
  return attributes.get("source")?.value;
}

function callOf(block: Block, directory: string, file: string): readonly ModuleCall[] {
  const source = textOf(block, "source");
  if (source === undefined || !isLocal(source) || source.length > LONGEST_PATH) return [];
  const target = posix.join(directory, source).replace(/(?<=.)\/$/, "");
  return isOutside(target)
    ? []
    : [{ directory: target, place: placeOf(block.attributes.get("source") ?? block, file) }];
}

/** The engine takes a source for a directory by its beginning alone. */
function isLocal(source: string): boolean {
  return /^\.\.?(\/|$)/.test(source);
}

/** OpenTofu evaluates sources; what only it knows may be any module below what is written, or below the repository. */
function unknownSource(source: Value, directory: string): readonly NamedPath[] {
  if (source.kind !== "expression") return [];
  if (source.text.length > LONGEST_PATH) return [ANY_FILE];
  const beginning = /^"(\.\.?\/[^"$%]*)/.exec(source.text)?.[1];
  const path = beginning === undefined ? directory.replaceAll(/[^/]+/g, "..") : posix.dirname(`${beginning}x`);
  return [{ path, from: "module" }];
}

function pathsIn(body: Body, file: string): readonly NamedPath[] {
  const written = file.endsWith(".json") ? nativeText : (text: string): string => text;
  const inValue = (value: Value): readonly NamedPath[] => {
    if (value.kind === "list") return value.items.flatMap(inValue);
    if (value.kind === "object") return [...value.entries.values()].flatMap((entry) => inValue(entry.value));
    return namedPaths(written(value.text));
  };
  const inBody = ({ attributes, blocks }: Body): readonly NamedPath[] => [
    ...[...attributes.values()].flatMap(({ value }) => inValue(value)),
    ...blocks.flatMap((block) => inBody(isModule(block) ? withoutSource(block) : block)),
  ];
  return inBody(body);
}

/** A text of the JSON syntax as the native one has it, which escapes nothing in its templates. */
function nativeText(text: string): string {
  const value = parseJson(text);
  return typeof value === "string" ? `"${value}"` : text;
}

/**
 * The paths that lead out of a root module in a file of values for its variables.
 * @param file its name tells the syntax
 */
export function pathsInValues(file: string, text: string): readonly NamedPath[] {
  return pathsIn(readBody(file, text), file);
}

function isModule({ type }: Block): boolean {
  return type === "module";
}

function withoutSource(block: Block): Body {
  return { ...block, attributes: new Map([...block.attributes].filter(([name]) => name !== "source")) };
}

function remoteStateOf(block: Block, file: string): readonly StateBlock[] {
  const type = textOf(block, "backend");
  const config = block.attributes.get("config")?.value;
  if (type === undefined || config?.kind !== "object") return [];
  return [
    {
      type,
      settings: config.entries,
      workspace: block.attributes.get("workspace")?.value,
      place: placeOf(block, file),
    },
  ];
}
