/** How a pull request ended. */
export interface ClosedPullRequest {
  readonly merged: boolean;
  /** ISO 8601. */
  readonly at: string;
}

/** The pull request of the event, where it has one. */
export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  /** The tip of the base branch when the event happened. */
  readonly baseSha: string;
  /** Absent while it is open. */
  readonly closed?: ClosedPullRequest;
}

/** Whose code it is where it is not the repository's own, or may not be. `owner` is in words for a person. */
export type UntrustedHead =
  | { readonly kind: "fork" | "dependabot"; readonly owner: string }
  /** The event does not tell; the forge does. */
  | { readonly kind: "unknown"; readonly owner: string; readonly pullRequest: number };

/** What the job knows of its run. Nothing secret is in it. */
export interface Context {
  /** Absolute path of the checkout, links resolved. */
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  /** False also where the event does not say so. */
  readonly repositoryIsPrivate: boolean;
  readonly sha: string;
  /** The branch or tag of the run, such as `refs/heads/main`; empty where the runner does not say. */
  readonly ref: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly job: string;
  readonly event: string;
  readonly actor: string;
  readonly pullRequest: PullRequestContext | undefined;
  /** The pull request a merge queue's run is for. Its comment is of its head, not of what the queue made of it. */
  readonly queuedPullRequest: number | undefined;
  /**
   * Who else's code may be checked out; undefined where the event is of nobody's but the repository's own. What a
   * workflow checks out by hand is not known here (core `checkout`).
   */
  readonly untrustedHead: UntrustedHead | undefined;
  /** The commits the event is about: the run's own, and the head of its pull request or workflow run. */
  readonly eventCommits: readonly string[];
  /** Processors of the machine. */
  readonly processors: number;
  /** The step's environment. The engine gets it less the runner's own part (core `engine/environment`). */
  readonly environment: Readonly<Record<string, string>>;
}
