import { error, ofCode, onDemand, unchecked, warning, type Rule } from "./rule.ts";

/** The code of the repository: formatting, every stack and module, the files beside them. */
export const CODE_RULES = {
  format: ofCode("Every file is formatted as the engine formats it", "format-failed"),
  syntax: unchecked("Every file of code can be parsed", "validate-failed"),
  init: unchecked("Every stack and module can be initialised", "init-failed"),
  "engine-limit": unchecked(
    "The engine comes to an end with every directory, within ten minutes and 4 GiB of memory",
    "validate-failed",
  ),
  "missing-module": unchecked("Every module that is called by its path is there, and holds code", "init-failed"),
  "lock-file": ofCode("Every stack has a committed lock file with all of its providers", "init-failed"),
  validate: ofCode("Every stack and module is valid to the engine", "validate-failed"),
  "validate-warning": warning("The engine warns of nothing"),
  "no-code": error("Every directory of stacks and modules holds code"),
  "undeclared-variable": error("Every name in a file of variables is declared by a stack that gets the file"),
  "unset-variable": warning("Every required variable that is no secret gets a value in every environment"),
  "auto-tfvars": warning("No file of variables is read in every environment by its name alone"),
  "environment-file": onDemand("Every stack has a file <environment>.tfvars for each of its environments"),
  "cross-check": error("Values that must be equal in several files are equal"),
  "cross-check-form": error(
    "Every place of a cross-check holds one plain value",
    "- equal: [{ yaml: organization.yaml }, { tfvars: a.tfvars }]",
    "- equal: [{ yaml: organization.yaml#organization.name }, { tfvars: a.tfvars#owner }]",
  ),
} as const satisfies Readonly<Record<string, Rule>>;
