import type { InputDeclarations } from "./declaration.ts";

/** What a plan may destroy at all: tofu-plan warns of it, tofu-apply refuses it. */
export const LIMIT_INPUTS = {
  "max-destroy": {
    type: "limit",
    description:
      "Most objects that one call may destroy, replacements included; empty means any number. The organization's own limit holds where it is lower.",
  },
  protect: {
    type: "lines",
    description:
      "Address patterns of objects that are never deleted, replaced or forgotten, one a line. Only * and ? are special.",
  },
} as const satisfies InputDeclarations;
