import { isContainer, parseJson } from "../json.ts";
import { leafSecrets } from "../plan/redact.ts";
import { tokensOf, type Token } from "./code-settings.ts";

/** A variable that a file of code declares. */
export interface DeclaredVariable {
  readonly name: string;
  /** Sensitive or ephemeral, or not seen to be neither. */
  readonly isSecret: boolean;
}

/** The variables that a file declares, in the native syntax or the JSON one. This is no parser of the language. */
export function declaredVariables(fileName: string, text: string): readonly DeclaredVariable[] {
  return fileName.endsWith(".json") ? inJson(parseJson(text)) : inNative([...tokensOf(text)]);
}

function inJson(code: unknown): readonly DeclaredVariable[] {
  if (!isContainer(code)) return [];
  return [code["variable"]]
    .flat()
    .filter(isContainer)
    .flatMap((block) => Object.entries(block))
    .map(([name, body]) => ({
      name,
      isSecret: [body]
        .flat()
        .some((part) => !isContainer(part) || isSet(part["sensitive"]) || isSet(part["ephemeral"])),
    }));
}

function isSet(setting: unknown): boolean {
  return setting !== undefined && setting !== false;
}

function inNative(tokens: readonly Token[]): readonly DeclaredVariable[] {
  return tokens.flatMap(({ kind, text }, index) => {
    const [name, open] = [tokens[index + 1], tokens[index + 2]];
    if (kind !== "name" || text !== "variable" || name?.kind !== "text" || open?.text !== "{") return [];
    return [{ name: name.text, isSecret: isSecretBody(tokens.slice(index + 3)) }];
  });
}

/** @param tokens those after the opening brace */
function isSecretBody(tokens: readonly Token[]): boolean {
  let depth = 1;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === "open") depth++;
    else if (kind === "close" && --depth === 0) return false;
    const isMark = depth === 1 && kind === "name" && (text === "sensitive" || text === "ephemeral");
    if (isMark && tokens[index + 1]?.text === "=" && tokens[index + 2]?.text !== "false") return true;
  }
  // Its end was not found, so who knows what it says.
  return true;
}

/** The variables that a file of variables gives, each with the texts and numbers in its value. */
export function definedVariables(fileName: string, text: string): readonly (readonly [string, readonly string[]])[] {
  if (fileName.endsWith(".json")) {
    const parsed = parseJson(text);
    return isContainer(parsed) ? Object.entries(parsed).map(([name, value]) => [name, [...leafSecrets(value)]]) : [];
  }
  return statements([...tokensOf(text)]).flatMap(([name, equals, ...value]) =>
    name?.kind === "name" && equals?.text === "=" ? [[name.text, textsOf(value)]] : [],
  );
}

/** The texts and numbers in the value that a variable is given as text: an expression, where its type is not `string`. */
export function textsOfValue(value: string): readonly string[] {
  const isExpression = /^\s*[[{]/.test(value);
  return [value, ...leafSecrets(value), ...(isExpression ? textsOf([...tokensOf(value)]) : [])];
}

/** Lines outside of all brackets. */
function statements(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "open") depth++;
    else if (token.kind === "close") depth--;
    if (token.kind === "newline" && depth <= 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

/** Keys are no values: `password` itself is no secret. */
function textsOf(expression: readonly Token[]): readonly string[] {
  return expression
    .filter(({ kind }, index) => {
      const next = expression[index + 1]?.text;
      return (kind === "text" || kind === "expression") && next !== ":" && next !== "=";
    })
    .flatMap(({ text }) => [text, unescaped(text)]);
}

/** The text that a quoted one with escapes stands for; itself where they are not those of JSON. */
function unescaped(text: string): string {
  const value = parseJson(`"${text}"`);
  return (typeof value === "string" ? value : text).replaceAll(/([$%])\1\{/g, "$1{");
}
