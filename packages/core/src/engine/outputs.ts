import * as v from "valibot";
import { dictionary } from "../json.ts";

/** Output values of a root module that it does not mark as sensitive, by name. */
export type OutputValues = Readonly<Record<string, unknown>>;

// An apply keeps the value of a sensitive one to itself.
const outputSchema = v.object({ sensitive: v.optional(v.boolean(), false), value: v.optional(v.unknown()) });

const outputsSchema = dictionary(outputSchema);

/** Reads outputs as `output -json` and the end of an apply tell them; undefined for anything else. */
export function parseOutputs(told: unknown): OutputValues | undefined {
  const parsed = v.safeParse(outputsSchema, told);
  if (!parsed.success) return undefined;
  const open = Object.entries(parsed.output).filter(([, output]) => !output.sensitive);
  return Object.fromEntries(open.map(([name, output]) => [name, output.value]));
}
