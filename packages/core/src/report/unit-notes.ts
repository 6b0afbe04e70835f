import { codeSpan, escapeText, shorten } from "./markdown.ts";

const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;

/** A Markdown list of a sentence, without its period, about each of some units; empty for none. */
export function unitNotes(notes: readonly (readonly [unit: string, sentence: string])[]): string {
  const lines = notes
    .slice(0, MAXIMUM_UNITS)
    .map(([unit, sentence]) => `- ${codeSpan(shorten(unit, MAXIMUM_NAME))}: ${escapeText(sentence)}.`);
  const rest = notes.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

/** Units by name in a sentence, and how many more, as Markdown. */
export function unitNames(units: readonly string[]): string {
  const names = units.slice(0, MAXIMUM_UNITS).map((unit) => codeSpan(shorten(unit, MAXIMUM_NAME)));
  const rest = units.length - names.length;
  return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
