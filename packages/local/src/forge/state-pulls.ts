import type { Forge } from "./forge.ts";
import { NO_COMMIT } from "./git-objects.ts";
import type { PullDetails, StoredReview } from "./pull-details.ts";
import type { StoredThread } from "./threads.ts";

/** What of a pull request can be set. */
export interface PullChange {
  readonly author?: string;
  /** A commit. */
  readonly head?: string;
  /** `owner/name`; "deleted" for a fork that is gone. */
  readonly headRepository?: string;
  readonly baseRef?: string;
  readonly state?: "open" | "closed";
}

/** What people do with pull requests. */
export interface PullRequestState {
  pullRequest(number: number): StoredThread | undefined;
  /**
   * Opens one from this repository to `main`, unless told otherwise.
   * @param pull its number defaults to the next free one
   */
  openPullRequest(pull: { title: string; author: string; body?: string; number?: number } & PullChange): StoredThread;
  updatePullRequest(number: number, change: PullChange): void;
  /** Closes it as merged. */
  mergePullRequest(number: number, mergeCommit: string): void;
  /** Of the head and by somebody with write access and just now, unless told otherwise. */
  review(number: number, review: Pick<StoredReview, "author" | "state"> & Partial<StoredReview>): StoredReview;
  /** Takes back what an author said. */
  dismissReviews(number: number, author: string): void;
}

/** @returns functions that throw where the pull request they name does not exist */
export function pullRequestsOf({ threads, repository }: Forge): PullRequestState {
  const existing = (number: number): StoredThread & { readonly pull: PullDetails } => {
    const thread = threads.get(number);
    if (thread?.pull === undefined) throw new Error(`the local forge has no pull request #${number}`);
    return { ...thread, pull: thread.pull };
  };
  const change = (number: number, details: Partial<PullDetails>): void => {
    const thread = existing(number);
    threads.update(thread, { pull: { ...thread.pull, ...details } });
  };
  return {
    pullRequest: (number) => {
      const thread = threads.get(number);
      return thread?.pull === undefined ? undefined : thread;
    },
    openPullRequest: ({ title, author, body = "", number, ...details }) => {
      const pull = { ...emptyPull(repository), ...detailsOf(details) };
      return threads.open("pull", author, { title, body, pull }, number);
    },
    updatePullRequest: (number, { author, state, ...details }) => {
      threads.update(existing(number), { author, state });
      change(number, detailsOf(details));
    },
    mergePullRequest: (number, mergeCommit) => {
      threads.update(existing(number), { state: "closed" });
      change(number, { mergeCommit });
    },
    review: (number, given) => {
      const { pull } = existing(number);
      const id = 9000 + pull.reviews.length;
      const review = { id, commit: pull.head, submittedAt: new Date().toISOString(), canWrite: true, ...given };
      change(number, { reviews: [...pull.reviews, review] });
      return review;
    },
    dismissReviews: (number, author) => {
      const { reviews } = existing(number).pull;
      const dismissed = (review: StoredReview): StoredReview => ({ ...review, state: "dismissed" });
      change(number, { reviews: reviews.map((review) => (review.author === author ? dismissed(review) : review)) });
    },
  };
}

function emptyPull(repository: string): PullDetails {
  return { head: NO_COMMIT, headRepository: repository, baseRef: "main", mergeCommit: undefined, reviews: [] };
}

function detailsOf({ head, headRepository, baseRef }: PullChange): Partial<PullDetails> {
  return {
    ...(head === undefined ? {} : { head }),
    ...(headRepository === undefined
      ? {}
      : { headRepository: headRepository === "deleted" ? undefined : headRepository }),
    ...(baseRef === undefined ? {} : { baseRef }),
  };
}
