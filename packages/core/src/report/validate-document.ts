import type { Finding } from "../organization/model.ts";
import { byteLength } from "./budget.ts";
import { codeSpan, details, escapeText, fenced, shorten, table } from "./markdown.ts";

const MAXIMUM_ROWS = 200;
const MAXIMUM_LINES = 12;
const MAXIMUM_NAME = 200;
const MAXIMUM_MESSAGE = 300;
const MAXIMUM_PATCH_BYTES = 200 * 1024;

/** A unit that the change affects, and why. */
export interface AffectedRow {
  readonly unit: string;
  readonly wave: number;
  readonly why: string;
}

/** What the change affects. */
export interface AffectedSection {
  /** Empty where every unit counts, since nobody can tell. */
  readonly rows: readonly AffectedRow[];
  readonly count: number;
  /** How many units there are in all. */
  readonly total: number;
  /** What the change is, or why nobody can tell, as a sentence; text we did not write may be in it. */
  readonly since: string;
}

/** What a validation came to. */
export interface ValidationReport {
  readonly findings: readonly Finding[];
  /** Whether none of the findings fails the action. */
  readonly isValid: boolean;
  /** What was checked, as Markdown. */
  readonly checked: readonly string[];
  /** Undefined where the organization cannot be read. */
  readonly affected: AffectedSection | undefined;
  /** The unified diff of formatting; empty for none. */
  readonly patch: string;
  /** Where this comes from, as Markdown. */
  readonly facts: readonly string[];
}

/** Everything validate-org found, for the job summary. */
export function renderValidation(report: ValidationReport): string {
  const { findings, checked, affected, patch, facts } = report;
  const parts = [
    `## ${verdict(report)}`,
    `Checked: ${checked.join(" · ")}.`,
    ...fileSections(findings),
    affected === undefined ? "" : affectedSection(affected),
    patch === "" ? "" : details("What formatting would change", patchFence(patch)),
    `<sub>${facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function verdict({ findings, isValid }: ValidationReport): string {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ].join(", ");
  if (counts === "") return "✅ valid";
  const files = new Set(findings.map(({ file }) => file)).size;
  const where = files > 1 ? ` in ${files} files` : "";
  return `${isValid ? "⚠️ valid, with " : "❌ "}${counts}${where}`;
}

/** A table a file, those with the worst findings first; in it the worst first, then by line. */
function fileSections(findings: readonly Finding[]): readonly string[] {
  const byFile = [...Map.groupBy(findings, ({ file }) => file)].toSorted(
    ([a, ofA], [b, ofB]) => Math.min(...ofA.map(rank)) - Math.min(...ofB.map(rank)) || (a < b ? -1 : 1),
  );
  let room = MAXIMUM_ROWS;
  let left = findings.length;
  const sections: string[] = [];
  for (const [file, ofFile] of byFile) {
    const rows = rowsOf(ofFile).slice(0, room);
    if (rows.length === 0) break;
    room -= rows.length;
    left -= rows.reduce((sum, { count }) => sum + count, 0);
    const name = file === "." ? "The repository" : codeSpan(shorten(file, MAXIMUM_NAME));
    sections.push(`### ${name}\n\n${table(["", "line", "what is wrong, and what to do", "rule"], rows.map(cellsOf))}`);
  }
  return left > 0 ? [...sections, `and ${left} more: see the findings file.`] : sections;
}

/** The same trouble in several lines of a file. */
interface Row {
  readonly finding: Finding;
  readonly lines: readonly number[];
  readonly count: number;
}

function rowsOf(findings: readonly Finding[]): readonly Row[] {
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  const same = Map.groupBy(sorted, ({ rule, severity, message, fix }) =>
    JSON.stringify([rule, severity, message, fix]),
  );
  return [...same.values()].flatMap((group) => {
    const [finding] = group;
    return finding === undefined ? [] : [{ finding, lines: group.map(({ line }) => line), count: group.length }];
  });
}

function cellsOf({ finding, lines }: Row): readonly string[] {
  const shown = lines.slice(0, MAXIMUM_LINES).join(", ");
  return [
    isError(finding) ? "❌" : "⚠️",
    lines.length > MAXIMUM_LINES ? `${shown}, …` : shown,
    `${escapeText(shorten(finding.message, MAXIMUM_MESSAGE))}<br>→ ${escapeText(shorten(finding.fix, MAXIMUM_MESSAGE))}`,
    codeSpan(finding.rule),
  ];
}

function affectedSection({ rows, count, total, since }: AffectedSection): string {
  const summary = `Affected: ${count} of ${plural(total, "unit")}`;
  const cells = rows
    .slice(0, MAXIMUM_ROWS)
    .map(({ unit, wave, why }) => [
      codeSpan(shorten(unit, MAXIMUM_NAME)),
      String(wave),
      escapeText(shorten(why, MAXIMUM_MESSAGE)),
    ]);
  const rest = rows.length - cells.length;
  const body = [
    escapeText(since),
    cells.length === 0 ? "" : table(["unit", "wave", "why"], cells),
    rest > 0 ? `and ${rest} more: see the output affected.` : "",
  ];
  return details(summary, body.filter((part) => part !== "").join("\n\n"));
}

/** Errors come first, but among them what one command mends comes last: it must not hide the others. */
function rank({ severity, rule }: Finding): number {
  if (severity === "warning") return 2;
  return rule === "format" ? 1 : 0;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function patchFence(patch: string): string {
  if (byteLength(patch) <= MAXIMUM_PATCH_BYTES) return fenced(patch, "diff");
  return `${fenced(patch.slice(0, MAXIMUM_PATCH_BYTES / 4), "diff")}\n\nThe rest is left out: run \`tofu fmt -recursive -diff\` to see all of it.`;
}
