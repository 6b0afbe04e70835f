import { isContainer, sameScalar } from "../json.ts";
import { OutputValue } from "./scope.ts";

/** A way into a JSON document: keys of objects and indexes of arrays. */
export type JsonPath = readonly (string | number)[];

export type JsonFound = { readonly found: true; readonly value: unknown } | { readonly found: false };

// One step: .name, [0], ["name"] or ['name'].
const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\["([^"\\]*)"\]|\['([^'\\]*)'\])/;

/** Parses the subset `$.a.b[0]["c"]` of JSONPath; undefined for anything else. */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith("$")) return undefined;
  const path: (string | number)[] = [];
  let rest = text.slice(1);
  while (rest !== "") {
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    const [step, name, index, doubleQuoted, singleQuoted] = match;
    path.push(index === undefined ? (name ?? doubleQuoted ?? singleQuoted ?? "") : Number(index));
    rest = rest.slice(step.length);
  }
  return path;
}

/** Follows the path. Inherited properties are not part of a document. */
export function findJson(document: unknown, path: JsonPath): JsonFound {
  let value = document;
  for (const step of path) {
    if (!isContainer(value)) return { found: false };
    if (Array.isArray(value) !== (typeof step === "number")) return { found: false };
    const entry = Object.getOwnPropertyDescriptor(value, step);
    if (entry === undefined) return { found: false };
    value = entry.value;
  }
  return { found: true, value };
}

/**
 * Equality of JSON values with their types, numbers to the last digit: `1` is not `"1"`; the order of keys means nothing.
 * @param b what is expected; an {@link OutputValue} stands for its text as well, since many services answer in texts
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (b instanceof OutputValue) return sameScalar(a, b.value) || a === String(b.value);
  if (!isContainer(a) || !isContainer(b)) return sameScalar(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  if (left.length !== Object.keys(b).length) return false;
  return left.every(([key, value]) => {
    const other = findJson(b, [Array.isArray(b) ? Number(key) : key]);
    return other.found && sameJson(value, other.value);
  });
}
