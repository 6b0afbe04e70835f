import type { Finding } from "../organization/model.ts";
import { CODE_RULES } from "./code-rules.ts";
import { CLUSTERS_RULES, ORGANIZATION_RULES, OVERLAY_RULES, PART_RULES } from "./organization-rules.ts";
import { FILE_RULES } from "./file-rules.ts";
import type { Rule } from "./rule.ts";
import { TEXT_RULES } from "./text-rules.ts";
import { UNIT_RULES } from "./unit-rules.ts";

/** Every rule by its id, in families as the table shows them. */
export const RULE_FAMILIES = {
  "The text of organization.yaml": TEXT_RULES,
  "What organization.yaml says": ORGANIZATION_RULES,
  "Only in the shape with clusters": CLUSTERS_RULES,
  "Only in overlays": OVERLAY_RULES,
  "Parts that other actions read": PART_RULES,
  "Files and directories": FILE_RULES,
  Code: CODE_RULES,
  "Units and modules": UNIT_RULES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Rule>>>>;

/** Every rule. Ids are stable: people switch rules by them. */
export const RULES = {
  ...TEXT_RULES,
  ...ORGANIZATION_RULES,
  ...CLUSTERS_RULES,
  ...OVERLAY_RULES,
  ...PART_RULES,
  ...FILE_RULES,
  ...CODE_RULES,
  ...UNIT_RULES,
} as const;

export type RuleId = keyof typeof RULES;

/** Whether there is such a rule; the detail code of a failure, for one, may be none. */
export function isRule(id: string): id is RuleId {
  return Object.hasOwn(RULES, id);
}

/** Where a finding is; line and column count from 1. */
export type FindingPlace = Pick<Finding, "file" | "line" | "column">;

/**
 * A broken rule, with the severity that the rule has by default.
 * @param message what is wrong, with the value; no period at the end
 * @param fix what to do instead
 */
export function finding(rule: RuleId, place: FindingPlace, message: string, fix: string): Finding {
  const { file, line, column } = place;
  const { severity, reason } = RULES[rule];
  return { rule, severity, reason, file, line, column, message, fix };
}

/** Each finding once: two checks may come upon the same. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
