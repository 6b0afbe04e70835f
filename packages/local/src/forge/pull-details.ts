/** What a reviewer said at one time. */
export interface StoredReview {
  readonly id: number;
  /** Login. */
  readonly author: string;
  readonly state: "approved" | "changes-requested" | "commented" | "dismissed";
  readonly commit: string;
  /** ISO 8601. */
  readonly submittedAt: string;
  /** Whether the author can push to the repository. */
  readonly canWrite: boolean;
}

/** What a pull request has beyond an issue. */
export interface PullDetails {
  readonly head: string;
  /** `owner/name`; undefined for a deleted fork. */
  readonly headRepository: string | undefined;
  readonly baseRef: string;
  /** Undefined until it is merged. */
  readonly mergeCommit: string | undefined;
  /** All of them, oldest first. */
  readonly reviews: readonly StoredReview[];
}

/** The latest review of each author that is more than a comment, as GitHub lists it. */
export function latestOpinionated(reviews: readonly StoredReview[]): readonly StoredReview[] {
  const opinions = reviews.filter(({ state }) => state !== "commented");
  return [...new Map(opinions.map((review) => [review.author, review])).values()];
}
