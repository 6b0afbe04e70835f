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
  readonly state: "open" | "closed";
  readonly labels: readonly string[];
  /** The last twenty, oldest first. */
  readonly replies: readonly IssueReply[];
}

/** What the repository has of our issues, and its default branch: undefined where the repository is empty. */
export interface OwnIssues {
  readonly issues: readonly ForgeIssue[];
  readonly defaultBranch: string | undefined;
}

/** An issue that was opened or changed. */
export type WrittenIssue = Pick<ForgeIssue, "number" | "url">;

/** What to open an issue with. */
export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
}

/** What to change of an issue; what is left out stays. */
export interface IssueChange {
  readonly body?: string;
  readonly state?: "open" | "closed";
  /** All that it is to have. */
  readonly labels?: readonly string[];
}

/** What somebody, other than the token's identity, wrote below an issue. */
export interface IssueReply {
  /** Login, with `[bot]` for an app's; empty for a deleted account. */
  readonly author: string;
  readonly body: string;
  /** When it was written, in seconds since the epoch. */
  readonly at: number;
}

/** What one reviewer says of a pull request. */
export interface Review {
  /** Login, with `[bot]` for an app's; empty for a deleted account. */
  readonly author: string;
  /** False for apps and deleted accounts. */
  readonly isPerson: boolean;
  /** Whether the author can push to the repository now. */
  readonly canWrite: boolean;
  /** The commit that was reviewed; empty where it is gone. */
  readonly commit: string;
  /** ISO 8601. */
  readonly submittedAt: string;
  readonly state: "approved" | "changes-requested" | "dismissed";
}

export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed" | "merged";
  /** Login, with `[bot]` for an app's; empty for a deleted account. */
  readonly author: string;
  readonly headSha: string;
  /** `owner/name`; undefined where it was deleted. */
  readonly headRepository: string | undefined;
  readonly baseRef: string;
  /** The tip of the base branch now, or the last one where the branch is gone. */
  readonly baseSha: string;
  /** The commit the merge made; undefined before it. */
  readonly mergeCommit: string | undefined;
  /** The latest opinion (approved, changes requested, dismissed) of each reviewer. */
  readonly reviews: readonly Review[];
  /** Only what the token's identity wrote. */
  readonly comments: readonly ForgeComment[];
}

/** A run of a workflow of this repository. */
export interface WorkflowRun {
  readonly id: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Whose commit it ran on, `owner/name`; undefined where that repository was deleted. */
  readonly headRepository: string | undefined;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  readonly event: string;
  /** Such as `.github/workflows/plan.yml`. */
  readonly workflowPath: string;
  /** Such as `success`; undefined while it runs. */
  readonly conclusion: string | undefined;
  readonly attempt: number;
}

/** Where and what was deployed. */
export interface DeploymentTarget {
  /** An environment of GitHub's, which need not be one of the organization. */
  readonly environment: string;
  readonly sha: string;
}

/** A deployment to record. */
export interface NewDeployment extends DeploymentTarget {
  readonly description: string;
  readonly units: readonly string[];
  /** As {@link PastDeployment.isWhole}. */
  readonly isWhole: boolean;
}

/** A deployment that succeeded. */
export interface PastDeployment extends DeploymentTarget {
  /** The units it was of (`stack@environment`); undefined where it does not say. */
  readonly units: readonly string[] | undefined;
  /** Whether all of their code was applied: not only some addresses, and not to destroy them. */
  readonly isWhole: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The page of its run; empty for none. */
  readonly url: string;
}

export type DeploymentState = "in_progress" | "success" | "failure" | "error";

/**
 * What we ask of GitHub. Lists give only what the token's own identity wrote (`viewerDidAuthor`), so that nobody else's
 * text is ever taken for ours. What fails for a moment is tried again, and a lost reply makes nothing twice: what is
 * created is known again by the first line of its text. Every call rejects with `forge-failed`.
 */
export interface Forge {
  /** The pull request with its reviews and our comments, in one call; undefined where there is none of this number. */
  pullRequest(pullRequest: number): Promise<PullRequest | undefined>;
  /** The merged pull request whose merge made this commit, else an open one whose head it is, in one call. */
  pullRequestOfCommit(sha: string): Promise<PullRequest | undefined>;
  ownComments(pullRequest: number): Promise<readonly ForgeComment[]>;
  createComment(pullRequest: number, body: string): Promise<ForgeComment>;
  updateComment(id: number, body: string): Promise<ForgeComment>;
  /** One that is gone already is fine. */
  deleteComment(id: number): Promise<void>;
  /**
   * Issues of the repository: all open ones, and of the closed ones with this label the hundred that were changed last.
   * In one call, further pages apart. Without the label there are no replies.
   */
  ownIssues(label: string): Promise<OwnIssues>;
  /** Without those assignees that GitHub refuses. @returns also who is assigned now */
  createIssue(issue: NewIssue): Promise<WrittenIssue & { readonly assignees: readonly string[] }>;
  updateIssue(issueNumber: number, change: IssueChange): Promise<WrittenIssue>;
  commentOnIssue(issueNumber: number, body: string): Promise<void>;
  /** Whether somebody can push to the repository now. */
  canWrite(login: string): Promise<boolean>;
  /**
   * The git objects of paths (`""` is the root) at revisions, in one call: equal ids are equal content.
   * @returns by `${revision}:${path}`; undefined where the revision has no such path, or the repository no such revision
   */
  trees(revisions: readonly string[], paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>>;
  /** Whether GitHub itself made a deployment for a job of the run, as it does where the job declares `environment:`. */
  jobDeployment(target: DeploymentTarget & { readonly runId: string }): Promise<boolean>;
  /** Records a deployment without merging anything and without waiting for checks. */
  createDeployment(target: NewDeployment): Promise<{ readonly id: number }>;
  /**
   * Of the last deployments to these environments those that succeeded, newest first: of a hundred, in one call; of a
   * further hundred each time that what was found is not enough, up to 3,000.
   */
  pastDeployments(
    environments: readonly string[],
    isEnough?: (found: readonly PastDeployment[]) => boolean,
  ): Promise<readonly PastDeployment[]>;
  setDeploymentStatus(
    id: number,
    state: DeploymentState,
    details: { readonly logUrl: string; readonly description: string },
  ): Promise<void>;
  /** Undefined where the repository has no such run. */
  workflowRun(id: string): Promise<WorkflowRun | undefined>;
}
