import * as v from "valibot";
import { dictionary } from "../json.ts";

/** A value of which something is sensitive, with the marks that say what. */
export interface MarkedValue {
  readonly value: unknown;
  readonly mark: unknown;
}

/** What we read of a module in a state. */
export interface ModuleValues {
  readonly resources?: readonly { readonly values?: unknown; readonly sensitive_values?: unknown }[] | undefined;
  readonly child_modules?: readonly ModuleValues[] | undefined;
}

const moduleSchema: v.GenericSchema<unknown, ModuleValues> = v.object({
  resources: v.optional(
    v.array(v.object({ values: v.optional(v.unknown()), sensitive_values: v.optional(v.unknown()) })),
  ),
  child_modules: v.optional(v.array(v.lazy(() => moduleSchema))),
});

const outputSchema = v.object({ sensitive: v.optional(v.boolean(), false), value: v.optional(v.unknown()) });

/**
 * The JSON of a state, as `show -json` writes it and the `prior_state` of a plan holds it: only what has sensitive
 * parts, for a whole state is large.
 */
export const stateValuesSchema = v.pipe(
  v.object({
    values: v.optional(
      v.object({ outputs: v.optional(dictionary(outputSchema)), root_module: v.optional(moduleSchema) }),
    ),
  }),
  v.transform(({ values }): readonly MarkedValue[] => [
    ...Object.values(values?.outputs ?? {}).map(({ value, sensitive }) => ({ value, mark: sensitive })),
    ...markedResources(values?.root_module ?? {}),
  ]),
);

function markedResources({ resources, child_modules }: ModuleValues): readonly MarkedValue[] {
  const marked = (resources ?? []).filter(({ sensitive_values: mark }) => JSON.stringify(mark ?? {}).includes("true"));
  return [
    ...marked.map(({ values, sensitive_values }) => ({ value: values, mark: sensitive_values })),
    ...(child_modules ?? []).flatMap(markedResources),
  ];
}
