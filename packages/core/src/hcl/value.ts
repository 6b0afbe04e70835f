import { literalText, type Token } from "./tokens.ts";

/** A value as the code writes it. */
export type Value =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "object"; readonly entries: ReadonlyMap<string, Attribute> }
  /** What only the engine can evaluate: a reference, a call, a template. */
  | { readonly kind: "expression"; readonly text: string };

/** A name with its value: an argument of a block, or an entry of an object. */
export interface Attribute {
  readonly name: string;
  readonly value: Value;
  /** Of the name; both count from 1. */
  readonly line: number;
  readonly column: number;
}

/** Brackets within brackets that are followed; deeper ones are expressions to us. */
const MAX_DEPTH = 100;

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** The tokens of a text and how far they have been read. */
export class TokenReader {
  readonly #code: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(code: string, tokens: readonly Token[]) {
    this.#code = code;
    this.#tokens = tokens;
  }

  /** The token some places on, without reading it. */
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  next(): Token | undefined {
    const token = this.peek();
    if (token !== undefined) this.#at++;
    return token;
  }

  skipNewlines(): void {
    while (this.peek()?.kind === "newline") this.#at++;
  }

  /** Reads on to where an expression ends: a newline, a comma or a closing bracket that is not its own. */
  skipExpression(): void {
    let depth = 0;
    for (let token = this.peek(); token !== undefined; token = this.peek()) {
      if (depth === 0 && endsExpression(token)) return;
      if (token.kind === "open") depth++;
      else if (token.kind === "close") depth--;
      this.#at++;
    }
  }

  /** Reads a value, with all that belongs to its expression. */
  value(depth = 0): Value {
    const begin = this.#at;
    const simple = this.#simple(depth);
    const end = this.peek();
    if (simple !== undefined && (end === undefined || endsExpression(end))) return simple;
    // Reading brackets without an end once more at every depth would take long.
    if (end !== undefined) {
      this.#at = begin;
      this.skipExpression();
    }
    return { kind: "expression", text: this.#source(begin) };
  }

  #simple(depth: number): Value | undefined {
    const begin = this.#at;
    const token = this.next();
    if (token?.kind === "text") return this.#literal(begin, literalText(token.text));
    if (token?.kind === "number") return this.#literal(begin, numberOf(token.text));
    if (token?.kind === "name") return this.#literal(begin, CONSTANTS.get(token.text));
    if (token?.text === "-" && this.peek()?.kind === "number") {
      return this.#literal(begin, numberOf(`-${this.next()?.text ?? ""}`));
    }
    if (depth === MAX_DEPTH) return undefined;
    if (token?.text === "[") return this.#list(depth + 1);
    return token?.text === "{" ? this.#object(depth + 1) : undefined;
  }

  #literal(begin: number, value: string | number | boolean | null | undefined): Value | undefined {
    return value === undefined ? undefined : { kind: "literal", value, text: this.#source(begin) };
  }

  #list(depth: number): Value | undefined {
    const items: Value[] = [];
    for (;;) {
      this.#separators();
      if (this.#closes("]")) return { kind: "list", items };
      // A `for` makes a list of what only the engine knows.
      if (this.peek() === undefined || this.peek()?.kind === "close" || this.peek()?.text === "for") return undefined;
      items.push(this.value(depth));
    }
  }

  #object(depth: number): Value | undefined {
    const entries = new Map<string, Attribute>();
    for (;;) {
      this.#separators();
      if (this.#closes("}")) return { kind: "object", entries };
      const name = this.next();
      const key = name?.kind === "text" ? literalText(name.text) : name?.kind === "name" ? name.text : undefined;
      const sign = this.next()?.text;
      if (name === undefined || key === undefined || (sign !== "=" && sign !== ":")) return undefined;
      entries.set(key, { name: key, value: this.value(depth), line: name.line, column: name.column });
    }
  }

  #separators(): void {
    while (this.peek()?.kind === "newline" || this.peek()?.text === ",") this.#at++;
  }

  #closes(bracket: string): boolean {
    const token = this.peek();
    if (token?.kind !== "close" || token.text !== bracket) return false;
    this.#at++;
    return true;
  }

  #source(begin: number): string {
    return this.#code.slice(this.#tokens[begin]?.start ?? 0, this.#tokens[this.#at - 1]?.end ?? 0);
  }
}

function endsExpression({ kind, text }: Token): boolean {
  return kind === "newline" || kind === "close" || (kind === "mark" && text === ",");
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(\.\d+)?([eE]\d+)?$/.test(text) ? Number(text) : undefined;
}
