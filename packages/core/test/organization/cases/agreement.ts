import { HEAD, environments, runners, stacks, type Case } from "./case.ts";

/** Paths, templates and values that must agree. */
export const AGREEMENT: readonly Case[] = [
  {
    rule: "url",
    bad: `${HEAD}cache: { server: §attic.example }`,
    says: "https://",
    good: `${HEAD}cache: { server: "http://attic.example" }`,
  },
  {
    rule: "url",
    bad: `${HEAD}cache: { server: §"file:///etc/passwd" }`,
    says: "no web address",
    good: `${HEAD}cache: { server: "HTTPS://Attic.example", storage_size: "1e9" }`,
  },
  {
    rule: "cache-domain",
    bad: `${environments("{ a: { domain: apps.example.com } }")}cache: { server: §"https://notapps.example.com" }`,
    says: "the domains are apps.example.com",
    good: `${environments("{ a: { domain: apps.example.com } }")}cache: { server: "https://attic.apps.example.com/x" }`,
  },
  {
    rule: "duplicate-namespace",
    bad: environments("{ a: { cluster_context: c, namespace: n }, b: { cluster_context: c, namespace: §n } }"),
    says: '"a" and "b" share the namespace "n"',
    good: environments(
      "{ a: { cluster_context: c, namespace: n }, b: { cluster_context: d, namespace: n }, c: { namespace: n } }",
    ),
  },
  ...["/etc", "../x", "a/../../b", "-chdir=/", "a\\\\b", "a\\tb"].flatMap((path): readonly Case[] => [
    {
      rule: "path",
      bad: stacks(`{ a: { path: §"${path}" } }`),
      says: "relative to the repository",
      good: stacks('{ a: { path: "." } }'),
    },
    {
      rule: "path",
      bad: stacks(`{ a: { var_files: [§"${path}"] } }`),
      says: "var_files[0]",
      good: stacks("{ a: { var_files: [x/..y.tfvars] } }"),
    },
  ]),
  {
    rule: "path",
    bad: stacks("{ a: { backend_config: [§/etc/x] } }"),
    says: "absolute",
    good: stacks("{ a: { backend_config: [x.hcl, path=/etc/x] } }"),
  },
  {
    rule: "placeholder",
    bad: stacks('{ a: { var_files: [§"{env}.tfvars"] } }'),
    says: 'Did you mean "environment"?',
    good: stacks('{ a: { var_files: ["{path}/{stack}.{environment}.tfvars"] } }'),
  },
  {
    rule: "placeholder",
    bad: stacks('{ a: { backend_config: [§"key={stak}"] } }'),
    says: 'Did you mean "stack"?',
    good: stacks('{ a: { backend_config: ["role={ x = 1 }"] } }'),
  },
  {
    rule: "placeholder",
    bad: stacks('{ a: { workspace: §"{name}" } }'),
    says: "{stack}, {environment}, {path}",
    good: stacks('{ a: { workspace: "{stack}" } }'),
  },
  {
    rule: "backend-config",
    bad: stacks('{ a: { backend_config: [§"=x"] } }'),
    says: "key=value",
    good: stacks('{ a: { backend_config: ["x="] } }'),
  },
  {
    rule: "duplicate-path",
    bad: stacks("{ a: {}, b: { path: §tofu/stacks/./a/ } }"),
    says: '"a" and "b" have the same path',
    good: stacks("{ a: {}, b: { path: tofu/stacks/b } }"),
  },
  {
    rule: "duplicate-item",
    bad: stacks("{ a: { environments: [staging, §staging] } }"),
    says: "listed twice",
    good: stacks("{ a: { environments: [staging, production] } }"),
  },
  {
    rule: "duplicate-item",
    bad: stacks("{ a: {}, b: { depends_on: [a, §a] } }"),
    says: "listed twice",
    good: stacks("{ a: {}, b: { depends_on: [a] } }"),
  },
  {
    rule: "unresolved-ref",
    bad: stacks("{ a: { environments: [§prod] } }"),
    says: 'Did you mean "production"?',
    good: stacks("{ a: { environments: [production] } }"),
  },
  {
    rule: "unresolved-ref",
    bad: `${HEAD}stacks: { a: { environments: [§staging] } }`,
    says: "Environments: default",
    good: `${HEAD}stacks: { a: { environments: [default] } }`,
  },
  {
    rule: "unresolved-ref",
    bad: runners("{ a: { type: docker, environments: [§x] } }"),
    says: '"x"',
    good: runners("{ a: { type: docker, environments: [] } }"),
  },
  {
    rule: "unresolved-ref",
    bad: stacks("{ a: { depends_on: [§attik] } }"),
    says: 'Did you mean "attic"?',
    good: stacks("{ a: { depends_on: [attic] } }"),
    discovered: ["attic"],
  },
  {
    rule: "unresolved-ref",
    bad: stacks("{ a: { depends_on: [§b@prod] }, b: {} }"),
    says: 'the environment "prod"',
    good: stacks("{ a: { depends_on: [b@production] }, b: {} }"),
  },
  {
    rule: "unresolved-ref",
    bad: stacks("{ a: { depends_on: [§b@a@b] }, b: {} }"),
    says: '"a@b"',
    good: stacks("{ a: { depends_on: [b] }, b: {} }"),
  },
  {
    rule: "unresolved-ref",
    bad: stacks("{ a: { depends_on: [§b] }, b: { environments: [production] } }"),
    says: 'needs "b" in staging, but that stack is deployed to production only',
    good: stacks("{ a: { depends_on: [b@production] }, b: { environments: [production] } }"),
  },
  {
    rule: "cycle",
    bad: stacks("{ a: { depends_on: [§a] } }"),
    says: "a@staging → a@staging",
    good: stacks("{ a: {} }"),
  },
  {
    rule: "cycle",
    bad: stacks("{ a: { depends_on: [§b] }, b: { depends_on: [c] }, c: { depends_on: [a] } }"),
    says: "a@staging → b@staging → c@staging → a@staging",
    good: stacks("{ a: { depends_on: [b, c] }, b: { depends_on: [c] }, c: {} }"),
  },
  {
    rule: "cycle",
    bad: stacks("{ a: { depends_on: [b@production] }, b: { depends_on: [§a] } }"),
    says: "a@production → b@production",
    good: stacks("{ a: { depends_on: [b@production], environments: [staging] }, b: { environments: [production] } }"),
  },
  ...(
    [
      ["path", "production: { var_files: [§/etc/x] }", "environments.production.var_files[0]"],
      ["placeholder", 'production: { workspace: §"{env}" }', 'Did you mean "environment"?'],
      ["backend-config", 'production: { backend_config: [§"=x"] }', "key=value"],
      ["duplicate-item", "production: { depends_on: [b, §b] }", "listed twice"],
      ["name-format", 'production: { workspace: §"a b" }', "no workspace name"],
      ["unresolved-ref", "§prod: {}", 'Did you mean "production"?'],
      ["unresolved-ref", "production: { depends_on: [§c] }", 'needs "c" in production'],
      ["unknown-key", "production: { §path: x }", "Known here: depends_on"],
    ] as const
  ).map(([rule, bad, says]): Case => ({
    rule,
    bad: stacks(`{ a: { environments: { ${bad} } }, b: {}, c: { environments: [staging] } }`),
    says,
    good: stacks("{ a: { environments: { staging: { depends_on: [c] } } }, b: {}, c: { environments: [staging] } }"),
  })),
];
