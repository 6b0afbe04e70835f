import * as v from "valibot";

/** Parses JSON that may be none; undefined then. What it holds is still to be parsed into a type. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A JSON object with keys that others chose. valibot's own `record` drops `constructor`, `prototype` and `__proto__`,
 * and all three may be the name of an output or a variable.
 */
export const dictionary = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
    v.transform((value) => Object.entries(value)),
    v.array(v.tuple([v.string(), item])),
    v.transform((entries) => Object.fromEntries(entries)),
  );

/** An object or a list. */
export function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
