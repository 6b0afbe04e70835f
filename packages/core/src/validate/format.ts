import type { Engine } from "../engine/locate.ts";
import { engineEnvironment } from "../engine/environment.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import type { ProcessResult } from "../ports/processes.ts";
import { finding } from "../rules/registry.ts";
import { limitFinding, LIMITS } from "./limits.ts";
import { refusedInTree } from "./refused-files.ts";

const FIX = "Run `tofu fmt -recursive` and commit the result. The summary has the difference.";

const SYNTAX_FIX = "Mend the syntax there, or on the lines above it: a quote or a bracket may be missing.";

/** The exit code of `fmt -check` where everything can be parsed, but something is not formatted. */
const UNFORMATTED = 3;

/** What formatting would change. */
export interface FormatCheck {
  /** One finding a hunk, and one a file that cannot be parsed or must not be opened. */
  readonly findings: readonly Finding[];
  /** The unified diff; empty when all is well. */
  readonly patch: string;
}

/**
 * Checks the formatting of every file the engine formats below the workspace, without writing any. Where there is a file
 * that nobody should open, nothing is formatted: the engine cannot be told to leave one out.
 */
export async function checkFormat(engine: Engine, host: Host): Promise<FormatCheck> {
  const refused = await refusedInTree(host.files, host.context.workspace);
  if (refused.length > 0) return { findings: refused, patch: "" };
  const { workspace } = host.context;
  const check = await fmt(engine, host, workspace, ["-check", "-recursive"]);
  if (check.exitCode === 0) return { findings: [], patch: "" };
  if (check.exceeded !== undefined) return { findings: [limitFinding(".", "fmt", check.exceeded)], patch: "" };
  const unreadable = check.exitCode === UNFORMATTED ? [] : syntaxFindings(check.stderr);
  // `-check -diff` mixes names into the patch, so the patch takes a call of its own (engine-behaviour §2).
  const diff = await fmt(engine, host, workspace, ["-recursive", "-diff", "-write=false", "-list=false"]);
  if (diff.exceeded !== undefined) {
    return { findings: [...unreadable, limitFinding(".", "fmt", diff.exceeded)], patch: "" };
  }
  const found = [...unreadable, ...patchFindings(diff.stdout)];
  return { findings: found.length > 0 ? found : [wordless(diff.stderr)], patch: diff.stdout };
}

/**
 * What cannot be parsed of the files in a directory, formatted or not.
 * @param directory absolute path; the findings name files relative to it
 */
export async function formatErrors(engine: Engine, host: Host, directory: string): Promise<readonly Finding[]> {
  const check = await fmt(engine, host, directory, ["-check", "-list=false"]);
  if (check.exceeded !== undefined) return [limitFinding(".", "fmt", check.exceeded)];
  return check.exitCode === 0 || check.exitCode === UNFORMATTED ? [] : syntaxFindings(check.stderr);
}

function fmt(engine: Engine, host: Host, directory: string, flags: readonly string[]): Promise<ProcessResult> {
  return host.processes.engine({
    file: engine.path,
    arguments: ["fmt", "-no-color", ...flags],
    directory,
    environment: engineEnvironment(host.context.environment).variables,
    limits: LIMITS,
  });
}

/**
 * Hunks of a unified diff whose file lines are `--- old/<path>` and `+++ new/<path>`, each at its first changed line. A
 * hunk's lines are counted: one that is removed may look like anything.
 */
export function patchFindings(patch: string): readonly Finding[] {
  const findings: Finding[] = [];
  const lines = patch.split("\n");
  let file = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.startsWith("--- old/")) file = line.slice("--- old/".length);
    const [, start, removed = "1", added = "1"] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined) continue;
    const end = endOfHunk(lines, at + 1, Number(removed), Number(added));
    const context = lines.slice(at + 1, end).findIndex((each) => !each.startsWith(" "));
    const place = { file, line: Number(start) + Math.max(context, 0), column: 1 };
    findings.push(finding("format", place, "This is not in the canonical format", FIX));
    at = end - 1;
  }
  return findings;
}

/** The line after the hunk, which holds so many lines of either side. */
function endOfHunk(lines: readonly string[], begin: number, removed: number, added: number): number {
  let [oldLines, newLines] = [removed, added];
  let at = begin;
  for (; at < lines.length && (oldLines > 0 || newLines > 0); at++) {
    const mark = lines[at]?.[0];
    if (mark !== "+" && mark !== "\\") oldLines--;
    if (mark !== "-" && mark !== "\\") newLines--;
  }
  return at;
}

/** Of each file only the first error: the others are mostly its echo. At least one: who fails must say why. */
function syntaxFindings(stderr: string): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const words of stderr.split(/^Error: /m).slice(1)) {
    const [summary = "", place = "", ...rest] = words.split("\n\n");
    const [, file, line] = /^ {2}on (.+) line (\d+)/.exec(place) ?? [];
    if (file === undefined || found.has(file)) continue;
    const detail = (rest[0] ?? "").trim().replaceAll("\n", " ");
    const message = `Cannot be parsed: ${summary.trim()}${detail === "" ? "" : `: ${detail}`}`;
    found.set(file, finding("syntax", { file, line: Number(line), column: 1 }, message, SYNTAX_FIX));
  }
  return found.size > 0 ? [...found.values()] : [wordless(stderr)];
}

function wordless(stderr: string): Finding {
  const [said = ""] = stderr.trim().split("\n");
  const words = said === "" ? ", and the engine does not say why" : `: ${said}`;
  return finding(
    "format",
    { file: ".", line: 1, column: 1 },
    `Formatting could not be checked${words}`,
    "Run `tofu fmt -check -recursive` on your machine to see what keeps it from reading the files.",
  );
}
