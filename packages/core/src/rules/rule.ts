import type { FailureReason } from "../errors.ts";
import type { Finding } from "../organization/model.ts";

export type Severity = Finding["severity"];

/** What a rule is, for its table in docs/rules.md and for whoever changes its severity. */
export interface Rule {
  readonly severity: Severity;
  /** What it asks for, one line without a period at the end. */
  readonly asks: string;
  /** One line that breaks it and one that keeps it, where that says more than words. */
  readonly example?: { readonly wrong: string; readonly right: string };
  /**
   * What goes no further where it is broken. `reading`: there is no organization to speak of. `checking`: something was
   * not looked at, so that a run without the finding would pass unchecked. The severity of neither can be changed.
   * `acting`: the actions that plan, apply and verify refuse the file.
   */
  readonly stops?: "reading" | "checking" | "acting";
  /** Only asked where the input `rules` gives it a severity. */
  readonly isOff?: true;
  /** The `failure-reason` of a run that fails by it. */
  readonly reason: FailureReason;
}

/** A rule whose severity can be changed. */
export function error(asks: string, wrong?: string, right?: string): Rule {
  return { severity: "error", asks, reason: "config-invalid", ...exampleOf(wrong, right) };
}

/** A rule that is broken without failing the action, unless its severity is raised. */
export function warning(asks: string, wrong?: string, right?: string): Rule {
  return { ...error(asks, wrong, right), severity: "warning" };
}

/** A rule that not everybody wants. */
export function onDemand(asks: string): Rule {
  return { ...warning(asks), isOff: true };
}

/** A rule without which nothing can be read, or what is read contradicts itself. */
export function needed(asks: string, wrong?: string, right?: string): Rule {
  return { ...error(asks, wrong, right), stops: "reading" };
}

/** A rule that guards a deployment: the file can be read, but is not acted on. */
export function guarding(asks: string, wrong?: string, right?: string): Rule {
  return { ...error(asks, wrong, right), stops: "acting" };
}

/** A rule that is broken where something could not be checked. @param reason what a run fails by */
export function unchecked(asks: string, reason: FailureReason = "config-invalid"): Rule {
  return { ...error(asks), reason, stops: "checking" };
}

/** A rule of the code. @param reason what a run fails by */
export function ofCode(asks: string, reason: FailureReason): Rule {
  return { ...error(asks), reason };
}

function exampleOf(wrong: string | undefined, right: string | undefined): Pick<Rule, "example"> {
  return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}
