import { relative, resolve } from "node:path/posix";
import * as v from "valibot";
import type { Place } from "../errors.ts";

const position = v.object({ line: v.number(), column: v.number() });

const diagnosticSchema = v.object({
  severity: v.string(),
  summary: v.string(),
  detail: v.optional(v.string(), ""),
  address: v.optional(v.string()),
  range: v.optional(v.object({ filename: v.string(), start: position, end: position })),
});

// Terraform puts the values themselves into the rest of these words, whether the variable is sensitive or not.
const TELLS_VALUES = /variable when applying a saved plan$/;

/** One diagnostic of the engine, its place relative to the repository. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly address: string | undefined;
  readonly place: Place | undefined;
}

/**
 * Parses a diagnostic of `-json` output; undefined for anything else.
 * @param directory root module relative to the repository: the engine names files relative to it
 * @param workspace absolute path of the repository: variable files are given to the engine by their whole path
 */
export function parseDiagnostic(value: unknown, directory: string, workspace: string): Diagnostic | undefined {
  const parsed = v.safeParse(diagnosticSchema, value);
  if (!parsed.success) return undefined;
  const { severity, summary, detail, address, range } = parsed.output;
  return {
    severity: severity === "warning" ? "warning" : "error",
    summary,
    detail: TELLS_VALUES.test(summary) ? (detail.split(". ")[0] ?? "") : detail,
    address,
    place: range === undefined ? undefined : placeOf(range, directory, workspace),
  };
}

/** Joins an engine file name to the root module; undefined for what is no file of the repository (`<value for var.x>`). */
function placeOf(
  range: { filename: string; start: { line: number; column: number }; end: { line: number } },
  directory: string,
  workspace: string,
): Place | undefined {
  const { filename, start, end } = range;
  if (filename === "" || filename.startsWith("<")) return undefined;
  const file = relative(workspace, resolve(workspace, directory, filename));
  if (file.split("/").some((segment) => segment === ".." || segment === ".terraform")) return undefined;
  return { file, line: start.line, column: start.column, endLine: end.line };
}

/** Without the echoes of a syntax error: of each file only its first diagnostic. Those without a place stay. */
export function firstOfEachFile(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Set<string>();
  return diagnostics.filter(({ place }) => {
    if (place === undefined) return true;
    const isFirst = !files.has(place.file);
    files.add(place.file);
    return isFirst;
  });
}

/** Each once, by place: init and plan warn of the same, and the engine does so in any order. */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = diagnostics.map((diagnostic) => {
    const { place, summary, detail } = diagnostic;
    return [
      [place?.file ?? "", String(place?.line ?? 0).padStart(6, "0"), summary, detail].join("\n"),
      diagnostic,
    ] as const;
  });
  return [...new Map(byPlace)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}

/** The engine's words for one diagnostic, as lines for the log. */
export function diagnosticLines(diagnostic: Diagnostic): readonly string[] {
  const { place } = diagnostic;
  const head = `${diagnostic.severity === "error" ? "Error" : "Warning"}: ${diagnostic.summary}`;
  const at = place === undefined ? [] : [`  on ${place.file}${place.line === undefined ? "" : ` line ${place.line}`}`];
  const detail = diagnostic.detail === "" ? [] : diagnostic.detail.split("\n").map((line) => `  ${line}`);
  return [head, ...at, ...detail];
}
