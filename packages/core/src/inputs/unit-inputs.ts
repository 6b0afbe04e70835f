import type { InputDeclarations } from "./declaration.ts";

/** Which units an action works on, the same in every action that does. */
export const UNIT_INPUTS = {
  config: {
    type: "text",
    description: "The organization file, relative to the repository.",
    default: "organization.yaml",
  },
  environment: {
    type: "text",
    description: "Only the units of this environment of the organization. Empty means all.",
  },
  stacks: {
    type: "lines",
    description: "Only these stacks, one a line. Empty means all.",
  },
  "working-directory": {
    type: "text",
    description: "Direct mode: this one root module, without an organization file.",
  },
  workspace: {
    type: "text",
    description:
      "The engine's workspace, instead of the organization file's and TF_WORKSPACE. May hold {stack} and {environment}.",
  },
  "var-files": {
    type: "lines",
    description:
      "Variable files relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
  },
  vars: {
    type: "lines",
    description: "Variables as name=value, one a line. For secrets use TF_VAR_name in the environment.",
  },
  "backend-config": {
    type: "lines",
    description: "Backend settings as key=value, one a line; they win over files. May hold {stack} and {environment}.",
  },
  "backend-config-files": {
    type: "lines",
    description:
      "Files of backend settings relative to the repository, one a line; later ones win. May hold {stack} and {environment}.",
  },
  "allow-outside-workspace": {
    type: "boolean",
    description: "In direct mode, let paths lead out of the checked-out repository.",
    default: "false",
  },
  engine: {
    type: "text",
    description: "auto (tofu, then terraform, on PATH), tofu, terraform, or the path of a binary outside the checkout.",
    default: "auto",
  },
  parallelism: {
    type: "integer",
    description: "How many operations the engine runs at once in a unit; 0 means its own default.",
    default: "0",
    minimum: 0,
  },
  "max-parallel": {
    type: "integer",
    description: "How many units run at once; 0 means one for each processor.",
    default: "0",
    minimum: 0,
  },
} as const satisfies InputDeclarations;

/** What a plan is about, the same in plan and apply. They hide drift, so drift-check has none of them. */
export const PLANNING_INPUTS = {
  target: {
    type: "lines",
    description: "Plan only these addresses, one a line, and what they depend on.",
  },
  exclude: {
    type: "lines",
    description: "Plan all but these addresses, one a line, and what depends on them. Needs OpenTofu 1.9.",
  },
  replace: {
    type: "lines",
    description: "Replace these addresses, one a line, although nothing requires it.",
  },
  destroy: { type: "boolean", description: "Plan to destroy all that the state holds.", default: "false" },
  refresh: {
    type: "boolean",
    description: "Look at reality before planning. Without it drift is not seen.",
    default: "true",
  },
} as const satisfies InputDeclarations;

/** The token input, the same in every action that talks to GitHub. */
export const GITHUB_TOKEN_INPUT = {
  type: "secret",
  description: "Token for comments and issues. Empty: nothing is written to GitHub, and the summary says so.",
  runnerDefault: "${{ github.token }}",
} as const;
