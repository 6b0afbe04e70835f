import { unzipSync } from "fflate";
import * as v from "valibot";
import { parseExactJson } from "../json.ts";

/** What a data source gave when the state was written, and what it gives now. The values may be secret. */
export interface DataReading {
  /** As plan JSON has it: `registry.opentofu.org/hashicorp/aws`. */
  readonly provider: string;
  readonly before: unknown;
  readonly after: unknown;
}

const stateSchema = v.object({
  resources: v.optional(
    v.array(
      v.object({
        module: v.optional(v.string(), ""),
        mode: v.string(),
        type: v.string(),
        name: v.string(),
        provider: v.string(),
        instances: v.array(v.object({ index_key: v.optional(v.unknown()), attributes: v.optional(v.unknown()) })),
      }),
    ),
    [],
  ),
});

/**
 * The data sources that were read both times, from a saved plan's own copies of the state: `tfstate-prev` as it was
 * found, `tfstate` with what was read for the plan (tried with tofu 1.12.6).
 * @param plan the saved plan's bytes (a zip)
 * @returns none where the engine encrypted the plan itself
 */
export function dataReadings(plan: Uint8Array): readonly DataReading[] {
  if (plan[0] !== 0x50 || plan[1] !== 0x4b) return [];
  const files = unzipSync(plan, { filter: ({ name }) => name === "tfstate" || name === "tfstate-prev" });
  const before = readingsIn(files["tfstate-prev"]);
  return [...readingsIn(files["tfstate"])].flatMap(([key, { provider, attributes }]) => {
    const known = before.get(key);
    return known === undefined ? [] : [{ provider, before: known.attributes, after: attributes }];
  });
}

function readingsIn(
  state: Uint8Array | undefined,
): ReadonlyMap<string, { readonly provider: string; readonly attributes: unknown }> {
  const parsed = v.safeParse(stateSchema, state === undefined ? {} : parseExactJson(new TextDecoder().decode(state)));
  const resources = parsed.success ? parsed.output.resources.filter(({ mode }) => mode === "data") : [];
  return new Map(
    resources.flatMap(({ module, type, name, provider, instances }) =>
      instances.map(({ index_key, attributes }) => [
        JSON.stringify([module, type, name, index_key]),
        { provider: /provider\["([^"]+)"\]/.exec(provider)?.[1] ?? "", attributes },
      ]),
    ),
  );
}
