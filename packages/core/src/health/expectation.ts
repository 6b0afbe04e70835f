import * as v from "valibot";
import { CERTIFICATE_ENTRIES, resolveCertificate, type CertificateExpectation } from "./certificate.ts";
import { jsonSchema, resolveAssertion, type JsonAssertion } from "./json-rules.ts";
import { record } from "./record.ts";
import type { Resolver } from "./resolver.ts";
import { durationSchema, flag, text, texts } from "./schema.ts";
import { DEFAULT_STATUS, parseStatusSet, type StatusSet } from "./status.ts";

/** What a header should be; each part that is given must hold. */
export interface HeaderRule {
  readonly name: string;
  readonly exists: boolean | undefined;
  readonly equals: string | undefined;
  readonly contains: string | undefined;
  readonly matches: RegExp | undefined;
}

/** What a good HTTP answer looks like, templates filled in. */
export interface HttpExpectation {
  readonly status: StatusSet;
  readonly headers: readonly HeaderRule[];
  /** Each must be part of the body. */
  readonly contains: readonly string[];
  readonly matches: RegExp | undefined;
  readonly json: readonly JsonAssertion[];
  /** For the whole exchange, redirects included. */
  readonly maxLatencyMs: number | undefined;
  readonly certificate: CertificateExpectation | undefined;
}

const STATUS_WORDS = 'must be a code or class, or a list of them: 200, 2xx, "!5xx" (in quotes), [200, 204]';

const code = v.union([v.string(), v.number()], STATUS_WORDS);
const statusSchema = v.pipe(
  v.union([code, v.array(code)], STATUS_WORDS),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const set = parseStatusSet(Array.isArray(dataset.value) ? dataset.value : [dataset.value]);
    if (set !== undefined) return set;
    addIssue({ message: STATUS_WORDS });
    return NEVER;
  }),
);

const bodySchema = v.strictObject(
  { contains: v.optional(texts, []), matches: v.optional(text) },
  "must be an object with contains or matches",
);

const headerRuleSchema = v.union(
  [
    v.pipe(
      v.string(),
      v.transform((equals) => ({ equals })),
    ),
    v.strictObject({
      exists: v.optional(flag),
      equals: v.optional(v.string()),
      contains: v.optional(text),
      matches: v.optional(text),
    }),
  ],
  "must be text, or an object of exists, equals, contains, matches",
);

/** The `expect:` of an HTTP check. */
export const httpExpectationSchema = v.optional(
  v.strictObject(
    {
      status: v.optional(statusSchema),
      headers: v.optional(
        record(v.pipe(v.string(), v.toLowerCase()), headerRuleSchema, "must be an object of names and values"),
        {},
      ),
      body: v.optional(bodySchema),
      json: v.optional(jsonSchema, {}),
      max_latency: v.optional(durationSchema(1)),
      tls: v.optional(
        v.strictObject(CERTIFICATE_ENTRIES, "must be an object with expires_after, names or min_version"),
      ),
    },
    "must be an object with status, headers, body, json, max_latency or tls",
  ),
  {},
);

/** Gives the templates of an expectation their values. */
export function resolveExpectation(
  expect: v.InferOutput<typeof httpExpectationSchema>,
  resolver: Resolver,
): HttpExpectation {
  const { body } = expect;
  return {
    status: expect.status ?? DEFAULT_STATUS,
    headers: Object.entries(expect.headers).map(([name, rule]) => resolveHeader(name, rule, resolver)),
    contains: (body?.contains ?? []).map((part) => resolver.text(part)),
    matches: body?.matches === undefined ? undefined : resolver.pattern("expect.body.matches", body.matches),
    json: expect.json.map((assertion) => resolveAssertion(assertion, resolver)),
    maxLatencyMs: expect.max_latency,
    certificate: expect.tls === undefined ? undefined : resolveCertificate(expect.tls, resolver),
  };
}

function resolveHeader(name: string, rule: v.InferOutput<typeof headerRuleSchema>, resolver: Resolver): HeaderRule {
  const { exists, equals, contains, matches } = { exists: undefined, contains: undefined, matches: undefined, ...rule };
  return {
    name,
    exists,
    equals: equals === undefined ? undefined : resolver.text(equals),
    contains: contains === undefined ? undefined : resolver.text(contains),
    matches: matches === undefined ? undefined : resolver.pattern(`expect.headers.${name}.matches`, matches),
  };
}
