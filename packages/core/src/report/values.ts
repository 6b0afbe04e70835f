import { structuredPatch } from "diff";
import { isContainer, numberText } from "../json.ts";
import type { AttributeChange, Shown } from "../plan/attribute-diff.ts";
import { REDACTED, type Redact } from "../plan/redact.ts";
import { shorten } from "./markdown.ts";

const MAXIMUM_VALUE_LENGTH = 1_500;
const MAXIMUM_NAME_LENGTH = 200;

/** The lines of a `diff` fence for what changes in one object. */
export function attributeLines(changes: readonly AttributeChange[], redact: Redact): readonly string[] {
  return changes.flatMap((change) => lines(change, redact));
}

function lines(change: AttributeChange, redact: Redact): readonly string[] {
  const name = shorten(redact(change.name === "" ? "(value)" : change.name), MAXIMUM_NAME_LENGTH);
  const remarks = [
    ...(change.forcesReplacement ? ["forces replacement"] : []),
    ...(change.losesMark ? ["no longer sensitive"] : []),
    ...(change.reordered ? ["only the order of its items changes"] : []),
  ];
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  const text = textPatch(change, redact);
  if (text !== undefined) return [`  ${name}:${remark}`, ...text];
  const before = change.before.kind === "absent" ? [] : [`- ${name} = ${shownValue(change.before, redact)}`];
  const after = change.after.kind === "absent" ? [] : [`+ ${name} = ${shownValue(change.after, redact)}`];
  const both = [...before, ...after];
  return both.map((line, index) => (index === both.length - 1 ? line + remark : line));
}

/** One value on one line; long ones are cut and say so. */
export function shownValue(shown: Shown, redact: Redact): string {
  switch (shown.kind) {
    case "absent":
      return "(none)";
    case "unknown":
      return "(known after apply)";
    case "sensitive":
      return REDACTED;
    case "value":
      return cut(jsonText(shown.value, redact));
  }
}

/** Multi-line text is compared by line. */
function textPatch(change: AttributeChange, redact: Redact): readonly string[] | undefined {
  const { before, after } = change;
  if (before.kind !== "value" || after.kind !== "value") return undefined;
  if (typeof before.value !== "string" || typeof after.value !== "string") return undefined;
  if (!before.value.includes("\n") && !after.value.includes("\n")) return undefined;
  const patch = structuredPatch("", "", redact(before.value), redact(after.value), "", "", { context: 2 });
  const body = patch.hunks.flatMap((hunk) => [
    `@@ line ${hunk.newStart} @@`,
    ...hunk.lines.filter((line) => !line.startsWith("\\")),
  ]);
  const all = body.join("\n");
  return all.length <= MAXIMUM_VALUE_LENGTH ? body : [...cut(all).split("\n")];
}

/** The value as JSON, its numbers as the engine wrote them. */
function jsonText(value: unknown, redact: Redact): string {
  const number = numberText(value);
  if (number !== undefined) return redact(number);
  if (typeof value === "string") return JSON.stringify(redact(value));
  if (Array.isArray(value)) return `[${value.map((item) => jsonText(item, redact)).join(",")}]`;
  if (!isContainer(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(redact(key))}:${jsonText(item, redact)}`,
  );
  return `{${entries.join(",")}}`;
}

function cut(text: string): string {
  if (text.length <= MAXIMUM_VALUE_LENGTH) return text;
  return `${text.slice(0, MAXIMUM_VALUE_LENGTH).toWellFormed()} … (${text.length - MAXIMUM_VALUE_LENGTH} characters more)`;
}
