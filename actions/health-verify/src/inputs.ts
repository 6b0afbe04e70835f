import type { InputDeclarations, InputsOf, OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { REPORT_INPUTS } from "@flywheel/core/inputs/report-inputs";
import { SHARD_INPUT } from "@flywheel/core/inputs/select-inputs";
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
  "checks-file": {
    type: "text",
    description: "YAML file of the repository with the list of checks, in place of those in the organization file.",
  },
  only: {
    type: "lines",
    description: "Names of the checks to ask, one a line; may hold * and ?. Empty means all.",
  },
  groups: {
    type: "lines",
    description: "Groups whose checks to ask, one a line. Empty means all.",
  },
  shard: { ...SHARD_INPUT, description: "Only this part of the selected checks, such as 2/4, for a matrix of jobs." },
  outputs: {
    type: "text",
    description:
      "JSON of the stacks' outputs: the output of that name of tofu-apply. Outputs that neither this nor outputs-file has are read from the state, where tofu or terraform is on PATH.",
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
    description:
      "Longest pause between two tries. After a failure it begins at a second and grows by half with each further one.",
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
    description:
      "How many checks are being asked at once, commands 20 at most; one that pauses between two tries does not count.",
    default: "100",
    minimum: 1,
  },
  kubeconfig: {
    type: "secret",
    description:
      "For kubernetes checks: the text of a kubeconfig, or its path. Without it KUBECONFIG of the step's env, ~/.kube/config, or the account of the pod that the runner is.",
  },
  ...REPORT_INPUTS,
  "github-token": {
    type: "secret",
    description:
      "For github_runners checks: a token that may read self-hosted runners. The workflow's own can never have that permission.",
  },
  "gitlab-token": { type: "secret", description: "For gitlab_runners checks: a token that may read runners." },
  "gitlab-url": {
    type: "text",
    description: "Where GitLab is, for gitlab_runners checks.",
    default: "https://gitlab.com",
  },
  "kube-context": {
    type: "text",
    description:
      "Context of the kubeconfig. Without it the environment's cluster_context, else the current one; in-cluster is the runner's own cluster.",
  },
} as const satisfies InputDeclarations;

export type Inputs = InputsOf<typeof inputs>;

export const outputs = {
  healthy: { description: "true when every critical check passed.", default: "false" },
  passed: { description: "Checks that passed.", default: "0" },
  failed: { description: "Checks that failed, critical or not.", default: "0" },
  total: { description: "Checks that were asked.", default: "0" },
  results: { description: "JSON list, in the order of the checks: name, group, ok, class, attempts.", default: "[]" },
  "results-path": { description: "File with the full results as JSON (flywheel.health/v1).", default: "" },
  "junit-path": {
    description: "File with the results as a JUnit report, the tests of commands included.",
    default: "",
  },
  "time-to-healthy": {
    description: "Seconds until every critical check was healthy; empty when one was not.",
    default: "",
  },
} as const satisfies OutputDeclarations;

export type OutputName = keyof typeof outputs;
