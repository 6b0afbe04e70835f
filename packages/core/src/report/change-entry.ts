import { diffAttributes } from "../plan/attribute-diff.ts";
import { CHANGE_KINDS, type ChangeKind, type ResourceChange } from "../plan/change-set.ts";
import type { ChangeGroup } from "../plan/fold.ts";
import { importWords, reasonWords } from "../plan/reasons.ts";
import type { Redact } from "../plan/redact.ts";
import type { Entry } from "./budget.ts";
import { codeSpan, details, escapeText, fenced, htmlCode, MAXIMUM_ADDRESS, shorten } from "./markdown.ts";
import { attributeLines, cutText, type ValueLength } from "./values.ts";

/** A colour and a word for each kind, for people who scan and people who cannot see colours. */
export const KIND_SIGNS: Readonly<Record<ChangeKind, string>> = {
  unknown: "🟥 unknown action",
  delete: "🟥 destroy",
  replace: "🟥 replace",
  forget: "🟪 forget",
  update: "🟨 change",
  import: "🟦 import",
  create: "🟩 create",
  move: "⬜ move",
  read: "⬜ read",
  "no-op": "⬜ keep",
};

/** Of what goes, more keys should be readable, where there is no room for all. */
const MAXIMUM_LOST_ADDRESS = 1_000;
const MAXIMUM_NAME = 100;
/** A longer text about an object that goes is folded away like any other. */
const MOST_OPEN_LINES = 40;

const DESTRUCTIVE: readonly ChangeKind[] = ["unknown", "delete", "replace", "forget"];

/** True where applying loses or lets go of something that exists. */
export function isDestructive(change: ResourceChange): boolean {
  return DESTRUCTIVE.includes(change.kind);
}

