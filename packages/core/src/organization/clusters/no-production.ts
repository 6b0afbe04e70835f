import type { Report } from "../report.ts";
import type { LocatedClusters } from "./located.ts";

/** Of several clusters with roles, one is production. */
export function noProduction({ clusters }: LocatedClusters, report: Report): void {
  const roles = clusters.flatMap(({ role }) => role ?? []);
  const [first] = roles;
  if (first === undefined || clusters.length < 2 || roles.some(({ value }) => value === "production")) return;
  const message = "None of the clusters has the role production";
  report.add("no-production", first.at, message, "Write role: production on the cluster that users depend on.");
}
