import type { LockHolder } from "./engine/lock.ts";

/**
 * Every way a flywheel action can fail, worst first: in a run of several units the first in this order is the
 * run's `failure-reason`. The list is closed (docs: design §3); extend it here and in the guides together.
 */
export const FAILURE_REASONS = [
  "internal",
  "cancelled",
  "state-not-saved",
  "apply-failed",
  "input-invalid",
  "config-invalid",
  "engine-missing",
  "init-failed",
  "providers-unavailable",
  "validate-failed",
  "format-failed",
  "plan-failed",
  "plan-changed",
  "plan-missing",
  "plan-stale",
  "plan-unreadable",
  "plan-mismatch",
  "plan-expired",
  "plan-unsealed",
  "state-locked",
  "policy-denied",
  "not-approved",
  "fork-blocked",
  "health-failed",
  "drift-error",
  "drift",
  "pending",
  "forge-failed",
  "artifact-failed",
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/** Where something is wrong. `file` is relative to the repository; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
}

/** A failure as data: what happened, where, and what to do next. Never holds a secret. */
export interface Failure {
  readonly reason: FailureReason;
  /** What happened, one sentence, no trailing period needed. */
  readonly message: string;
  /** What to do next, one or two sentences. */
  readonly hint: string;
  /** A finer code beside `reason`, such as `max-destroy` or `alias-limit`. */
  readonly detailCode?: string;
  readonly place?: Place;
  /** The unit (`stack@environment`) it concerns. */
  readonly unit?: string;
  /** Who holds the lock that was in the way. */
  readonly lock?: LockHolder;
  /** The object the engine was at. */
  readonly address?: string;
  /** The engine's or library's own words, for the debug log. */
  readonly cause?: string;
}

/** A {@link Failure} on its way to the one place that reports it (`runAction` in the host). */
export class FlywheelError extends Error {
  override readonly name = "FlywheelError";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Throws {@link FlywheelError}. */
export function fail(reason: FailureReason, message: string, rest: Omit<Failure, "reason" | "message">): never {
  throw new FlywheelError({ reason, message, ...rest });
}

/** The failure of anything thrown: our own as it is, everything else as `internal` with its message as cause. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof FlywheelError) return thrown.failure;
  const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return {
    reason: "internal",
    message: `flywheel failed unexpectedly: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    hint: "This is a bug in flywheel, not in your code. Run again with debug logging (ACTIONS_STEP_DEBUG) and report it.",
    cause,
  };
}

/** The worst of several failures, by the order of {@link FAILURE_REASONS}; undefined for none. */
export function worstFailure(failures: readonly Failure[]): Failure | undefined {
  return failures.toSorted((a, b) => FAILURE_REASONS.indexOf(a.reason) - FAILURE_REASONS.indexOf(b.reason))[0];
}
