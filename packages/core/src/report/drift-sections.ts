import type { DriftOutcome } from "../drift/check-unit.ts";
import type { IgnoredDrift } from "../drift/ignore.ts";
import { diffDrift } from "../plan/attribute-diff.ts";
import { changeAt, type ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import type { Entry } from "./budget.ts";
import { namesSuffix } from "./change-entry.ts";
import { driftConsequence, driftEntry } from "./drift-entry.ts";
import { codeSpan, details, escapeText, shorten, MAXIMUM_ADDRESS } from "./markdown.ts";
import { failureText } from "./plan-sections.ts";
import { withoutEngineWords } from "./public-failure.ts";

const MAXIMUM_NAME = 120;
const MAXIMUM_REASON = 300;

/** What there is to say of one unit, in the order in which it is said. */
export interface UnitEntries {
  readonly outcome: DriftOutcome;
  readonly failures: readonly Entry[];
  readonly drift: readonly Entry[];
  readonly noise: readonly Entry[];
  readonly ignored: readonly Entry[];
}

/** @param showValues whether values of attributes are shown, not only their names */
export function unitEntries(outcome: DriftOutcome, showValues: boolean): UnitEntries {
  const { redact, proposed } = outcome;
  const failures = showValues ? outcome.failures : outcome.failures.map(withoutEngineWords);
  const drift = outcome.drift.map((change) => {
    const own = changeAt(change, proposed);
    return driftEntry(change, own, redact, driftConsequence(change, own));
  });
  return {
    outcome,
    failures: failures.map((failure) => ({ rank: 2, render: () => `${failureText(failure)}\n\n` })),
    drift: drift.map(({ render }) => ({
      rank: 1,
      render: (level) => render((level === "full" || level === "whole") && !showValues ? "names" : level),
    })),
    noise: outcome.noise.map((change) => ({ rank: 0, render: () => noiseLine(change, redact) })),
    ignored: outcome.ignored.map((entry) => ({ rank: 0, render: () => ignoredLine(entry, redact) })),
  };
}

export function allEntries({ failures, drift, noise, ignored }: UnitEntries): readonly Entry[] {
  return [...failures, ...drift, ...noise, ...ignored];
}

/** Takes the texts of the unit's entries from the front of `texts`. */
export function unitSection({ failures, drift, noise, ignored }: UnitEntries, texts: string[]): string {
  const [failureTexts, driftTexts, noiseTexts, ignoredTexts] = [failures, drift, noise, ignored].map((entries) => {
    const taken = texts.splice(0, entries.length);
    const counted = taken.filter((text) => text === "").length;
    return `${taken.join("")}${counted === 0 ? "" : `\nAnd ${counted} more.`}`.trim();
  });
  const parts = [
    failureTexts,
    driftTexts,
    noise.length === 0 ? "" : details(`Set aside as no drift: ${noise.length}`, noiseTexts ?? ""),
    ignored.length === 0 ? "" : details(`Ignored by rules: ${ignored.length}`, ignoredTexts ?? ""),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

export function unitName(unit: string): string {
  return codeSpan(shorten(unit, MAXIMUM_NAME));
}

/** `2026-12-31 05:17 UTC`. @param seconds since the epoch */
export function timeWords(seconds: number): string {
  return `${new Date(seconds * 1_000).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function noiseLine(change: ResourceChange, redact: Redact): string {
  const names = diffDrift(change, undefined).map(({ name }) => redact(name));
  return `- ${codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS))}${namesSuffix(names)}\n`;
}

function ignoredLine({ address, attributes, rule }: IgnoredDrift, redact: Redact): string {
  const { reason, owner, expires } = rule;
  const who = [owner, expires === undefined ? undefined : `until ${expires}`].filter((part) => part !== undefined);
  const why = `${reason}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
  const line = `- ${codeSpan(shorten(redact(address), MAXIMUM_ADDRESS))}${namesSuffix(attributes.map(redact))}`;
  return `${line} – ${escapeText(shorten(why, MAXIMUM_REASON))}\n`;
}
