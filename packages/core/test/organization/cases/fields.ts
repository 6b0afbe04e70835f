import { HEAD, environments, runners, stacks, type Case } from "./case.ts";

/** Shape, fields and types. */
export const FIELDS: readonly Case[] = [
  { rule: "schema-version", bad: "schema_version: §2\norganization: { name: a }", says: "reads version 1", good: HEAD },
  { rule: "schema-version-missing", bad: "§organization: { name: a }", says: "schema_version: 1", good: HEAD },
  {
    rule: "required-field",
    bad: "schema_version: 1\n§organization: {}",
    says: "organization.name is missing",
    good: HEAD,
  },
  { rule: "required-field", bad: "schema_version: 1\n§organization:\n", says: "organization is missing", good: HEAD },
  {
    rule: "required-field",
    bad: runners("{ §a: {} }"),
    says: "docker, dind",
    good: runners("{ a: { type: docker } }"),
  },
  {
    rule: "unknown-key",
    bad: `${environments("{ a: {} }")}§environments: {}`,
    says: '"environments" is no key of the top level',
    good: environments("{ a: {} }"),
  },
  { rule: "unknown-key", bad: `${HEAD}§stack: {}`, says: 'Did you mean "stacks"?', good: `${HEAD}stacks: {}` },
  {
    rule: "unknown-key",
    bad: stacks("{ a: { §depend_on: [] } }"),
    says: '"depends_on"',
    good: stacks("{ a: { depends_on: [] } }"),
  },
  {
    rule: "unknown-key",
    bad: `${HEAD}cache: { §zzzzzzzz: 1 }`,
    says: "Known here: server, name",
    good: `${HEAD}cache: { name: main }`,
  },
  { rule: "empty-value", bad: 'schema_version: 1\norganization: { name: §"" }', says: "is empty", good: HEAD },
  { rule: "type", bad: "schema_version: 1\norganization: §[a]", says: "must be a mapping, but is a list", good: HEAD },
  {
    rule: "type",
    bad: "schema_version: 1\norganization: { name: §012 }",
    says: '012 (a number to YAML). Put it in quotes: "012"',
    good: HEAD,
  },
  {
    rule: "type",
    bad: "schema_version: 1\norganization: { name: §{} }",
    says: "must be text, but is a mapping",
    good: HEAD,
  },
  { rule: "type", bad: `${HEAD}checks: §{}`, says: "checks must be a list", good: `${HEAD}checks: []` },
  {
    rule: "type",
    bad: `${HEAD}policy: §[]`,
    says: "policy must be a mapping",
    good: `${HEAD}policy: { protect: [x] }`,
  },
  {
    rule: "type",
    bad: `${HEAD}policy: { max_destroy: §-1 }`,
    says: "must be a whole number from 0 up",
    good: `${HEAD}policy: { max_destroy: 0 }`,
  },
  {
    rule: "unknown-key",
    bad: `${HEAD}policy: { §protekt: [x] }`,
    says: 'Did you mean "protect"?',
    good: `${HEAD}policy: { protect: [x] }`,
  },
  {
    rule: "review-level",
    bad: environments("{ a: { deploy: { require_reviewed_plan: §approve } } }"),
    says: 'Did you mean "approved"?',
    good: environments("{ a: { deploy: { require_reviewed_plan: approved } } }"),
  },
  {
    rule: "type",
    bad: `${HEAD}cross_checks: §{}`,
    says: "must be a list",
    good: `${HEAD}cross_checks: [{ any: thing }]`,
  },
  {
    rule: "type",
    bad: environments("{ a: { deploy: §yes } }"),
    says: 'but is "yes"',
    good: environments("{ a: { deploy: { require_reviewed_plan: commented } } }"),
  },
  {
    rule: "type",
    bad: stacks("{ a: { depends_on: §b } }"),
    says: "[a, b]",
    good: stacks("{ a: { depends_on: [b] }, b: {} }"),
  },
  {
    rule: "type",
    bad: stacks("{ a: { var_files: [§1] } }"),
    says: "var_files[0] must be text",
    good: stacks('{ a: { var_files: ["1"] } }'),
  },
  ...["0x1F", "1e3", "012", "-1", "1.5", '"4"', "0"].map((number): Case => ({
    rule: "type",
    bad: runners(`{ a: { type: docker, concurrent_jobs: §${number} } }`),
    says: "a whole number from 1 up",
    good: runners("{ a: { type: docker, concurrent_jobs: 4 } }"),
  })),
  {
    rule: "nested-resources",
    bad: runners("{ a: { type: docker, §resources: { requests: { cpu: 1 } } } }"),
    says: "GitLab Runner 17",
    good: runners("{ a: { type: docker, resources: { cpu_request: 1 } } }"),
  },
];
