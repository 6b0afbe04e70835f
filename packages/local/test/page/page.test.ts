import assert from "node:assert/strict";
import { test } from "node:test";
import type { Card } from "../../src/page/cards.ts";
import { renderPage } from "../../src/page/page.ts";

function pageOf(...cards: readonly Card[]) {
  const section = {
    title: "Plan <staging>",
    outcome: "failure",
    duration: 1234,
    text: "What `plan` says",
    cards,
  } as const;
  return { title: "A & B", lead: "The **lead**", sections: [section] };
}

/** The page below its style sheet, on one line. */
async function bodyOf(...cards: readonly Card[]): Promise<string> {
  const html = await renderPage(pageOf(...cards));
  return html.slice(html.indexOf("<body>")).replaceAll("\n", "");
}

test("a page says its title, lead and stages with outcome and duration", async () => {
  const html = await renderPage(pageOf());
  assert.match(html, /<title>A &amp; B<\/title>/);
  assert.match(html, /The <strong>lead<\/strong>/);
  assert.match(html, /<span class="outcome failure" title="Failed">/);
  assert.match(html, /<span>Plan &lt;staging&gt;<\/span><span class="muted">1\.2 s<\/span>/);
  assert.match(html, /What <code>plan<\/code> says/);
});

test("a comment names its author, marks a bot, and shows nothing hidden", async () => {
  const body = "<!-- flywheel:plan -->\n## Plan\none\ntwo";
  const html = await bodyOf({ kind: "comment", author: "github-actions[bot]", body, edited: true });
  assert.match(
    html,
    /<strong>github-actions<\/strong><span class="pill">bot<\/span><span class="muted">commented<\/span>/,
  );
  assert.match(html, /· edited/);
  assert.match(html, /<h2>Plan<\/h2><p>one<br>two<\/p>/);
  assert.doesNotMatch(html, /flywheel:plan|<!--/);
});

test("a summary has no line breaks of its own", async () => {
  const html = await bodyOf({ kind: "summary", title: "plan", body: "one\ntwo" });
  assert.match(html, /<strong>plan<\/strong><span class="muted">summary<\/span>/);
  assert.doesNotMatch(html, /<br>/);
});

test("an issue shows number, state, labels, text and comments", async () => {
  const html = await bodyOf({
    kind: "issue",
    number: 8,
    title: "Drift <b>",
    state: "closed",
    labels: ["drift"],
    author: "github-actions[bot]",
    body: "It drifted",
    comments: [{ author: "mona", body: "It was me" }],
  });
  assert.match(html, /<h3>Drift &lt;b&gt; <span class="muted">#8<\/span><\/h3>/);
  assert.match(html, /<span class="state closed"><svg.*<\/svg>Closed<\/span><span class="pill label">drift<\/span>/);
  assert.match(html, /It drifted.*<strong>mona<\/strong><span class="muted">commented.*It was me/);
});

test("a log is folded and shown as it is", async () => {
  const html = await bodyOf({ kind: "log", title: "tofu-plan", text: "::error::<script>" });
  assert.match(
    html,
    /<details class="log"><summary>tofu-plan<\/summary><pre>::error::&lt;script&gt;<\/pre><\/details>/,
  );
});

test("only the Markdown's folds are opened on demand", async () => {
  const page = pageOf(
    { kind: "comment", author: "mona", body: "<details><summary>s</summary>x</details>" },
    { kind: "log", title: "l", text: "" },
  );
  const folds = /<details[^>]*>/g;
  assert.deepEqual((await renderPage(page)).match(folds), ["<details>", '<details class="log">']);
  assert.deepEqual((await renderPage(page, { open: true })).match(folds), ["<details open>", '<details class="log">']);
});

test("the page needs nothing but itself", async () => {
  const body = "![x](https://example.com/x.png) <img src='//example.com/y.png'> [link](https://example.com)";
  const html = await renderPage(pageOf({ kind: "comment", author: "mona", body }));
  const shown = html.slice(html.indexOf("<body>"));
  assert.doesNotMatch(shown, /<(style|script|link|iframe|object|embed|base)\b/);
  assert.doesNotMatch(shown, /\b(src|srcset|poster|background|action)="(?!data:)/);
  assert.equal(/@import|url\((?!"data:)/.exec(html), null);
  assert.match(shown, /<a href="https:\/\/example\.com">link<\/a>/);
  assert.match(html, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/);
  assert.match(html, /@media \(prefers-color-scheme: dark\)/);
});