/** What happens to one object, or in the same way to several instances, as an entry of its document. */
export function changeEntry(group: ChangeGroup, redact: Redact): Entry {
  const change = group.sample;
  const sign = KIND_SIGNS[change.kind];
  const name = groupName(group, redact);
  // Not before it is asked for: most entries of a large plan are only counted.
  const attributes = () => diffAttributes(change, change.replacePaths);
  const line = `- ${sign} ${codeSpan(name)}`;
  const wholeLine = () => `- ${sign} ${codeSpan(wholeName(group, redact))}`;
  return {
    rank: isDestructive(change) ? 10 : CHANGE_KINDS.length - CHANGE_KINDS.indexOf(change.kind),
    render: (level) => {
      if (level === "address") return `${line}\n`;
      if (level === "names")
        return `${wholeLine()}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
      return fullEntry(group, redact, wholeLine, `${sign} ${htmlCode(name)}`, level === "whole" ? "whole" : "brief");
    },
  };
}

function fullEntry(group: ChangeGroup, redact: Redact, line: () => string, head: string, length: ValueLength): string {
  const change = group.sample;
  const why = whyWords(change, redact);
  const body = attributeLines(diffAttributes(change, change.replacePaths), redact, length);
  const hasDetails = (body.length > 0 && change.kind !== "read") || change.generatedConfig !== undefined;
  if (!hasDetails) return `${line()}${why === "" ? "" : `: ${escapeText(why)}`}\n`;
  const parts = [
    why === "" ? "" : `Why: ${escapeText(why)}.`,
    sampleWords(group, redact),
    unnamedKeys(group, redact) === 0 ? "" : `All of them: ${codeSpan(wholeName(group, redact))}`,
    body.length === 0 ? "" : fenced(body.join("\n"), "diff"),
    generatedConfig(change, redact, length),
  ];
  const open = isDestructive(change) && body.length <= MOST_OPEN_LINES;
  // The blank line ends the HTML: what follows is Markdown again.
  return `${details(head, parts.filter((part) => part !== "").join("\n\n"), open)}\n\n`;
}

function sampleWords({ sample, members, folded, differing }: ChangeGroup, redact: Redact): string {
  if (folded === undefined) return "";
  const others = `The same for all ${members.length}, each with its own key in place of ${codeSpan(shorten(redact(folded.keys[0] ?? ""), MAXIMUM_NAME))}`;
  const what = isDestructive(sample) ? "what they had" : "what they have now";
  return `${others}${differing.length === 0 ? "" : `; they differ in ${what}${namesSuffix(differing.map(redact))}`}.`;
}

function generatedConfig({ generatedConfig: code }: ResourceChange, redact: Redact, length: ValueLength): string {
  if (code === undefined) return "";
  return `The engine wrote this code for it:\n\n${fenced(cutText(redact(code), length), "hcl")}`;
}

/** The address of one object, or those of the instances: `aws_instance.web[0..2, 7] (4 instances)`. */
export function groupName(group: ChangeGroup, redact: Redact): string {
  return nameWithin(group, redact, briefLength(group));
}

/** With the key of every instance that goes: what is lost must be read somewhere. */
function wholeName(group: ChangeGroup, redact: Redact): string {
  return nameWithin(group, redact, isDestructive(group.sample) ? Infinity : briefLength(group));
}

/** How many instances that go {@link groupName} leaves unnamed. */
export function unnamedKeys(group: ChangeGroup, redact: Redact): number {
  if (group.folded === undefined || !isDestructive(group.sample)) return 0;
  return group.members.length - keysWithin(group.folded, redact, briefLength(group)).told;
}

function briefLength({ sample }: ChangeGroup): number {
  return isDestructive(sample) ? MAXIMUM_LOST_ADDRESS : MAXIMUM_ADDRESS;
}

function nameWithin({ sample, members, folded }: ChangeGroup, redact: Redact, maximum: number): string {
  if (folded === undefined) return addressWords(sample, redact);
  const { text } = keysWithin(folded, redact, maximum);
  const name = redact(`${folded.head}[${text}]${folded.tail}`);
  return `${shorten(name, maximum + MAXIMUM_NAME)} (${members.length} instances)`;
}

type Folded = NonNullable<ChangeGroup["folded"]>;

/** `0..3, 7` or `"a", "b" and 40 more`, and how many keys that names. */
function keysWithin({ head, keys, tail }: Folded, redact: Redact, maximum: number): { text: string; told: number } {
  const room = Math.max(20, maximum - redact(`${head}[]${tail}`).length);
  const names = keys.map((key) => shorten(redact(key), MAXIMUM_ADDRESS));
  let text = "";
  let told = 0;
  for (const run of runsOf(names)) {
    const next = `${text === "" ? "" : ", "}${run.text}`;
    if (told > 0 && text.length + next.length > room) break;
    text += next;
    told += run.count;
  }
  return { text: told === keys.length ? text : `${text} and ${keys.length - told} more`, told };
}

/** Numbers that follow each other are one run. */
function runsOf(keys: readonly string[]): readonly { readonly text: string; readonly count: number }[] {
  const runs: { first: string; last: string; count: number }[] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run !== undefined && /^\d+$/.test(key) && Number(key) === Number(run.last) + 1) {
      run.last = key;
      run.count += 1;
    } else runs.push({ first: key, last: key, count: 1 });
  }
  return runs.map(({ first, last, count }) => ({ text: count === 1 ? first : `${first}..${last}`, count }));
}

function addressWords(change: ResourceChange, redact: Redact): string {
  const from = change.previousAddress === undefined ? "" : ` (was ${change.previousAddress})`;
  const deposed = change.deposed === undefined ? "" : ` (deposed ${change.deposed})`;
  return shorten(redact(`${change.address}${from}${deposed}`), MAXIMUM_ADDRESS);
}

/** Why, in words; empty where there is nothing to say. */
export function whyWords(change: ResourceChange, redact: Redact): string {
  const unknown =
    change.kind === "unknown"
      ? `the engine says ${JSON.stringify(change.actions)}, which this flywheel does not know`
      : "";
  return [reasonWords(change), importWords(change), unknown]
    .filter((part) => part !== "")
    .map(redact)
    .join("; ");
}

/** `: a, b and 3 more`; empty for none. */
export function namesSuffix(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names
    .slice(0, 12)
    .map((name) => codeSpan(shorten(name, MAXIMUM_NAME)))
    .join(", ");
  return `: ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;
}
