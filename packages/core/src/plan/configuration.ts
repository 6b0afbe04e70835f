import * as v from "valibot";
import { dictionary } from "../json.ts";

const resourceSchema = v.object({
  mode: v.optional(v.string(), "managed"),
  type: v.optional(v.string(), ""),
  name: v.optional(v.string(), ""),
  provider_config_key: v.optional(v.string()),
  provisioners: v.optional(v.unknown()),
});

/** A resource as the code declares it, whatever its instances. */
export type ConfigurationResource = v.InferOutput<typeof resourceSchema>;

/** A module as the code declares it, whatever its instances. */
export interface ConfigurationModule {
  readonly resources?: readonly ConfigurationResource[] | null | undefined;
  readonly module_calls?: Readonly<Record<string, { readonly module?: ConfigurationModule | undefined }>> | undefined;
}

const moduleSchema: v.GenericSchema<unknown, ConfigurationModule> = v.object({
  resources: v.optional(v.nullable(v.array(resourceSchema))),
  module_calls: v.optional(dictionary(v.object({ module: v.optional(v.lazy(() => moduleSchema)) }))),
});

const variableSchema = v.object({
  sensitive: v.optional(v.boolean(), false),
  ephemeral: v.optional(v.boolean(), false),
});

/** The `configuration` of plan JSON: what the code says, values only where they are constants. */
export const configurationSchema = v.object({
  /** By `provider`, `provider.alias` or `module.path:provider`. */
  provider_config: v.optional(dictionary(v.unknown())),
  root_module: v.optional(v.intersect([v.object({ variables: v.optional(dictionary(variableSchema)) }), moduleSchema])),
});

export type Configuration = v.InferOutput<typeof configurationSchema>;

/** Finds a resource's declaration by its place in the plan. */
export type FindResource = (
  module: string,
  mode: string,
  type: string,
  name: string,
) => ConfigurationResource | undefined;

// A module's name, with the key of the instance where it has several. Keys may hold dots, brackets and quotes.
const MODULE_STEP = /module\.([^.[]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g;

/** Indexes what the code declares. @returns undefined for what is in the state only */
export function resourceFinder(configuration: Configuration | undefined): FindResource {
  const found = new Map<string, ConfigurationResource>();
  const visit = (module: ConfigurationModule, path: readonly string[]): void => {
    for (const resource of module.resources ?? []) {
      found.set(resourceKey(path, resource.mode, resource.type, resource.name), resource);
    }
    for (const [name, call] of Object.entries(module.module_calls ?? {})) {
      if (call.module !== undefined) visit(call.module, [...path, name]);
    }
  };
  visit(configuration?.root_module ?? {}, []);
  return (module, mode, type, name) => {
    const path = [...module.matchAll(MODULE_STEP)].map(([, step = ""]) => step);
    return found.get(resourceKey(path, mode, type, name));
  };
}

function resourceKey(path: readonly string[], mode: string, type: string, name: string): string {
  return JSON.stringify([path, mode, type, name]);
}
