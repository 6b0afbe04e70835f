import { error, type Rule } from "./rule.ts";

/** What lies where something is looked for, the engine included. */
export const FILE_RULES = {
  "not-a-file": error("What is read as a file is one: no device, pipe or link to nothing"),
  "not-a-directory": error("What is read as a directory is one"),
  "path-outside": error("No path and no link leads outside the repository"),
  "no-stack": error("The repository has a stack"),
  "config-invalid": error("Every listed stack has code, and every unit can be made of what the file says"),
  "engine-missing": error("The engine that the code is checked with can be run"),
  "path-inside-workspace": error("The engine is no file of the repository that it checks"),
} as const satisfies Readonly<Record<string, Rule>>;
