import type { HttpFault } from "../ports/http.ts";

/** Why a check failed, one word: the transport's faults, and what the answer itself got wrong. */
export type FailureClass = HttpFault | "redirect" | "status" | "assertion" | "too-large";

/** What was wrong with one try. Nothing secret is in it. */
export interface ProbeFailure {
  readonly class: FailureClass;
  /** Each problem in words, with what was expected and what was found. */
  readonly problems: readonly string[];
  /** The beginning of the answer, where there was one; else empty. */
  readonly excerpt: string;
}

/** One try of one check. */
export interface Probe {
  /** Status of the last response; undefined when none came. */
  readonly status: number | undefined;
  /** Undefined when the answer was as expected. */
  readonly failure: ProbeFailure | undefined;
}

/** What a check came to, all its tries together. */
export interface CheckResult {
  readonly name: string;
  readonly kind: string;
  /** What was asked, without query string or user-info. */
  readonly target: string;
  /** Whether its failure fails the step. */
  readonly critical: boolean;
  readonly ok: boolean;
  /** Why it failed; undefined when it is ok. */
  readonly failure: ProbeFailure | undefined;
  /** Status of the last response; undefined when none came. */
  readonly status: number | undefined;
  readonly attempts: number;
  /** From the first try to the verdict, waiting included. */
  readonly durationMs: number;
}
