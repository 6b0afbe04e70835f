/** Turning text we did not write into Markdown that can do nothing but be read. */

/**
 * Characters that nobody sees, or takes for others: controls but for tab and newline, all blanks but the usual one, bidi
 * controls, zero-width and ignorable ones (fillers of Hangul, variation selectors, tags), the empty pattern of Braille;
 * and marks that stand on no letter or digit, or pile up on one (zalgo), for they cover what is beside them.
 */
const INVISIBLE =
  /[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2800]|(?!\n|\t)\p{Cc}|(?! )\p{Zs}|\p{M}(?<![\p{L}\p{N}]\p{M}{1,3})/gu;

/** How long an address is shown: longer ones are hostile or generated; nobody reads them. */
export const MAXIMUM_ADDRESS = 300;

// Most texts are nothing else, and this is known at once.
const PLAIN = /^[\n\t -~]*$/;

/** Shows what cannot be seen as `\u{202E}`, so that what is read is what is there. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replaceAll("\r\n", "\n")
    .toWellFormed()
    .replaceAll(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** Inline text made inert: no Markdown, no HTML, no mention, no reference, no link. Newlines become blanks. */
export function escapeText(text: string): string {
  const escaped = oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]()#+!|~$^=-]/g, "\\$&")
    // An ordered list, where the text stands first in its line.
    .replace(/^(\d+)\./, "$1\\.");
  return splitLinks(escaped)
    .replaceAll(/\\#(?=\d)/g, "\\#<!-- -->")
    .replaceAll(/(GH)\\-(?=\d)/gi, "$1<!-- -->\\-");
}

/** At most `length` characters. The middle of a longer text goes: the end of an address says most. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(-half)}`.toWellFormed();
}

/** Text for the inside of an HTML element, wherever that stands. Newlines become blanks. */
export function escapeHtml(text: string): string {
  const escaped = oneLine(text)
    .replaceAll(/[^\w\s,./:@-]/g, (character) => (character > "~" ? character : `&#${character.charCodeAt(0)};`))
    // An underscore inside a word is none of Markdown's.
    .replaceAll(/(?<![a-z\d])_|_(?![a-z\d])/gi, "&#95;");
  return splitLinks(escaped);
}

/** Code inside HTML, such as a `<summary>`. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Inline code, also fit for a table cell. Newlines become blanks. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  // A table splits its cells at every bar, inside code as well.
  if (line === "" || line.includes("|")) return htmlCode(line);
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fenced(text: string, language = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${visible(text).replace(/\n$/, "")}\n${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

function oneLine(text: string): string {
  return visible(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

// What GitHub may take for a commit: seven to forty digits.
const COMMIT = /(?<![a-z\d])[a-f\d]{7,40}(?![a-z\d])/gi;

/** GitHub links these in the rendered text, where an escape is gone: only a split text node stops it. */
function splitLinks(escaped: string): string {
  return escaped
    .replaceAll("@", "@<!-- -->")
    .replaceAll(/(https?|ftp|mailto|xmpp):/gi, "$1<!-- -->:")
    .replaceAll(COMMIT, (hash) => hash.replaceAll(/.{6}(?=.)/g, "$&<!-- -->"))
    .replaceAll(/(www)\./gi, "$1<!-- -->.");
}

/** A table. Cells must be inert already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A folded section. `summary` must be HTML already, `body` Markdown. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** One of GitHub's alert blocks. `text` must be inert already. */
export function alert(kind: string, text: string): string {
  return `> [!${kind}]\n> ${text}`;
}
