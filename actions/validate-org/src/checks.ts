import { fail } from "@flywheel/core/errors";
import { didYouMean, list } from "@flywheel/core/organization/wording";

const CODE_CHECKS = ["fmt", "validate", "graph"] as const;

/** What is checked of the code. */
export type CodeChecks = ReadonlySet<(typeof CODE_CHECKS)[number]>;

/**
 * The checks that the input `code` names; all for none.
 * @throws input-invalid for an unknown one
 */
export function codeChecks(wanted: readonly string[]): CodeChecks {
  const [unknown] = wanted.filter((name) => !CODE_CHECKS.some((known) => known === name));
  if (unknown !== undefined) {
    fail("input-invalid", `Input code: there is no check ${list([unknown])}`, {
      hint: `${didYouMean(unknown, CODE_CHECKS)}Write one a line: ${list(CODE_CHECKS)}.`,
    });
  }
  return new Set(CODE_CHECKS.filter((known) => wanted.length === 0 || wanted.includes(known)));
}
