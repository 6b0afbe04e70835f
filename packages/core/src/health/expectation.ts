import * as v from "valibot";
import { parseJsonPath, type JsonPath } from "./json-path.ts";
import { record } from "./record.ts";
import { DEFAULT_STATUS, parseStatusSet, type StatusSet } from "./status.ts";

/** What a JSON value may be held against. `equals` keeps types apart; the comparisons are for numbers. */
export type JsonRule =
  | { readonly operator: "equals"; readonly value: unknown }
  | { readonly operator: "exists"; readonly value: boolean }
  | { readonly operator: Comparison; readonly value: number };

export type Comparison = "greater_than" | "at_least" | "less_than" | "at_most";

export interface JsonAssertion {
  /** The path as it was written. */
  readonly text: string;
  readonly path: JsonPath;
  readonly rules: readonly JsonRule[];
}

/** What a good HTTP answer looks like. Texts may hold templates. */
export interface HttpExpectation {
  readonly status: StatusSet;
  /** Each must be part of the body. */
  readonly contains: readonly string[];
  /** A regular expression (JavaScript's, flag `m`) for the body. */
  readonly matches: string | undefined;
  readonly json: readonly JsonAssertion[];
}

const STATUS_WORDS = 'must be a code or class, or a list of them: 200, 2xx, "!5xx" (in quotes), [200, 204]';
const OPERATOR_WORDS =
  "must be a plain value, or an object of exists, equals, greater_than, at_least, less_than, at_most";

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

const text = v.pipe(v.string("must be text (put it in quotes)"), v.nonEmpty("must not be empty"));
const bodySchema = v.strictObject(
  {
    contains: v.optional(v.union([text, v.array(text)], "must be text or a list of texts")),
    matches: v.optional(text),
  },
  "must be an object with contains or matches",
);

const number = v.optional(v.number("must be a number"));
const operatorsSchema = v.strictObject({
  exists: v.optional(v.boolean()),
  equals: v.optional(v.unknown()),
  greater_than: number,
  at_least: number,
  less_than: number,
  at_most: number,
});

const jsonSchema = v.pipe(
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

/** The `expect:` of an HTTP check. */
export const httpExpectationSchema = v.pipe(
  v.optional(
    v.strictObject(
      { status: v.optional(statusSchema), body: v.optional(bodySchema), json: v.optional(jsonSchema) },
      "must be an object with status, body or json",
    ),
    {},
  ),
  v.transform(({ status, body, json }): HttpExpectation => ({
    status: status ?? DEFAULT_STATUS,
    contains: typeof body?.contains === "string" ? [body.contains] : (body?.contains ?? []),
    matches: body?.matches,
    json: json ?? [],
  })),
);

/** An object is read as operators, anything else as the value to equal; undefined when an object holds neither. */
function parseRules(expected: unknown): readonly JsonRule[] | undefined {
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) {
    return [{ operator: "equals", value: expected }];
  }
  const { success, output } = v.safeParse(operatorsSchema, expected);
  if (!success || Object.keys(output).length === 0) return undefined;
  const rules: JsonRule[] = [];
  if (output.exists !== undefined) rules.push({ operator: "exists", value: output.exists });
  if (Object.hasOwn(output, "equals")) rules.push({ operator: "equals", value: output.equals });
  for (const operator of ["greater_than", "at_least", "less_than", "at_most"] as const) {
    const value = output[operator];
    if (value !== undefined) rules.push({ operator, value });
  }
  return rules;
}
