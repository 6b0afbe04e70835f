/** The case table of bad input: what a person gets wrong, and what flywheel answers. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { generateX25519Identity } from "age-encryption";
import { strToU8, zipSync } from "fflate";
import { BUNDLE_FILE } from "@flywheel/core/bundle/names";
import type { FailureReason } from "@flywheel/core/errors";
import { ENVIRONMENT } from "@flywheel/local/demo/stages";
import { altered, applied, ATTIC, editing, locked, pullRequest, sealedPlan, type Arrange } from "./arrange.ts";

/** Every case that must have a row, in the words of the specification. */
export const NAMED_CASES = [
  "missing organization.yaml",
  "broken organization.yaml",
  "no engine",
  "unknown stack",
  "wrong directory",
  "a path outside the workspace",
  "invalid HCL",
  "no lock file with a non-builtin provider",
  "refused init",
  "state locked",
  "no token",
  "token refused",
  "nobody listening at the API",
  "altered bundle",
  "wrong key",
  "second apply of the same plan",
  "wrong engine version",
  "contradicting inputs",
  "missing credentials",
  "an engine in the checkout",
  "a path that cannot be one",
  "files that no plan may bring",
  "a secret in an output",
  "nobody listening at the registry",
] as const;

export interface BadInput {
  readonly named: (typeof NAMED_CASES)[number];
  /** Tells several rows of one named case apart. */
  readonly variant?: string;
  readonly action: "tofu-plan" | "tofu-apply" | "validate-org";
  readonly arrange?: Arrange;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Empty where the action stays green. */
  readonly reason: FailureReason | "";
  readonly detailCode?: string;
  /** What the annotation says; the summary where the action stays green. */
  readonly says: readonly RegExp[];
  readonly place?: { readonly file: string; readonly line: number | undefined };
  /** The plan was made and uploaded all the same. */
  readonly keepsPlan?: true;
}

const STACK = "tofu/stacks/attic";

