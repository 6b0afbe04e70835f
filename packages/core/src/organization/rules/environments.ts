import type { LocatedOrganization } from "../located.ts";
import { REVIEW_LEVELS } from "../model.ts";
import type { Report } from "../report.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No two environments deploy to the same place, and what they require is known. */
export const environments: Rule = (organization, report) => {
  checkNamespaces(organization, report);
  for (const { requireReviewedPlan: level } of organization.environments) {
    if (level === undefined || REVIEW_LEVELS.some((known) => known === level.value)) continue;
    const message = `${level.path} ${quote(level.value)} is no level of review`;
    const fix = `${didYouMean(level.value, REVIEW_LEVELS)}Use one of: ${list(REVIEW_LEVELS)}.`;
    report.add("review-level", level.at, message, fix);
  }
};

function checkNamespaces(organization: LocatedOrganization, report: Report): void {
  const owners = new Map<string, string>();
  for (const { name, clusterContext, namespace } of organization.environments) {
    if (clusterContext === undefined || namespace === undefined) continue;
    const place = JSON.stringify([clusterContext.value, namespace.value]);
    const owner = owners.get(place);
    if (owner === undefined) {
      owners.set(place, name.value);
      continue;
    }
    const message =
      `The environments ${quote(owner)} and ${quote(name.value)} share the namespace ${quote(namespace.value)} of the ` +
      `cluster context ${quote(clusterContext.value)}, so they would overwrite each other`;
    report.add("duplicate-namespace", namespace.at, message, "Give each its own namespace or cluster_context.");
  }
}
