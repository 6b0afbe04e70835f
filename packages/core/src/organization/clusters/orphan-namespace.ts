import type { Report } from "../report.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { LocatedClusters } from "./located.ts";

/** Every key of namespaces.attic is the name of a cluster. */
export function orphanNamespace({ clusters, namespaces }: LocatedClusters, report: Report): void {
  const names = clusters.flatMap(({ name }) => name?.value ?? []);
  for (const { cluster } of namespaces ?? []) {
    if (names.includes(cluster.value)) continue;
    const message = `${cluster.path} is for the cluster ${quote(cluster.value)}, which does not exist`;
    const fix = `${didYouMean(cluster.value, names)}Clusters: ${list(names)}. Else remove the line.`;
    report.add("orphan-namespace", cluster.at, message, fix);
  }
}
