import { isContainer } from "../json.ts";
import { diffAttributes, type Shown } from "../plan/attribute-diff.ts";
import { hasMark } from "../plan/marks.ts";
import type { OutputChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { codeSpan, fenced, shorten, table } from "./markdown.ts";
import { attributeLines, shownValue } from "./values.ts";

const MAXIMUM_ROWS = 40;
const MAXIMUM_NAME = 200;
/** A longer value stands below the table, where what differs can be seen. */
const MAXIMUM_CELL = 80;
/** Of all differences together, in characters. */
const MAXIMUM_DIFFERENCES = 8_000;

/** What becomes of the outputs: a table, and below it the differences of those too long for a cell. */
export function outputsSection(outputs: readonly OutputChange[], redact: Redact): string {
  if (outputs.length === 0) return "";
  const shown = outputs.slice(0, MAXIMUM_ROWS).map((output) => {
    const cells = sides(output).map((side) => cell(side, redact));
    return { output, cells, isLong: cells.some((text) => text.length > MAXIMUM_CELL) };
  });
  const rows = shown.map(({ output, cells, isLong }) => [
    codeSpan(shorten(redact(output.name), MAXIMUM_NAME)),
    ...cells.map((text) => (isLong && text !== "" ? "see below" : text)),
  ]);
  const long = shown.filter(({ isLong }) => isLong).flatMap(({ output }) => differences(output, redact));
  const told = linesWithin(long, MAXIMUM_DIFFERENCES);
  const rest = outputs.length - rows.length;
  return [
    "**Outputs**",
    table(["name", "before", "after"], rows),
    long.length === 0 ? "" : fenced(long.slice(0, told).join("\n"), "diff"),
    long.length > told ? `and ${long.length - told} lines more` : "",
    rest > 0 ? `and ${rest} more` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** How many lines, from the first on, have so many characters together. */
function linesWithin(lines: readonly string[], most: number): number {
  let size = 0;
  const end = lines.findIndex((line) => (size += line.length) > most);
  return end < 0 ? lines.length : end;
}

function differences(output: OutputChange, redact: Redact): readonly string[] {
  const under = (value: unknown): unknown => ({ [output.name]: value });
  const change = {
    before: under(output.before),
    after: under(output.after),
    afterUnknown: under(output.afterUnknown),
    beforeSensitive: under(output.beforeSensitive),
    afterSensitive: under(output.afterSensitive),
  };
  return attributeLines(diffAttributes(change), redact);
}

/** An output has no attributes: its two sides are shown whole unless a mark forbids it. */
function sides(output: OutputChange): readonly [Shown, Shown] {
  const marked = hasMark(output.beforeSensitive) || hasMark(output.afterSensitive);
  const side = (value: unknown, unknown: unknown): Shown => {
    if (value === undefined && !hasMark(unknown)) return { kind: "absent" };
    if (marked) return { kind: "sensitive" };
    return unknown === true ? { kind: "unknown" } : { kind: "value", value: withUnknown(value, unknown) };
  };
  return [side(output.before, false), side(output.after, output.afterUnknown)];
}

/** The value with what is not known yet said in its place: the plan JSON leaves it out. */
function withUnknown(value: unknown, unknown: unknown): unknown {
  if (unknown === true) return "(known after apply)";
  if (!isContainer(unknown) || !hasMark(unknown)) return value;
  if (Array.isArray(unknown))
    return unknown.map((mark, index) => withUnknown(isContainer(value) ? value[index] : undefined, mark));
  const known = isContainer(value) ? value : {};
  const marks = Object.entries(unknown).map(([key, mark]) => [key, withUnknown(known[key], mark)] as const);
  return { ...known, ...Object.fromEntries(marks) };
}

function cell(shown: Shown, redact: Redact): string {
  if (shown.kind === "absent") return "";
  const text = shownValue(shown, redact);
  return shown.kind === "value" ? codeSpan(text) : text;
}
