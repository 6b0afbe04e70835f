import { HEAD, type Case } from "./case.ts";

/** Files of no shape, examples, and placeholders. */
export const SHAPES: readonly Case[] = [
  { rule: "not-recognised", bad: "§services: {}\n", says: "the keys at its top level are services", good: HEAD },
  {
    rule: "not-recognised",
    bad: "§dashboard: { oauth: {} }\n",
    says: "does not look like an organization file",
    good: HEAD,
  },
  {
    rule: "not-recognised",
    bad: "§organization: { name: a, url: x }\nteams: []\nrepositories: []\n",
    says: "organization, teams, repositories",
    good: "schema_version: 1\norganization: { name: a }\nstacks: {}\n",
  },
  {
    rule: "not-recognised",
    bad: "§schema_version: 1\norganisation: { name: acme }\n",
    says: 'Did you mean "organization"?',
    good: HEAD,
  },
  {
    rule: "not-recognised",
    bad: "§apiVersion: v1\nkind: Config\nclusters: [{ name: k, cluster: { server: x } }]\ncontexts: []\n",
    says: "apiVersion, kind, clusters, contexts",
    good: HEAD,
  },
  { rule: "not-recognised", bad: "§environments: [staging]\nname: x\n", says: "environments, name", good: HEAD },
  {
    rule: "not-recognised",
    bad: "§organization: { name: a, url: x }\norganizations: []\n",
    says: "organization, organizations. Write schema_version: 1",
    good: HEAD,
  },
  { rule: "not-recognised", bad: "§- a\n", says: "no keys at its top level", good: HEAD },
  { rule: "not-recognised", bad: "§just text\n", says: "schema_version: 1", good: HEAD },
  {
    rule: "example-file",
    bad: `§${HEAD}`,
    says: "an example",
    good: HEAD,
    file: { bad: "config/organization.example.yaml", good: "config/organization.yaml" },
  },
  ...["CHANGEME", "change_me", "your-org", "TODO", "<the name>", "xxx"].map((value): Case => ({
    rule: "placeholder-value",
    bad: `schema_version: 1\norganization: { name: §${value} }\n`,
    says: "Write the real value.",
    good: HEAD,
  })),
  {
    rule: "placeholder-value",
    bad: `${HEAD}policy: { protect: [a, §TODO] }`,
    says: '"TODO"',
    good: `${HEAD}checks: [{ name: todo, expect: "<html>" }]`,
  },
];
