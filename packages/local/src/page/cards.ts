import { escapeHtml } from "./html.ts";
import { issueIcon } from "./icons.ts";
import { renderMarkdown } from "./markdown.ts";

/** A comment as its author left it. */
export interface CommentCard {
  readonly kind: "comment";
  /** Login. */
  readonly author: string;
  /** Markdown. */
  readonly body: string;
  readonly edited?: boolean;
}

/** The summary of a job. */
export interface SummaryCard {
  readonly kind: "summary";
  /** Such as the job's name. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

/** An issue with its comments. */
export interface IssueCard {
  readonly kind: "issue";
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
  readonly author: string;
  /** Markdown. */
  readonly body: string;
  readonly comments: readonly Omit<CommentCard, "kind">[];
}

/** The log of a step, collapsed. */
export interface LogCard {
  readonly kind: "log";
  readonly title: string;
  readonly text: string;
}

export type Card = CommentCard | SummaryCard | IssueCard | LogCard;

/** @param open shows `<details>` inside the card's Markdown open */
export async function renderCard(card: Card, open: boolean): Promise<string> {
  switch (card.kind) {
    case "comment":
      return renderComment(card, open);
    case "summary":
      return renderSummary(card, open);
    case "issue":
      return renderIssue(card, open);
    case "log":
      return renderLog(card);
  }
}

async function renderComment(comment: Omit<CommentCard, "kind">, open: boolean): Promise<string> {
  const { name, isBot } = person(comment.author);
  const edited = comment.edited === true ? `<span class="muted">· edited</span>` : "";
  return `<article class="comment">
<span class="avatar${isBot ? " bot" : ""}" aria-hidden="true">${escapeHtml(name.charAt(0).toUpperCase())}</span>
<div class="box">
<header><strong>${escapeHtml(name)}</strong>${isBot ? `<span class="pill">bot</span>` : ""}<span class="muted">commented</span>${edited}</header>
<div class="markdown-body">${await renderMarkdown(comment.body, { lineBreaks: true, open })}</div>
</div>
</article>`;
}

async function renderSummary(summary: SummaryCard, open: boolean): Promise<string> {
  return `<article class="box summary">
<header><strong>${escapeHtml(summary.title)}</strong><span class="muted">summary</span></header>
<div class="markdown-body">${await renderMarkdown(summary.body, { open })}</div>
</article>`;
}

async function renderIssue(issue: IssueCard, open: boolean): Promise<string> {
  const labels = issue.labels.map((label) => `<span class="pill label">${escapeHtml(label)}</span>`).join("");
  const thread = [{ author: issue.author, body: issue.body }, ...issue.comments];
  const comments = await Promise.all(thread.map((comment) => renderComment(comment, open)));
  return `<article class="issue">
<h3>${escapeHtml(issue.title)} <span class="muted">#${issue.number}</span></h3>
<p class="badges"><span class="state ${issue.state}">${issueIcon(issue.state)}${issue.state === "open" ? "Open" : "Closed"}</span>${labels}</p>
${comments.join("\n")}
</article>`;
}

function renderLog(log: LogCard): string {
  return `<details class="log"><summary>${escapeHtml(log.title)}</summary><pre>${escapeHtml(log.text)}</pre></details>`;
}

/** GitHub shows the `[bot]` of a login as a mark beside the name. */
function person(login: string): { readonly name: string; readonly isBot: boolean } {
  const name = login.replace(/\[bot\]$/, "");
  return { name, isBot: name !== login };
}
