import { fail, type Place } from "../errors.ts";

/** One thing wrong with one check as it is written. */
export interface CheckProblem {
  /** The check's name, or its number in the list where it has none. */
  readonly check: string;
  readonly message: string;
  /** Its place in the list, from 0, where that is known. */
  readonly index?: number;
}

/** Where checks were written: who is to blame for a problem in them. */
export interface CheckSource {
  readonly reason: "input-invalid" | "config-invalid";
  /** In words, such as `input checks`. */
  readonly name: string;
  readonly place?: Place;
}

/**
 * Fails for every problem at once; does nothing without any.
 * @throws the source's reason, naming each check
 */
export function failOnProblems(problems: readonly CheckProblem[], source: CheckSource): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ check, message }) => `check ${check}: ${message}`);
  const message =
    lines.length === 1
      ? `In ${source.name}, ${lines.join("")}`
      : `${lines.length} problems in ${source.name}:\n${lines.map((line) => `- ${line}`).join("\n")}`;
  fail(source.reason, message, {
    hint: "Nothing was probed. Correct the check and run again; the README of health-verify shows every key.",
    detailCode: "check",
    ...(source.place === undefined ? {} : { place: source.place }),
  });
}
