import type { Failure } from "../errors.ts";
import type { PullRequest } from "../ports/forge.ts";
import { readSignedReview, type SignedReview } from "./approval-marker.ts";

/** What the comments of a pull request prove of its head. */
export interface Evidence {
  readonly pull: PullRequest;
  /** Of the head, the newest run first. */
  readonly reviews: readonly SignedReview[];
  /** Why there is none, where there is none. */
  readonly missing: Failure;
}

/** A refusal for want of review. `detailCode` says which. */
export function notApproved(detailCode: string, message: string, hint: string): Failure {
  return { reason: "not-approved", detailCode, message, hint };
}

/**
 * Collects the plan comments that are signed with our key for exactly this pull request and head.
 * @param key the digest key
 */
export function evidenceOf(pull: PullRequest, repository: string, key: Uint8Array): Evidence {
  const readings = pull.comments.map(({ body }) => readSignedReview(body, key));
  const signed = readings.flatMap((reading) => (reading.kind === "signed" ? [reading.review] : []));
  // One copied from another pull request is as good as forged.
  const own = signed.filter((review) => review.repository === repository && review.pullRequest === pull.number);
  const ofHead = own.filter(({ headSha }) => headSha === pull.headSha);
  const forged = readings.some(({ kind }) => kind === "forged") || own.length < signed.length;
  return {
    pull,
    reviews: ofHead.toSorted((a, b) => Number(b.runId) - Number(a.runId)),
    missing: missing(pull, own, forged),
  };
}

function missing({ number, headSha }: PullRequest, own: readonly SignedReview[], forged: boolean): Failure {
  const [other] = own;
  if (other !== undefined) {
    return notApproved(
      "other-head",
      `The plan comment of pull request #${number} is of commit ${short(other.headSha)}, and its head is ${short(headSha)}`,
      "Plan every push of a pull request, and merge only after the last plan.",
    );
  }
  if (forged) {
    return notApproved(
      "bad-signature",
      `The plan comment of pull request #${number} was edited, copied, or signed with another digest-key`,
      "Give both jobs the same digest-key (or plan-key), and plan the pull request again.",
    );
  }
  return notApproved(
    "no-marker",
    `Pull request #${number} has no signed plan comment that this token wrote`,
    "Run tofu-plan on the pull request with a digest-key (or plan-key) and a token of the same kind as here.",
  );
}

export function short(sha: string): string {
  return sha.slice(0, 8);
}
