import { fail } from "../errors.ts";
import type { Finding } from "../organization/model.ts";
import { didYouMean, list, quote } from "../organization/wording.ts";
import { isRule, RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";

const LEVELS = ["error", "warning", "off"] as const;
type Level = (typeof LEVELS)[number];

/** What a user says of rules, by their ids. */
export type RuleLevels = ReadonlyMap<string, Level>;

/** Why some rules are errors whatever anybody says. */
const FIXED: Readonly<Record<NonNullable<Rule["stops"]>, string | undefined>> = {
  reading: "Remove the line: where this rule is broken, the organization cannot be read.",
  checking:
    "Remove the line: where this rule is broken, something was not checked, and the run must not pass as if it had been. " +
    "What need not be checked can be left out of the input code.",
  acting: undefined,
};

/** What somebody has declared but not enrolled yet is empty on purpose. */
const OF_DRAFTS: RuleLevels = new Map([["empty-value", "warning"]]);

/**
 * Reads the input `rules`: lines of `rule=level`.
 * @param draft the input `draft`: emptiness is a warning, unless a line says something else
 * @throws input-invalid for what is no such line, no rule, no level, a rule that cannot be changed, or one of two lines
 */
export function parseRuleLevels(lines: readonly string[], draft: boolean): RuleLevels {
  const given = new Map<string, Level>();
  for (const [rule, level] of lines.map(parseLine)) {
    if (given.has(rule)) refuse(`the rule ${quote(rule)} has two lines`, "Remove one of them.");
    given.set(rule, level);
  }
  return new Map([...(draft ? OF_DRAFTS : []), ...given]);
}

/** The findings as the user weighs them: those of a rule that is off are left out. */
export function weigh(findings: readonly Finding[], levels: RuleLevels): readonly Finding[] {
  return findings.flatMap((finding) => {
    const level = levels.get(finding.rule) ?? (RULES[finding.rule].isOff === true ? "off" : undefined);
    if (level === "off") return [];
    return [level === undefined ? finding : { ...finding, severity: level }];
  });
}

function parseLine(line: string): readonly [rule: string, level: Level] {
  const [, id = "", word = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? refuse(`${quote(line)} is no rule=level`);
  if (!isRule(id)) {
    return refuse(
      `there is no rule ${quote(id)}`,
      `${didYouMean(id, Object.keys(RULES))}docs/rules.md lists all rules.`,
    );
  }
  const level = LEVELS.find((known) => known === word);
  if (level === undefined) return refuse(`${quote(word)} is no level`, `Use one of: ${list(LEVELS)}.`);
  const { stops, severity } = RULES[id];
  const why = stops === undefined ? undefined : FIXED[stops];
  if (why !== undefined && level !== severity) refuse(`the rule ${quote(id)} is always an error`, why);
  return [id, level];
}

function refuse(
  what: string,
  hint = "Write one rule a line, such as duplicate-path=error or cache-domain=off.",
): never {
  return fail("input-invalid", `Input rules: ${what}`, { hint });
}
