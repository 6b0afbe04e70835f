import type { Case } from "./case.ts";

const overlay = (owner: string, rest = ""): string =>
  `schema_version: 1\noverlay_kind: implementation\nowner: { slug: acme, ${owner} }\n${rest}`;
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

/** The shape of overlays. */
export const OVERLAY: readonly Case[] = [
  {
    rule: "required-field",
    bad: "schema_version: 1\noverlay_kind: implementation\n§owner: { forge: github }\n",
    says: "owner.slug is missing",
    good: overlay("forge: github"),
  },
  {
    rule: "choice",
    bad: "schema_version: 1\noverlay_kind: §other\nowner: { slug: acme }\n",
    says: "Write implementation.",
    good: overlay(""),
  },
  {
    rule: "empty-value",
    bad: overlay("", 'substrate: { cluster: { context: §"" } }'),
    says: "substrate.cluster.context is empty",
    good: overlay("", "substrate: { cluster: { context: k3s } }"),
  },
  {
    rule: "repository-format",
    bad: overlay("repository: §acme"),
    says: "owner/name",
    good: overlay("repository: Acme/infra.x"),
  },
  {
    rule: "repository-format",
    bad: overlay("", 'core: { repository: §"https://github.com/other/core" }'),
    says: "without https://",
    good: overlay("", "core: { repository: other/core }"),
  },
  {
    rule: "owner-mismatch",
    bad: overlay("repository: §other/infra"),
    says: 'does not belong to owner.slug "acme"',
    good: overlay("repository: acme/infra"),
  },
  {
    rule: "owner-mismatch",
    bad: overlay('github_config_url: §"https://github.com/other"'),
    says: "owner.github_config_url",
    good: overlay('github_config_url: "https://github.com/Acme"'),
  },
  {
    rule: "commit-format",
    bad: overlay("", `core: { pinned_commit: §${COMMIT.slice(1)}x }`),
    says: "40 lower-case hex digits",
    good: overlay("", `core: { pinned_commit: "${COMMIT}" }`),
  },
  {
    rule: "public-key-format",
    bad: overlay("", "substrate: { caches: { attic_public_key: §main } }"),
    says: "name:base64",
    good: overlay("", `substrate: { caches: { attic_public_key: "main:${"A".repeat(43)}=" } }`),
  },
  {
    rule: "url",
    bad: overlay("", "substrate: { caches: { bazel_executor_endpoint: §executor } }"),
    says: "such as grpcs://",
    good: overlay("", 'substrate: { caches: { bazel_executor_endpoint: "grpcs://executor.acme.example:443" } }'),
  },
  {
    rule: "forbidden-label",
    bad: overlay("", "runner_contract:\n  shared_labels: [a, §b]\n  forbidden: [b]\n"),
    says: "is forbidden on line 6",
    good: overlay("", "runner_contract: { shared_labels: [a], forbidden: [b] }"),
  },
  {
    rule: "choice",
    bad: overlay("", "runner_contract: { runner_group: { visibility: §some } }"),
    says: "all, private, selected",
    good: overlay("", "runner_contract: { runner_group: { visibility: selected, selected_repository_ids: [7] } }"),
  },
];
