import { error, type Rule } from "./rule.ts";

/** What lies where something is looked for. */
export const FILE_RULES = {
  "not-a-file": error("What is read as a file is one: no device, pipe or link to nothing"),
  "path-outside": error("No path and no link leads outside the repository"),
} as const satisfies Readonly<Record<string, Rule>>;
