import { readFile } from "node:fs/promises";
import { renderCard, type Card } from "./cards.ts";
import { escapeHtml } from "./html.ts";
import { outcomeIcon, type Outcome } from "./icons.ts";
import { renderMarkdown } from "./markdown.ts";

/** One stage of what happened. */
export interface Section {
  readonly title: string;
  readonly outcome: Outcome;
  /** Milliseconds. */
  readonly duration: number;
  /** Markdown: what the reader sees here, and why. */
  readonly text?: string;
  readonly cards: readonly Card[];
}

/** A page that tells a story in stages. */
export interface Page {
  readonly title: string;
  /** Markdown. */
  readonly lead: string;
  readonly sections: readonly Section[];
}

/**
 * One HTML file that needs nothing else: no network, no script, light and dark as the reader's system is.
 * @param options.open shows `<details>` in Markdown open (for a screenshot); GitHub has them closed
 */
export async function renderPage(page: Page, options: { readonly open?: boolean } = {}): Promise<string> {
  const title = escapeHtml(page.title);
  const sections = await Promise.all(
    page.sections.map((section, index) => renderSection(section, index + 1, options.open === true)),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${title}</title>
<style>
${await styles()}
</style>
</head>
<body>
<main>
<header class="page">
<h1>${title}</h1>
<div class="markdown-body lead">${await renderMarkdown(page.lead)}</div>
</header>
${renderContents(page.sections)}
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function renderContents(sections: readonly Section[]): string {
  const rows = sections.map(
    ({ title, outcome, duration }, index) =>
      `<li><a href="#stage-${index + 1}">${outcomeIcon(outcome)}<span>${escapeHtml(title)}</span><span class="muted">${seconds(duration)}</span></a></li>`,
  );
  return `<nav class="box" aria-label="Stages"><ol>${rows.join("")}</ol></nav>`;
}

async function renderSection(section: Section, number: number, open: boolean): Promise<string> {
  const cards = await Promise.all(section.cards.map((card) => renderCard(card, open)));
  const text =
    section.text === undefined ? "" : `<div class="markdown-body">${await renderMarkdown(section.text)}</div>`;
  return `<section id="stage-${number}">
<h2>${outcomeIcon(section.outcome)}<span>${escapeHtml(section.title)}</span><span class="muted">${seconds(section.duration)}</span></h2>
${text}
${cards.join("\n")}
</section>`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** GitHub's own Markdown style and ours for the frame around it. */
async function styles(): Promise<string> {
  const files = [import.meta.resolve("github-markdown-css/github-markdown.css"), new URL("page.css", import.meta.url)];
  const texts = await Promise.all(files.map((file) => readFile(new URL(file), "utf8")));
  return texts.join("\n");
}
