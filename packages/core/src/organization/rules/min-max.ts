import type { Rule } from "./rule.ts";

/** A runner's replicas are a range. */
export const minMax: Rule = ({ runners }, report) => {
  for (const { low, high } of runners.map(({ replicas }) => replicas)) {
    if (low === undefined || high === undefined || low.value <= high.value) continue;
    const message = `${low.path} is ${low.value}, above max_replicas, which is ${high.value}`;
    report.add("min-max", low.at, message, "Lower min_replicas or raise max_replicas.");
  }
};
