import { isContainer } from "../json.ts";
import { MINIMUM_LENGTH } from "../plan/redact.ts";
import { OutputValue, type Scope } from "./scope.ts";
import {
  escapeRegExp,
  expressionsIn,
  hasBrokenTemplate,
  resolveTemplate,
  soleExpression,
  type Lookup,
} from "./template.ts";
import { explainUnresolved } from "./unresolved.ts";

/** Servers refuse longer ones. */
const MAX_HEADER = 8_192;
const SECRET_HEADER = /authorization|cookie|token|key|secret|password/;

/** What of the step's environment an expression names; undefined where it names none of it. */
function secretName(expression: string): string | undefined {
  return /^env\.(\w+)$/.exec(expression)?.[1];
}

/** Whether a text as it is written takes a credential from the step's environment. */
export function namesSecret(text: string): boolean {
  return expressionsIn(text).some((expression) => secretName(expression) !== undefined);
}

/** Resolves the texts of one check; collects what is wrong with them and the secrets they take. */
export class Resolver {
  readonly problems: string[] = [];
  /** Values that must never be shown, even when an answer repeats them. */
  readonly secrets: string[] = [];
  readonly #scope: Scope;
  readonly #environment: Readonly<Record<string, string>>;

  /** @param environment the step's, which only credentials may name (`env.NAME`); what they take is secret */
  constructor(scope: Scope, environment: Readonly<Record<string, string>>) {
    this.#scope = scope;
    this.#environment = environment;
  }

  /** A text that is shown. */
  text(text: string): string {
    return this.#resolve(text, (expression) => this.#valueOf(expression));
  }

  /** A text that may hold a credential from the step's environment. */
  credential(text: string): string {
    return this.#resolve(text, (expression) => this.#valueOf(expression) ?? this.#secret(expression));
  }

  /**
   * `user:password` of a URL, with values percent-encoded: a password may hold what ends the user-info (`@`, `/`). One
   * value alone may be both, with the colon between them.
   */
  userInfo(text: string): string {
    const encode = (value: string | undefined): string | undefined => {
      if (value === undefined) return undefined;
      const encoded = encodeURIComponent(value.toWellFormed());
      return text.includes(":") ? encoded : encoded.replace("%3A", ":");
    };
    return this.#resolve(text, (expression) => encode(this.#valueOf(expression) ?? this.#secret(expression)));
  }

  /** The texts inside plain data; numbers and booleans of outputs become an {@link OutputValue}. */
  data(value: unknown): unknown {
    if (typeof value === "string") {
      const output = this.#scope.get(soleExpression(value) ?? "");
      return typeof output === "number" || typeof output === "boolean" ? new OutputValue(output) : this.text(value);
    }
    if (Array.isArray(value)) return value.map((item) => this.data(item));
    if (!isContainer(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.data(inner)]));
  }

  /** A regular expression (JavaScript's, flag `m`) in which values stand for themselves. */
  pattern(key: string, text: string): RegExp {
    const source = this.#resolve(text, (expression) => {
      const value = this.#valueOf(expression);
      return value === undefined ? undefined : escapeRegExp(value);
    });
    try {
      return new RegExp(source, "m");
    } catch {
      this.problems.push(`${key} is no valid regular expression`);
      return /$/;
    }
  }

  /** The same headers with values; see {@link credential}. */
  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, this.#header(name, text)]));
  }

  /** An http or https URL; undefined with a problem. Not judged while a template in it has no value. */
  url(key: string, text: string): URL | undefined {
    const before = this.problems.length;
    const resolved = this.text(text);
    if (this.problems.length > before) return undefined;
    const url = URL.parse(resolved);
    const problem = problemOfUrl(resolved, url);
    if (problem !== undefined) this.problems.push(`${key} ${problem}`);
    return url ?? undefined;
  }

  /** `host:port`, an IPv6 host in brackets; undefined with a problem. */
  hostAndPort(
    key: string,
    text: string,
    defaultPort?: number,
  ): { readonly host: string; readonly port: number } | undefined {
    const before = this.problems.length;
    const resolved = this.text(text);
    if (this.problems.length > before) return undefined;
    const [, bracketed, name, digits] =
      /^(?:\[([\da-fA-F:.]+)\]|([^\s\p{Cc}:/@?#[\]]+))(?::(\d{1,5}))?$/u.exec(resolved) ?? [];
    const host = bracketed ?? name;
    const port = digits === undefined ? defaultPort : Number(digits);
    if (host !== undefined && port !== undefined && port >= 1 && port <= 65_535) return { host, port };
    const example = defaultPort === undefined ? "host:22" : "host or host:443";
    this.problems.push(`${key} must be ${example} once its templates are filled in (IPv6 in brackets)`);
    return undefined;
  }

  #header(name: string, text: string): string {
    const value = this.credential(text);
    // What HTTP allows in a field value; anything else could end the header and begin another.
    if (!/^[\t\x20-\x7E\xA0-\xFF]*$/.test(value)) {
      this.problems.push(`headers.${name} holds a line break or another character that HTTP does not allow`);
    }
    if (value.length > MAX_HEADER) this.problems.push(`headers.${name} has more than ${MAX_HEADER} characters`);
    // Written out rather than taken from env, a credential is still one; so is what follows `Bearer `.
    if (SECRET_HEADER.test(name)) this.#hide(value, value.replace(/^\w+ +/, ""));
    return value;
  }

  #valueOf(expression: string): string | undefined {
    const value = this.#scope.get(expression);
    return value === undefined ? undefined : String(value);
  }

  #secret(expression: string): string | undefined {
    const name = secretName(expression);
    const value = name !== undefined && Object.hasOwn(this.#environment, name) ? this.#environment[name] : undefined;
    if (value === undefined || value === "") return undefined;
    this.#hide(value);
    return value;
  }

  /** A header such as `x-api-key: true` would hide every `true` there is, outputs included. */
  #hide(...values: readonly string[]): void {
    this.secrets.push(...values.filter((value) => value.length >= MINIMUM_LENGTH));
  }

  #resolve(text: string, lookup: Lookup): string {
    if (hasBrokenTemplate(text)) this.problems.push("a template is not closed: write {{ name }}");
    const { text: resolved, unresolved } = resolveTemplate(text, lookup);
    for (const expression of unresolved) {
      this.problems.push(explainUnresolved(expression, [...this.#scope.keys()]));
    }
    return resolved;
  }
}

function problemOfUrl(text: string, url: URL | null): string | undefined {
  // URL() drops tabs and newlines and so would hide what a value smuggles in.
  if (/[\s\p{Cc}]/u.test(text)) return "holds a blank or control character once its templates are filled in";
  if (url === null || url.port === "0") return "is no valid URL once its templates are filled in";
  if (url.protocol !== "http:" && url.protocol !== "https:") return `must be an http or https URL, not ${url.protocol}`;
  if (url.username !== "" || url.password !== "") {
    return 'holds a user name or password; send them in headers: {authorization: "{{ env.NAME }}"}';
  }
  return undefined;
}
