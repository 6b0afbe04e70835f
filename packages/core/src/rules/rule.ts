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
   * Who else minds. `reading`: without it there is no organization to speak of, so its severity cannot be changed.
   * `acting`: the actions that plan, apply and verify refuse the file, too.
   */
  readonly stops?: "reading" | "acting";
}

/** A rule whose severity can be changed. */
export function error(asks: string, wrong?: string, right?: string): Rule {
  return { severity: "error", asks, ...exampleOf(wrong, right) };
}

/** A rule that is broken without failing the action, unless its severity is raised. */
export function warning(asks: string, wrong?: string, right?: string): Rule {
  return { severity: "warning", asks, ...exampleOf(wrong, right) };
}

/** A rule without which nothing can be read, or what is read contradicts itself. */
export function needed(asks: string, wrong?: string, right?: string): Rule {
  return { ...error(asks, wrong, right), stops: "reading" };
}

/** A rule that guards a deployment: the file can be read, but is not acted on. */
export function guarding(asks: string, wrong?: string, right?: string): Rule {
  return { ...error(asks, wrong, right), stops: "acting" };
}

function exampleOf(wrong: string | undefined, right: string | undefined): Pick<Rule, "example"> {
  return wrong === undefined || right === undefined ? {} : { example: { wrong, right } };
}
