import { isContainer, parseExactJson } from "../json.ts";

const MAXIMUM_DEPTH = 100;

/** The object or list that a text holds as JSON; undefined for any other text or value. */
export function jsonDocument(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value) || isDeep(value)) return undefined;
  try {
    const document = parseExactJson(value);
    return isContainer(document) ? document : undefined;
  } catch {
    return undefined;
  }
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
