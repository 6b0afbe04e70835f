import { parseJson } from "../json.ts";

/** A word of the engine's native syntax. Blanks and comments are none. */
export interface Token {
  readonly kind: "name" | "text" | "number" | "heredoc" | "open" | "close" | "newline" | "mark";
  /** As it is written; of a quoted text and a heredoc only what is inside. */
  readonly text: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Where it begins and ends in the code, quotes included. */
  readonly start: number;
  readonly end: number;
}

// A comment whose end is missing is the rest of the file: else each of a million of them would look for its end.
const BLANK = /(?:[^\S\n]|#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))+/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d[\p{L}\p{N}.]*/uy;
const HEREDOC = /<<-?([\w-]+)\r?\n/y;

const MARKS: ReadonlyMap<string, Token["kind"]> = new Map([
  ["{", "open"],
  ["[", "open"],
  ["(", "open"],
  ["}", "close"],
  ["]", "close"],
  [")", "close"],
  ["\n", "newline"],
]);

/** A token without its place in lines. */
type Word = Pick<Token, "kind" | "text" | "end">;

/** The JSON syntax escapes the quotes in its templates, so that a text ends at the first quote without a backslash. */
export type Syntax = "native" | "json";

/** The tokens of a file, or of an expression. Takes whatever it is given: it is the engine that judges. */
export function tokensOf(code: string, syntax: Syntax = "native"): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let lineStart = 0;
  let newline = code.indexOf("\n");
  for (let start = endOf(BLANK, code, 0); start < code.length;) {
    for (; newline !== -1 && newline < start; newline = code.indexOf("\n", lineStart)) {
      line++;
      lineStart = newline + 1;
    }
    const { kind, text, end } = wordAt(code, start, syntax);
    tokens.push({ kind, text, line, column: start - lineStart + 1, start, end });
    start = endOf(BLANK, code, end);
  }
  return tokens;
}

function wordAt(code: string, start: number, syntax: Syntax): Word {
  const first = code.charAt(start);
  const mark = MARKS.get(first);
  if (mark !== undefined) return { kind: mark, text: first, end: start + 1 };
  if (first === '"') return quotedAt(code, start, syntax);
  if (first === "<") return heredocAt(code, start) ?? { kind: "mark", text: first, end: start + 1 };
  const nameEnd = endOf(NAME, code, start);
  if (nameEnd > start) return { kind: "name", text: code.slice(start, nameEnd), end: nameEnd };
  const numberEnd = endOf(NUMBER, code, start);
  if (numberEnd > start) return { kind: "number", text: code.slice(start, numberEnd), end: numberEnd };
  return { kind: "mark", text: first, end: start + 1 };
}

/** Where a match that begins there ends; `start` for none. */
function endOf(pattern: RegExp, code: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(code) ? pattern.lastIndex : start;
}

function heredocAt(code: string, start: number): Word | undefined {
  HEREDOC.lastIndex = start;
  const word = HEREDOC.exec(code)?.[1];
  if (word === undefined) return undefined;
  const inside = HEREDOC.lastIndex;
  const end = endOfHeredoc(code, inside, word);
  return { kind: "heredoc", text: code.slice(inside, end), end };
}

function quotedAt(code: string, start: number, syntax: Syntax): Word {
  const { end, isClosed } = quotedFrom(code, start + 1, syntax);
  return isClosed
    ? { kind: "text", text: code.slice(start + 1, end - 1), end }
    : { kind: "mark", text: code.slice(start, end), end };
}

/** Just after the line that holds nothing but the heredoc's word; the end of the code where none does. */
function endOfHeredoc(code: string, start: number, word: string): number {
  const end = new RegExp(`^[^\\S\\n]*${word}[^\\S\\n]*$`, "mg");
  end.lastIndex = start;
  return end.exec(code) === null ? code.length : end.lastIndex;
}

/**
 * Where a quoted text ends: just after its closing quote, or with its line when there is none. Templates in it hold
 * braces and texts of their own, to any depth.
 */
function quotedFrom(code: string, start: number, syntax: Syntax): { readonly end: number; readonly isClosed: boolean } {
  // Of each text we are in, how many braces its template has open; 0 outside of a template.
  const texts = [0];
  for (let at = start; at < code.length; at++) {
    const mark = code[at];
    const braces = texts.at(-1) ?? 0;
    if (mark === '"') {
      if (braces > 0) texts.push(0);
      else texts.pop();
      if (texts.length === 0) return { end: at + 1, isClosed: true };
    } else if (braces > 0) {
      texts[texts.length - 1] = braces + (mark === "{" ? 1 : mark === "}" ? -1 : 0);
    } else if (mark === "\n") return { end: at, isClosed: false };
    else if (mark === "\\") at++;
    else if (syntax === "native" && beginsTemplate(code, at)) {
      texts[texts.length - 1] = 1;
      at++;
    }
  }
  return { end: code.length, isClosed: false };
}

/** Whether `${` or `%{` stands there; with the mark twice it is text. */
function beginsTemplate(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === "$" || mark === "%") && text[at + 1] === "{" && text[at - 1] !== mark;
}

/**
 * The text that a quoted one stands for; undefined where it holds a template, or an escape that is not JSON's: such
 * text only the engine can read.
 */
export function literalText(quoted: string): string | undefined {
  for (let at = quoted.indexOf("{"); at !== -1; at = quoted.indexOf("{", at + 1)) {
    if (at > 0 && beginsTemplate(quoted, at - 1)) return undefined;
  }
  const unescaped = quoted.includes("\\") ? unescape(quoted) : quoted;
  return unescaped?.replaceAll(/([$%])\1\{/g, "$1{");
}

function unescape(quoted: string): string | undefined {
  const value = parseJson(`"${quoted}"`);
  return typeof value === "string" ? value : undefined;
}
