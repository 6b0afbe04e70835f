import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { LIMIT_INPUTS } from "@flywheel/core/inputs/limit-inputs";
import { SELECT_INPUTS, SHARD_INPUT } from "@flywheel/core/inputs/select-inputs";
import { REPORT_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { GITHUB_TOKEN_INPUT, PLANNING_INPUTS, UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";
import { REVIEW_LEVELS } from "@flywheel/core/organization/model";
import { GUARDS } from "@flywheel/core/policy/destruction";

export const presentation = {
  name: "flywheel tofu-apply",
  description: "Applies exactly the plan that was made and shown, and refuses everything else",
  branding: { icon: "play", color: "green" },
  post: true,
} as const;

export const inputs = {
  ...UNIT_INPUTS,
  select: {
    ...SELECT_INPUTS.select,
    description:
      "affected: of the selected units those that the given plans are of, as tofu-plan found them with the same input.",
  },
  shard: SHARD_INPUT,
  "fail-fast": {
    type: "boolean",
    description: "Start no further unit once one has failed. Else only units that depend on it are not started.",
    default: "false",
  },
  ...PLANNING_INPUTS,
  "lock-timeout": { type: "duration", description: "How long to wait for a held state lock.", default: "5m" },
  "plan-path": { type: "text", description: "The plan-path output of tofu-plan in the same job." },
  "plan-sha256": { type: "text", description: "The plan-sha256 output of tofu-plan, with plan-path." },
  "bundle-name": { type: "text", description: "The bundle-name output of tofu-plan in an earlier job of this run." },
  "bundle-id": { type: "text", description: "The bundle-id output of tofu-plan, instead of bundle-name or with it." },
  "bundle-sha256": {
    type: "text",
    description: "The bundle-sha256 output of tofu-plan, with bundle-name or bundle-id.",
  },
  "bundle-run-id": {
    type: "text",
    description: "Run id of the workflow run that planned, where it is another one; needs trusted-workflow.",
  },
  "trusted-workflow": {
    type: "text",
    description:
      "Workflow whose bundles are taken with bundle-run-id, such as .github/workflows/plan.yml; the job needs actions: read.",
  },
  "trusted-events": {
    type: "lines",
    description: "Events whose runs are trusted with bundle-run-id. Empty: push, workflow_dispatch and schedule.",
  },
  "plan-key": {
    type: "secret",
    description: "The age identity (AGE-SECRET-KEY-1…) that opens the bundle. Empty only for a plain bundle.",
  },
  "max-age": { type: "duration", description: "Older plans are refused.", default: "24h" },
  "digest-key": {
    type: "secret",
    description: "The digest-key that tofu-plan had on the pull request. Empty: derived from plan-key, as there.",
  },
  "require-reviewed-plan": {
    type: "choice",
    description:
      "How a pull request must have shown this plan: not at all, in its comment, or with an approval after that. The organization's own level holds where it is stricter.",
    default: "none",
    choices: REVIEW_LEVELS,
  },
  "on-stale": {
    type: "choice",
    description:
      "When the state has changed since the plan: fail, or replan and apply if that does nothing the plan did not.",
    default: "fail",
    choices: ["fail", "replan"],
  },
  guard: {
    type: "choice",
    description:
      "Which deletes and replacements need an approved plan or allow-destroy: of stateful resource types, all, or none.",
    default: "stateful",
    choices: GUARDS,
  },
  "allow-destroy": {
    type: "lines",
    description: "Address patterns the guard lets pass, one a line. Only * and ? are special.",
  },
  ...LIMIT_INPUTS,
  "cancel-grace": {
    type: "duration",
    description: "How long the post step of a cancelled job waits for the engine before it interrupts it again.",
    default: "240s",
  },
  "record-deployment": {
    type: "choice",
    description:
      "Record a deployment of the environment on GitHub. auto: unless the job's own environment makes GitHub do so, and only with an organization file.",
    default: "auto",
    choices: ["auto", "true", "false"],
  },
  "outputs-file": {
    type: "text",
    description:
      "Where to write the outputs as JSON (unit to its outputs, sensitive ones left out; with those of the units it depends on). Empty: a temporary file.",
  },
  ...REPORT_INPUTS,
  "github-token": GITHUB_TOKEN_INPUT,
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  applied: { description: "true when every selected unit was applied.", default: "false" },
  added: { description: "Objects created.", default: "0" },
  changed: { description: "Objects updated in place.", default: "0" },
  destroyed: { description: "Objects destroyed, replaced ones included.", default: "0" },
  imported: { description: "Objects imported, by units that were applied in full.", default: "0" },
  moved: { description: "Objects moved to another address, by units that were applied in full.", default: "0" },
  forgotten: {
    description: "Objects dropped from the state without destroying them, by units that were applied in full.",
    default: "0",
  },
  "outputs-file": {
    description: "The JSON file with the outputs of every unit, and of the units these depend on.",
    default: "",
  },
  outputs: {
    description: "The same JSON for a later job; {} with a warning when it is over 64 KiB.",
    default: "{}",
  },
  "deployment-id": { description: "The deployment this call recorded on GitHub; empty for none.", default: "" },
  "lock-id": { description: "Id of the lock that was in the way, where failure-reason is state-locked.", default: "" },
  "lock-who": { description: "Who holds that lock, where the backend tells.", default: "" },
  "lock-created": { description: "Since when, in the engine's words.", default: "" },
  "state-rescue-artifact": {
    description: "Artifact with the sealed state that the backend did not take; several names, one a line.",
    default: "",
  },
  units: { description: "JSON: unit to its status and failure reason.", default: "{}" },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
