import { CREDENTIAL_INPUTS } from "@flywheel/core/inputs/credentials";
import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { FORK_INPUTS } from "@flywheel/core/inputs/fork-inputs";
import { LIMIT_INPUTS } from "@flywheel/core/inputs/limit-inputs";
import { COMMENT_INPUTS, RECORD_INPUTS, REPORT_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { SELECT_INPUTS, SHARD_INPUT } from "@flywheel/core/inputs/select-inputs";
import { GITHUB_TOKEN_INPUT, PLANNING_INPUTS, UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";

export const presentation = {
  name: "flywheel tofu-plan",
  description: "Plans OpenTofu stacks, shows reviewers exactly what will change, and seals the plan for tofu-apply",
  branding: { icon: "eye", color: "green" },
  post: true,
} as const;

export const inputs = {
  ...UNIT_INPUTS,
  ...SELECT_INPUTS,
  shard: SHARD_INPUT,
  ...PLANNING_INPUTS,
  lock: {
    type: "choice",
    description: "Whether planning takes the state's lock: auto does so, but for a pull request.",
    default: "auto",
    choices: ["auto", "true", "false"],
  },
  "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "60s" },
  "plan-key": {
    type: "secret",
    description:
      "age identity (AGE-SECRET-KEY-1…) that seals the plan for tofu-apply. Without it and plan-recipients the plan is not uploaded.",
  },
  "plan-recipients": {
    type: "lines",
    description: "Public keys (age1…) to seal the plan to, one a line: only a job with the identity of one opens it.",
  },
  "allow-plain-plan": {
    type: "boolean",
    description: "Upload the plan in clear where nothing seals it; only in a private repository.",
    default: "false",
  },
  "artifact-paths": {
    type: "lines",
    description:
      "Files made during plan that apply needs, such as a zipped function: paths or globs, relative to the repository.",
  },
  "retention-days": {
    type: "integer",
    description: "Days the bundle is kept. A plan is for this deployment only: keep it short.",
    default: "1",
    minimum: 1,
  },
  ...RECORD_INPUTS,
  ...LIMIT_INPUTS,
  ...COMMENT_INPUTS,
  ...REPORT_INPUTS,
  "fork-policy": {
    type: "choice",
    description:
      "Pull requests of forks and of Dependabot, under pull_request: validate-only (no state, no plan) or refuse.",
    default: "validate-only",
    choices: ["validate-only", "refuse"],
  },
  ...FORK_INPUTS,
  ...CREDENTIAL_INPUTS,
  "github-token": GITHUB_TOKEN_INPUT,
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  changes: { description: "true when applying the plan would do anything.", default: "false" },
  "exit-code": {
    description: "The engine's own: 0 nothing to apply, 2 something, 1 failed; over all units.",
    default: "1",
  },
  "to-add": { description: "Objects to create, replacements included.", default: "0" },
  "to-change": { description: "Objects to update in place.", default: "0" },
  "to-destroy": { description: "Objects to destroy, replacements included.", default: "0" },
  "to-replace": { description: "Objects to replace.", default: "0" },
  "to-import": { description: "Objects to import.", default: "0" },
  "to-move": { description: "Objects to move to another address.", default: "0" },
  "to-forget": { description: "Objects to drop from the state without destroying them.", default: "0" },
  "output-changes": { description: "Output values that change.", default: "0" },
  "has-destroy": { description: "true when anything is destroyed.", default: "false" },
  "has-drift": { description: "true when objects changed outside of code.", default: "false" },
  "bundle-name": { description: "Artifact that holds the sealed plans; empty when none was uploaded.", default: "" },
  "bundle-id": { description: "Id of that artifact.", default: "" },
  "bundle-sha256": { description: "SHA-256 of the sealed file: give it to tofu-apply.", default: "" },
  "plan-path": { description: "The saved plan, for tofu-apply in the same job; only for a single unit.", default: "" },
  "plan-sha256": { description: "SHA-256 of the manifest beside plan-path.", default: "" },
  "plan-digest": {
    description: "Keyed digest of all that the plan would do; empty without digest-key and plan-key.",
    default: "",
  },
  "plan-text-path": {
    description: "The whole plan document as Markdown, for later steps of the job; removed after the job.",
    default: "",
  },
  "plan-json-path": {
    description:
      "The plan's JSON for conftest, checkov or infracost in the same job, with every secret in it; a directory for several units. Removed after the job.",
    default: "",
  },
  "comment-url": { description: "The pull request comment, where there is one.", default: "" },
  units: {
    description: "JSON: unit to its counts, its dependence (provisional, waiting or empty) and failure reason.",
    default: "{}",
  },
  removed: {
    description: "JSON list of the units that the change drops, with select: affected. What they manage stays.",
    default: "[]",
  },
  skipped: { description: "true when nothing was planned, and that is no failure.", default: "false" },
  "skip-reason": {
    description:
      "Why: fork, dependabot, closed, missing-credentials, unaffected, empty-shard or upstream-failed. Empty when it was planned.",
    default: "",
  },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
