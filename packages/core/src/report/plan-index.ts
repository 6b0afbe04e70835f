import { addCounts, countWords, hasChanges, type Counts } from "../plan/counts.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { codeSpan, escapeText, shorten, table } from "./markdown.ts";

export const MAXIMUM_NAME = 120;

/** The first line: what the plan is of, and exact counts of what it would do. */
export function verdict(title: string, outcomes: readonly PlanOutcome[]): string {
  const name = escapeText(shorten(title, MAXIMUM_NAME));
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
  const counts = addCounts(outcomes.map((outcome) => outcome.counts));
  const words = hasChanges(counts) ? countWords(counts) : "no changes";
  if (failed === 0) return `${sign(counts)} ${name}: ${words}`;
  const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
  return `❌ ${name}: ${failure}${hasChanges(counts) ? `; ${words}` : ""}`;
}

function sign(counts: Counts): string {
  if (counts.destroy > 0 || counts.unknown > 0) return "🟥";
  if (counts.forget > 0) return "🟪";
  if (counts.change > 0) return "🟨";
  return hasChanges(counts) ? "🟩" : "✅";
}

/** True where there is nothing to read of a unit but its name. */
export function isQuiet({ changeSet, counts, failures, warnings }: PlanOutcome): boolean {
  if (changeSet === undefined || failures.length + warnings.length > 0 || hasChanges(counts)) return false;
  const { changes, drift, checks, errored } = changeSet;
  const isRead = changes.every(({ kind }) => kind === "read");
  return isRead && drift.length === 0 && !errored && checks.every(({ status }) => status === "pass");
}

/**
 * All units at a glance: a row for each of which there is something to tell, one line for the others.
 * @param most how many units are named; the others are a number
 */
export function unitIndex(outcomes: readonly PlanOutcome[], most: number): string {
  const loud = outcomes.filter((outcome) => !isQuiet(outcome));
  const quiet = outcomes.filter(isQuiet).map(({ unit }) => codeSpan(shorten(unit, MAXIMUM_NAME)));
  const more = (rest: number): string => (rest > 0 ? ` and ${rest} more units` : "");
  const rows = loud.slice(0, most).map(indexRow);
  const named = quiet.slice(0, most - rows.length);
  return [
    rows.length === 0 ? "" : table(["unit", "destroy", "replace", "change", "add", "other"], rows),
    more(loud.length - rows.length).trim(),
    quiet.length === 0 ? "" : `✅ No changes: ${named.join(", ")}${more(quiet.length - named.length)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function indexRow({ unit, counts, failures, changeSet }: PlanOutcome): readonly string[] {
  const number = (count: number): string => (count === 0 ? "" : String(count));
  const drift = changeSet?.drift.length ?? 0;
  const other = [otherWords(counts), ...(drift === 0 ? [] : [`${drift} changed outside of code`])];
  return [
    `${failures.length > 0 ? "❌" : sign(counts)} ${codeSpan(shorten(unit, MAXIMUM_NAME))}`,
    number(counts.destroy - counts.replace),
    number(counts.replace),
    number(counts.change),
    number(counts.add - counts.replace),
    failures.length > 0 ? "failed" : other.filter((words) => words !== "").join(", "),
  ];
}

/** What has no column of its own. */
function otherWords(counts: Counts): string {
  if (!hasChanges(counts)) return "no changes";
  return countWords({ ...counts, add: 0, change: 0, destroy: 0, replace: 0 });
}
