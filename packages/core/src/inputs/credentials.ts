import { fail } from "../errors.ts";
import { list } from "../organization/wording.ts";
import type { Context } from "../ports/context.ts";
import type { InputDeclarations } from "./declaration.ts";

/** What a job needs before an engine can plan, the same in every action that plans. */
export const CREDENTIAL_INPUTS = {
  "required-env": {
    type: "lines",
    description: "Names of environment variables that planning needs, one a line, such as credentials.",
  },
  "on-missing-credentials": {
    type: "choice",
    description: "What to do where one of required-env is unset or empty: fail, or skip and stay green.",
    default: "fail",
    choices: ["fail", "skip"],
  },
} as const satisfies InputDeclarations;

/**
 * Looks whether the job has what it needs to plan, before any engine runs.
 * @returns what is missing, as a sentence without a period; undefined where nothing is
 * @throws input-invalid naming every variable that is unset or empty, where that is not to be skipped
 */
export function missingCredentials(
  inputs: { readonly requiredEnv: readonly string[]; readonly onMissingCredentials: "fail" | "skip" },
  { environment }: Context,
): string | undefined {
  const missing = inputs.requiredEnv.filter((name) => (environment[name] ?? "") === "");
  if (missing.length === 0) return undefined;
  const summary = `Not set in this job: ${list(missing)}`;
  if (inputs.onMissingCredentials === "skip") return summary;
  return fail("input-invalid", summary, {
    detailCode: "missing-credentials",
    hint: "Set them in env: of the step or the job, or remove them from required-env. on-missing-credentials: skip passes over such jobs.",
  });
}
