import type { Check } from "./check.ts";
import type { HttpExpectation, JsonAssertion } from "./expectation.ts";
import type { HttpTarget } from "./http-check.ts";
import { didYouMean, list } from "../organization/wording.ts";
import type { CheckProblem } from "./problem.ts";
import type { Scope } from "./scope.ts";
import { escapeRegExp, hasBrokenTemplate, resolveTemplate, type Lookup } from "./template.ts";

/** A check whose templates all have values. */
export interface ResolvedCheck {
  readonly check: Check;
  readonly target: HttpTarget;
}

export interface ResolvedChecks {
  readonly checks: readonly ResolvedCheck[];
  readonly problems: readonly CheckProblem[];
}

const SECRET_HEADER = /authorization|cookie|token|key|secret|password/;

/**
 * Gives every template its value and judges what only then can be judged (URL, headers, regular expression).
 * @param environment the step's environment, which only headers may name (`env.NAME`); what they take is secret
 */
export function resolveChecks(
  checks: readonly Check[],
  scope: Scope,
  environment: Readonly<Record<string, string>>,
): ResolvedChecks {
  const problems: CheckProblem[] = [];
  const resolved = checks.map((check) => {
    const resolver = new Resolver(scope, environment);
    const target = resolveTarget(check, resolver);
    problems.push(...resolver.problems.map((message) => ({ check: check.name, message })));
    return target === undefined ? [] : [{ check, target }];
  });
  return { checks: resolved.flat(), problems };
}

function resolveTarget(check: Check, resolver: Resolver): HttpTarget | undefined {
  const url = parseUrl(resolver.text(check.url), resolver);
  const headers = Object.fromEntries(
    Object.entries(check.headers).map(([name, value]) => [name, resolver.header(name, value)]),
  );
  const expect = resolveExpectation(check.expect, resolver);
  const matches = check.expect.matches === undefined ? undefined : resolver.pattern(check.expect.matches);
  if (url === undefined || resolver.problems.length > 0) return undefined;
  return { url, headers, expect: { ...expect, matches }, secrets: resolver.secrets };
}

function resolveExpectation(expect: HttpExpectation, resolver: Resolver): Omit<HttpExpectation, "matches"> {
  return {
    status: expect.status,
    contains: expect.contains.map((text) => resolver.text(text)),
    json: expect.json.map((assertion) => resolveAssertion(assertion, resolver)),
  };
}

function resolveAssertion(assertion: JsonAssertion, resolver: Resolver): JsonAssertion {
  const rules = assertion.rules.map((rule) =>
    rule.operator === "equals" ? { ...rule, value: resolver.data(rule.value) } : rule,
  );
  return { ...assertion, rules };
}

function parseUrl(text: string, resolver: Resolver): URL | undefined {
  // What is left of a bad template would only be reported again as a bad URL.
  if (resolver.problems.length > 0) return undefined;
  const url = URL.parse(text);
  const problem = problemOfUrl(text, url);
  if (problem !== undefined) resolver.problems.push(problem);
  return url ?? undefined;
}

function problemOfUrl(text: string, url: URL | null): string | undefined {
  // URL() drops tabs and newlines and so would hide what a value smuggles in.
  if (/[\s\p{Cc}]/u.test(text)) return "http holds a blank or control character once its templates are filled in";
  if (url === null || url.port === "0") return "http is no valid URL once its templates are filled in";
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return `http must be an http or https URL, not ${url.protocol}`;
  }
  if (url.username !== "" || url.password !== "") {
    return 'http holds a user name or password; send them in headers: {authorization: "{{ env.NAME }}"}';
  }
  return undefined;
}

/** Resolves the texts of one check; collects what is wrong with them and the secrets they take. */
class Resolver {
  readonly problems: string[] = [];
  readonly secrets: string[] = [];
  private readonly scope: Scope;
  private readonly environment: Readonly<Record<string, string>>;

  constructor(scope: Scope, environment: Readonly<Record<string, string>>) {
    this.scope = scope;
    this.environment = environment;
  }

  text(text: string): string {
    return this.resolve(text, (expression) => this.scope.get(expression));
  }

  /** The texts inside plain data. */
  data(value: unknown): unknown {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.data(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.data(inner)]));
  }

  pattern(text: string): RegExp | undefined {
    const source = this.resolve(text, (expression) => {
      const value = this.scope.get(expression);
      return value === undefined ? undefined : escapeRegExp(value);
    });
    try {
      return new RegExp(source, "m");
    } catch {
      this.problems.push("expect.body.matches is no valid regular expression");
      return undefined;
    }
  }

  header(name: string, text: string): string {
    const value = this.resolve(text, (expression) => this.scope.get(expression) ?? this.secret(expression));
    // What HTTP allows in a field value; anything else could end the header and begin another.
    if (!/^[\t\x20-\x7E\xA0-\xFF]*$/.test(value)) {
      this.problems.push(`headers.${name} holds a line break or another character that HTTP does not allow`);
    }
    // Written out rather than taken from env, a credential is still one; so is what follows `Bearer `.
    if (SECRET_HEADER.test(name)) this.secrets.push(value, value.replace(/^\w+ +/, ""));
    return value;
  }

  private secret(expression: string): string | undefined {
    const name = /^env\.(\w+)$/.exec(expression)?.[1];
    const value = name !== undefined && Object.hasOwn(this.environment, name) ? this.environment[name] : undefined;
    if (value === undefined || value === "") return undefined;
    this.secrets.push(value);
    return value;
  }

  private resolve(text: string, lookup: Lookup): string {
    if (hasBrokenTemplate(text)) this.problems.push("a template is not closed: write {{ name }}");
    const { text: resolved, unresolved } = resolveTemplate(text, lookup);
    for (const expression of unresolved) this.problems.push(this.explain(expression));
    return resolved;
  }

  private explain(expression: string): string {
    if (expression.startsWith("env.")) {
      return `{{ ${expression} }} has no value: env.NAME may stand only in headers, and the step's env must set it`;
    }
    const known = [...this.scope.keys()];
    const advice = didYouMean(expression, known) || missingInput(expression, known);
    return `{{ ${expression} }} has no value. ${advice}Known: ${list(known)}`;
  }
}

/** What to set when nothing of that kind is known. */
function missingInput(expression: string, known: readonly string[]): string {
  const kind = expression.split(".")[0] ?? "";
  if (known.some((name) => name.startsWith(`${kind}.`))) return "";
  if (kind === "environment") return "No environment is chosen: set the input environment. ";
  if (kind === "outputs") return "No outputs are given: set the input outputs or outputs-file. ";
  return "";
}
