export interface ForgeComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

export interface ForgeIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

/**
 * What we ask of GitHub. Lists give only what the token's own identity wrote (`viewerDidAuthor`), so that nobody else's
 * text is ever taken for ours. Every call rejects with `forge-failed`.
 */
export interface Forge {
  ownComments(pullRequest: number): Promise<readonly ForgeComment[]>;
  createComment(pullRequest: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  /** Open issues of the repository. */
  ownOpenIssues(): Promise<readonly ForgeIssue[]>;
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<ForgeIssue>;
  updateIssue(
    issueNumber: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: "open" | "closed" },
  ): Promise<ForgeIssue>;
  commentOnIssue(issueNumber: number, body: string): Promise<void>;
}
