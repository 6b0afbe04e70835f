import { error, unchecked, type Rule } from "./rule.ts";

/** What lies where something is looked for, the engine included. */
export const FILE_RULES = {
  "not-a-file": unchecked("What is read as a file is one: no device, pipe or link to nothing"),
  "not-a-directory": unchecked("What is read as a directory is one"),
  "path-outside": unchecked("No path and no link leads outside the repository"),
  "leading-dash": unchecked("No path begins with a dash: the engine would take it for an option"),
  unreadable: unchecked("What is there can be read"),
  "no-stack": error("The repository has a stack"),
  "config-invalid": unchecked("Every listed stack has code, and every unit can be made of what the file says"),
  "engine-missing": unchecked("The engine that the code is checked with can be run", "engine-missing"),
  "path-inside-workspace": unchecked("The engine is no file of the repository that it checks", "input-invalid"),
} as const satisfies Readonly<Record<string, Rule>>;
