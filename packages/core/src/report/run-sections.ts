import type { Failure } from "../errors.ts";
import type { Fold } from "../outcome/fold.ts";
import { codeSpan, escapeText, shorten, table } from "./markdown.ts";
import { failureText } from "./plan-sections.ts";

const MAXIMUM_FAILURES = 20;
const MAXIMUM_UNITS = 20;
const MAXIMUM_ROWS = 40;
const MAXIMUM_NAME = 120;

/** What failed and is no unit's own, in front of everything else; empty for nothing. */
export function failuresFront(title: string, failures: readonly Failure[]): string {
  if (failures.length === 0) return "";
  // Of two hundred units that nobody has told of, nobody reads two hundred sentences.
  const same = [...Map.groupBy(failures, ({ reason, message, hint }) => `${reason}\n${message}\n${hint}`).values()];
  const shown = same.slice(0, MAXIMUM_FAILURES).map(groupText);
  const rest = failures.length - same.slice(0, MAXIMUM_FAILURES).flat().length;
  const count = failures.length === 1 ? "1 failure" : `${failures.length} failures`;
  return [
    `## ❌ ${escapeText(shorten(title, MAXIMUM_NAME))}: ${count}`,
    ...shown,
    ...(rest > 0 ? [`and ${rest} more failures: see the logs of the jobs`] : []),
  ].join("\n\n");
}

function groupText(failures: readonly Failure[]): string {
  const [first] = failures;
  if (first === undefined) return "";
  const units = failures.flatMap(({ unit }) => (unit === undefined || unit === "" ? [] : [unit]));
  const names = units.slice(0, MAXIMUM_UNITS).map((unit) => codeSpan(shorten(unit, MAXIMUM_NAME)));
  const rest = units.length - names.length;
  const about = names.length === 0 ? "" : `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}: `;
  return `${about}${failureText(first)}`;
}

/** How many health checks passed, and which did not: why is said with the failures. */
export function healthSection(health: Fold["health"]): string {
  const checks = health.flatMap(({ title, checks: ofCall }) => ofCall.map((check) => ({ ...check, title })));
  const failed = checks.filter(({ ok }) => !ok);
  const isFatal = failed.some(({ critical }) => critical);
  const sign = failed.length === 0 ? "✅" : isFatal ? "❌" : "⚠️";
  const rows = failed
    .slice(0, MAXIMUM_ROWS)
    .map(({ name, target, critical, title }) => [
      `${critical ? "❌" : "⚠️"} ${codeSpan(shorten(name, MAXIMUM_NAME))}`,
      escapeText(shorten(title, MAXIMUM_NAME)),
      codeSpan(shorten(target, MAXIMUM_NAME)),
    ]);
  const rest = failed.length - rows.length;
  return [
    `## ${sign} Health: ${checks.length - failed.length} of ${checks.length} checks passed`,
    ...(rows.length === 0 ? [] : [table(["check", "environment", "asked"], rows)]),
    ...(rest > 0 ? [`and ${rest} more that failed`] : []),
  ].join("\n\n");
}

/** What was found in the organization and its code, as numbers: the findings are annotations, and errors failures. */
export function validationSection(validations: Fold["validations"]): string {
  const count = (pick: (validation: Fold["validations"][number]) => number): number =>
    validations.reduce((sum, validation) => sum + pick(validation), 0);
  const [errors, warnings] = [count((each) => each.errors), count((each) => each.warnings)];
  if (errors + warnings === 0) return "## ✅ The organization and its code are valid";
  const words = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ];
  return `## ${errors > 0 ? "❌ Not valid" : "⚠️ Valid"}: ${words.join(", ")}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
