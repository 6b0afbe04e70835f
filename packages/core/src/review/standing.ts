import type { Failure } from "../errors.ts";
import type { PlanContent } from "../plan/plan-content.ts";
import type { Redact } from "../plan/redact.ts";
import type { Review } from "../ports/forge.ts";
import type { ReviewedUnit, SignedReview } from "./approval-marker.ts";
import { compareRecords } from "./compare.ts";
import { notApproved, short, type Evidence } from "./evidence.ts";
import { refuseUnseen } from "./first-plan.ts";
import { recordDigest } from "./record.ts";
import type { ReviewRecord } from "./schema.ts";

const MAXIMUM_DIFFERENCES = 8;

/** How far people have looked at a plan that is about to be applied, and why not further. */
export type Standing = { readonly level: "approved" } | { readonly level: "commented" | "none"; readonly why: Failure };

/** The plan at hand, and how to get at what was reviewed. */
export interface PlanAtHand {
  readonly unit: string;
  readonly content: PlanContent;
  /** Hides in addresses what is secret. */
  readonly redact: Redact;
  /** Its record, made with the same `digest-ignore` as the reviewed one. */
  readonly record: (ignore: readonly string[]) => ReviewRecord;
  /** The records of a review's run; undefined where they are gone. */
  readonly reviewedRecords: (review: SignedReview) => Promise<readonly ReviewRecord[] | undefined>;
}

/**
 * Holds a plan against what was shown in the pull request: the same digest, or a record that covers it, is reviewed;
 * that, and an approval after it was first seen, is approved (design §3). What waited in the pull request was shown without
 * a plan: there a plan that only creates is reviewed.
 * @param key the digest key
 */
export async function standingOf(plan: PlanAtHand, evidence: Evidence, key: Uint8Array): Promise<Standing> {
  const { reviews, pull } = evidence;
  const [newest] = reviews;
  if (newest === undefined) return { level: "none", why: evidence.missing };
  const candidates = reviews.flatMap((review) => {
    const reviewed = review.units.get(plan.unit);
    return reviewed === undefined ? [] : [{ review, reviewed }];
  });
  const [latest] = candidates;
  if (latest === undefined) {
    return { level: "none", why: unitMissing(plan.unit, evidence) };
  }
  const same = candidates.find(
    ({ review, reviewed }) => recordDigest(plan.record(review.ignore), key) === reviewed.digest,
  );
  const refusal = same === undefined ? await differs(plan, latest.review, latest.reviewed.digest, key) : undefined;
  if (refusal !== undefined) return { level: "none", why: refusal };
  const { firstSeen } = (same ?? latest).reviewed;
  if (pull.reviews.some((review) => approves(review, evidence, firstSeen))) return { level: "approved" };
  return { level: "commented", why: unapproved(evidence) };
}

/** Why the plan is not covered by what was reviewed; undefined where it is. */
async function differs(
  plan: PlanAtHand,
  review: SignedReview,
  digest: ReviewedUnit["digest"],
  key: Uint8Array,
): Promise<Failure | undefined> {
  if (digest === undefined) return refuseUnseen(plan.unit, plan.content, plan.redact);
  const records = await plan.reviewedRecords(review);
  const record = records?.find(({ header }) => header.unit === plan.unit);
  if (record === undefined) {
    return planChanged(
      "record-missing",
      "The plan is not the one that was reviewed, and the record of that one is gone: it cannot be said whether it covers this one",
    );
  }
  // The comment is signed, the artifact is not: it counts only where it is what the comment speaks of.
  if (recordDigest(record, key) !== digest) {
    return planChanged("record-altered", "The record of the reviewed plan is not the one that its comment speaks of");
  }
  const comparison = compareRecords(record, plan.record(review.ignore));
  if (comparison.verdict !== "differs") return undefined;
  const named = comparison.differences.slice(0, MAXIMUM_DIFFERENCES);
  const rest = comparison.differences.length - named.length;
  return planChanged(
    "reviewed",
    `The plan is not the one that was reviewed: ${named.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`,
  );
}

function unitMissing(unit: string, { pull }: Evidence): Failure {
  return notApproved(
    "unit-missing",
    `The plan comment of pull request #${pull.number} says nothing of ${unit}`,
    "Plan the same units in the pull request. What another pull request's failed deployment has left over needs one that touches it, or that deployment run again.",
  );
}

function planChanged(detailCode: string, message: string): Failure {
  return {
    reason: "plan-changed",
    detailCode,
    message,
    hint: "Nothing was applied. Open a pull request (an empty commit will do), have its plan reviewed, and merge that.",
  };
}

/** By a person with write access who is not the author, on exactly this head, after the plan was first seen. */
function approves(review: Review, { pull }: Evidence, firstSeen: number): boolean {
  return (
    review.state === "approved" &&
    review.commit === pull.headSha &&
    review.isPerson &&
    review.canWrite &&
    review.author !== pull.author &&
    Date.parse(review.submittedAt) > firstSeen * 1_000
  );
}

function unapproved({ pull }: Evidence): Failure {
  return notApproved(
    "no-approval",
    `Nobody with write access but its author has approved commit ${short(pull.headSha)} of pull request #${pull.number} since its plan was first shown`,
    "Have it approved after the plan comment is there, and keep branch protection from merging before that.",
  );
}
