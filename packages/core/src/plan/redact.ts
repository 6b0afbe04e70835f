import { isContainer, numberText } from "../json.ts";
import { jsonDocument } from "./json-document.ts";
import type { PlanJson } from "./plan-json.ts";
import type { MarkedValue } from "./state-values.ts";

/** What stands where a secret stood. */
export const REDACTED = "(sensitive)";

/** Shorter values stand in harmless text by chance; they are hidden by their marks alone. */
export const MINIMUM_LENGTH = 6;

/** Hides every known secret in a text. */
export type Redact = (text: string) => string;

/**
 * A redactor for all values the plan marks as sensitive, on top of the marks themselves: providers and outputs carry
 * secrets on without the mark (engine-behaviour §0.4).
 */
export function planRedactor(plan: PlanJson): Redact {
  return redactor(planSecrets(plan));
}

/** Every value under a sensitive mark, and every value of a sensitive variable. */
export function planSecrets(plan: PlanJson): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const resource of [...(plan.resource_changes ?? []), ...(plan.resource_drift ?? [])]) {
    collectMarked(resource.change.before, resource.change.before_sensitive, secrets);
    collectMarked(resource.change.after, resource.change.after_sensitive, secrets);
  }
  for (const output of Object.values(plan.output_changes ?? {})) {
    collectMarked(output.before, output.before_sensitive, secrets);
    collectMarked(output.after, output.after_sensitive, secrets);
  }
  const declared = plan.configuration?.root_module?.variables ?? {};
  for (const [name, variable] of Object.entries(plan.variables ?? {})) {
    if (declared[name]?.sensitive === true) collectMarked(variable.value, true, secrets);
  }
  for (const { value, mark } of plan.prior_state ?? []) collectMarked(value, mark, secrets);
  return secrets;
}

/** Every value under a sensitive mark. */
export function markedSecrets(values: readonly MarkedValue[]): ReadonlySet<string> {
  const secrets = new Set<string>();
  for (const { value, mark } of values) collectMarked(value, mark, secrets);
  return secrets;
}

/** Every text and number in a secret value, and in the JSON that a text is. */
export function leafSecrets(value: unknown): ReadonlySet<string> {
  return markedSecrets([{ value, mark: true }]);
}

/** A redactor for these values, also where they stand JSON-escaped, in base64, in hex, percent-encoded or as HTML writes them. */
export function redactor(secrets: Iterable<string>): Redact {
  const forms = new Set<string>();
  for (const secret of secrets) {
    for (const form of [secret, ...secret.split(/\r?\n/)]) {
      const text = form.trim();
      if (text.length < MINIMUM_LENGTH) continue;
      for (const encoded of encodings(text)) forms.add(encoded);
    }
  }
  if (forms.size === 0) return (text) => text;
  const index = indexForms(forms);
  return (text) => hide(text, index);
}

/** Forms by how they begin, and for each beginning the lengths there are, longest first. */
type FormIndex = ReadonlyMap<string, { readonly forms: ReadonlySet<string>; readonly lengths: readonly number[] }>;

function indexForms(forms: ReadonlySet<string>): FormIndex {
  const groups = Map.groupBy(forms, (form) => form.slice(0, MINIMUM_LENGTH));
  return new Map(
    [...groups].map(([start, group]) => {
      const lengths = [...new Set(group.map((form) => form.length))].toSorted((a, b) => b - a);
      return [start, { forms: new Set(group), lengths }];
    }),
  );
}

/** One pass, however many secrets there are: a large plan has thousands. Those that overlap are hidden together. */
function hide(text: string, index: FormIndex): string {
  let hidden = "";
  let end = 0;
  for (let at = 0; at + MINIMUM_LENGTH <= text.length; at += 1) {
    const found = index.get(text.slice(at, at + MINIMUM_LENGTH));
    const length = found?.lengths.find((candidate) => found.forms.has(text.slice(at, at + candidate)));
    if (length === undefined) continue;
    if (at >= end) hidden += text.slice(end, at) + REDACTED;
    end = Math.max(end, at + length);
  }
  return hidden + text.slice(end);
}

function encodings(text: string): readonly string[] {
  const json = JSON.stringify(text).slice(1, -1);
  const hex = Buffer.from(text.toWellFormed()).toString("hex");
  return [
    text,
    json,
    goJson(json),
    hex,
    hex.toUpperCase(),
    ...percentForms(text),
    ...htmlForms(text),
    ...base64Forms(text),
  ];
}

// Go's url.PathEscape leaves them as they are.
const OPEN_IN_PATHS = /%(24|26|2B|3A|3D|40)/g;

/** As JavaScript writes it into a URL and a form, and as Go's url.QueryEscape and url.PathEscape do. */
function percentForms(text: string): readonly string[] {
  const component = encodeURIComponent(text.toWellFormed());
  // Most secrets are made of what needs no escape.
  if (/^[\w.-]*$/.test(component)) return [component];
  const strict = component.replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  return [component, strict.replaceAll("%20", "+"), strict.replaceAll(OPEN_IN_PATHS, decodeURIComponent), form];
}

/** How those who escape write `"` and `'`: not at all, as Go, Python, PHP and XML do. */
const QUOTES = [
  ['"', "'"],
  ["&#34;", "&#39;"],
  ["&quot;", "&#x27;"],
  ["&quot;", "&#39;"],
  ["&quot;", "&apos;"],
] as const;

function htmlForms(text: string): readonly string[] {
  if (!/[&<>"']/.test(text)) return [];
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return QUOTES.map(([double, single]) => escaped.replaceAll('"', double).replaceAll("'", single));
}

/** Go writes `<`, `>` and `&` as escapes, and with it `jsonencode` and every provider. */
function goJson(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}

/** What a text looks like inside base64 of more than itself: three alignments, two alphabets. */
function base64Forms(text: string): readonly string[] {
  const bytes = Buffer.from(text.toWellFormed());
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    // Only the characters all of whose bits are the text's own.
    const own = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function collectMarked(value: unknown, mark: unknown, secrets: Set<string>): void {
  if (mark === true) {
    collectLeaves(value, secrets);
  } else if (isContainer(value) && isContainer(mark)) {
    for (const key of Object.keys(mark)) if (Object.hasOwn(value, key)) collectMarked(value[key], mark[key], secrets);
  }
}

function collectLeaves(value: unknown, secrets: Set<string>): void {
  const text = typeof value === "string" ? value : numberText(value);
  // A provider may carry a secret document on, and a reader is shown documents leaf by leaf.
  const document = jsonDocument(value);
  if (document !== undefined) collectLeaves(document, secrets);
  if (text !== undefined) secrets.add(text);
  else if (isContainer(value)) for (const item of Object.values(value)) collectLeaves(item, secrets);
}
