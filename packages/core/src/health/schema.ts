/** Pieces of schema that several kinds of check share, and the words for what is wrong. */
import * as v from "valibot";
import { record } from "./record.ts";

const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration of a check such as `800ms`, `90s`, `5m` or `14d` in milliseconds; a bare number is seconds. */
export function durationSchema(minimumMs: number) {
  const words = `must be one number and its unit, such as 800ms, 90s, 5m or 14d${minimumMs === 1_000 ? ", at least one second" : ""}`;
  return v.pipe(
    v.union([v.string(), v.number()], words),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const milliseconds = parseSpan(String(dataset.value));
      if (milliseconds !== undefined && milliseconds >= minimumMs) return milliseconds;
      addIssue({ message: words });
      return NEVER;
    }),
  );
}

function parseSpan(text: string): number | undefined {
  const [, digits, unit = "s"] = /^(\d{1,6})\s*(ms|s|m|h|d)?$/.exec(text.trim()) ?? [];
  const factor = Object.entries(UNIT_MS).find(([name]) => name === unit)?.[1];
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor;
}

export const text = v.pipe(v.string("must be text (put it in quotes)"), v.nonEmpty("must not be empty"));

/** One text or a list of them, as a list. */
export const texts = v.pipe(
  v.union([text, v.array(text)], "must be text or a list of texts"),
  v.transform((given): readonly string[] => (typeof given === "string" ? [given] : given)),
);

export const wholeNumber = (minimum: number) =>
  v.pipe(
    v.number("must be a number"),
    v.integer("must be a whole number"),
    v.minValue(minimum, `must be at least ${minimum}`),
  );

export const flag = v.boolean("must be true or false");

/** Headers that steer the connection itself; the wrong one makes the server wait for a body that never comes. */
const CONNECTION_HEADERS = ["connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade"];

/** Headers to send, names in lower case. */
export const headersSchema = record(
  v.pipe(
    v.string(),
    v.toLowerCase(),
    v.regex(/^[\w!#$%&'*+.^`|~-]+$/, "is no header name"),
    v.check((name) => !CONNECTION_HEADERS.includes(name), "is a header of the connection, which a check cannot set"),
  ),
  v.string("must be text (put it in quotes)"),
  "must be an object of names and values",
);

/** One problem in words that begin with the key it is about. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join(".") ?? "";
  if (issue.type === "strict_object" && issue.expected === "never") return unknownKey(path, issue.message);
  if (issue.type === "strict_object" && issue.received === "undefined") return `${path} is missing`;
  return `${path} ${issue.message}`;
}

/** An object that says what it must be also says so of a key that it does not have. */
function unknownKey(path: string, message: string): string {
  const [parent = ""] = path.split(/\.[^.]*$/, 1);
  const rule = message.startsWith("must be") ? `. ${parent} ${message}` : "";
  return `unknown key ${path}${inSnakeCase(path)}${rule}`;
}

/** Inputs are written with hyphens, and so are keys by those who just wrote an input. */
export function inSnakeCase(path: string): string {
  const key = path.split(".").at(-1) ?? "";
  return key.includes("-") ? `; keys are written with underscores: ${key.replaceAll("-", "_")}` : "";
}
