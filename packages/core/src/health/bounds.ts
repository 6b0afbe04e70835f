import { shorten } from "../report/markdown.ts";
import type { ProbeFailure } from "./result.ts";

/** What one check may say of itself: a summary, an annotation and a result file have room for so much. */
const MAX_LINES = 20;
const MAX_LINE = 1_000;

/** The failure with as much of its problems as anybody reads. */
export function boundedFailure(failure: ProbeFailure): ProbeFailure {
  return { ...failure, problems: boundedLines(failure.problems) };
}

/** The first of the lines and how many are left out, none of them longer than a screen. */
export function boundedLines(lines: readonly string[]): readonly string[] {
  const left = lines.length - MAX_LINES;
  const shown = lines.slice(0, MAX_LINES).map((line) => shorten(line, MAX_LINE));
  return left > 0 ? [...shown, `and ${left} more`] : shown;
}
