import { ExactNumber, parseExactJson } from "../json.ts";
import type { HttpResponse } from "../ports/http.ts";
import type { Patterns } from "../ports/patterns.ts";
import { judgeCertificate } from "./certificate.ts";
import type { HeaderRule, HttpExpectation } from "./expectation.ts";
import { findJson, type JsonFound } from "./json-path.ts";
import { describeRule, holds, type JsonAssertion } from "./json-rules.ts";
import { failedBySlowPattern, matches, SlowPattern } from "./patterns.ts";
import type { ProbeFailure } from "./result.ts";
import { allowsStatus, describeStatusSet } from "./status.ts";

/** Bytes of a body that are shown, as far as they are characters. */
const MAX_EXCERPT = 4_096;
const MAX_VALUE = 120;

const ADVICE = {
  status: "Look at the service's log for this path.",
  assertion: "It answers, but not as expected: an older version may still be running, or a part of it is unwell.",
  latency:
    "It answers, but slowly: the timings say in which part; look at the service's load and at what it waits for.",
  "too-large": "Point the check at an endpoint made for health checks; at most 1 MiB of a body is read.",
} as const;

/** How an answer is judged, beside the expectation. */
export interface Judging {
  /** Hides secrets in what is quoted from the answer. */
  readonly mask: (text: string) => string;
  readonly patterns: Patterns;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Of all exchanges that led to the answer. */
  readonly latencyMs: number;
}

/**
 * Holds a response against an expectation.
 * @returns undefined when the response is as expected
 */
export function judgeResponse(
  response: HttpResponse,
  expect: HttpExpectation,
  judging: Judging,
): ProbeFailure | undefined {
  const { tls } = response;
  const ofCertificate =
    tls === undefined || expect.certificate === undefined
      ? undefined
      : judgeCertificate(tls, expect.certificate, judging.now);
  if (ofCertificate !== undefined) return ofCertificate;
  // Masked before it is cut: half a secret would not be recognised any more.
  const excerptOf = (): string => cut(judging.mask(response.body).trim(), MAX_EXCERPT);
  try {
    const verdict = findProblems(response, expect, judging);
    return verdict === undefined ? undefined : { ...verdict, advice: ADVICE[verdict.class], excerpt: excerptOf() };
  } catch (error) {
    if (error instanceof SlowPattern) return { ...failedBySlowPattern(error), excerpt: excerptOf() };
    throw error;
  }
}

function findProblems(
  response: HttpResponse,
  expect: HttpExpectation,
  { mask, patterns, latencyMs }: Judging,
): { readonly class: keyof typeof ADVICE; readonly problems: readonly string[] } | undefined {
  const { status, body, truncated } = response;
  if (!allowsStatus(expect.status, status)) {
    const problem = `expected status ${describeStatusSet(expect.status)}, found ${status}`;
    return { class: "status", problems: [problem] };
  }
  const readsBody = expect.contains.length > 0 || expect.matches !== undefined || expect.json.length > 0;
  if (readsBody && truncated) {
    return { class: "too-large", problems: ["expected a body of at most 1 MiB, found a larger one"] };
  }
  const problems = [
    ...expect.headers.flatMap((rule) => judgeHeader(rule, response.headers[rule.name], { mask, patterns })),
    ...judgeText(body, expect, patterns),
    ...judgeJson(body, expect.json, { mask, patterns }),
  ];
  if (problems.length > 0) return { class: "assertion", problems };
  if (expect.maxLatencyMs === undefined || latencyMs <= expect.maxLatencyMs) return undefined;
  return { class: "latency", problems: [`expected an answer within ${expect.maxLatencyMs} ms, found ${latencyMs} ms`] };
}

function judgeHeader(
  rule: HeaderRule,
  found: string | undefined,
  { mask, patterns }: Pick<Judging, "mask" | "patterns">,
): readonly string[] {
  const shown = found === undefined ? "no such header" : show(found, mask);
  const wanted = [
    ...(rule.exists === undefined || rule.exists === (found !== undefined)
      ? []
      : [rule.exists ? "to exist" : "not to exist"]),
    ...(rule.equals === undefined || found === rule.equals ? [] : [`to be ${show(rule.equals)}`]),
    ...(rule.contains === undefined || found?.includes(rule.contains) === true
      ? []
      : [`to contain ${show(rule.contains)}`]),
    ...(rule.matches === undefined || (found !== undefined && matches(patterns, rule.matches.source, found))
      ? []
      : [`to match ${cut(rule.matches.source, MAX_VALUE)}`]),
  ];
  return wanted.map((words) => `expected header ${rule.name} ${words}, found ${shown}`);
}

function judgeText(body: string, expect: HttpExpectation, patterns: Patterns): readonly string[] {
  const problems = expect.contains
    .filter((text) => !body.includes(text))
    .map((text) => `expected a body that contains ${show(text)}, found none of it`);
  if (expect.matches !== undefined && !matches(patterns, expect.matches.source, body)) {
    problems.push(`expected a body that matches ${cut(expect.matches.source, MAX_VALUE)}, found no match`);
  }
  return problems;
}

function judgeJson(
  body: string,
  assertions: readonly JsonAssertion[],
  { mask, patterns }: Pick<Judging, "mask" | "patterns">,
): readonly string[] {
  if (assertions.length === 0) return [];
  const document = parseJson(body);
  if (!document.found) return ["expected a JSON body, found one that is no JSON"];
  return assertions.flatMap(({ text, path, rules }) => {
    const found = findJson(document.value, path);
    const shown = found.found ? show(found.value, mask) : "nothing there";
    return rules
      .filter((rule) => !holds(rule, found, patterns))
      .map((rule) => `expected ${text} ${describeRule(rule, show)}, found ${shown}`);
  });
}

function parseJson(body: string): JsonFound {
  try {
    return { found: true, value: parseExactJson(body) };
  } catch {
    return { found: false };
  }
}

/** A value as JSON writes it, which shows its type: `"1"` or `1`. */
function show(value: unknown, mask = (text: string): string => text): string {
  const written = value instanceof ExactNumber ? value.text : JSON.stringify(value, numbersAsText);
  return cut(mask(written), MAX_VALUE);
}

/** Inside of what is shown, a number that JavaScript cannot hold stands in quotes. */
function numbersAsText(_key: string, value: unknown): unknown {
  return value instanceof ExactNumber ? value.text : value;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
