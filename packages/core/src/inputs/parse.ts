import { fail } from "../errors.ts";
import type { InputDeclaration, InputDeclarations, InputsOf } from "./declaration.ts";

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000 } as const;

/**
 * Reads every declared input.
 * @param read gives the raw text of an input; empty when it was not set
 * @throws input-invalid naming the input
 */
export function parseInputs<const Declarations extends InputDeclarations>(
  declarations: Declarations,
  read: (name: string) => string,
): InputsOf<Declarations> {
  const entries = Object.entries(declarations).map(([name, declaration]) => {
    const given = read(name);
    const text = given.trim() === "" && "default" in declaration ? (declaration.default ?? "") : given;
    return [camelCase(name), parseValue(name, declaration, text)] as const;
  });
  // The keys and values follow the declaration by construction, which the compiler cannot see through entries.
  return Object.fromEntries(entries) as InputsOf<Declarations>;
}

/** The name under which code sees an input: `plan-key` is `planKey`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Parses `90s`, `5m`, `1h` or bare seconds to milliseconds; undefined when it is none of these. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})\s*([smh]?)$/.exec(text.trim());
  if (match === null) return undefined;
  const unit = match[2] === "m" || match[2] === "h" ? match[2] : "s";
  return Number(match[1]) * UNIT_MS[unit];
}

function parseValue(name: string, declaration: InputDeclaration, text: string): unknown {
  if (text.includes("\0")) invalid(name, "it contains a NUL character", "Remove the character.");
  switch (declaration.type) {
    case "text":
    case "secret":
      return text.trim();
    case "lines":
      return parseLines(text);
    case "boolean":
      return parseBoolean(name, text.trim());
    case "integer":
      return parseInteger(name, text.trim(), declaration.minimum);
    case "limit":
      return text.trim() === "" ? undefined : parseInteger(name, text.trim(), 0);
    case "duration":
      return (
        parseDuration(text) ??
        invalid(name, `${quoted(text)} is no duration`, "Write a number and a unit, such as 90s, 5m or 1h.")
      );
    case "choice":
      if (declaration.choices.includes(text.trim())) return text.trim();
      return invalid(name, `${quoted(text)} is not allowed`, `Use one of: ${declaration.choices.join(", ")}.`);
  }
}

/** The items of a list, one a line; blank lines and those that start with `#` are none. */
export function parseLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** The core schema of YAML, as @actions/core's getBooleanInput has it. */
function parseBoolean(name: string, text: string): boolean {
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  return invalid(name, `${quoted(text)} is neither true nor false`, "Write true or false.");
}

function parseInteger(name: string, text: string, minimum: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum) return value;
  return invalid(
    name,
    `${quoted(text)} is no whole number from ${minimum} up`,
    `Write a whole number from ${minimum} up.`,
  );
}

function quoted(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}

function invalid(name: string, what: string, hint: string): never {
  return fail("input-invalid", `Input ${name}: ${what}`, { hint });
}
