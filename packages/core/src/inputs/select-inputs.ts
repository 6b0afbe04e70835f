import type { InputDeclarations } from "./declaration.ts";

/** Which of the units that a call could work on it does, the same in every action that finds them by itself. */
export const SELECT_INPUTS = {
  select: {
    type: "choice",
    description:
      "affected: of the selected units only those that the change may plan otherwise, dependents included; needs fetch-depth: 0.",
    default: "all",
    choices: ["all", "affected"],
  },
  "affected-base": {
    type: "text",
    description:
      "Commit that affected units are found since. A pull request has its own; elsewhere empty means each unit's last deployment, which needs deployments: read.",
  },
} as const satisfies InputDeclarations;

/** The same in every action whose units can be spread over jobs. */
export const SHARD_INPUT = {
  type: "text",
  description: "Only this part of the selected units, such as 2/4, for a matrix of jobs. Such a call comments nothing.",
} as const;
