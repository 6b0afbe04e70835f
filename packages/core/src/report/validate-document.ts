import type { Finding } from "../organization/model.ts";
import { byteLength } from "./budget.ts";
import { codeSpan, details, escapeText, fenced, shorten, table } from "./markdown.ts";

const MAXIMUM_ROWS = 200;
const MAXIMUM_NAME = 200;
const MAXIMUM_MESSAGE = 300;
const MAXIMUM_PATCH_BYTES = 200 * 1024;

/** Everything validate-org found, for the job summary. */
export function renderValidation(
  checked: string,
  findings: readonly Finding[],
  patch: string,
  facts: readonly string[],
): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const verdict = errors > 0 ? `❌ ${plural(errors, "error")}` : warnings > 0 ? "⚠️ valid, with warnings" : "✅ valid";
  const rows = findings
    .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
    .slice(0, MAXIMUM_ROWS)
    .map((finding) => [
      finding.severity === "error" ? "❌" : "⚠️",
      codeSpan(shorten(`${finding.file}:${finding.line}:${finding.column}`, MAXIMUM_NAME)),
      escapeText(shorten(finding.message, MAXIMUM_MESSAGE)),
      escapeText(shorten(finding.fix, MAXIMUM_MESSAGE)),
      codeSpan(finding.rule),
    ]);
  const rest = findings.length - rows.length;
  const parts = [
    `## ${verdict}${warnings > 0 && errors > 0 ? `, ${plural(warnings, "warning")}` : ""}`,
    checked,
    rows.length === 0 ? "" : table(["", "where", "what", "fix", "rule"], rows),
    rest > 0 ? `and ${rest} more: see the findings file.` : "",
    patch === "" ? "" : details("What formatting would change", patchFence(patch)),
    `<sub>${facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function patchFence(patch: string): string {
  if (byteLength(patch) <= MAXIMUM_PATCH_BYTES) return fenced(patch, "diff");
  return `${fenced(patch.slice(0, MAXIMUM_PATCH_BYTES / 4), "diff")}\n\nThe rest is left out: run \`tofu fmt -recursive -diff\` to see all of it.`;
}
