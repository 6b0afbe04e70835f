/** Turning text we did not write into Markdown that can do nothing but be read. */

// C0 but for tab and newline, DEL, C1, bidi controls, zero-width and invisible characters, separators, tags.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

const PLAIN_CODE = /^[\w./:=,[\]"'{}$+@#() -]+$/;

/** Shows control, bidi and zero-width characters as `\u{202E}`, so that what is read is what is there. */
export function visible(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .toWellFormed()
    .replaceAll(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** Inline text made inert: no Markdown, no HTML, no mention, no reference, no link. Newlines become blanks. */
export function escapeText(text: string): string {
  return (
    visible(text)
      .replaceAll(/\s*\n\s*/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll(/[\\`*_{}[\]()#+!|~$^=-]/g, "\\$&")
      // GitHub links these in the rendered text, where an escape is gone: only a split text node stops it.
      .replaceAll("@", "@<!-- -->")
      .replaceAll(/\\#(?=\d)/g, "\\#<!-- -->")
      .replaceAll(/\b(https?|ftp|mailto):/gi, "$1<!-- -->:")
      .replaceAll(/\bwww\./gi, "www<!-- -->.")
      .replaceAll(/\bGH\\-(?=\d)/gi, "GH<!-- -->\\-")
  );
}

/** Text for the inside of an HTML element, where Markdown does not reach. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/[^\w\s./,'-]/gu, (character) =>
      character.charCodeAt(0) > 127 ? character : `&#${character.charCodeAt(0)};`,
    );
}

/** Code inside HTML, such as a `<summary>`. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Inline code, also fit for a table cell. */
export function codeSpan(text: string): string {
  return PLAIN_CODE.test(text) && text.trim() === text && text !== "" ? `\`${text}\`` : htmlCode(text);
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fenced(text: string, language = ""): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), (match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${visible(text).replace(/\n$/, "")}\n${fence}`;
}

/** A table. Cells must be inert already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A folded section. `summary` must be HTML already, `body` Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
