import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedClusters } from "./located.ts";

/** The agents lie in the organization's group. */
export function groupPath({ groupPath: group, agentGroup }: LocatedClusters, report: Report): void {
  if (group === undefined || agentGroup === undefined) return;
  if (`${agentGroup.value}/`.startsWith(`${group.value}/`)) return;
  const message = `${agentGroup.path} ${quote(agentGroup.value)} lies outside organization.group_path ${quote(group.value)}`;
  report.add("group-path", agentGroup.at, message, `Check for a slip; it usually begins with ${group.value}/.`);
}
