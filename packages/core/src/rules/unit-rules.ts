import { error, unchecked, warning, type Rule } from "./rule.ts";

/** Units and the graph of stacks and modules. */
export const UNIT_RULES = {
  "shared-state": error("Each unit has a state of its own", "key=attic", "key={stack}/{environment}"),
  "too-many-waves": error("Units depend on each other over at most eight waves"),
  "too-many-legs": error("The matrix has at most 256 legs: one for each wave of each environment, or more"),
  "missing-depends-on": warning("A stack that reads the state of another one depends on it"),
  "removed-unit": warning("No unit is dropped while what it manages is still there"),
  "module-cycle": unchecked("No module calls itself, directly or through others"),
  "unused-module": warning("Every module under tofu/modules is called by a stack, directly or through others"),
} as const satisfies Readonly<Record<string, Rule>>;
