import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";

const actionSchema = v.object({
  name: v.string(),
  inputs: v.optional(
    v.record(v.string(), v.object({ default: v.optional(v.string(), ""), required: v.optional(v.boolean(), false) })),
    {},
  ),
  outputs: v.optional(v.record(v.string(), v.unknown()), {}),
  // No action here has a `pre`, and this runner knows none.
  runs: v.strictObject({
    using: v.string(),
    main: v.string(),
    post: v.optional(v.string()),
  }),
});

export type ActionYml = v.InferOutput<typeof actionSchema>;

/** Reads the action.yml of a built action. */
export function readActionYml(directory: string): ActionYml {
  return v.parse(actionSchema, parse(readFileSync(join(directory, "action.yml"), "utf8")));
}

/**
 * The inputs a step gets: what `with` gives, else the default. Unknown names are refused, where GitHub only warns: a
 * test must not pass on a misspelt input.
 * @param expressions values of `${{ … }}` a default may hold, by their inner text
 */
export function stepInputs(
  action: ActionYml,
  given: Readonly<Record<string, string>>,
  expressions: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name));
  if (unknown.length > 0) throw new Error(`${action.name} has no input ${unknown.join(", ")}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? evaluate(input.default, expressions)]),
  );
}

function evaluate(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, inner: string) => {
    const value = expressions[inner];
    if (value === undefined) throw new Error(`the local runner does not know the expression ${inner}`);
    return value;
  });
}
