/** What was wrong with one try. Nothing secret is in it. */
export interface ProbeFailure {
  /** Why, one word in kebab-case such as `refused` or `status`: it becomes the detail code. */
  readonly class: string;
  /** Each problem in words, with what was expected and what was found. */
  readonly problems: readonly string[];
  /** The beginning of the answer, where there was one; else empty. */
  readonly excerpt: string;
  /** What to look at first, one sentence or two. */
  readonly advice: string;
  /** Set where no waiting mends it, so that nothing is asked again. */
  readonly final?: true;
  /** Set where the step's own credentials or settings are wrong, not what was deployed. */
  readonly isMisconfigured?: true;
}

/** One part of a try. */
export interface Phase {
  readonly name: string;
  readonly durationMs: number;
}

/** One test that a check ran, where it runs several. */
export interface TestCase {
  readonly name: string;
  /** Undefined where it passed. */
  readonly problem: string | undefined;
  readonly durationMs: number;
}

/** One try of one check. */
export interface Probe {
  /** What was seen, in few words: `503`, `exit code 1`, `2 of 3 ready`; undefined when nothing was. */
  readonly status: string | undefined;
  /** Undefined when all is as expected. */
  readonly failure: ProbeFailure | undefined;
  readonly phases?: readonly Phase[];
  /** What deserves a look although nothing failed. */
  readonly notes?: readonly string[];
  readonly cases?: readonly TestCase[];
}

/** What a check came to, all its tries together. */
export interface CheckResult {
  readonly name: string;
  /** Empty where it has none. */
  readonly group: string;
  readonly kind: string;
  /** What was asked, without query string or user-info. */
  readonly target: string;
  /** Whether its failure fails the step. */
  readonly critical: boolean;
  readonly ok: boolean;
  /** Why it failed; undefined when it is ok. */
  readonly failure: ProbeFailure | undefined;
  /** What was seen last; undefined when nothing was. */
  readonly status: string | undefined;
  readonly attempts: number;
  /** From the first try to the verdict, pauses included, waiting for other checks not. */
  readonly durationMs: number;
  /** From the start of the step to the first answer of those that made it ok; undefined when it is not. */
  readonly healthyAfterMs: number | undefined;
  /** Of the last try. */
  readonly phases: readonly Phase[];
  readonly notes: readonly string[];
  readonly cases: readonly TestCase[];
}
