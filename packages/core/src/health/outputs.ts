import * as v from "valibot";
import { record } from "./record.ts";
import type { StackOutputs } from "./scope.ts";

const WORDS = "must be an object";
const schema = record(v.string(), record(v.string(), v.unknown(), WORDS), WORDS);

/** Reads what tofu-apply wrote: an object of units, each an object of names and values; undefined for anything else. */
export function parseStackOutputs(text: string): StackOutputs | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const result = v.safeParse(schema, data);
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Several of them as one: where two give the same output of the same unit, the later one wins. */
export function mergeStackOutputs(all: readonly StackOutputs[]): StackOutputs {
  const merged = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [unit, outputs] of all.flatMap((one) => Object.entries(one))) {
    merged.set(unit, { ...merged.get(unit), ...outputs });
  }
  return Object.fromEntries(merged);
}
