import { isContainer, numberText } from "../json.ts";
import { jsonDocument } from "../plan/json-document.ts";
import type { PlanContent } from "../plan/plan-content.ts";
import type { Redact } from "../plan/redact.ts";
import { unitNames } from "../report/unit-notes.ts";

/** Whether it hides something of what a plan shows that the plan itself does not mark as sensitive. */
export function hidesMore(hide: Redact, { changeSet, redact }: PlanContent): boolean {
  const { changes, drift, outputs, checks } = changeSet;
  return isHiddenIn([changes, drift, outputs, checks], (text) => {
    const shown = redact(text);
    return hide(shown) !== shown;
  });
}

function isHiddenIn(value: unknown, isHidden: (text: string) => boolean): boolean {
  const text = typeof value === "string" ? value : numberText(value);
  if (text !== undefined) return isHidden(text) || isHiddenIn(jsonDocument(value) ?? null, isHidden);
  if (!isContainer(value)) return false;
  return Object.entries(value).some(([key, item]) => isHidden(key) || isHiddenIn(item, isHidden));
}

/** What reviewers must know of units whose plan job hid more than their plans do, as Markdown; empty for none. */
export function hiddenWords(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [
    `**Not signed**: the plan job of ${unitNames(units)} hid values that the plan does not mark as sensitive, so nobody could review them. Mark secrets as \`sensitive\` in the code, or keep them out of the plan.`,
  ];
}
