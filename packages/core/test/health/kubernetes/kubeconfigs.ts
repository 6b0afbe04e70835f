import { stringify } from "yaml";

/** A kubeconfig with two clusters; a test replaces what it is about. */
export function kubeconfig(parts: {
  readonly cluster?: Readonly<Record<string, unknown>>;
  readonly user?: Readonly<Record<string, unknown>>;
  readonly current?: string;
}): string {
  const cluster = { server: "https://kas.gitlab.example/k8s-proxy/", ...parts.cluster };
  return stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": parts.current ?? "acme/agents:staging",
    clusters: [
      { name: "staging", cluster },
      { name: "production", cluster: { server: "https://prod.example:6443" } },
    ],
    users: [
      { name: "ci", user: parts.user ?? { token: "pat:42:glpat-token" } },
      { name: "admin", user: { token: "admin-token" } },
    ],
    contexts: [
      { name: "acme/agents:staging", context: { cluster: "staging", user: "ci", namespace: "apps-staging" } },
      { name: "acme/agents:production", context: { cluster: "production", user: "admin" } },
    ],
  });
}
