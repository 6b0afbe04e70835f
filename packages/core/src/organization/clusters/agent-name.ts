import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import { agentOf } from "./agent.ts";
import type { LocatedClusters } from "./located.ts";

/** The agent of a cluster is named like the cluster. */
export function agentName({ clusters }: LocatedClusters, report: Report): void {
  for (const { name, context } of clusters) {
    const agent = agentOf(context?.value);
    if (name === undefined || context === undefined || agent === undefined || agent.name === name.value) continue;
    const message = `${context.path} names the agent ${quote(agent.name)} for the cluster ${quote(name.value)}`;
    report.add("agent-name", context.at, message, "Check that this is the cluster's own agent.");
  }
}
