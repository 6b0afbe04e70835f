import * as v from "valibot";
import { ExactNumber, isContainer } from "../json.ts";
import { parseJsonPath, type JsonFound, type JsonPath, sameJson } from "./json-path.ts";
import type { Patterns } from "../ports/patterns.ts";
import { matches } from "./patterns.ts";
import { record } from "./record.ts";
import type { Resolver } from "./resolver.ts";

const COMPARISONS = ["greater_than", "at_least", "less_than", "at_most"] as const;
const TYPES = ["string", "number", "boolean", "array", "object", "null"] as const;

/** What a JSON value may be held against. Equality keeps types apart; the comparisons are for numbers. */
export type JsonRule =
  | { readonly operator: "equals" | "not_equals"; readonly value: unknown }
  | { readonly operator: "exists"; readonly value: boolean }
  | { readonly operator: "type" | "contains" | "matches"; readonly value: string }
  | { readonly operator: "length" | (typeof COMPARISONS)[number]; readonly value: number };

export interface JsonAssertion {
  /** The path as it was written. */
  readonly text: string;
  readonly path: JsonPath;
  readonly rules: readonly JsonRule[];
}

const OPERATOR_WORDS =
  "must be a plain value, or an object of exists, equals, not_equals, type, length, contains, matches, greater_than, at_least, less_than, at_most";

const number = v.optional(v.number("must be a number"));
const operatorsSchema = v.strictObject({
  exists: v.optional(v.boolean()),
  equals: v.optional(v.unknown()),
  not_equals: v.optional(v.unknown()),
  type: v.optional(v.picklist(TYPES)),
  contains: v.optional(v.string()),
  matches: v.optional(v.string()),
  length: number,
  greater_than: number,
  at_least: number,
  less_than: number,
  at_most: number,
});

/** The `json:` of an expectation: paths and what they should hold. */
export const jsonSchema = v.pipe(
  record(v.string(), v.unknown(), 'must be an object of paths and values, such as { "$.status": ok }'),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const assertions: JsonAssertion[] = [];
    for (const [key, expected] of Object.entries(dataset.value)) {
      const path = parseJsonPath(key);
      const rules = parseRules(expected);
      if (path === undefined)
        addIssue({ message: `"${key}" is no path; write one such as $.items[0].name or $["a b"]` });
      else if (rules === undefined) addIssue({ message: `the value of "${key}" ${OPERATOR_WORDS}` });
      else assertions.push({ text: key, path, rules });
    }
    return assertions.length === Object.keys(dataset.value).length ? assertions : NEVER;
  }),
);

/** An object is read as operators, anything else as the value to equal; undefined when an object holds neither. */
function parseRules(expected: unknown): readonly JsonRule[] | undefined {
  if (!isContainer(expected) || Array.isArray(expected)) {
    return [{ operator: "equals", value: expected }];
  }
  const { success, output } = v.safeParse(operatorsSchema, expected);
  if (!success || Object.keys(output).length === 0) return undefined;
  const rules: JsonRule[] = [];
  if (output.exists !== undefined) rules.push({ operator: "exists", value: output.exists });
  for (const operator of ["equals", "not_equals"] as const) {
    if (Object.hasOwn(output, operator)) rules.push({ operator, value: output[operator] });
  }
  for (const operator of ["type", "contains", "matches"] as const) {
    const value = output[operator];
    if (value !== undefined) rules.push({ operator, value });
  }
  for (const operator of ["length", ...COMPARISONS] as const) {
    const value = output[operator];
    if (value !== undefined) rules.push({ operator, value });
  }
  return rules;
}

/** Gives the templates of an assertion their values. */
export function resolveAssertion(assertion: JsonAssertion, resolver: Resolver): JsonAssertion {
  return { ...assertion, rules: assertion.rules.map((rule) => resolveRule(rule, assertion.text, resolver)) };
}

function resolveRule(rule: JsonRule, path: string, resolver: Resolver): JsonRule {
  switch (rule.operator) {
    case "equals":
    case "not_equals":
      return { operator: rule.operator, value: resolver.data(rule.value) };
    case "contains":
      return { operator: "contains", value: resolver.text(rule.value) };
    case "matches":
      return { operator: "matches", value: resolver.pattern(`expect.json "${path}" matches`, rule.value).source };
    case "exists":
    case "type":
    case "length":
    case "greater_than":
    case "at_least":
    case "less_than":
    case "at_most":
      return rule;
  }
}

/**
 * Whether what the path led to is as the rule says.
 * @throws SlowPattern
 */
export function holds(rule: JsonRule, found: JsonFound, patterns: Patterns): boolean {
  if (rule.operator === "exists") return found.found === rule.value;
  if (!found.found) return false;
  const { value } = found;
  const size = value instanceof ExactNumber ? Number(value.text) : value;
  switch (rule.operator) {
    case "equals":
      return sameJson(value, rule.value);
    case "not_equals":
      return !sameJson(value, rule.value);
    case "type":
      return typeOf(value) === rule.value;
    case "length":
      return lengthOf(value) === rule.value;
    case "contains":
      return Array.isArray(value)
        ? value.includes(rule.value)
        : typeof value === "string" && value.includes(rule.value);
    case "matches":
      return typeof value === "string" && matches(patterns, rule.value, value);
    case "greater_than":
      return typeof size === "number" && size > rule.value;
    case "at_least":
      return typeof size === "number" && size >= rule.value;
    case "less_than":
      return typeof size === "number" && size < rule.value;
    case "at_most":
      return typeof size === "number" && size <= rule.value;
  }
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof ExactNumber) return "number";
  return Array.isArray(value) ? "array" : typeof value;
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return isContainer(value) ? Object.keys(value).length : undefined;
}

/**
 * The rule in words that follow the path: `to be "ok"`.
 * @param show a value as it may be shown
 */
export function describeRule(rule: JsonRule, show: (value: unknown) => string): string {
  switch (rule.operator) {
    case "exists":
      return rule.value ? "to exist" : "not to exist";
    case "equals":
      return `to be ${show(rule.value)}`;
    case "not_equals":
      return `not to be ${show(rule.value)}`;
    case "type":
      return `to be of type ${rule.value}`;
    case "length":
      return `to have length ${rule.value}`;
    case "contains":
      return `to contain ${show(rule.value)}`;
    case "matches":
      return `to match ${rule.value}`;
    case "greater_than":
    case "at_least":
    case "less_than":
    case "at_most":
      return `to be a number ${rule.operator.replaceAll("_", " ")} ${rule.value}`;
  }
}
