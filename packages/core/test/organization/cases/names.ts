import { environments, runners, stacks, type Case } from "./case.ts";

/** Names, namespaces, workspaces and domains. */
export const NAMES: readonly Case[] = [
  ...(
    [
      ["Prod", "a capital letter"],
      ['"my stack"', 'contains " "'],
      ["my_stack", "Write my-stack."],
      ["a/b", 'contains "/"'],
      ['".."', 'contains "."'],
      ['"a\\nb"', "U+000A"],
      ["-a", "begins or ends with a dash"],
      ["a-", "begins or ends with a dash"],
      ['""', "is empty"],
      ["prоd", "U+043E"],
      ["🚀", "U+1F680"],
      ["CON", "Write con."],
      ["a".repeat(64), "has 64 characters"],
      ["a".repeat(300), "has 300 characters"],
    ] as const
  ).flatMap(([name, says]): readonly Case[] => [
    { rule: "name-format", bad: environments(`{ §${name}: {} }`), says, good: environments("{ 0-a: {} }") },
    { rule: "name-format", bad: stacks(`{ §${name}: {} }`), says, good: stacks(`{ ${"a".repeat(63)}: {} }`) },
    {
      rule: "name-format",
      bad: runners(`{ §${name}: { type: docker } }`),
      says,
      good: runners("{ a1: { type: docker } }"),
    },
  ]),
  {
    rule: "name-format",
    bad: environments("{ a: { namespace: §Apps } }"),
    says: "namespace",
    good: environments("{ a: { namespace: apps } }"),
  },
  {
    rule: "name-format",
    bad: stacks('{ a: { workspace: §"a b" } }'),
    says: "no workspace name",
    good: stacks('{ a: { workspace: "w_{environment}.1" } }'),
  },
  {
    rule: "name-format",
    bad: stacks("{ a: { workspace: §-w } }"),
    says: "no workspace name",
    good: stacks("{ a: { workspace: w } }"),
  },
  {
    rule: "domain",
    bad: environments('{ a: { domain: §"https://a.example" } }'),
    says: "no https://",
    good: environments("{ a: { domain: a.example } }"),
  },
  {
    rule: "domain",
    bad: environments("{ a: { domain: §a..example } }"),
    says: "no domain name",
    good: environments("{ a: { domain: localhost } }"),
  },
  {
    rule: "domain",
    bad: environments('{ a: { domain: §"10.0.0.1" } }'),
    says: "is an IP address",
    good: environments('{ a: { domain: "10.0.0.1.example" } }'),
  },
  {
    rule: "confusable",
    bad: environments("{ prod: {}, §pr0d: {} }"),
    says: '"prod" and "pr0d" look alike',
    good: environments("{ prod: {}, prud: {} }"),
  },
  {
    rule: "confusable",
    bad: stacks("{ l1: {}, §ll: {} }"),
    says: '"l1" and "ll" look alike',
    good: `${environments("{ l1: {} }")}stacks: { ll: {} }`,
  },
];
