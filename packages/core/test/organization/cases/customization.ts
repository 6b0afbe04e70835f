import type { Case } from "./case.ts";

const HEAD = "organization: { name: acme }\nenvironments: { prod: { cluster_context: k3s } }\n";
const runners = (text: string): string => `${HEAD}runners: ${text}`;
const environment = (text: string): string => `organization: { name: acme }\nenvironments: { prod: ${text} }\n`;

/** The shape with environments at the top level. */
export const CUSTOMIZATION: readonly Case[] = [
  {
    rule: "choice",
    bad: runners("{ a: { executor: §docker } }"),
    says: "Write kubernetes.",
    good: runners("{ a: { executor: kubernetes, image: x, tags: [a], run_untagged: false } }"),
  },
  {
    rule: "type",
    bad: runners('{ a: { run_untagged: §"yes" } }'),
    says: "Write true or false, without quotes.",
    good: runners("{ a: { run_untagged: true } }"),
  },
  {
    rule: "dind-privileged",
    bad: runners("{ §dind: { executor: kubernetes } }"),
    says: "privileged: true",
    good: runners("{ dind: { privileged: true }, other: { privileged: false } }"),
  },
  {
    rule: "dind-privileged",
    bad: runners("{ dind: { privileged: §false } }"),
    says: "is not privileged",
    good: runners("{ dind: { privileged: true } }"),
  },
  {
    rule: "quantity",
    bad: runners("{ a: { memory_limit: §4GB } }"),
    says: "512Mi",
    good: runners("{ a: { memory_limit: 4Gi, cpu_limit: 2 } }"),
  },
  {
    rule: "duplicate-namespace",
    bad: "organization: { name: acme }\nenvironments:\n  a: { cluster_context: k, namespaces: { attic: n } }\n  b: { cluster_context: k, namespaces: { attic: §n } }\n",
    says: 'share the namespace "n"',
    good: environment("{ cluster_context: k, namespaces: { attic: n, runners: n, dashboard: n } }"),
  },
  {
    rule: "type",
    bad: environment("{ cache: { postgres: { instances: §three } } }"),
    says: "a whole number from 1 up",
    good: environment(
      "{ cache: { host: a.example, storage_class: local, postgres: { instances: 3, storage: 10Gi } } }",
    ),
  },
  {
    rule: "url",
    bad: `${HEAD}dashboard: { oauth: { provider: gitlab, base_url: §gitlab.com } }`,
    says: "dashboard.oauth.base_url",
    good: `${HEAD}dashboard: { oauth: { provider: gitlab, base_url: "https://gitlab.com", allowed_groups: [acme] } }`,
  },
  {
    rule: "unknown-key",
    bad: `${HEAD}§cache: {}`,
    says: '"cache" is no key of the top level',
    good: HEAD,
  },
];
