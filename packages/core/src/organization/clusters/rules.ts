import type { Report } from "../report.ts";
import { agentGroup } from "./agent-group.ts";
import { agentName } from "./agent-name.ts";
import { clusterNamespace } from "./cluster-namespace.ts";
import { groupPath } from "./group-path.ts";
import type { LocatedClusters } from "./located.ts";
import { noProduction } from "./no-production.ts";
import { orphanNamespace } from "./orphan-namespace.ts";
import { proxy } from "./proxy.ts";

/** Rules of the shape with clusters. */
export const CLUSTER_RULES: readonly ((clusters: LocatedClusters, report: Report) => void)[] = [
  agentGroup,
  agentName,
  groupPath,
  orphanNamespace,
  clusterNamespace,
  noProduction,
  proxy,
];
