import type { Located } from "./cursor.ts";
import type { Report } from "./report.ts";
import { didYouMean, list, quote } from "./wording.ts";

/** Reports a value that is none of those known. */
export function checkChoice(value: Located<string> | undefined, known: readonly string[], report: Report): void {
  if (value === undefined || known.includes(value.value)) return;
  const message = `${value.path} ${quote(value.value)} is not known here`;
  const fix = known.length === 1 ? `Write ${list(known)}.` : `Use one of: ${list(known)}.`;
  report.add("choice", value.at, message, `${didYouMean(value.value, known)}${fix}`);
}
