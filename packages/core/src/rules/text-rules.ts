import { needed, type Rule } from "./rule.ts";

/** The text of an organization file: limits and syntax, before anything has a meaning. */
export const TEXT_RULES = {
  "too-large": needed("The file has at most 1 MiB"),
  "too-many-nodes": needed("The file comes to at most 10,000 values"),
  "too-deep": needed("Values are nested at most 64 levels deep"),
  "invalid-char": needed("The file is UTF-8 text without control characters", 'name: "a\\0b"', "name: ab"),
  empty: needed("The file holds something"),
  yaml: needed("The file is YAML 1.2"),
  "multi-document": needed("The file holds one YAML document"),
  tag: needed("No value has a YAML tag", "name: !secret x", 'name: "!secret x"'),
  "duplicate-key": needed("No key is written twice in one mapping"),
  "merge-key": needed("There are no merge keys", "attic: { <<: *defaults }", "attic: { workspace: blue }"),
  "alias-limit": needed("Aliases do not blow the file up"),
  "alias-cycle": needed("No alias stands inside the value it names", "a: &a [*a]", "a: &a [b]"),
} as const satisfies Readonly<Record<string, Rule>>;
