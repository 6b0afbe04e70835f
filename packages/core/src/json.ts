import * as v from "valibot";

/**
 * A number that JavaScript cannot hold: 2^53 + 1 would become 2^53, and a plan that changes one into the other would
 * seem to change nothing. It keeps its source text instead.
 */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

// Whatever may be such a number: sixteen characters of digits, or an exponent. Also matches inside of strings.
const LONG_NUMBER = /(?<=(?:^|[:[,])\s*)-?(?:\d[\d.]{15,}(?:[eE][+-]?\d+)?|[\d.]+[eE][+-]?\d+)/g;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Parses JSON and loses no digit of a number: what JavaScript would round is an {@link ExactNumber}.
 * @throws SyntaxError
 */
export function parseExactJson(text: string): unknown {
  // Only with a reviver does JSON.parse tell a number's source, and it is ten times as slow.
  if (!holdsInexact(text)) return JSON.parse(text);
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) => {
    const source = context?.source;
    return typeof value === "number" && source !== undefined ? exactNumber(value, source) : value;
  });
}

/** A number as it was written in decimal digits, where JavaScript cannot hold that; else as it is. */
export function exactNumber(value: number, source: string): number | ExactNumber {
  return !DECIMAL.test(source) || isExact(source) ? value : new ExactNumber(source);
}

/**
 * The text of a number as the engine writes it; undefined for what is no number. Engines write each number in one way
 * only (no exponent, no zeros at the end), so equal numbers have equal texts, and 1.0 is 1.
 */
export function numberText(value: unknown): string | undefined {
  if (value instanceof ExactNumber) return value.text;
  return typeof value === "number" ? withoutExponent(String(value)) : undefined;
}

/** `1e+21` written out; JavaScript has one digit before the point there. */
function withoutExponent(text: string): string {
  const [, sign = "", digit = "", fraction = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${digit}${fraction}`;
  return `${sign}${digit}${fraction.padEnd(power, "0")}`;
}

function holdsInexact(text: string): boolean {
  for (const [source] of text.matchAll(LONG_NUMBER)) if (!isExact(source)) return true;
  return false;
}

/** Whether JavaScript, told this number, would write the same one. */
function isExact(source: string): boolean {
  return decimal(source) === decimal(String(Number(source)));
}

/** A number's one name: its digits without the zeros around them, and the power of ten of the last one. */
function decimal(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = DECIMAL.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length)}`;
}

/** Parses JSON that may be none; undefined then. What it holds is still to be parsed into a type. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A JSON object with keys that others chose. valibot's own `record` drops `constructor`, `prototype` and `__proto__`,
 * and all three may be the name of an output or a variable.
 */
export const dictionary = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
    v.transform((value) => Object.entries(value)),
    v.array(v.tuple([v.string(), item])),
    v.transform((entries) => Object.fromEntries(entries)),
  );

/** An object or a list. */
export function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !(value instanceof ExactNumber);
}

/** Whether two values that hold no others are the same. */
export function sameScalar(a: unknown, b: unknown): boolean {
  if (a instanceof ExactNumber || b instanceof ExactNumber) return numberText(a) === numberText(b);
  return a === b;
}
