import type { Diagnostic } from "../engine/diagnostics.ts";
import { isContainer } from "../json.ts";
import type { Failure, Place } from "../errors.ts";
import { hasMark, type Shown } from "../plan/attribute-diff.ts";
import type { Check, OutputChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { codeSpan, details, escapeText, shorten, table } from "./markdown.ts";
import { shownValue } from "./values.ts";

const MAXIMUM_ROWS = 40;
const MAXIMUM_CELL = 160;
const MAXIMUM_NAME = 200;
/** Of one message; the log has all of it. */
const MAXIMUM_MESSAGE = 1_000;

/** Failures for people: what happened, where, what to do next. */
export function failureSection(failures: readonly Failure[], most = MAXIMUM_ROWS): string {
  const rest = failures.length - most;
  const shown = failures.slice(0, most).map(failureText);
  return [...shown, ...(rest > 0 ? [`and ${rest} more failures: see the log`] : [])].join("\n\n");
}

/** One failure. */
export function failureText(failure: Failure): string {
  const place = failure.place === undefined ? "" : ` at ${codeSpan(shorten(placeWords(failure.place), MAXIMUM_NAME))}`;
  const [message, hint] = [failure.message, failure.hint].map((text) => escapeText(shorten(text, MAXIMUM_MESSAGE)));
  return `❌ **${failure.reason}**${place}: ${message}\n\n→ ${hint}`;
}

/** `main.tf:12:3` */
export function placeWords(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}

export function driftSection(texts: readonly string[], total: number): string {
  if (total === 0) return "";
  const shown = texts.filter((text) => text !== "");
  const rest = total - shown.length;
  const body = [...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n").trimEnd();
  return details(`Changed outside of code: ${total}`, body);
}

export function outputsSection(outputs: readonly OutputChange[], redact: Redact): string {
  if (outputs.length === 0) return "";
  const rows = outputs.slice(0, MAXIMUM_ROWS).map((output) => {
    const [before, after] = sides(output);
    return [codeSpan(shorten(redact(output.name), MAXIMUM_NAME)), cell(before, redact), cell(after, redact)];
  });
  const rest = outputs.length - rows.length;
  return `**Outputs**\n\n${table(["name", "before", "after"], rows)}${rest > 0 ? `\n\nand ${rest} more` : ""}`;
}

/** Checks that do not pass, one a row; the passing ones are a number. */
export function checksSection(checks: readonly Check[], redact: Redact): string {
  if (checks.length === 0) return "";
  const passing = checks.filter(({ status }) => status === "pass").length;
  const order = ["fail", "error", "unknown"];
  const rows = checks
    .filter(({ status }) => status !== "pass")
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, MAXIMUM_ROWS)
    .map((check) => [
      check.status === "unknown" ? "unknown until apply" : `❌ ${escapeText(shorten(check.status, MAXIMUM_NAME))}`,
      codeSpan(shorten(redact(check.name), MAXIMUM_NAME)),
      escapeText(shorten(redact(check.problems.join("; ")), MAXIMUM_MESSAGE)),
    ]);
  const rest = checks.length - passing - rows.length;
  const head = `**Checks**: ${passing} of ${checks.length} pass${rest > 0 ? `, ${rest} are not shown` : ""}`;
  return rows.length === 0 ? head : `${head}\n\n${table(["status", "check", "problem"], rows)}`;
}

export function warningsSection(warnings: readonly Diagnostic[], redact: Redact): string {
  if (warnings.length === 0) return "";
  const lines = warnings.slice(0, MAXIMUM_ROWS).map((warning) => {
    const place = warning.place === undefined ? "" : ` (${codeSpan(shorten(placeWords(warning.place), MAXIMUM_NAME))})`;
    return `- ${escapeText(shorten(redact(warning.summary), MAXIMUM_MESSAGE))}${place}`;
  });
  return details(`Warnings of the engine: ${warnings.length}`, lines.join("\n"));
}

/** An output has no attributes: its two sides are shown whole unless a mark forbids it. */
function sides(output: OutputChange): readonly [Shown, Shown] {
  const marked = hasMark(output.beforeSensitive) || hasMark(output.afterSensitive);
  const side = (value: unknown, unknown: unknown): Shown => {
    if (value === undefined && !hasMark(unknown)) return { kind: "absent" };
    if (marked) return { kind: "sensitive" };
    return unknown === true ? { kind: "unknown" } : { kind: "value", value: withUnknown(value, unknown) };
  };
  return [side(output.before, false), side(output.after, output.afterUnknown)];
}

/** The value with what is not known yet said in its place: the plan JSON leaves it out. */
function withUnknown(value: unknown, unknown: unknown): unknown {
  if (unknown === true) return "(known after apply)";
  if (!isContainer(unknown) || !hasMark(unknown)) return value;
  if (Array.isArray(unknown))
    return unknown.map((mark, index) => withUnknown(isContainer(value) ? value[index] : undefined, mark));
  const known = isContainer(value) ? value : {};
  const marks = Object.entries(unknown).map(([key, mark]) => [key, withUnknown(known[key], mark)] as const);
  return { ...known, ...Object.fromEntries(marks) };
}

function cell(shown: Shown, redact: Redact): string {
  if (shown.kind === "absent") return "";
  const text = shownValue(shown, redact);
  if (shown.kind !== "value") return text;
  return codeSpan(text.length > MAXIMUM_CELL ? `${text.slice(0, MAXIMUM_CELL).toWellFormed()}…` : text);
}
