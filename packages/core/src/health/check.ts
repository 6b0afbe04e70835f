import * as v from "valibot";
import { parseDuration } from "../inputs/parse.ts";
import { httpExpectationSchema, type HttpExpectation } from "./expectation.ts";
import type { CheckProblem } from "./problem.ts";
import { record } from "./record.ts";

/** Every key that says what a check asks. Those without a probe yet are refused by name rather than as a typo. */
const KINDS = [
  "http",
  "tcp",
  "dns",
  "tls",
  "kubernetes",
  "github_runners",
  "gitlab_runners",
  "prometheus",
  "command",
] as const;

/** One check as it is written; texts may hold templates. Undefined means the action's own default. */
export interface Check {
  readonly name: string;
  readonly kind: "http";
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: HttpExpectation;
  readonly critical: boolean;
  readonly timeoutMs: number | undefined;
  readonly intervalMs: number | undefined;
  readonly successes: number | undefined;
}

export interface ParsedChecks {
  readonly checks: readonly Check[];
  readonly problems: readonly CheckProblem[];
}

const durationSchema = v.pipe(
  v.union([v.string(), v.number()], "must be a duration such as 90s or 5m"),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const milliseconds = parseDuration(String(dataset.value));
    if (milliseconds !== undefined && milliseconds > 0) return milliseconds;
    addIssue({ message: "must be a duration such as 90s or 5m, at least one second" });
    return NEVER;
  }),
);

const nameSchema = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.regex(/^[^\p{Cc}\p{Cf}]{1,100}$/u, "must have 1 to 100 characters and no control characters"),
);

/** Headers that steer the connection itself; the wrong one makes the server wait for a body that never comes. */
const CONNECTION_HEADERS = ["connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade"];

const headersSchema = record(
  v.pipe(
    v.string(),
    v.toLowerCase(),
    v.regex(/^[\w!#$%&'*+.^`|~-]+$/, "is no header name"),
    v.check((name) => !CONNECTION_HEADERS.includes(name), "is a header of the connection, which a check cannot set"),
  ),
  v.string("must be text (put it in quotes)"),
  "must be an object of names and values",
);

const checkSchema = v.strictObject({
  name: nameSchema,
  http: v.pipe(v.string("must be a URL"), v.trim(), v.nonEmpty("must be a URL")),
  headers: v.optional(headersSchema, {}),
  expect: httpExpectationSchema,
  critical: v.optional(v.boolean("must be true or false"), true),
  timeout: v.optional(durationSchema),
  interval: v.optional(durationSchema),
  successes: v.optional(
    v.pipe(v.number("must be a number"), v.integer("must be a whole number"), v.minValue(1, "must be at least 1")),
  ),
});

/**
 * Reads a `checks:` list from parsed YAML.
 * @returns the checks that are right and every problem of those that are not
 */
export function parseChecks(list: unknown): ParsedChecks {
  if (!Array.isArray(list) || list.length === 0) {
    const message = 'must be a list with at least one item, such as {name: web, http: "https://…"}';
    return { checks: [], problems: [{ check: "list", message }] };
  }
  const checks: Check[] = [];
  const problems: CheckProblem[] = [];
  for (const [index, item] of list.entries()) {
    const label = labelOf(item, index);
    const found = readCheck(item);
    if ("messages" in found) {
      problems.push(...found.messages.map((message) => ({ check: label, message })));
    } else if (checks.some(({ name }) => name === found.name)) {
      problems.push({ check: label, message: "another check has this name; names must be unique" });
    } else {
      checks.push(found);
    }
  }
  return { checks, problems };
}

function readCheck(item: unknown): Check | { readonly messages: readonly string[] } {
  const kindProblem = problemOfKind(item);
  if (kindProblem !== undefined) return { messages: [kindProblem] };
  const result = v.safeParse(checkSchema, item);
  if (!result.success) return { messages: result.issues.map(describeIssue) };
  const { name, http, headers, expect, critical, timeout, interval, successes } = result.output;
  return {
    name,
    kind: "http",
    url: http,
    headers,
    expect,
    critical,
    timeoutMs: timeout,
    intervalMs: interval,
    successes,
  };
}

function problemOfKind(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "must be an object with name and http";
  const kinds = KINDS.filter((kind) => Object.hasOwn(item, kind));
  const other = kinds.find((kind) => kind !== "http");
  if (kinds.length > 1) return `asks for ${kinds.join(" and ")}; a check asks for one of them`;
  if (other !== undefined) return `kind ${other} is planned, but this version of flywheel checks only http`;
  return undefined;
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") return `unknown key ${path}`;
  if (issue.type === "strict_object" && issue.received === "undefined") return `${path} is missing`;
  return `${path} ${issue.message}`;
}

function labelOf(item: unknown, index: number): string {
  const name = v.safeParse(v.object({ name: nameSchema }), item);
  return name.success ? name.output.name : `#${index + 1}`;
}
