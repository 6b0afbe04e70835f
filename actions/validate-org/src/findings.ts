import { FlywheelError, type Failure } from "@flywheel/core/errors";
import type { Finding } from "@flywheel/core/organization/model";
import { isRule } from "@flywheel/core/rules/registry";

/** The file of what is wrong with no file in particular. */
export const WHOLE_REPOSITORY = ".";

/** What a step of the validation came to: what keeps it from its value is one more finding, never instead of others. */
export interface Attempt<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/**
 * Does a step. Its failure becomes a finding, and its value the fallback.
 * @param file where the finding is put when the failure has no place
 */
export async function attempt<T>(
  work: () => T | Promise<T>,
  fallback: T,
  file = WHOLE_REPOSITORY,
): Promise<Attempt<T>> {
  try {
    return { value: await work(), findings: [] };
  } catch (error) {
    if (!(error instanceof FlywheelError)) throw error;
    return { value: fallback, findings: [findingOf(error.failure, file)] };
  }
}

/** @param file where the finding is put when the failure has no place */
export function findingOf({ message, hint, detailCode, reason, place }: Failure, file: string): Finding {
  const at = { file: place?.file ?? file, line: place?.line ?? 1, column: place?.column ?? 1 };
  // A failure of no rule's is one of what the file says of units.
  const rule = [detailCode ?? reason, reason].find(isRule) ?? "config-invalid";
  return { rule, severity: "error", reason, message, fix: hint, ...at };
}

export function failureOf({ rule, reason, message, fix, file, line, column }: Finding): Failure {
  const failure = { reason, detailCode: rule, message, hint: fix };
  return file === WHOLE_REPOSITORY ? failure : { ...failure, place: { file, line, column } };
}
