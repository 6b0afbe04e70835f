import type { PullRequest, Review } from "../../src/ports/forge.ts";
import { signReview, type SignedReview } from "../../src/review/approval-marker.ts";

export const KEY = new Uint8Array(32).fill(7);
export const HEAD = "1111111111111111111111111111111111111111";

/** When the plan was first shown, in seconds. */
export const SEEN = Date.UTC(2026, 0, 1) / 1_000;

/** A review of which only what a test is about needs to be said. */
export function signed(rest: Partial<SignedReview> = {}): SignedReview {
  return {
    repository: "acme/infra",
    pullRequest: 7,
    headSha: HEAD,
    runId: "100",
    recordArtifactId: "55",
    ignore: [],
    units: new Map([["attic@staging", { digest: "ab".repeat(32), firstSeen: SEEN }]]),
    ...rest,
  };
}

/** A plan comment that holds it. */
export function comment(review: SignedReview, key = KEY) {
  return { id: 1, url: "", body: `<!-- the marker -->\n${signReview(review, key)}\n## acme staging` };
}

export function pull(rest: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 7,
    state: "merged",
    author: "ada",
    headSha: HEAD,
    headRepository: "acme/infra",
    baseRef: "main",
    baseSha: "2222222222222222222222222222222222222222",
    mergeCommit: "3333333333333333333333333333333333333333",
    reviews: [],
    comments: [],
    ...rest,
  };
}

/** An approval that counts, a minute after the plan was first shown. */
export function approval(rest: Partial<Review> = {}): Review {
  const submittedAt = new Date((SEEN + 60) * 1_000).toISOString();
  return { author: "bob", isPerson: true, canWrite: true, commit: HEAD, submittedAt, state: "approved", ...rest };
}
