import * as v from "valibot";
import { fail } from "../errors.ts";
import { dictionary, parseExactJson } from "../json.ts";
import { configurationSchema } from "./configuration.ts";
import { stateValuesSchema } from "./state-values.ts";

/** A path into a value: attribute names, map keys and list indexes. */
export type ValuePath = readonly (string | number)[];

const optionalList = <Item extends v.GenericSchema>(item: Item) => v.optional(v.nullable(v.array(item)));

const changeSchema = v.object({
  actions: v.optional(v.nullable(v.array(v.string())), []),
  before: v.optional(v.unknown()),
  after: v.optional(v.unknown()),
  after_unknown: v.optional(v.unknown()),
  before_sensitive: v.optional(v.unknown()),
  after_sensitive: v.optional(v.unknown()),
  replace_paths: optionalList(v.array(v.union([v.string(), v.number()]))),
  before_identity: v.optional(v.unknown()),
  importing: v.optional(
    v.nullable(v.object({ id: v.optional(v.nullable(v.string())), identity: v.optional(v.unknown()) })),
  ),
  generated_config: v.optional(v.nullable(v.string())),
});

const resourceSchema = v.object({
  address: v.string(),
  previous_address: v.optional(v.string()),
  module_address: v.optional(v.string()),
  mode: v.optional(v.string(), "managed"),
  type: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
  provider_name: v.optional(v.string(), ""),
  deposed: v.optional(v.string()),
  action_reason: v.optional(v.string()),
  change: changeSchema,
});

const checkSchema = v.object({
  address: v.object({ kind: v.optional(v.string(), ""), to_display: v.optional(v.string(), "") }),
  status: v.optional(v.string(), "unknown"),
  instances: optionalList(v.object({ problems: optionalList(v.object({ message: v.optional(v.string(), "") })) })),
});

const planSchema = v.object({
  format_version: v.string(),
  terraform_version: v.optional(v.string(), ""),
  errored: v.optional(v.boolean(), false),
  complete: v.optional(v.boolean(), true),
  resource_changes: optionalList(resourceSchema),
  resource_drift: optionalList(resourceSchema),
  output_changes: v.optional(v.nullable(dictionary(changeSchema))),
  checks: optionalList(checkSchema),
  variables: v.optional(v.nullable(dictionary(v.object({ value: v.optional(v.unknown()) })))),
  configuration: v.optional(configurationSchema),
  /** What was there before, and what data sources gave: they are no changes. */
  prior_state: v.optional(stateValuesSchema),
});

/** The plan JSON of either engine, formats 0.1 to 1.x: only what we read, unknown keys left out. */
export type PlanJson = v.InferOutput<typeof planSchema>;
export type PlanJsonResource = v.InferOutput<typeof resourceSchema>;
export type PlanJsonChange = v.InferOutput<typeof changeSchema>;

/**
 * Parses the output of `show -json`. Its text is a secret and appears in no error.
 * @throws plan-unreadable
 */
export function parsePlanJson(text: string): PlanJson {
  const parsed = v.safeParse(planSchema, parseJson(text));
  if (!parsed.success) {
    const path = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
    return unreadable(`The engine's plan JSON is not understood at ${path}`);
  }
  if (!/^(0|1)\./.test(parsed.output.format_version)) {
    return unreadable(
      `Plan JSON has format ${parsed.output.format_version.slice(0, 20)}, and flywheel reads 0.x and 1.x`,
    );
  }
  return parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    return unreadable("The engine's plan JSON is cut short or no JSON at all");
  }
}

function unreadable(message: string): never {
  return fail("plan-unreadable", message, {
    hint: "Use an engine version that this flywheel supports, and run the plan again.",
  });
}
