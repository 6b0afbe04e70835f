import type { Diagnostic } from "../engine/diagnostics.ts";
import type { Failure, Place } from "../errors.ts";
import type { Check } from "../plan/change-set.ts";
import type { Dependence } from "../plan/dependence.ts";
import type { Redact } from "../plan/redact.ts";
import { codeSpan, details, escapeText, shorten, table } from "./markdown.ts";

const MAXIMUM_ROWS = 40;
const MAXIMUM_NAME = 200;
const MAXIMUM_UPSTREAM = 5;
/** Of one message; the log has all of it. */
const MAXIMUM_MESSAGE = 1_000;

/** Failures for people: what happened, where, what to do next. */
export function failureSection(failures: readonly Failure[], most = MAXIMUM_ROWS): string {
  const rest = failures.length - most;
  const shown = failures.slice(0, most).map(failureText);
  return [...shown, ...(rest > 0 ? [`and ${rest} more failures: see the log`] : [])].join("\n\n");
}

/** Why a unit's plan is not the last word, and what comes of that; empty for one that stands for itself. */
export function dependenceSection(dependence: Dependence | undefined): string {
  if (dependence === undefined) return "";
  const { kind, upstream } = dependence;
  const rest = upstream.length - MAXIMUM_UPSTREAM;
  const shown = upstream.slice(0, MAXIMUM_UPSTREAM).map((unit) => codeSpan(shorten(unit, MAXIMUM_NAME)));
  const names = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const many = upstream.length > 1;
  return kind === "provisional"
    ? `**Provisional**: ${names} ${many ? "change" : "changes"} before it. It is planned again then, and applied if it does nothing more than this.`
    : `**Waits** for ${names}, which ${many ? "have" : "has"} no state yet. It is planned after that, and applied if it only creates.`;
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

/** Objects that live only while the engine runs. */
export function ephemeralSection(addresses: readonly string[], redact: Redact): string {
  if (addresses.length === 0) return "";
  const names = addresses.slice(0, MAXIMUM_ROWS).map((address) => codeSpan(shorten(redact(address), MAXIMUM_NAME)));
  const rest = addresses.length - names.length;
  return `Opened only while the engine runs: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

export function warningsSection(warnings: readonly Diagnostic[], redact: Redact): string {
  if (warnings.length === 0) return "";
  const lines = warnings.slice(0, MAXIMUM_ROWS).map((warning) => {
    const place = warning.place === undefined ? "" : ` (${codeSpan(shorten(placeWords(warning.place), MAXIMUM_NAME))})`;
    return `- ${escapeText(shorten(redact(warning.summary), MAXIMUM_MESSAGE))}${place}`;
  });
  return details(`Warnings of the engine: ${warnings.length}`, lines.join("\n"));
}
