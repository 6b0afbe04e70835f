import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedClusters } from "./located.ts";

/** Where namespaces are written, every cluster has one. */
export function clusterNamespace({ clusters, namespaces }: LocatedClusters, report: Report): void {
  if (namespaces === undefined) return;
  for (const { name } of clusters) {
    if (name === undefined || namespaces.some(({ cluster }) => cluster.value === name.value)) continue;
    const message = `The cluster ${quote(name.value)} has no namespace in namespaces.attic`;
    report.add("cluster-namespace", name.at, message, `Write ${name.value}: with a namespace under namespaces.attic.`);
  }
}
