import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { FORK_INPUTS } from "@flywheel/core/inputs/fork-inputs";
import { REPORT_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { SHARD_INPUT } from "@flywheel/core/inputs/select-inputs";
import { GITHUB_TOKEN_INPUT, UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";
import { PROFILES } from "@flywheel/core/organization/model";

export const presentation = {
  name: "flywheel validate-org",
  description: "Checks organization.yaml, formatting and every stack and module, and shows file, line and fix",
  branding: { icon: "check-circle", color: "green" },
} as const;

export const inputs = {
  config: UNIT_INPUTS.config,
  profile: {
    type: "choice",
    description:
      "The shape of the organization file: auto (its keys tell), b (canonical), a (clusters), c (environments at the top level), e (overlay).",
    default: "auto",
    choices: ["auto", ...PROFILES],
  },
  base: {
    type: "text",
    description: "A file that the organization file is merged over, key by key, for this check. Empty means none.",
  },
  draft: {
    type: "boolean",
    description: "Whether empty values are only warnings, because not everything is set up yet.",
    default: "false",
  },
  code: {
    type: "lines",
    description: "What to check of the code, one a line: fmt, validate, graph (modules). Empty means all.",
  },
  rules: {
    type: "lines",
    description: "Severities of rules as rule=error, rule=warning or rule=off, one a line (docs/rules.md lists them).",
  },
  "fail-on": {
    type: "choice",
    description: "The least severity that fails the action.",
    default: "error",
    choices: ["error", "warning"],
  },
  "affected-base": {
    type: "text",
    description:
      "Commit that affected units are found since. A pull request has its own; elsewhere empty means each unit's last deployment.",
  },
  environment: {
    type: "text",
    description: "Only units of this environment in affected, matrix and waves. Empty means all.",
  },
  shards: {
    type: "integer",
    description:
      "Most legs of the matrix and of each wave, at most 256; units share legs in balance where there are more of them.",
    default: "256",
    minimum: 1,
  },
  shard: {
    ...SHARD_INPUT,
    description:
      "Have the engine validate only this part of the directories, such as 2/4, for a matrix of jobs. The first one checks everything else, too.",
  },
  engine: UNIT_INPUTS.engine,
  "max-parallel": UNIT_INPUTS["max-parallel"],
  ...FORK_INPUTS,
  ...REPORT_INPUTS,
  "github-token": {
    ...GITHUB_TOKEN_INPUT,
    description:
      "Token that reads deployments (deployments: read), which tell what is affected outside of a pull request. Empty: affected-base does, else all units are.",
  },
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  valid: { description: "true when nothing was found that fails the action.", default: "false" },
  errors: { description: "How many errors were found.", default: "0" },
  warnings: { description: "How many warnings were found.", default: "0" },
  "findings-path": { description: "JSON file with every finding.", default: "" },
  "sarif-path": { description: "The findings in SARIF 2.1.0, for code scanning.", default: "" },
  environments: { description: "JSON list of the organization's environments.", default: "[]" },
  checks: { description: "How many health checks the organization file lists.", default: "0" },
  units: { description: "JSON list of the organization's units, in dependency order.", default: "[]" },
  matrix: {
    description:
      "The affected units for strategy.matrix: include with unit, stack, environment, directory, wave and shard.",
    default: '{"include":[]}',
  },
  waves: {
    description:
      "The same, a matrix for each wave: JSON object from wave (1 to 8) to matrix, without the waves that have no unit.",
    default: "{}",
  },
  affected: { description: "JSON list of the units that the change affects, dependents included.", default: "[]" },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
