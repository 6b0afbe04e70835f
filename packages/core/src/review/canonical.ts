import { isContainer, numberText } from "../json.ts";

/**
 * The RFC 8785 form of a JSON value: keys sorted by their UTF-16 code units, no white space. Numbers stand as their
 * source text, so that none is rounded; our own records hold none.
 */
export function canonicalJson(value: unknown): string {
  // The engine of JavaScript writes what needs no change many times as fast: a record has tens of thousands of values.
  if (isCanonical(value)) return JSON.stringify(value ?? null);
  if (!isContainer(value)) return numberText(value) ?? JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(",")}}`;
}

/** Whether it holds no number, and every object in it has its keys in order. */
function isCanonical(value: unknown): boolean {
  if (!isContainer(value)) return numberText(value) === undefined;
  if (Array.isArray(value)) return value.every(isCanonical);
  let previous = "";
  for (const key of Object.keys(value)) {
    if (key < previous || !isCanonical(value[key])) return false;
    previous = key;
  }
  return true;
}
