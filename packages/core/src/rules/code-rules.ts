import { error, warning, type Rule } from "./rule.ts";

/** The code of the repository: formatting, every stack and module, the files beside them. */
export const CODE_RULES = {
  format: error("Every file is formatted as the engine formats it"),
  syntax: error("Every file of code can be parsed"),
  init: error("Every stack and module can be initialised"),
  "lock-file": error("Every stack has a committed lock file with all of its providers"),
  validate: error("Every stack and module is valid to the engine"),
  "validate-warning": warning("The engine warns of nothing"),
} as const satisfies Readonly<Record<string, Rule>>;
