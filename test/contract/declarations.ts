import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

const ACTIONS = join(import.meta.dirname, "../../actions");

const described = v.record(v.string(), v.looseObject({ description: v.string() }));
const declarationSchema = v.object({
  inputs: described,
  outputs: described,
  runs: v.record(v.string(), v.string()),
});

/** An action.yml, as far as the contract goes. */
export type Declaration = v.InferOutput<typeof declarationSchema>;

export function declarationOf(action: string): Declaration {
  return v.parse(declarationSchema, parse(readFileSync(join(ACTIONS, action, "action.yml"), "utf8")));
}
