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
 */
export function parseDiagnostic(value: unknown, directory: string): Diagnostic | undefined {
  const parsed = v.safeParse(diagnosticSchema, value);
  if (!parsed.success) return undefined;
  const { severity, summary, detail, address, range } = parsed.output;
  return {
    severity: severity === "warning" ? "warning" : "error",
    summary,
    detail,
    address,
    place: range === undefined ? undefined : placeOf(range, directory),
  };
}

/** Joins an engine file name to the root module; undefined for files that are not the repository's own. */
function placeOf(
  range: { filename: string; start: { line: number; column: number }; end: { line: number } },
  directory: string,
): Place | undefined {
  const segments: string[] = [];
  const joined = range.filename.startsWith("/") ? range.filename : `${directory}/${range.filename}`;
  for (const segment of joined.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  if (range.filename.startsWith("/") || segments.includes(".terraform")) return undefined;
  return { file: segments.join("/"), line: range.start.line, column: range.start.column, endLine: range.end.line };
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

/** The engine's words for one diagnostic, as lines for the log. */
export function diagnosticLines(diagnostic: Diagnostic): readonly string[] {
  const { place } = diagnostic;
  const head = `${diagnostic.severity === "error" ? "Error" : "Warning"}: ${diagnostic.summary}`;
  const at = place === undefined ? [] : [`  on ${place.file}${place.line === undefined ? "" : ` line ${place.line}`}`];
  const detail = diagnostic.detail === "" ? [] : diagnostic.detail.split("\n").map((line) => `  ${line}`);
  return [head, ...at, ...detail];
}
