import type { Kind } from "./kind.ts";

/** Every kind of check by the key that names it. Each is loaded when a check asks for it. */
export const KINDS: Readonly<Record<string, () => Promise<Kind>>> = {
  http: async () => (await import("./kinds/http.ts")).http,
  tcp: async () => (await import("./kinds/tcp.ts")).tcp,
  dns: async () => (await import("./kinds/dns.ts")).dns,
  tls: async () => (await import("./kinds/tls.ts")).tls,
  prometheus: async () => (await import("./kinds/prometheus.ts")).prometheus,
  command: async () => (await import("./kinds/command.ts")).command,
  kubernetes: async () => (await import("./kinds/kubernetes.ts")).kubernetes,
  github_runners: async () => (await import("./kinds/github-runners.ts")).githubRunnersKind,
  gitlab_runners: async () => (await import("./kinds/gitlab-runners.ts")).gitlabRunnersKind,
};
