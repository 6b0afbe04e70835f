import { isContainer, numberText } from "../json.ts";
import type { ResourceChange } from "./change-set.ts";

const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    replace_because_cannot_update: "a changed attribute cannot be updated in place",
    replace_because_tainted: "the object is tainted: an earlier apply failed on it",
    replace_by_request: "its replacement was asked for",
    replace_by_triggers: "replace_triggered_by refers to something that changes",
    delete_because_no_resource_config: "it is no longer in the code",
    delete_because_no_module: "its module is no longer in the code",
    delete_because_wrong_repetition: "count or for_each was added or removed",
    delete_because_count_index: "its index is beyond count",
    delete_because_each_key: "its key is no longer in for_each",
    delete_because_enabled_false: "enabled is false",
    delete_because_no_move_target: "the target of its move is not in the code",
    forgot_because_lifecycle_destroy_in_state: "it was created with destroy = false",
    forgot_because_lifecycle_destroy_in_config: "the code says destroy = false",
    read_because_config_unknown: "its configuration is not known yet",
    read_because_dependency_pending: "something it depends on changes",
    read_because_check_nested: "it belongs to a check",
  }),
);

/** The reasons for which there are words. */
export const REASONS: readonly string[] = [...WORDS.keys()];

/** Why, in words; empty when the engine gives no reason. An unknown code is shown as it is. */
export function reasonWords(change: ResourceChange): string {
  const parts = [
    change.deposed === undefined ? "" : "left over from a failed replacement",
    change.reason === undefined ? "" : (WORDS.get(change.reason) ?? change.reason),
    change.kind === "replace" && change.actions[0] === "create" ? "the new one is created first" : "",
    change.kind === "forget" && change.actions.includes("create")
      ? "the old one stays in reality, and a new one is created beside it"
      : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** By what an imported object is found; empty for one that is not imported. */
export function importWords({ importing, importId, importIdentity }: ResourceChange): string {
  if (!importing) return "";
  if (importId !== undefined) return `imported by id ${importId}`;
  if (!isContainer(importIdentity)) return "imported";
  const parts = Object.entries(importIdentity).map(
    ([name, value]) => `${name} = ${numberText(value) ?? JSON.stringify(value)}`,
  );
  return `imported by identity ${parts.toSorted().join(", ")}`;
}
