import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import { agentOf } from "./agent.ts";
import type { LocatedClusters } from "./located.ts";

/** A context that names an agent names one of gitlab.agent_group. */
export function agentGroup({ clusters, agentGroup: group }: LocatedClusters, report: Report): void {
  if (group === undefined) return;
  for (const { context } of clusters) {
    const agent = agentOf(context?.value);
    if (context === undefined || agent === undefined || agent.group === group.value) continue;
    const message = `${context.path} names an agent of ${quote(agent.group)}, but gitlab.agent_group is ${quote(group.value)}`;
    report.add("agent-group", context.at, message, `Write ${group.value}:${agent.name}, or change gitlab.agent_group.`);
  }
}
