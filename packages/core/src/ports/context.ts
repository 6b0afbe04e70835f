/** The pull request of the event, where it has one. */
export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
}

/** What the job knows of its run. Nothing secret is in it. */
export interface Context {
  /** Absolute path of the checkout, links resolved. */
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly runUrl: string;
  readonly job: string;
  readonly event: string;
  readonly actor: string;
  readonly pullRequest: PullRequestContext | undefined;
  /**
   * Who else's code may be checked out, in words; undefined where the event is of nobody's but the repository's own.
   * What a workflow checks out by hand, whatever the event, is not known here.
   */
  readonly untrustedHead: string | undefined;
  /** Processors of the machine. */
  readonly processors: number;
  /** The step's environment. The engine gets it less the runner's own part (core `engine/environment`). */
  readonly environment: Readonly<Record<string, string>>;
}
