import { isContainer, numberText } from "../json.ts";

/**
 * The RFC 8785 form of a JSON value: keys sorted by their UTF-16 code units, no white space. Numbers stand as their
 * source text, so that none is rounded; our own records hold none.
 */
export function canonicalJson(value: unknown): string {
  const number = numberText(value);
  if (number !== undefined) return number;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isContainer(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}
