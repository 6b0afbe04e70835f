import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No two environments deploy to the same place. */
export const duplicateNamespace: Rule = ({ environments }, report) => {
  const owners = new Map<string, string>();
  for (const { name, clusterContext, namespace } of environments) {
    if (clusterContext === undefined || namespace === undefined) continue;
    const place = JSON.stringify([clusterContext.value, namespace.value]);
    const owner = owners.get(place);
    owners.set(place, owner ?? name.value);
    if (owner === undefined) continue;
    const message =
      `The environments ${quote(owner)} and ${quote(name.value)} share the namespace ${quote(namespace.value)} of the ` +
      `cluster context ${quote(clusterContext.value)}, so they would overwrite each other`;
    report.add("duplicate-namespace", namespace.at, message, "Give each its own namespace or cluster_context.");
  }
};
