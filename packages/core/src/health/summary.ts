import { fitDocument, SUMMARY_BYTES, type Level } from "../report/budget.ts";
import { codeSpan, details, escapeText, fenced, shorten, table } from "../report/markdown.ts";
import { formatDuration } from "./duration.ts";
import type { CheckResult, ProbeFailure } from "./result.ts";
import { renderTimings } from "./timings.ts";

/** Failures told one by one; the table has them all. */
const MAX_TOLD = 20;
const MAX_STATUS = 60;
const MAX_TARGET = 200;

/** What is left out first where there is no room for all: checks that passed, then notes and the table, then failures. */
const RANKS = { passed: 0, note: 1, failed: 2, told: 3 } as const;

/** What the job summary says in at most `limit` bytes: what failed and what to look at, then every check. */
export function renderSummary(
  results: readonly CheckResult[],
  environment: string,
  limit: number = SUMMARY_BYTES,
): string {
  const failed = results.flatMap((result) =>
    result.failure === undefined ? [] : [{ result, failure: result.failure }],
  );
  // Failures that fail the step come first, else in the order of the checks.
  const told = failed.toSorted((a, b) => Number(b.result.critical) - Number(a.result.critical)).slice(0, MAX_TOLD);
  const notes = results.flatMap(({ name, notes: ofCheck }) =>
    ofCheck.map((note) => `- ${escapeText(name)}: ${escapeText(note)}`),
  );
  // No cell has a newline in it.
  const [header = "", divider = "", ...rows] = renderTable(results).split("\n");
  const entries = [
    ...told.map(({ result, failure }) => ({
      rank: RANKS.told,
      render: (level: Level) => `${renderFailure(result, failure, level)}\n\n`,
    })),
    ...notes.map((note) => ({ rank: RANKS.note, render: () => `${note}\n` })),
    ...rows.map((row, index) => ({
      rank: results[index]?.ok === true ? RANKS.passed : RANKS.failed,
      render: () => `${row}\n`,
    })),
  ];
  return fitDocument(entries, limit, (fitted) => {
    const texts = fitted.map(({ text }) => text);
    return assemble(results, environment, {
      failures: texts.splice(0, told.length),
      left: failed.length - told.length,
      notes: texts.splice(0, notes.length),
      table: [`${header}\n`, `${divider}\n`, ...texts],
    });
  });
}

interface Parts {
  readonly failures: readonly string[];
  /** Failures that are only in the table. */
  readonly left: number;
  readonly notes: readonly string[];
  /** Lines with their newlines. */
  readonly table: readonly string[];
}

function assemble(results: readonly CheckResult[], environment: string, parts: Parts): string {
  const { failures, left, notes, table: lines } = parts;
  const timings = renderTimings(results);
  const unlisted = lines.filter((line) => line === "").length;
  return [
    `## ${headline(results)}${environment === "" ? "" : ` · ${escapeText(environment)}`}`,
    failures.join("").trimEnd(),
    left === 0 ? "" : `${left} more failed checks are only in the table.`,
    notes.length === 0 ? "" : "**Worth a look:**",
    notes.join("").trimEnd(),
    lines.join("").trimEnd(),
    unlisted === 0 ? "" : `${unlisted} more checks had no room here: see the log, or the file of results-path.`,
    timings === "" ? "" : details("Timings of the last try of each check", fenced(timings)),
  ]
    .filter((part) => part !== "")
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

/** Where there is little room the excerpt goes first, then all but the headline. */
function renderFailure(result: CheckResult, failure: ProbeFailure, level: Level): string {
  const title = `### ${signOf(result)} ${escapeText(result.name)}: ${failure.class}`;
  if (level === "address") return title;
  const facts = [
    codeSpan(shorten(result.target, MAX_TARGET)),
    ...(result.status === undefined ? [] : [`last seen: ${escapeText(result.status)}`]),
    countAttempts(result.attempts),
    formatDuration(result.durationMs),
    ...(result.group === "" ? [] : [`group ${escapeText(result.group)}`]),
    ...(result.critical ? [] : ["not critical"]),
  ];
  return [
    title,
    facts.join(" · "),
    failure.problems.map((problem) => `- ${escapeText(problem)}`).join("\n"),
    ...(failure.excerpt === "" || level === "names" ? [] : [fenced(failure.excerpt)]),
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
    codeSpan(shorten(result.target, MAX_TARGET)),
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

function countAttempts(attempts: number): string {
  return `${attempts} attempt${attempts === 1 ? "" : "s"}`;
}
