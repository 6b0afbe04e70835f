import type { HttpResponse } from "../ports/http.ts";
import type { HttpExpectation, JsonAssertion, JsonRule } from "./expectation.ts";
import { findJson, sameJson, type JsonFound } from "./json-path.ts";
import type { ProbeFailure } from "./result.ts";
import { allowsStatus, describeStatusSet } from "./status.ts";

/** An expectation whose templates have values. */
export interface ResolvedExpectation extends Omit<HttpExpectation, "matches"> {
  readonly matches: RegExp | undefined;
}

const MAX_EXCERPT = 500;
const MAX_VALUE = 120;

/**
 * Holds a response against an expectation.
 * @param mask hides secrets in what is quoted from the body
 * @returns undefined when the response is as expected
 */
export function judgeResponse(
  response: HttpResponse,
  expect: ResolvedExpectation,
  mask: (text: string) => string,
): ProbeFailure | undefined {
  const verdict = findProblems(response, expect, mask);
  // Masked before it is cut: half a secret would not be recognised any more.
  return verdict === undefined ? undefined : { ...verdict, excerpt: cut(mask(response.body).trim(), MAX_EXCERPT) };
}

function findProblems(
  { status, body, truncated }: HttpResponse,
  expect: ResolvedExpectation,
  mask: (text: string) => string,
): Omit<ProbeFailure, "excerpt"> | undefined {
  if (!allowsStatus(expect.status, status)) {
    const problem = `expected status ${describeStatusSet(expect.status)}, found ${status}`;
    return { class: "status", problems: [problem] };
  }
  const readsBody = expect.contains.length > 0 || expect.matches !== undefined || expect.json.length > 0;
  if (readsBody && truncated) {
    return { class: "too-large", problems: ["expected a body of at most 1 MiB, found a larger one"] };
  }
  const problems = [...judgeText(body, expect), ...judgeJson(body, expect.json, mask)];
  return problems.length === 0 ? undefined : { class: "assertion", problems };
}

function judgeText(body: string, expect: ResolvedExpectation): readonly string[] {
  const problems = expect.contains
    .filter((text) => !body.includes(text))
    .map((text) => `expected a body that contains ${show(text)}, found none of it`);
  if (expect.matches?.test(body) === false) {
    problems.push(`expected a body that matches ${cut(expect.matches.source, MAX_VALUE)}, found no match`);
  }
  return problems;
}

function judgeJson(
  body: string,
  assertions: readonly JsonAssertion[],
  mask: (text: string) => string,
): readonly string[] {
  if (assertions.length === 0) return [];
  const document = parseJson(body);
  if (!document.found) return ["expected a JSON body, found one that is no JSON"];
  return assertions.flatMap(({ text, path, rules }) => {
    const found = findJson(document.value, path);
    const shown = found.found ? show(found.value, mask) : "nothing there";
    return rules
      .filter((rule) => !holds(rule, found))
      .map((rule) => `expected ${text} ${describeRule(rule)}, found ${shown}`);
  });
}

function parseJson(body: string): JsonFound {
  try {
    const value: unknown = JSON.parse(body);
    return { found: true, value };
  } catch {
    return { found: false };
  }
}

function holds(rule: JsonRule, found: JsonFound): boolean {
  if (rule.operator === "exists") return found.found === rule.value;
  if (!found.found) return false;
  if (rule.operator === "equals") return sameJson(found.value, rule.value);
  if (typeof found.value !== "number") return false;
  switch (rule.operator) {
    case "greater_than":
      return found.value > rule.value;
    case "at_least":
      return found.value >= rule.value;
    case "less_than":
      return found.value < rule.value;
    case "at_most":
      return found.value <= rule.value;
  }
}

function describeRule(rule: JsonRule): string {
  if (rule.operator === "exists") return rule.value ? "to exist" : "not to exist";
  if (rule.operator === "equals") return `to be ${show(rule.value)}`;
  return `to be a number ${rule.operator.replaceAll("_", " ")} ${rule.value}`;
}

/** A value as JSON writes it, which shows its type: `"1"` or `1`. */
function show(value: unknown, mask = (text: string): string => text): string {
  return cut(mask(JSON.stringify(value)), MAX_VALUE);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
