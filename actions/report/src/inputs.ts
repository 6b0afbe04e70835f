import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { LIMIT_INPUTS } from "@flywheel/core/inputs/limit-inputs";
import { COMMENT_INPUTS, RECORD_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { GITHUB_TOKEN_INPUT, UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";

export const presentation = {
  name: "flywheel report",
  description: "Puts together what the jobs of a run came to: one comment, one summary, one required check",
  branding: { icon: "clipboard", color: "green" },
} as const;

export const inputs = {
  needs: {
    type: "text",
    description: "toJSON(needs) of this job: a job before it that failed or was cancelled fails it too.",
  },
  expected: {
    type: "text",
    description:
      "Units that some job must tell of: the output affected, units, matrix or waves of validate-org. Empty: those that did.",
  },
  config: UNIT_INPUTS.config,
  "plan-key": {
    type: "secret",
    description:
      "age identity (AGE-SECRET-KEY-1…) that opens what the plan jobs sealed. Without it plans are shown by their counts.",
  },
  ...RECORD_INPUTS,
  ...LIMIT_INPUTS,
  ...COMMENT_INPUTS,
  "record-deployments": {
    type: "boolean",
    description:
      "After a merge, record a deployment of the units that were planned and had nothing to do, so that they count as deployed. Needs deployments: write.",
    default: "false",
  },
  "github-token": GITHUB_TOKEN_INPUT,
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  changes: { description: "true when applying the plans would do anything.", default: "false" },
  "plan-digest": {
    description: "Keyed digest of all that the plans would do; empty without digest-key and plan-key.",
    default: "",
  },
  units: {
    description: "JSON: unit to its counts, dependence, status after apply, drift verdict and failure reason.",
    default: "{}",
  },
  "report-path": { description: "The whole report as Markdown, for later steps of the job.", default: "" },
  "comment-url": { description: "The pull request comment, where there is one.", default: "" },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
