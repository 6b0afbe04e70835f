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

const engineSchema = v.pipe(
  record(v.string(), v.strictObject({ sensitive: v.boolean(), type: v.unknown(), value: v.unknown() }), WORDS),
  v.check((outputs) => Object.keys(outputs).length > 0),
);

/** Whether this is what `tofu output -json` prints: outputs of one unit, which it does not name. */
export function isOfEngine(outputs: StackOutputs): boolean {
  return v.is(engineSchema, outputs);
}

/** Several of them as one: where two give the same output of the same unit, the later one wins. */
export function mergeStackOutputs(all: readonly StackOutputs[]): StackOutputs {
  const merged = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [unit, outputs] of all.flatMap((one) => Object.entries(one))) {
    merged.set(unit, { ...merged.get(unit), ...outputs });
  }
  return Object.fromEntries(merged);
}
