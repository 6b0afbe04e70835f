import type { Case } from "./case.ts";

const parts = {
  organization: "organization: { name: acme, group_path: acme }",
  gitlab: "gitlab: { project_id: 4711, agent_group: acme/agents }",
  clusters: "clusters: [{ name: dev, domain: dev.acme.example, context: acme/agents:dev }]",
  rest: "",
};

/** A file with clusters that has nothing wrong but what is given. */
function file(given: Partial<typeof parts>): string {
  const { organization, gitlab, clusters, rest } = { ...parts, ...given };
  return [organization, gitlab, clusters, rest].join("\n");
}

const cluster = (name: string, more: string): string =>
  `{ name: ${name}, domain: ${name}.acme.example, context: acme/agents:${name}, ${more} }`;

/** The shape with clusters. */
export const CLUSTERS: readonly Case[] = [
  {
    rule: "empty-value",
    bad: file({ clusters: "§clusters: []" }),
    says: "clusters is empty",
    good: file({}),
  },
  {
    rule: "empty-value",
    bad: file({ gitlab: "gitlab: { §url: null, project_id: 1, agent_group: acme/agents }" }),
    says: "gitlab.url is empty",
    good: file({ gitlab: "gitlab: { project_id: 1, agent_group: acme/agents }" }),
  },
  {
    rule: "required-field",
    bad: file({ clusters: "clusters: [§{ name: dev, context: k3s }]" }),
    says: "clusters[0].domain is missing",
    good: file({ clusters: "clusters: [{ name: dev, domain: dev.acme.example, context: k3s }]" }),
  },
  {
    rule: "required-field",
    bad: file({ gitlab: "§gitlab: { agent_group: acme/agents }" }),
    says: "gitlab.project_id is missing",
    good: file({ gitlab: 'gitlab: { agent_group: acme/agents, project_id: "4711" }' }),
  },
  {
    rule: "required-field",
    bad: file({ organization: "§organization: { name: acme }" }),
    says: "organization.group_path is missing",
    good: file({ organization: "organization: { name: acme, group_path: acme, full_name: The Acme }" }),
  },
  {
    rule: "unknown-key",
    bad: file({ rest: "§namespace: {}" }),
    says: 'Did you mean "namespaces"?',
    good: file({ rest: "namespaces: { runners: { all: gitlab-runners } }" }),
  },
  {
    rule: "url",
    bad: file({ gitlab: "gitlab: { url: §gitlab.com, project_id: 1, agent_group: acme/agents }" }),
    says: "https://",
    good: file({ gitlab: "gitlab: { url: 'https://gitlab.com', project_id: 1, agent_group: acme/agents }" }),
  },
  {
    rule: "url",
    bad: file({ rest: "links: { pages_url: §acme }" }),
    says: "links.pages_url",
    good: file({ rest: 'links: { pages_url: "", source_repo: "https://gitlab.com/acme/x" }' }),
  },
  {
    rule: "choice",
    bad: file({ clusters: `clusters: [${cluster("dev", "role: §dev")}]` }),
    says: 'Did you mean "development"?',
    good: file({ clusters: `clusters: [${cluster("dev", "role: development")}]` }),
  },
  {
    rule: "duplicate-environment",
    bad: file({ clusters: `clusters: [${cluster("dev", "")}, ${cluster("dev", "").replace("name: ", "name: §")}]` }),
    says: '"dev" is taken by the environment on line 3',
    good: file({ clusters: `clusters: [${cluster("dev", "")}, ${cluster("prod", "")}]` }),
  },
  {
    rule: "agent-group",
    bad: file({ clusters: "clusters: [{ name: dev, domain: a.example, context: §acme/other:dev }]" }),
    says: "Write acme/agents:dev",
    good: file({ clusters: "clusters: [{ name: dev, domain: a.example, context: kind-dev }]" }),
  },
  {
    rule: "agent-name",
    bad: file({ clusters: "clusters: [{ name: dev, domain: a.example, context: §acme/agents:test }]" }),
    says: 'the agent "test" for the cluster "dev"',
    good: file({}),
  },
  {
    rule: "group-path",
    bad: file({
      organization: "organization: { name: a, group_path: ac }",
      gitlab: parts.gitlab.replace("acme/", "§acme/"),
    }),
    says: "begins with ac/",
    good: file({ organization: "organization: { name: a, group_path: acme }" }),
  },
  {
    rule: "orphan-namespace",
    bad: file({ rest: "namespaces: { attic: { dev: attic, §devel: attic } }" }),
    says: 'the cluster "devel", which does not exist',
    good: file({ rest: "namespaces: { attic: { dev: attic } }" }),
  },
  {
    rule: "cluster-namespace",
    bad: file({ clusters: parts.clusters.replace("name: ", "name: §"), rest: "namespaces: { attic: {} }" }),
    says: 'The cluster "dev" has no namespace',
    good: file({ rest: "namespaces: { runners: { all: r } }" }),
  },
  {
    rule: "no-production",
    bad: file({ clusters: `clusters: [${cluster("dev", "role: §development")}, ${cluster("b", "")}]` }),
    says: "role: production",
    good: file({ clusters: `clusters: [${cluster("dev", "role: development")}, ${cluster("b", "role: production")}]` }),
  },
  {
    rule: "proxy",
    bad: file({ rest: "network: { proxy_host: §bastion, proxy_port: null }" }),
    says: "network.proxy_port is not",
    good: file({ rest: "network: { proxy_host: null, proxy_port: null }" }),
  },
  {
    rule: "proxy",
    bad: file({ rest: "network: { proxy_host: bastion, proxy_port: §65536 }" }),
    says: "no port above 65535",
    good: file({ rest: "network: { proxy_host: bastion, proxy_port: 65535 }" }),
  },
  {
    rule: "unresolved-ref",
    bad: file({ rest: "stacks: { a: { environments: [§prod] } }" }),
    says: "Environments: dev",
    good: file({ rest: "stacks: { a: { environments: [dev] } }" }),
  },
  {
    rule: "placeholder-value",
    bad: file({ gitlab: "gitlab: { project_id: §YOUR_PROJECT_ID, agent_group: acme/agents }" }),
    says: '"YOUR_PROJECT_ID"',
    good: file({}),
  },
];
