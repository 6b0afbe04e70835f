import type { Patterns } from "../ports/patterns.ts";
import type { ProbeFailure } from "./result.ts";

const MAX_SHOWN = 120;

/** A pattern that could not be told to match or not in time. */
export class SlowPattern extends Error {
  override readonly name = "SlowPattern";
  readonly source: string;

  constructor(source: string) {
    super(`the pattern ${source} takes too long`);
    this.source = source;
  }
}

/**
 * Whether a text matches.
 * @throws SlowPattern
 */
export function matches(patterns: Patterns, source: string, text: string): boolean {
  const isMatch = patterns.test(source, text);
  if (isMatch === undefined) throw new SlowPattern(source);
  return isMatch;
}

/** What is said of a check whose pattern took too long, whatever was answered. */
export function failedBySlowPattern({ source }: SlowPattern): ProbeFailure {
  const shown = source.length <= MAX_SHOWN ? source : `${source.slice(0, MAX_SHOWN - 1).toWellFormed()}…`;
  return {
    class: "assertion",
    problems: [`expected to match ${shown}, found that trying it on this answer takes too long: it was stopped`],
    excerpt: "",
    advice:
      "Write the pattern without repetitions inside or beside each other, such as (a+)+ or .*.*, or use contains.",
  };
}
