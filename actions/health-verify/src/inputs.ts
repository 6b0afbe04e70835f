import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { UNIT_INPUTS } from "@flywheel/core/inputs/unit-inputs";

export const presentation = {
  name: "flywheel health-verify",
  description: "Asks what was just deployed until it answers as it should, and says exactly what does not",
  branding: { icon: "activity", color: "green" },
} as const;

export const inputs = {
  config: UNIT_INPUTS.config,
  environment: {
    type: "text",
    description:
      "The environment that was deployed: gives templates their environment.name and environment.domain, and says whose outputs are meant. Not needed when the organization has only one.",
  },
  checks: {
    type: "text",
    description: "YAML list of checks, in place of those in the organization file.",
  },
  outputs: {
    type: "text",
    description: "JSON of the stacks' outputs: the output of that name of tofu-apply.",
  },
  "outputs-file": {
    type: "lines",
    description: "Paths of outputs files that tofu-apply wrote, one a line; the input outputs wins over them.",
  },
  timeout: {
    type: "duration",
    description: "How long a check may take to become healthy. A check's own timeout wins.",
    default: "5m",
  },
  interval: {
    type: "duration",
    description: "Pause between two tries; grows by half with each failure, to at most 30s.",
    default: "5s",
  },
  successes: {
    type: "integer",
    description: "Good answers in a row that make a check healthy.",
    default: "1",
    minimum: 1,
  },
  "stable-for": {
    type: "duration",
    description: "For so long a check must answer well, without a bad answer, before it is healthy.",
    default: "0s",
  },
  "start-delay": {
    type: "duration",
    description: "Pause before the first try, for what is known to need a while.",
    default: "0s",
  },
  "max-parallel": {
    type: "integer",
    description: "How many requests are under way at once.",
    default: "10",
    minimum: 1,
  },
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  healthy: { description: "true when every critical check passed.", default: "false" },
  passed: { description: "Checks that passed.", default: "0" },
  failed: { description: "Checks that failed, critical or not.", default: "0" },
  total: { description: "Checks that were asked.", default: "0" },
  results: { description: "JSON list, in the order of the checks: name, ok, class, attempts.", default: "[]" },
  "results-path": { description: "File with the full results as JSON (flywheel.health/v1).", default: "" },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
