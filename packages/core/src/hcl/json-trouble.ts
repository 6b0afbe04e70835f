import { parseJson } from "../json.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** What may come next in a JSON text, as people are told. */
type Expected = "a value" | "a name in quotes" | "a colon" | "a comma or a closing bracket";

/** Where a text stops being JSON; line and column count from 1. */
export interface JsonTrouble {
  readonly line: number;
  readonly column: number;
  /** What should have stood there. */
  readonly expected: string;
}

/** The first place at which a text is no JSON; undefined for one that is. JavaScript's own words have no line. */
export function jsonTrouble(text: string): JsonTrouble | undefined {
  if (parseJson(text) !== undefined) return undefined;
  const open: string[] = [];
  let expected: Expected = "a value";
  let last: Token | undefined;
  for (const token of tokensOf(text, "json").filter(({ kind }) => kind !== "newline")) {
    const next = afterToken(token, expected, last?.kind === "open", open);
    if (next === undefined) return { line: token.line, column: token.column, expected };
    expected = next;
    last = token;
  }
  const { line, column } = last ?? { line: 1, column: 1 };
  if (last === undefined || open.length > 0) return { line, column, expected: `${expected} after this` };
  return { line: 1, column: 1, expected: "plain JSON, without comments" };
}

/**
 * What may come after a token; undefined where it may not stand.
 * @param isFirst whether the bracket around it opened just before
 * @param open the brackets around it, the innermost last
 */
function afterToken({ kind, text }: Token, expected: Expected, isFirst: boolean, open: string[]): Expected | undefined {
  if (kind === "close") {
    const closesOwn = open.pop() === (text === "}" ? "{" : "[");
    return closesOwn && (isFirst || expected === "a comma or a closing bracket")
      ? "a comma or a closing bracket"
      : undefined;
  }
  switch (expected) {
    case "a colon":
      return text === ":" ? "a value" : undefined;
    case "a comma or a closing bracket":
      if (text !== ",") return undefined;
      return open.at(-1) === "{" ? "a name in quotes" : "a value";
    case "a name in quotes":
      return kind === "text" ? "a colon" : undefined;
    case "a value":
      return afterValue(kind, text, open);
  }
}

function afterValue(kind: Token["kind"], text: string, open: string[]): Expected | undefined {
  if (kind === "open") {
    open.push(text);
    return text === "{" ? "a name in quotes" : "a value";
  }
  if (text === "-") return "a value";
  const isValue = kind === "text" || kind === "number" || ["true", "false", "null"].includes(text);
  return isValue ? "a comma or a closing bracket" : undefined;
}
