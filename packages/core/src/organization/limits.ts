import { Lexer } from "yaml";
import { START, type Position, type Report } from "./report.ts";

/** The largest organization file read; more is refused before parsing. */
export const MAX_SIZE = 1_048_576;
/** Text that passes takes the parser well under a second, whatever it is made of; 20,000 flat keys are over it. */
const MAX_TOKENS = 100_000;
/** Any control character but tab and line ends, and those that turn the direction of text, as editors show it. */
export const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;
/** What stands for bytes that are no UTF-8 once a file has been read as text. */
const NO_UTF8 = "\uFFFD";

/** Refuses text that the parser would be slow on or that is no text. True when it may be parsed. */
export function withinLimits(text: string, report: Report): boolean {
  if (text.length > MAX_SIZE) {
    reportTooLarge(text.length, report);
    return false;
  }
  const control = text.search(CONTROL_CHARACTER);
  if (control !== -1) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, "0");
    const message = `The file contains the control character U+${code}`;
    report.add("invalid-char", positionOf(text, control), message, "Remove it, and save the file as UTF-8 text.");
    return false;
  }
  const broken = text.indexOf(NO_UTF8);
  if (broken !== -1) {
    const message = "The file is not UTF-8 text: a character here was saved in another encoding";
    report.add(
      "invalid-char",
      positionOf(text, broken),
      message,
      "Save the file as UTF-8, and write the character again.",
    );
    return false;
  }
  if (hasTooManyTokens(text)) {
    report.add(
      "too-many-nodes",
      START,
      "The file has too many keys, items, lines or escapes",
      "Keep it under 10,000 values.",
    );
    return false;
  }
  return true;
}

/** @param size in bytes or characters */
export function reportTooLarge(size: number, report: Report): void {
  const message = `The file is ${(size / MAX_SIZE).toFixed(1)} MiB, and at most 1 MiB is read`;
  report.add("too-large", START, message, "Check that this is the organization file; move what is not flywheel's out.");
}

function hasTooManyTokens(text: string): boolean {
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    count += costOf(token);
    if (count > MAX_TOKENS) return true;
  }
  return false;
}

/** How many plain tokens one takes as long as: the parser reports each escape that is none, and each stray bracket. */
function costOf(token: string): number {
  if (token.startsWith('"')) return token.split("\\").length * 2 - 1;
  return token === "]" || token === "}" || token === "," ? 2 : 1;
}

function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
