import { REVIEW_LEVELS } from "../model.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** How much review an environment requires is one of the levels there are. */
export const reviewLevel: Rule = ({ environments }, report) => {
  for (const { requireReviewedPlan: level } of environments) {
    if (level === undefined || REVIEW_LEVELS.some((known) => known === level.value)) continue;
    const message = `${level.path} ${quote(level.value)} is no level of review`;
    const fix = `${didYouMean(level.value, REVIEW_LEVELS)}Use one of: ${list(REVIEW_LEVELS)}.`;
    report.add("review-level", level.at, message, fix);
  }
};
