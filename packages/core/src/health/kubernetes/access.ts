/** Text that stands in the kubeconfig, or in a file beside it that may change while we run (absolute path). */
export type Material = { readonly text: string } | { readonly file: string };

/** A program that gives credentials (client.authentication.k8s.io). */
export interface ExecPlugin {
  readonly apiVersion: string;
  /** A name on PATH, or an absolute path. */
  readonly command: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly needsClusterInfo: boolean;
}

/** Who we are for the API server. Of several the plugin comes last, as in kubectl. */
export interface ClusterUser {
  readonly token: Material | undefined;
  readonly certificate: Material | undefined;
  readonly key: Material | undefined;
  readonly exec: ExecPlugin | undefined;
}

/** How to reach one cluster. */
export interface ClusterAccess {
  /** The context's name, or `in-cluster`. */
  readonly context: string;
  /** Without a slash at the end. */
  readonly server: string;
  /** Undefined for the machine's own authorities. */
  readonly authority: Material | undefined;
  /** The name in the server's certificate, where it is not the host. */
  readonly serverName: string | undefined;
  readonly proxy: string | undefined;
  /** Where the context is at home. */
  readonly namespace: string | undefined;
  readonly user: ClusterUser;
}