export const BAD_INPUT: readonly BadInput[] = [
  {
    named: "missing organization.yaml",
    action: "tofu-plan",
    arrange: ({ repository }) => {
      rmSync(join(repository.directory, "organization.yaml"));
      return {};
    },
    inputs: ATTIC,
    reason: "config-invalid",
    detailCode: "not-a-file",
    says: [/organization\.yaml does not exist/, /→ .*input config/],
  },
  {
    named: "broken organization.yaml",
    action: "tofu-plan",
    arrange: editing("organization.yaml", "schema_version: 1", "schema_version: 1\nstacks: [attic"),
    inputs: ATTIC,
    reason: "config-invalid",
    detailCode: "yaml",
    says: [/YAML is broken/, /→ Check indentation and punctuation/],
    place: { file: "organization.yaml", line: 6 },
  },
  {
    named: "broken organization.yaml",
    variant: "an unknown dependency",
    action: "tofu-plan",
    arrange: editing("organization.yaml", "depends_on: [attic]", "depends_on: [atic]"),
    inputs: ATTIC,
    reason: "config-invalid",
    detailCode: "unresolved-ref",
    says: [/atic/, /→ .*attic/],
    place: { file: "organization.yaml", line: 23 },
  },
  {
    named: "no engine",
    action: "tofu-plan",
    arrange: ({ repository }) => ({ job: { environment: { PATH: repository.directory } } }),
    inputs: ATTIC,
    reason: "engine-missing",
    says: [/Neither tofu nor terraform is on PATH/, /→ Install OpenTofu in an earlier step/],
  },
  {
    named: "unknown stack",
    action: "tofu-plan",
    inputs: { environment: ENVIRONMENT, stacks: "atic" },
    reason: "input-invalid",
    says: [/Input stacks: atic is no stack/, /→ Did you mean "attic"\?/],
  },
  {
    named: "wrong directory",
    action: "tofu-plan",
    inputs: { "working-directory": "tofu/stacks/atic" },
    reason: "input-invalid",
    detailCode: "not-a-directory",
    says: [/Input working-directory: "tofu\/stacks\/atic" does not exist/, /→ Paths are relative/],
  },
  {
    named: "wrong directory",
    variant: "one without code",
    action: "tofu-plan",
    inputs: { "working-directory": "tofu" },
    reason: "input-invalid",
    detailCode: "no-code",
    says: [/Input working-directory: "tofu" holds no code/, /→ .*tofu\/stacks\/attic/],
  },
  {
    named: "a path outside the workspace",
    variant: "by ..",
    action: "tofu-plan",
    inputs: { "working-directory": "../elsewhere" },
    reason: "input-invalid",
    detailCode: "path-outside",
    says: [/Input working-directory: "\.\.\/elsewhere" lies outside the workspace/, /→ .*write a path inside it/],
  },
  {
    named: "a path outside the workspace",
    variant: "absolute",
    action: "tofu-plan",
    inputs: { ...ATTIC, "var-files": "/etc/passwd" },
    reason: "input-invalid",
    detailCode: "path-outside",
    says: [/Input var-files: "\/etc\/passwd" lies outside the workspace/, /→ .*write a path inside it/],
  },
  {
    named: "a path outside the workspace",
    variant: "through a symbolic link",
    action: "tofu-plan",
    arrange: ({ repository }) => {
      symlinkSync("/etc", join(repository.directory, "elsewhere"));
      return {};
    },
    inputs: { config: "elsewhere/organization.yaml" },
    reason: "input-invalid",
    detailCode: "path-outside",
    says: [/Input config: .* through a symbolic link/, /→ .*write a path inside it/],
  },
  {
    named: "invalid HCL",
    variant: "syntax, at plan",
    action: "tofu-plan",
    arrange: editing(`${STACK}/main.tf`, "for_each = var.caches", "for_each = = var.caches"),
    inputs: ATTIC,
    reason: "init-failed",
    says: [/attic@staging: Invalid expression/, new RegExp(`→ Mend ${STACK}/main.tf line 27`)],
    place: { file: `${STACK}/main.tf`, line: 27 },
  },
  {
    named: "invalid HCL",
    variant: "an unknown reference, in validate-org",
    action: "validate-org",
    arrange: editing(`${STACK}/main.tf`, "release     = var.release", "release     = var.relese"),
    inputs: { code: "validate" },
    reason: "validate-failed",
    detailCode: "validate",
    says: [/Reference to undeclared input variable/, /→ Mend the code there/],
    place: { file: `${STACK}/main.tf`, line: 20 },
  },
  {
    named: "no lock file with a non-builtin provider",
    action: "tofu-plan",
    arrange: ({ repository }) => {
      rmSync(join(repository.directory, STACK, ".terraform.lock.hcl"));
      return {};
    },
    inputs: ATTIC,
    reason: "init-failed",
    says: [/attic@staging: .*lock ?file/i, /→ .*commit \.terraform\.lock\.hcl/],
  },
  {
    named: "refused init",
    variant: "the provider is not the one of the lock file",
    action: "tofu-plan",
    arrange: editing(`${STACK}/.terraform.lock.hcl`, "h1:ohgDdpOGd4ELeki", "h1:AhgDdpOGd4ELeki"),
    inputs: ATTIC,
    reason: "init-failed",
    says: [/attic@staging: .*flywheel\.test\/lab\/fakecloud.*checksums/, /→ \S/],
  },
  {
    named: "state locked",
    action: "tofu-plan",
    arrange: locked,
    inputs: { ...ATTIC, "lock-timeout": "1s" },
    reason: "state-locked",
    says: [/attic@staging: The state is locked by somebody@elsewhere for apply since /, /→ Another run holds the lock/],
  },
  {
    named: "state locked",
    variant: "between plan and apply",
    action: "tofu-apply",
    arrange: async (world, runId) => ({ inputs: await sealedPlan(world, runId), ...locked(world) }),
    inputs: { ...ATTIC, "lock-timeout": "1s" },
    reason: "state-locked",
    says: [/attic@staging: The state is locked by somebody@elsewhere for apply since /, /→ Another run holds the lock/],
  },
  {
    named: "no token",
    action: "tofu-plan",
    arrange: (world) => ({ ...pullRequest(world, { token: "" }), inputs: { "plan-key": world.secrets.planKey } }),
    inputs: ATTIC,
    reason: "",
    says: [/No comment was written: the input `github-token` is empty/],
    keepsPlan: true,
  },
  {
    named: "token refused",
    action: "tofu-plan",
    arrange: (world) => ({
      ...pullRequest(world, { token: "ghs_revoked" }),
      inputs: { "plan-key": world.secrets.planKey },
    }),
    inputs: { ...ATTIC, comment: "always" },
    reason: "forge-failed",
    says: [/Pull request #\d+ could not be read: GitHub refused the token/, /→ Give github-token a valid/],
    keepsPlan: true,
  },
  {
    named: "nobody listening at the API",
    action: "tofu-plan",
    arrange: (world) => ({
      ...pullRequest(world, {
        environment: { GITHUB_API_URL: "http://127.0.0.1:1", GITHUB_GRAPHQL_URL: "http://127.0.0.1:1/graphql" },
      }),
      inputs: { "plan-key": world.secrets.planKey },
    }),
    inputs: { ...ATTIC, comment: "always" },
    reason: "forge-failed",
    says: [/Pull request #\d+ could not be read: GitHub's API did not answer/, /→ Check the network/],
    keepsPlan: true,
  },
  {
    named: "altered bundle",
    action: "tofu-apply",
    arrange: altered((sealed) => zipSync({ [BUNDLE_FILE]: sealed.map((byte, at) => (at === 200 ? byte ^ 1 : byte)) })),
    inputs: ATTIC,
    reason: "plan-mismatch",
    detailCode: "bundle-sha256",
    says: [/The bundle is not the one the plan job made/, /→ Nothing was applied/],
  },
  {
    named: "altered bundle",
    variant: "one that is no zip",
    action: "tofu-apply",
    arrange: altered(() => strToU8("garbage")),
    inputs: ATTIC,
    reason: "artifact-failed",
    detailCode: "zip-corrupt",
    says: [/The artifact flywheel-plan-\S+ could not be downloaded/, /→ Run the job again/],
  },
  {
    named: "wrong key",
    action: "tofu-apply",
    arrange: async (world, runId) => ({
      inputs: { ...(await sealedPlan(world, runId)), "plan-key": await generateX25519Identity() },
    }),
    inputs: ATTIC,
    reason: "plan-unreadable",
    says: [/The key does not open the bundle/, /→ Give tofu-apply the plan-key that tofu-plan had/],
  },
  {
    named: "second apply of the same plan",
    action: "tofu-apply",
    arrange: applied,
    inputs: ATTIC,
    reason: "plan-stale",
    says: [/attic@staging: The state has changed since this plan was made/, /→ Nothing was applied/],
  },
];
