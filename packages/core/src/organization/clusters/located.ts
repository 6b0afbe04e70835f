import type { Located } from "../cursor.ts";

/** What only a file with clusters says, for the rules of that shape. */
export interface LocatedClusters {
  readonly groupPath: Located<string> | undefined;
  readonly agentGroup: Located<string> | undefined;
  readonly clusters: readonly LocatedCluster[];
  /** namespaces.attic: namespaces by the names of clusters; undefined where it is not written. */
  readonly namespaces: readonly LocatedNamespace[] | undefined;
  readonly proxyHost: Located<string> | undefined;
  readonly proxyPort: Located<number> | undefined;
}

export interface LocatedCluster {
  readonly name: Located<string> | undefined;
  readonly role: Located<string> | undefined;
  readonly context: Located<string> | undefined;
}

export interface LocatedNamespace {
  readonly cluster: Located<string>;
  readonly namespace: Located<string> | undefined;
}
