import { isContainer, numberText } from "../json.ts";

/**
 * The RFC 8785 form of a JSON value: keys sorted by their UTF-16 code units, no white space. Numbers stand as their
 * source text, so that none is rounded; our own records hold none.
 */
export function canonicalJson(value: unknown): string {
  // Most values are text, and a record has tens of thousands.
  if (typeof value === "string") return JSON.stringify(value);
  const number = numberText(value);
  if (number !== undefined) return number;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isContainer(value)) return JSON.stringify(value ?? null);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    .join(",")}}`;
}
