import { REVIEW_LEVELS, type Organization, type ReviewLevel } from "../organization/model.ts";

/** What may be destroyed at all, whoever approved it. */
export interface Limits {
  /** How many objects one call may destroy; undefined for any number. */
  readonly maxDestroy: number | undefined;
  /** Patterns of addresses whose objects are never deleted, replaced or forgotten. */
  readonly protect: readonly string[];
}

/** The limits of the inputs and of organization.yaml together: of two, the stricter holds. */
export function strictest(inputs: Limits, organization: Organization | undefined): Limits {
  const policy = organization?.policy;
  const limits = [inputs.maxDestroy, policy?.maxDestroy].filter((limit) => limit !== undefined);
  return {
    maxDestroy: limits.length === 0 ? undefined : Math.min(...limits),
    protect: [...new Set([...inputs.protect, ...(policy?.protect ?? [])])],
  };
}

/** How much review a deployment needs: what the input says or the organization does, whichever is stricter. */
export function requiredReview(
  input: ReviewLevel,
  organization: Organization | undefined,
  environment: string,
): ReviewLevel {
  const own = organization?.environments.find(({ name }) => name === environment)?.requireReviewedPlan ?? "none";
  return isAtLeast(own, input) ? own : input;
}

/** Whether this level of review is enough where the other is required. */
export function isAtLeast(level: ReviewLevel, required: ReviewLevel): boolean {
  return REVIEW_LEVELS.indexOf(level) >= REVIEW_LEVELS.indexOf(required);
}
