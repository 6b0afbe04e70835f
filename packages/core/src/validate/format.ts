import type { Engine } from "../engine/locate.ts";
import { engineEnvironment } from "../engine/environment.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import type { ProcessResult } from "../ports/processes.ts";
import { finding } from "../rules/registry.ts";

const FIX = "Run `tofu fmt -recursive` and commit the result. The summary has the difference.";

/** What formatting would change. */
export interface FormatCheck {
  /** One finding a hunk. */
  readonly findings: readonly Finding[];
  /** The unified diff; empty when all is well. */
  readonly patch: string;
}

/** Checks the formatting of every file the engine formats below the workspace, without writing any. */
export async function checkFormat(engine: Engine, host: Host): Promise<FormatCheck> {
  const check = await fmt(engine, host, ["-check", "-recursive"]);
  if (check.exitCode === 0) return { findings: [], patch: "" };
  if (check.exitCode !== 3) return { findings: unreadable(check.stderr), patch: "" };
  // `-check -diff` mixes names into the patch, so the patch takes a call of its own (engine-behaviour §2).
  const { stdout } = await fmt(engine, host, ["-recursive", "-diff", "-write=false", "-list=false"]);
  return { findings: patchFindings(stdout), patch: stdout };
}

function fmt(engine: Engine, host: Host, flags: readonly string[]): Promise<ProcessResult> {
  return host.processes.engine({
    file: engine.path,
    arguments: ["fmt", "-no-color", ...flags],
    directory: host.context.workspace,
    environment: engineEnvironment(host.context.environment).variables,
  });
}

/** Hunks of a unified diff whose file lines are `--- old/<path>` and `+++ new/<path>`. */
export function patchFindings(patch: string): readonly Finding[] {
  const findings: Finding[] = [];
  let file = "";
  for (const line of patch.split("\n")) {
    if (line.startsWith("--- old/")) file = line.slice("--- old/".length);
    const hunk = /^@@ -(\d+)/.exec(line);
    if (hunk === null) continue;
    const place = { file, line: Number(hunk[1]), column: 1 };
    findings.push(finding("format", place, "This is not in the canonical format", FIX));
  }
  return findings;
}

/** A file that cannot be parsed hides every other one from the check. */
function unreadable(stderr: string): readonly Finding[] {
  const place = /\bon (\S+) line (\d+)/.exec(stderr);
  const summary = /Error: (.+)/.exec(stderr)?.[1] ?? "a file cannot be parsed";
  return [
    finding(
      "format",
      { file: place?.[1] ?? ".", line: Number(place?.[2] ?? "1"), column: 1 },
      `Formatting could not be checked: ${summary}`,
      "Mend the syntax there; formatting of all files is checked again after that.",
    ),
  ];
}
