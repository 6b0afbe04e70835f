import { error, warning, type Rule } from "./rule.ts";

/** The code of the repository: formatting, every stack and module, the files beside them. */
export const CODE_RULES = {
  format: error("Every file is formatted as the engine formats it"),
  syntax: error("Every file of code can be parsed"),
  init: error("Every stack and module can be initialised"),
  "lock-file": error("Every stack has a committed lock file with all of its providers"),
  validate: error("Every stack and module is valid to the engine"),
  "validate-warning": warning("The engine warns of nothing"),
  "no-code": error("Every directory of stacks and modules holds code"),
  "undeclared-variable": error("Every name in a file of variables is declared by a stack that gets the file"),
  "unset-variable": warning("Every required variable that is no secret gets a value in every environment"),
  "auto-tfvars": warning("No file of variables is read in every environment by its name alone"),
} as const satisfies Readonly<Record<string, Rule>>;
