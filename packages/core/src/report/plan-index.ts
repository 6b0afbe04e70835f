import { addCounts, countWords, hasChanges, type Counts } from "../plan/counts.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { codeSpan, escapeText, shorten, table } from "./markdown.ts";

export const MAXIMUM_NAME = 120;
const WAITING = "cannot be planned yet";

/** The first line: what the plan is of, and exact counts of what it would do. */
export function verdict(title: string, outcomes: readonly PlanOutcome[]): string {
  const name = escapeText(shorten(title, MAXIMUM_NAME));
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
  const counts = addCounts(outcomes.map((outcome) => outcome.counts));
  const waiting = outcomes.filter(isWaiting).length;
  const words = [
    ...(hasChanges(counts) ? [countWords(counts)] : []),
    ...(waiting === 0
      ? []
      : [outcomes.length === 1 ? WAITING : `${waiting} of ${outcomes.length} units cannot be planned yet`]),
  ].join("; ");
  if (failed === 0)
    return `${waiting > 0 && !hasChanges(counts) ? "⏳" : sign(counts)} ${name}: ${words || "no changes"}`;
  const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
  return `❌ ${name}: ${failure}${words === "" ? "" : `; ${words}`}`;
}

/** True for a unit of which nobody can say yet what would change. */
function isWaiting({ dependence }: PlanOutcome): boolean {
  return dependence?.kind === "waiting";
}

/** What stands beside a unit's name: that it failed or waits, else what it would change. */
export function unitWords(outcome: PlanOutcome): string {
  if (outcome.failures.length > 0) return "failed";
  if (isWaiting(outcome)) return WAITING;
  const words = countWords(outcome.counts) || "no changes";
  return outcome.dependence === undefined ? words : `${words} (provisional)`;
}

function sign(counts: Counts): string {
  if (counts.destroy > 0 || counts.unknown > 0) return "🟥";
  if (counts.forget > 0) return "🟪";
  if (counts.change > 0) return "🟨";
  return hasChanges(counts) ? "🟩" : "✅";
}

/** True where there is nothing to read of a unit but its name. */
export function isQuiet({ changeSet, counts, dependence, failures, warnings }: PlanOutcome): boolean {
  if (
    changeSet === undefined ||
    dependence !== undefined ||
    failures.length + warnings.length > 0 ||
    hasChanges(counts)
  )
    return false;
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

function indexRow(outcome: PlanOutcome): readonly string[] {
  const { unit, counts, failures } = outcome;
  const number = (count: number): string => (count === 0 ? "" : String(count));
  const mark = failures.length > 0 ? "❌" : isWaiting(outcome) ? "⏳" : sign(counts);
  return [
    `${mark} ${codeSpan(shorten(unit, MAXIMUM_NAME))}`,
    number(counts.destroy - counts.replace),
    number(counts.replace),
    number(counts.change),
    number(counts.add - counts.replace),
    otherWords(outcome),
  ];
}

/** What has no column of its own. */
function otherWords(outcome: PlanOutcome): string {
  if (outcome.failures.length > 0 || isWaiting(outcome)) return unitWords(outcome);
  const { counts, changeSet, dependence } = outcome;
  const drift = changeSet?.drift.length ?? 0;
  return [
    hasChanges(counts) ? countWords({ ...counts, add: 0, change: 0, destroy: 0, replace: 0 }) : "no changes",
    drift === 0 ? "" : `${drift} changed outside of code`,
    dependence === undefined ? "" : dependence.kind,
  ]
    .filter((words) => words !== "")
    .join(", ");
}
