import { diffAttributes } from "../plan/attribute-diff.ts";
import { CHANGE_KINDS, type ChangeKind, type ResourceChange } from "../plan/change-set.ts";
import { reasonWords } from "../plan/reasons.ts";
import type { Redact } from "../plan/redact.ts";
import type { Entry } from "./budget.ts";
import { codeSpan, details, escapeText, fenced, htmlCode, shorten } from "./markdown.ts";
import { attributeLines } from "./values.ts";

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

/** Longer ones are hostile or generated; nobody reads them. */
export const MAXIMUM_ADDRESS = 300;
const MAXIMUM_NAME = 100;

const DESTRUCTIVE: readonly ChangeKind[] = ["unknown", "delete", "replace", "forget"];

/** True where applying loses or lets go of something that exists. */
export function isDestructive(change: ResourceChange): boolean {
  return DESTRUCTIVE.includes(change.kind);
}

/** One change of a plan as an entry of its document. */
export function changeEntry(change: ResourceChange, redact: Redact): Entry {
  const sign = KIND_SIGNS[change.kind];
  const name = addressWords(change, redact);
  const why = whyWords(change, redact);
  // Not before it is asked for: most entries of a large plan are only counted.
  const attributes = () => diffAttributes(change, change.replacePaths);
  return {
    rank: isDestructive(change) ? 10 : CHANGE_KINDS.length - CHANGE_KINDS.indexOf(change.kind),
    render: (level) => {
      const line = `- ${sign} ${codeSpan(name)}`;
      if (level === "address") return `${line}\n`;
      if (level === "names") return `${line}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
      const head = `${sign} ${htmlCode(name)}`;
      const body = attributeLines(attributes(), redact);
      const fence = body.length === 0 ? "No attribute changes." : fenced(body.join("\n"), "diff");
      const text = why === "" ? fence : `${escapeText(why)}\n\n${fence}`;
      // The blank line ends the HTML: what follows is Markdown again.
      return `${details(head, text, isDestructive(change))}\n\n`;
    },
  };
}

/** One object that changed outside of code. */
export function driftEntry(change: ResourceChange, redact: Redact): Entry {
  const attributes = () => diffAttributes(change);
  const word = change.kind === "delete" ? "deleted outside of code" : "changed outside of code";
  return {
    rank: 0,
    render: (level) => {
      const line = `- ${codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS))} was ${word}`;
      if (level === "address" || change.kind === "delete") return `${line}\n`;
      if (level === "names") return `${line}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
      return `${line}\n\n${fenced(attributeLines(attributes(), redact).join("\n"), "diff")}\n`;
    },
  };
}

function addressWords(change: ResourceChange, redact: Redact): string {
  const from = change.previousAddress === undefined ? "" : ` (was ${change.previousAddress})`;
  const deposed = change.deposed === undefined ? "" : ` (deposed ${change.deposed})`;
  return shorten(redact(`${change.address}${from}${deposed}`), MAXIMUM_ADDRESS);
}

function whyWords(change: ResourceChange, redact: Redact): string {
  const reason = reasonWords(change);
  const imported = change.importing
    ? `imported${change.importId === undefined ? "" : ` by id ${redact(change.importId)}`}`
    : "";
  const unknown =
    change.kind === "unknown"
      ? `the engine says ${JSON.stringify(change.actions)}, which this flywheel does not know`
      : "";
  const all = [reason, imported, unknown].filter((part) => part !== "").join("; ");
  return all === "" ? "" : `Why: ${all}.`;
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
