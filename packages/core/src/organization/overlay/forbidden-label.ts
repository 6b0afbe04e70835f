import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedOverlay } from "./located.ts";

/** No label is shared and forbidden at once. */
export function forbiddenLabel({ sharedLabels, forbidden }: LocatedOverlay, report: Report): void {
  for (const { value, path, at } of sharedLabels) {
    const ban = forbidden.find((label) => label.value === value);
    if (ban === undefined) continue;
    const message = `${path} ${quote(value)} is forbidden on line ${ban.at.line}`;
    report.add("forbidden-label", at, message, "Remove it from shared_labels or from forbidden.");
  }
}
