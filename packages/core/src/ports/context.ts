/** The pull request of the event, where it has one. */
export interface PullRequestContext {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** `owner/name`, or undefined when the fork was deleted. */
  readonly headRepository: string | undefined;
  /** True unless the head lies in this very repository. */
  readonly fork: boolean;
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
  /** Processors of the machine. */
  readonly processors: number;
  /** The step's environment. The engine gets it less the runner's own part (core `engine/environment`). */
  readonly environment: Readonly<Record<string, string>>;
}
