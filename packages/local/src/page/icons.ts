/** What a stage came to. */
export type Outcome = "success" | "failure" | "attention" | "neutral";

// Octicons (MIT), 16 pixels: check-circle-fill, x-circle-fill, alert-fill, skip-fill, issue-opened, issue-closed.
const CHECK =
  "M8 16A8 8 0 1 1 8 0a8 8 0 0 1 0 16Zm3.78-9.72a.751.751 0 0 0-.018-1.042.751.751 0 0 0-1.042-.018L6.75 9.19 5.28 7.72a.751.751 0 0 0-1.042.018.751.751 0 0 0-.018 1.042l2 2a.75.75 0 0 0 1.06 0Z";
const CROSS =
  "M2.343 13.657A8 8 0 1 1 13.658 2.343 8 8 0 0 1 2.343 13.657ZM6.03 4.97a.751.751 0 0 0-1.042.018.751.751 0 0 0-.018 1.042L6.94 8 4.97 9.97a.749.749 0 0 0 .326 1.275.749.749 0 0 0 .734-.215L8 9.06l1.97 1.97a.749.749 0 0 0 1.275-.326.749.749 0 0 0-.215-.734L9.06 8l1.97-1.97a.749.749 0 0 0-.326-1.275.749.749 0 0 0-.734.215L8 6.94Z";
const ALERT =
  "M8.22 1.754a.25.25 0 0 0-.44 0L1.698 13.132a.25.25 0 0 0 .22.368h12.164a.25.25 0 0 0 .22-.368Zm-1.763-.707c.659-1.234 2.427-1.234 3.086 0l6.082 11.378A1.75 1.75 0 0 1 14.082 15H1.918a1.75 1.75 0 0 1-1.543-2.575ZM9 11a1 1 0 1 1-2 0 1 1 0 0 1 2 0Zm-.25-5.25a.75.75 0 0 0-1.5 0v2.5a.75.75 0 0 0 1.5 0Z";
const DASH = "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM4.75 7.25a.75.75 0 0 0 0 1.5h6.5a.75.75 0 0 0 0-1.5Z";
const ISSUE_OPENED =
  "M8 9.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0ZM1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0Z";
const ISSUE_CLOSED =
  "M11.28 6.78a.75.75 0 0 0-1.06-1.06L7.25 8.69 5.78 7.22a.75.75 0 0 0-1.06 1.06l2 2a.75.75 0 0 0 1.06 0l3.5-3.5Z M16 8A8 8 0 1 1 0 8a8 8 0 0 1 16 0Zm-1.5 0a6.5 6.5 0 1 0-13 0 6.5 6.5 0 0 0 13 0Z";

const OUTCOMES: Readonly<Record<Outcome, { readonly path: string; readonly label: string }>> = {
  success: { path: CHECK, label: "Succeeded" },
  failure: { path: CROSS, label: "Failed" },
  attention: { path: ALERT, label: "Needs attention" },
  neutral: { path: DASH, label: "Skipped" },
};

/** The round mark of a stage's outcome. */
export function outcomeIcon(outcome: Outcome): string {
  const { path, label } = OUTCOMES[outcome];
  return `<span class="outcome ${outcome}" title="${label}">${icon(path)}</span>`;
}

/** The mark of an issue's state. */
export function issueIcon(state: "open" | "closed"): string {
  return icon(state === "open" ? ISSUE_OPENED : ISSUE_CLOSED);
}

function icon(path: string): string {
  return `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="${path}"></path></svg>`;
}
