import { blocksOf, readBody, type Body } from "../hcl/body.ts";
import { tokensOf, type Token } from "../hcl/tokens.ts";
import type { Attribute } from "../hcl/value.ts";
import { isContainer, parseJson } from "../json.ts";
import { leafSecrets } from "../plan/redact.ts";

/**
 * Files of variables that the engine takes by itself.
 * Source: https://opentofu.org/docs/language/values/variables/#variable-definitions-tfvars-files
 */
export const AUTOMATIC_FILE = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;

/** A variable that a file of code declares. */
export interface DeclaredVariable {
  readonly name: string;
  /** Sensitive or ephemeral, or not seen to be neither. */
  readonly isSecret: boolean;
}

/** The variables that a file declares, in the native syntax or the JSON one. */
export function declaredVariables(fileName: string, text: string): readonly DeclaredVariable[] {
  // Reading the code of a large stack takes longer than looking for the word, which JSON may write with escapes.
  if (!/variable|\\u/.test(text)) return [];
  return blocksOf(readBody(fileName, text), "variable").flatMap((block) =>
    block.labels[0] === undefined ? [] : [{ name: block.labels[0], isSecret: isSecretVariable(block) }],
  );
}

/** Whether a declaration makes its variable sensitive or ephemeral, or may do so. */
export function isSecretVariable({ attributes }: Body): boolean {
  return isSet(attributes.get("sensitive")) || isSet(attributes.get("ephemeral"));
}

function isSet(setting: Attribute | undefined): boolean {
  if (setting === undefined) return false;
  return setting.value.kind !== "literal" || setting.value.value !== false;
}

/** The variables that a file of variables gives, each with the texts and numbers in its value. */
export function definedVariables(fileName: string, text: string): readonly (readonly [string, readonly string[]])[] {
  if (fileName.endsWith(".json")) {
    const parsed = parseJson(text);
    return isContainer(parsed) ? Object.entries(parsed).map(([name, value]) => [name, [...leafSecrets(value)]]) : [];
  }
  return statements(tokensOf(text)).flatMap(([name, equals, ...value]) =>
    name?.kind === "name" && equals?.text === "=" ? [[name.text, textsOf(value)]] : [],
  );
}

/** The texts and numbers in the value that a variable is given as text: an expression, where its type is not `string`. */
export function textsOfValue(value: string): readonly string[] {
  const isExpression = /^\s*[[{]/.test(value);
  return [value, ...leafSecrets(value), ...(isExpression ? textsOf(tokensOf(value)) : [])];
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
      return (kind === "text" || kind === "number" || kind === "heredoc") && next !== ":" && next !== "=";
    })
    .flatMap(({ text }) => [text, unescaped(text)]);
}

/** The text that a quoted one with escapes stands for; itself where they are not those of JSON. */
function unescaped(text: string): string {
  const value = parseJson(`"${text}"`);
  return (typeof value === "string" ? value : text).replaceAll(/([$%])\1\{/g, "$1{");
}
