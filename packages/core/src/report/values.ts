import { structuredPatch } from "diff";
import { isContainer, numberText } from "../json.ts";
import type { AttributeChange, Shown } from "../plan/attribute-diff.ts";
import { shownDocument } from "../plan/json-document.ts";
import { REDACTED, type Redact } from "../plan/redact.ts";
import { shorten } from "./markdown.ts";

const MAXIMUM_NAME_LENGTH = 200;
/** A list or document longer than this is read line by line. */
const MAXIMUM_LINE_LENGTH = 80;

/** How long a value may be: `whole` is for where there is room. */
export type ValueLength = "brief" | "whole";

const MAXIMUM: Readonly<Record<ValueLength, number>> = { brief: 1_500, whole: 60_000 };

/** The lines of a `diff` fence for what changes in one object. */
export function attributeLines(
  changes: readonly AttributeChange[],
  redact: Redact,
  length: ValueLength = "brief",
): readonly string[] {
  return changes.flatMap((change) => lines(change, redact, MAXIMUM[length]));
}

function lines(change: AttributeChange, redact: Redact, maximum: number): readonly string[] {
  const name = shorten(redact(change.name === "" ? "(value)" : change.name), MAXIMUM_NAME_LENGTH);
  const remarks = [
    ...(change.forcesReplacement ? ["forces replacement"] : []),
    ...(change.losesMark ? ["no longer sensitive"] : []),
    ...(change.reordered ? ["only the order of its items changes"] : []),
  ];
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  const patch = linePatch(change, redact, maximum);
  if (patch !== undefined) return [`  ${name}:${remark}`, ...patch];
  const [before, after] = nearDifference(change, redact, maximum);
  const both = [...side("-", name, before, redact, maximum), ...side("+", name, after, redact, maximum)];
  if (both.length === 0) return [`  ${name}${remark}`];
  return both.map((line, index) => (index === both.length - 1 ? line + remark : line));
}

/** Two long texts of one line from shortly before where they part: their beginnings would look the same. */
function nearDifference({ before, after }: AttributeChange, redact: Redact, maximum: number): readonly [Shown, Shown] {
  const [from, to] = [before, after].map((shown) =>
    shown.kind === "value" && typeof shown.value === "string" ? redact(shown.value) : "",
  );
  if (from === undefined || to === undefined || Math.max(from.length, to.length) < maximum) return [before, after];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const start = same - MAXIMUM_LINE_LENGTH;
  if (start <= 0) return [before, after];
  const rest = (text: string): Shown => ({ kind: "value", value: `… ${text.slice(start).toWellFormed()}` });
  return [rest(from), rest(to)];
}

/** One side of a leaf; text of several lines and long documents are shown as they are written. */
function side(sign: "-" | "+", name: string, shown: Shown, redact: Redact, maximum: number): readonly string[] {
  if (shown.kind === "absent") return [];
  const block = shown.kind === "value" ? blockText(shown.value, redact) : undefined;
  if (block === undefined) return [`${sign} ${name} = ${shownValue(shown, redact, maximum)}`];
  const body = cut(block.text, maximum).split("\n");
  return [`${sign} ${name} = ${block.word}`, ...body.map((line) => `${sign}   ${line}`)];
}

/** A value that is read better over several lines; undefined for any other. */
function blockText(value: unknown, redact: Redact): { readonly word: string; readonly text: string } | undefined {
  if (typeof value === "string") {
    const text = redact(value);
    // A secret is found in the text as it is; what is left of it then is no document to take apart.
    const document = text === value && value.length > MAXIMUM_LINE_LENGTH ? shownDocument(value) : undefined;
    if (document !== undefined) return { word: "(JSON)", text: jsonText(document, redact, "\n") };
    return text.trimEnd().includes("\n") ? { word: "(text)", text: text.replace(/\n$/, "") } : undefined;
  }
  if (!isContainer(value) || jsonText(value, redact).length <= MAXIMUM_LINE_LENGTH) return undefined;
  return { word: Array.isArray(value) ? "(list)" : "(object)", text: jsonText(value, redact, "\n") };
}

/** One value on one line; long ones are cut and say so. */
export function shownValue(shown: Shown, redact: Redact, maximum = MAXIMUM.brief): string {
  switch (shown.kind) {
    case "absent":
      return "(none)";
    case "unknown":
      return "(known after apply)";
    case "sensitive":
      return REDACTED;
    case "value":
      return cut(jsonText(shown.value, redact), maximum);
  }
}

/** Text of several lines is compared by line, and a long list by item. */
function linePatch({ before, after }: AttributeChange, redact: Redact, maximum: number): readonly string[] | undefined {
  if (before.kind !== "value" || after.kind !== "value") return undefined;
  const texts = comparedTexts(before.value, after.value, redact);
  if (texts === undefined) return undefined;
  const patch = structuredPatch("", "", texts[0], texts[1], "", "", { context: 2 });
  const body = patch.hunks.flatMap((hunk) => [
    `@@ line ${hunk.newStart} @@`,
    ...hunk.lines.map((line) => (line.startsWith("\\") ? "\\ no line break at the end" : line)),
  ]);
  return cut(body.join("\n"), maximum).split("\n");
}

function comparedTexts(before: unknown, after: unknown, redact: Redact): readonly [string, string] | undefined {
  if (typeof before === "string" && typeof after === "string") {
    if (!before.includes("\n") && !after.includes("\n")) return undefined;
    // The end of a text is worth a word only where the two differ in it.
    const end = before.endsWith("\n") === after.endsWith("\n") && !before.endsWith("\n") ? "\n" : "";
    return [redact(before) + end, redact(after) + end];
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  if (Math.max(...[before, after].map((list) => jsonText(list, redact).length)) <= MAXIMUM_LINE_LENGTH)
    return undefined;
  const items = (list: readonly unknown[]): string => list.map((item) => `${jsonText(item, redact)}\n`).join("");
  return [items(before), items(after)];
}

/**
 * The value as JSON, its numbers as the engine wrote them.
 * @param lineBreak what stands before each item, with the indentation; empty for all on one line
 */
function jsonText(value: unknown, redact: Redact, lineBreak = ""): string {
  const number = numberText(value);
  if (number !== undefined) return redact(number);
  if (typeof value === "string") return JSON.stringify(redact(value));
  if (!isContainer(value)) return JSON.stringify(value ?? null);
  const inner = lineBreak === "" ? "" : `${lineBreak}  `;
  const colon = lineBreak === "" ? ":" : ": ";
  const parts = Array.isArray(value)
    ? value.map((item) => jsonText(item, redact, inner))
    : Object.entries(value).map(
        ([key, item]) => `${JSON.stringify(redact(key))}${colon}${jsonText(item, redact, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${parts.map((part) => `${inner}${part}`).join(",")}${lineBreak}${close}`;
}

/** A text of the length that values have. */
export function cutText(text: string, length: ValueLength): string {
  return cut(text, MAXIMUM[length]);
}

function cut(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  return `${text.slice(0, maximum).toWellFormed()} … (${text.length - maximum} characters more)`;
}
