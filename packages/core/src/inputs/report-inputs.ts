import type { InputDeclarations } from "./declaration.ts";

/** For jobs of which another one, the report action's, tells people. */
export const REPORT_INPUTS = {
  "for-report": {
    type: "boolean",
    description:
      "This call is one of several jobs: comment nothing, and leave the outcome to the report action. shard implies it.",
    default: "false",
  },
} as const satisfies InputDeclarations;

/** How plans are made comparable, the same wherever plans are shown to reviewers. */
export const RECORD_INPUTS = {
  "digest-key": {
    type: "secret",
    description:
      "Secret text, 16 characters or more, that keys the digests of what reviewers see. Empty: derived from plan-key.",
  },
  "digest-ignore": {
    type: "lines",
    description:
      "Values that differ in every plan and need no review, one ADDRESS:PATH a line (* stands for anything), or output.NAME, or var.NAME.",
  },
  "record-retention-days": {
    type: "integer",
    description: "Days the review record is kept. It shows no values.",
    default: "30",
    minimum: 1,
  },
} as const satisfies InputDeclarations;

/** When and how a pull request is commented on. */
export const COMMENT_INPUTS = {
  comment: {
    type: "choice",
    description:
      "When to comment on the pull request: auto (changes or errors, and always to update), always, changes, never.",
    default: "auto",
    choices: ["auto", "always", "changes", "never"],
  },
  "comment-header": {
    type: "text",
    description: "A line at the top of the comment. Calls with different headers have a comment each.",
  },
} as const satisfies InputDeclarations;

/** The inputs that say whether a call leaves telling people to the report action. */
export interface ReportChoice {
  readonly forReport: boolean;
  readonly shard?: string;
}

/** Whether the report action tells people of this call. */
export function isForReport({ forReport, shard = "" }: ReportChoice): boolean {
  return forReport || shard !== "";
}
