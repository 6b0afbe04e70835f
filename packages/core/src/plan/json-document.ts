import { ExactNumber, isContainer, parseExactJson } from "../json.ts";

const MAXIMUM_DEPTH = 100;

type Document = Readonly<Record<string, unknown>>;

/** The object or list that a text holds as JSON; undefined for any other text or value. */
export function jsonDocument(value: unknown): Document | undefined {
  return parsed(value, parseExactJson);
}

/**
 * The document that a text holds where it can be shown in place of the text: numbers as they are written (`1.0` is not
 * `1`). undefined also where an object repeats a key, for a document would show one of the two.
 */
export function shownDocument(value: unknown): Document | undefined {
  const document = parsed(value, parseAsWritten);
  return document === undefined || repeatsKey(String(value)) ? undefined : document;
}

function parsed(value: unknown, parse: (text: string) => unknown): Document | undefined {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value) || isDeep(value)) return undefined;
  try {
    const document = parse(value);
    return isContainer(document) ? document : undefined;
  } catch {
    return undefined;
  }
}

// Whatever may be a number in another form than JavaScript's. Also matches inside of strings.
const ODD_NUMBER = /-0|\d[.eE]|\d{16}/;

function parseAsWritten(text: string): unknown {
  // Only with a reviver does JSON.parse tell a number's source, and it is ten times as slow.
  if (!ODD_NUMBER.test(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source;
    return typeof value === "number" && source !== undefined && source !== String(value)
      ? new ExactNumber(source)
      : value;
  });
}

/** Whether an object of this JSON, which is valid, has a key twice. */
function repeatsKey(json: string): boolean {
  const open: Set<string>[] = [];
  // Strings, with the colon that makes one a key, and all that opens and closes.
  for (const [token, text, colon] of json.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[[{\]}]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (text === undefined) open.pop();
    else if (colon !== undefined) {
      const keys = open.at(-1);
      // One key may be written in several ways.
      const key = String(JSON.parse(text));
      if (keys?.has(key) === true) return true;
      keys?.add(key);
    }
  }
  return false;
}

/** Too deep to be meant for people, and for our stack. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    if (depth > MAXIMUM_DEPTH) return true;
  }
  return false;
}
