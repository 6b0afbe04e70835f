import type { Warning } from "../action.ts";
import { list } from "../organization/wording.ts";
import { unitNames } from "./unit-notes.ts";

/** What to do about units that there are no more. */
export const IF_REMOVED =
  "If that should go, bring the unit back, apply it with destroy: true, and remove it after that.";

/** What a reader of a plan must know of units that there are no more, as Markdown; empty for none. */
export function removedWords(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [
    `**Removed**: no longer deployed is ${unitNames(units)}, and what it manages stays where it is. ${IF_REMOVED}`,
  ];
}

/** The same as an annotation; none for none. */
export function removedWarning(units: readonly string[]): readonly Warning[] {
  if (units.length === 0) return [];
  const message = `No longer deployed, and what it manages stays where it is: ${list(units)}. ${IF_REMOVED}`;
  return [{ message, place: undefined, unit: undefined }];
}
