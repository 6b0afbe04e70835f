import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const TYPES = ["docker", "dind", "rocky8", "rocky9", "nix"] as const;

/** A runner's type is a known one, and its replicas are a range. */
export const runners: Rule = (organization, report) => {
  for (const { type, replicas } of organization.runners) {
    if (type !== undefined && !TYPES.some((known) => known === type.value)) {
      const message = `${type.path} ${quote(type.value)} is no runner type`;
      report.add("runner-type", type.at, message, `${didYouMean(type.value, TYPES)}Use one of: ${list(TYPES)}.`);
    }
    const { low, high } = replicas;
    if (low !== undefined && high !== undefined && low.value > high.value) {
      const message = `${low.path} is ${low.value}, above max_replicas, which is ${high.value}`;
      report.add("min-max", low.at, message, "Lower min_replicas or raise max_replicas.");
    }
  }
};
