/** A run of a workflow. */
export interface StoredRun {
  /** Digits. */
  readonly id: string;
  readonly event: string;
  readonly headSha: string;
  /** Null for a deleted branch. */
  readonly headBranch: string | null;
  /** `owner/name`; another one than the repository's for a fork's pull request, null for a fork that is gone. */
  readonly headRepository: string | null;
  /** Such as `.github/workflows/plan.yml`. */
  readonly workflowPath: string;
  readonly attempt: number;
  /** Null while it runs. */
  readonly conclusion: string | null;
}

/** The workflow runs the forge was told of. */
export class WorkflowRuns {
  readonly #runs = new Map<string, StoredRun>();

  get(id: string): StoredRun | undefined {
    return this.#runs.get(id);
  }

  set(run: StoredRun): void {
    this.#runs.set(run.id, run);
  }
}
