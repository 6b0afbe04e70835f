import { tokensOf } from "./tokens.ts";
import { TokenReader, type Attribute, type Value } from "./value.ts";

/** What a file, or a block, holds. Of two attributes of one name the later one is kept. */
export interface Body {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly blocks: readonly Block[];
}

/** `type "label" { … }` */
export interface Block extends Body {
  readonly type: string;
  readonly labels: readonly string[];
  /** Of the type; both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Blocks within blocks that are followed; nothing real comes near. */
const MAX_DEPTH = 100;

/**
 * Reads a file of code, of variables or of backend settings, in the native syntax or (by its name) the JSON one. This is
 * no check of the language: what it cannot read is left out, and the engine will say so.
 */
export function readBody(fileName: string, text: string): Body {
  const isJson = fileName.endsWith(".json");
  const reader = new TokenReader(text, tokensOf(text, isJson ? "json" : "native"));
  if (!isJson) return nativeBody(reader, 0);
  // JSON is an expression of the native syntax, so that one reader does for both, and knows the lines.
  reader.skipNewlines();
  return jsonBody(reader.value(), JSON_BLOCKS);
}

/** The blocks of a type, wherever they stand in the list. */
export function blocksOf({ blocks }: Body, type: string): readonly Block[] {
  return blocks.filter((block) => block.type === type);
}

/** The text of an attribute; undefined where there is none or it is no literal text. */
export function textOf({ attributes }: Body, name: string): string | undefined {
  const value = attributes.get(name)?.value;
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : undefined;
}

/** Reads up to the brace that closes the block, or to the end of the file. */
function nativeBody(reader: TokenReader, depth: number): Body {
  const attributes = new Map<string, Attribute>();
  const blocks: Block[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token.text === "}" && token.kind === "close" && depth > 0) break;
    if (token.kind !== "name") continue;
    const { text: name, line, column } = token;
    if (reader.peek()?.text === "=") {
      reader.next();
      attributes.set(name, { name, value: reader.value(), line, column });
      continue;
    }
    const labels = labelsOf(reader);
    if (reader.peek()?.text !== "{" || depth === MAX_DEPTH) reader.skipExpression();
    else {
      reader.next();
      blocks.push({ type: name, labels, ...nativeBody(reader, depth + 1), line, column });
    }
  }
  return { attributes, blocks };
}

function labelsOf(reader: TokenReader): readonly string[] {
  const labels: string[] = [];
  for (let token = reader.peek(); token?.kind === "text" || token?.kind === "name"; token = reader.peek()) {
    labels.push(token.text);
    reader.next();
  }
  return labels;
}

/** Which names of the JSON syntax are blocks, how many labels they have, and which blocks are in them. */
type JsonBlocks = Readonly<Record<string, { readonly labels: number; readonly inner?: JsonBlocks }>>;

const NONE = { labels: 0 };
const ONE = { labels: 1 };
const TWO = { labels: 2 };

/** Source: https://opentofu.org/docs/language/syntax/json/ */
const JSON_BLOCKS: JsonBlocks = {
  terraform: { labels: 0, inner: { backend: ONE, cloud: NONE, required_providers: NONE } },
  language: { labels: 0, inner: { compatible_with: NONE } },
  locals: NONE,
  provider: ONE,
  variable: ONE,
  output: ONE,
  module: ONE,
  check: ONE,
  resource: TWO,
  data: TWO,
  ephemeral: TWO,
};

function jsonBody(value: Value | undefined, known: JsonBlocks): Body {
  const attributes = value?.kind === "object" ? value.entries : new Map<string, Attribute>();
  const blocks = [...attributes.values()].flatMap((attribute) => {
    const { labels, inner = {} } = known[attribute.name] ?? {};
    return labels === undefined ? [] : jsonBlocks(attribute, attribute.name, [], labels, inner);
  });
  return { attributes, blocks };
}

/** A list is several blocks of one type and labels; each label is a level of objects. */
function jsonBlocks(
  attribute: Attribute,
  type: string,
  labels: readonly string[],
  missing: number,
  inner: JsonBlocks,
): readonly Block[] {
  const { value, line, column } = attribute;
  const values = value.kind === "list" ? value.items : [value];
  return values.flatMap((each) => {
    if (each.kind !== "object") return [];
    if (missing === 0) return [{ type, labels, ...jsonBody(each, inner), line, column }];
    return [...each.entries.values()].flatMap((entry) =>
      jsonBlocks(entry, type, [...labels, entry.name], missing - 1, inner),
    );
  });
}
