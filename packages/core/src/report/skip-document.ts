import { removedWords } from "./removed.ts";
import type { Failure } from "../errors.ts";
import { alert, codeSpan, escapeText, shorten } from "./markdown.ts";
import { failureSection } from "./plan-sections.ts";

const MAXIMUM_UNITS = 100;
const MAXIMUM_FAILURES = 20;

/** A call that did not plan: what it did instead, and why. */
export interface SkipDocument {
  /** What the plan would have been of. */
  readonly title: string;
  /** In place of the counts: `valid, not planned`. */
  readonly verdict: string;
  /** Why, and what would give a plan. Plain sentences, not Markdown. */
  readonly why: string;
  readonly units: readonly string[];
  /** Units that there are no more. */
  readonly removed?: readonly string[];
  readonly failures: readonly Failure[];
  /** As in a plan document. */
  readonly facts: readonly string[];
}

/** The document of a call that did not plan, for summary and comment. */
export function renderSkip(document: SkipDocument): string {
  const { units, removed = [], failures } = document;
  const names = units.slice(0, MAXIMUM_UNITS).map((unit) => codeSpan(shorten(unit, 120)));
  const rest = units.length - names.length;
  const parts = [
    `## ${failures.length > 0 ? "❌" : "⏭️"} ${escapeText(shorten(document.title, 120))}: ${document.verdict}`,
    escapeText(document.why),
    names.length === 0 ? "" : `Units: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    ...removedWords(removed).map((words) => alert("WARNING", words)),
    failureSection(failures, MAXIMUM_FAILURES),
    `<sub>${document.facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
