import type { InputDeclarations } from "./declaration.ts";

/** What an action that validates somebody else's code lets its caller decide. */
export const FORK_INPUTS = {
  "allow-forks-on-self-hosted": {
    type: "boolean",
    description:
      "Validate pull requests of forks and of Dependabot on self-hosted runners too: only where every job has a machine of its own.",
    default: "false",
  },
} as const satisfies InputDeclarations;
