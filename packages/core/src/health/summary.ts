import { codeSpan, details, escapeText, fenced, shorten, table } from "../report/markdown.ts";
import { formatDuration } from "./duration.ts";
import type { CheckResult, ProbeFailure } from "./result.ts";
import { renderTimings } from "./timings.ts";

/** Failures told in full; the table has them all, and a summary may have 1 MiB. */
const MAX_TOLD = 20;
const MAX_STATUS = 60;

/** What the job summary says: what failed and what to look at, then every check. */
export function renderSummary(results: readonly CheckResult[], environment: string): string {
  const failed = results.flatMap((result) =>
    result.failure === undefined ? [] : [{ result, failure: result.failure }],
  );
  // Failures that fail the step come first, else in the order of the checks.
  const told = failed.toSorted((a, b) => Number(b.result.critical) - Number(a.result.critical)).slice(0, MAX_TOLD);
  const left = failed.length - told.length;
  const timings = renderTimings(results);
  return [
    `## ${headline(results)}${environment === "" ? "" : ` · ${escapeText(environment)}`}`,
    ...told.map(({ result, failure }) => renderFailure(result, failure)),
    ...(left === 0 ? [] : [`${left} more failed checks are only in the table.`]),
    ...renderNotes(results),
    renderTable(results),
    ...(timings === "" ? [] : [details("Timings of the last try of each check", fenced(timings))]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** One line: how many checks are fine, or how many are not. */
export function headline(results: readonly CheckResult[]): string {
  const failed = results.filter(({ ok }) => !ok);
  const total = `${results.length} health check${results.length === 1 ? "" : "s"}`;
  if (failed.length === 0) return `✅ ${results.length === 1 ? "" : "All "}${total} passed`;
  const sign = failed.some(({ critical }) => critical) ? "❌" : "⚠️";
  return `${sign} ${failed.length} of ${total} failed`;
}

function renderFailure(result: CheckResult, failure: ProbeFailure): string {
  const facts = [
    codeSpan(result.target),
    ...(result.status === undefined ? [] : [`last seen: ${escapeText(result.status)}`]),
    countAttempts(result.attempts),
    formatDuration(result.durationMs),
    ...(result.group === "" ? [] : [`group ${escapeText(result.group)}`]),
    ...(result.critical ? [] : ["not critical"]),
  ];
  return [
    `### ${escapeText(result.name)}: ${failure.class}`,
    facts.join(" · "),
    failure.problems.map((problem) => `- ${escapeText(problem)}`).join("\n"),
    ...(failure.excerpt === "" ? [] : [fenced(failure.excerpt)]),
    `**What to look at:** ${escapeText(failure.advice)}`,
  ].join("\n\n");
}

/** The column of groups only where there are any. */
function renderTable(results: readonly CheckResult[]): string {
  const isGrouped = results.some(({ group }) => group !== "");
  const cells = (group: string, rest: readonly string[]): readonly string[] => (isGrouped ? [group, ...rest] : rest);
  return table(
    ["", ...cells("Group", ["Check", "Target", "Result", "Seen last", "Attempts", "Time"])],
    results.map((result) => [signOf(result), ...cells(escapeText(result.group), renderCells(result))]),
  );
}

function renderCells(result: CheckResult): readonly string[] {
  return [
    escapeText(result.name),
    codeSpan(result.target),
    result.failure?.class ?? "ok",
    result.status === undefined ? "none" : escapeText(shorten(result.status, MAX_STATUS)),
    String(result.attempts),
    formatDuration(result.durationMs),
  ];
}

function signOf({ ok, critical }: CheckResult): string {
  if (ok) return "✅";
  return critical ? "❌" : "⚠️";
}

function renderNotes(results: readonly CheckResult[]): readonly string[] {
  const lines = results.flatMap(({ name, notes }) => notes.map((note) => `- ${escapeText(name)}: ${escapeText(note)}`));
  return lines.length === 0 ? [] : ["**Worth a look:**", lines.join("\n")];
}

function countAttempts(attempts: number): string {
  return `${attempts} attempt${attempts === 1 ? "" : "s"}`;
}
