import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const TYPES = ["docker", "dind", "rocky8", "rocky9", "nix"] as const;

/** A runner's type is one of those there are. */
export const runnerType: Rule = ({ runners }, report) => {
  for (const { type } of runners) {
    if (type === undefined || TYPES.some((known) => known === type.value)) continue;
    const message = `${type.path} ${quote(type.value)} is no runner type`;
    report.add("runner-type", type.at, message, `${didYouMean(type.value, TYPES)}Use one of: ${list(TYPES)}.`);
  }
};
