import { isContainer, parseJson } from "../json.ts";

/** A setting of the engine's code that is plain text. */
export interface TextSetting {
  /** Blocks from the outside in, then the name: `terraform.required_version`. */
  readonly path: string;
  readonly value: string;
  /** From 1; undefined where the syntax has no lines. */
  readonly line: number | undefined;
}

/** A word of the native syntax. Blanks and comments are none. */
export interface Token {
  readonly kind: "name" | "text" | "expression" | "open" | "close" | "newline" | "mark";
  readonly text: string;
  readonly line: number;
}

/**
 * The settings that unlabelled blocks of the native syntax give as quoted text. This is no parser of the language:
 * what is not written so plainly (an expression, an escape, a heredoc) is left out.
 */
export function textSettings(code: string): readonly TextSetting[] {
  const settings: TextSetting[] = [];
  // Names of the blocks we are in; undefined for one with labels, an object, a list or a call.
  const blocks: (string | undefined)[] = [];
  let statement: readonly Token[] = [];
  for (const token of tokensOf(code)) {
    if (token.kind !== "open" && token.kind !== "close" && token.kind !== "newline") {
      statement = [...statement, token];
      continue;
    }
    if (token.kind !== "open") settings.push(...settingOf(statement, blocks));
    else blocks.push(token.text === "{" && statement.length === 1 ? statement[0]?.text : undefined);
    if (token.kind === "close") blocks.pop();
    statement = [];
  }
  return settings;
}

/** The same of the engine's JSON syntax; none for text that is no JSON. */
export function jsonTextSettings(text: string): readonly TextSetting[] {
  return settingsIn(parseJson(text), []);
}

function settingsIn(value: unknown, path: readonly string[]): readonly TextSetting[] {
  if (typeof value === "string") return [{ path: path.join("."), value, line: undefined }];
  // A list is several blocks of one name.
  if (Array.isArray(value)) return value.flatMap((item) => settingsIn(item, path));
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => settingsIn(inner, [...path, name]));
}

/** `name = "text"` and nothing more. */
function settingOf(statement: readonly Token[], blocks: readonly (string | undefined)[]): readonly TextSetting[] {
  const [name, equals, value, more] = statement;
  if (name?.kind !== "name" || equals?.text !== "=" || value?.kind !== "text" || more !== undefined) return [];
  if (blocks.includes(undefined)) return [];
  return [{ path: [...blocks, name.text].join("."), value: value.text, line: name.line }];
}

const TOKEN =
  /(?<blank>[^\S\n]+|#.*|\/\/.*|\/\*[^]*?\*\/)|<<-?(?<heredoc>[\w-]+)\r?\n|(?<name>[\p{L}_][\p{L}\p{N}_-]*)|(?<number>\d[\p{L}\p{N}.]*)|(?<mark>[^])/uy;

const BRACKETS: Readonly<Record<string, Token["kind"]>> = {
  "{": "open",
  "[": "open",
  "(": "open",
  "}": "close",
  "]": "close",
  ")": "close",
  "\n": "newline",
};

/** The tokens of a file, or of an expression, one by one. */
export function* tokensOf(code: string): Generator<Token> {
  let line = 1;
  for (let at = 0; at < code.length;) {
    TOKEN.lastIndex = at;
    const { blank, heredoc, name, number, mark = "" } = TOKEN.exec(code)?.groups ?? {};
    const start = at;
    const body = TOKEN.lastIndex;
    at = body;
    if (heredoc !== undefined) at = endOfHeredoc(code, at, heredoc);
    else if (mark === '"') at = endOfText(code, at);
    if (name !== undefined) yield { kind: "name", text: name, line };
    else if (number !== undefined) yield { kind: "expression", text: number, line };
    else if (heredoc !== undefined) yield { kind: "expression", text: code.slice(body, at), line };
    else if (mark === '"') yield quoted(code.slice(start + 1, at - 1), line);
    else if (blank === undefined) yield { kind: BRACKETS[mark] ?? "mark", text: mark, line };
    line += code.slice(start, at).split("\n").length - 1;
  }
}

function quoted(text: string, line: number): Token {
  return { kind: /\\|[$%]\{/.test(text) ? "expression" : "text", text, line };
}

/** Just after the line that holds nothing but the heredoc's word; the end of the code where none does. */
function endOfHeredoc(code: string, start: number, word: string): number {
  const end = new RegExp(`^[^\\S\\n]*${word}[^\\S\\n]*$`, "mg");
  end.lastIndex = start;
  return end.exec(code) === null ? code.length : end.lastIndex;
}

/** Just after the closing quote. Templates in the text hold quotes of their own. */
function endOfText(code: string, start: number): number {
  for (let at = start; at < code.length; at++) {
    const mark = code[at];
    if (mark === '"') return at + 1;
    if (mark === "\\") at++;
    else if ((mark === "$" || mark === "%") && code[at + 1] === "{" && code[at - 1] !== mark) {
      at = endOfTemplate(code, at + 2) - 1;
    }
  }
  return code.length;
}

/** Just after the closing brace. */
function endOfTemplate(code: string, start: number): number {
  let depth = 1;
  for (let at = start; at < code.length; at++) {
    if (code[at] === '"') at = endOfText(code, at + 1) - 1;
    else if (code[at] === "{") depth++;
    else if (code[at] === "}" && --depth === 0) return at + 1;
  }
  return code.length;
}
