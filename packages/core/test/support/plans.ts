import { readChangeSet, type ChangeSet, type ResourceChange } from "../../src/plan/change-set.ts";
import { parsePlanJson, type PlanJson } from "../../src/plan/plan-json.ts";

/** A key of plan JSON and its value. */
export type Json = Readonly<Record<string, unknown>>;

/** The JSON text of a plan of which only what a test is about needs to be said. */
export function planText(parts: Json = {}): string {
  return JSON.stringify({ format_version: "1.2", terraform_version: "1.12.6", ...parts });
}

/** That plan, parsed. */
export function plan(parts: Json = {}): PlanJson {
  return parsePlanJson(planText(parts));
}

/** That plan's changes. */
export function changes(parts: Json = {}): ChangeSet {
  return readChangeSet(plan(parts));
}

/** An entry of `resource_changes` or `resource_drift`. */
export function resource(address: string, change: Json, rest: Json = {}): Json {
  const [type = "", name = ""] = address.replace(/^.*module\.[^.]+\./, "").split(".");
  return { address, mode: "managed", type, name, provider_name: "registry.example/acme/cloud", change, ...rest };
}

/** An entry of the change set of which only what a test is about needs to be said. */
export function resourceChange(address: string, rest: Partial<ResourceChange> = {}): ResourceChange {
  return {
    kind: "update",
    actions: ["update"],
    address,
    deposed: undefined,
    previousAddress: undefined,
    module: "",
    mode: "managed",
    type: address.split(".")[0] ?? "",
    provider: "registry.example/acme/cloud",
    reason: undefined,
    replacePaths: [],
    importing: false,
    importId: undefined,
    importIdentity: undefined,
    generatedConfig: undefined,
    before: undefined,
    after: undefined,
    afterUnknown: undefined,
    beforeSensitive: undefined,
    afterSensitive: undefined,
    ...rest,
  };
}
