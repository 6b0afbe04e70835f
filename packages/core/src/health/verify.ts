import type { Clock } from "../ports/clock.ts";
import { limiter } from "./limiter.ts";
import type { CheckResult, FailureClass, Probe, ProbeFailure } from "./result.ts";

/** A check ready to be asked, whatever its kind. Times are in milliseconds. */
export interface RunnableCheck {
  readonly name: string;
  readonly kind: string;
  /** What is asked, fit to be shown. */
  readonly target: string;
  readonly critical: boolean;
  /** For all tries together. */
  readonly timeoutMs: number;
  /** Between two tries; grows while they fail. */
  readonly intervalMs: number;
  /** Good answers in a row that make it ok. */
  readonly successes: number;
  /** One try, over within the time given. Never rejects. */
  probe(timeoutMs: number): Promise<Probe>;
}

export interface VerifyOptions {
  readonly clock: Clock;
  /** How many tries may be under way at once. */
  readonly maxParallel: number;
  /** Called with each result as it comes. */
  readonly onResult: (result: CheckResult) => void;
}

const MAX_TRY_MS = 10_000;
const MAX_PAUSE_MS = 30_000;
const BACK_OFF = 1.5;
/** The last try starts this long before the deadline: a long pause must not waste the end of the budget. */
const LAST_TRY_MS = 1_000;

/** Failures that no waiting mends. */
const FINAL: ReadonlySet<FailureClass> = new Set<FailureClass>(["blocked"]);

/** Asks every check until it is ok or its time is over. Results keep the order of the checks. */
export async function verify(
  checks: readonly RunnableCheck[],
  options: VerifyOptions,
): Promise<readonly CheckResult[]> {
  const limit = limiter(options.maxParallel);
  return await Promise.all(
    checks.map(async (check) => {
      const result = await verifyOne(check, options.clock, limit);
      options.onResult(result);
      return result;
    }),
  );
}

async function verifyOne(check: RunnableCheck, clock: Clock, limit: ReturnType<typeof limiter>): Promise<CheckResult> {
  const start = clock.now();
  const left = (): number => start + check.timeoutMs - clock.now();
  const ask = (): Promise<Probe> => limit(() => check.probe(Math.min(MAX_TRY_MS, Math.max(left(), LAST_TRY_MS))));

  let probe = await ask();
  let row = extendRow({ good: 0, bad: 0, attempts: 0, lastFailure: undefined }, probe);
  while (row.good < check.successes && !isFinal(probe) && left() > LAST_TRY_MS) {
    await clock.sleep(Math.min(pauseAfter(row, check.intervalMs), left() - LAST_TRY_MS));
    probe = await ask();
    row = extendRow(row, probe);
  }
  const failure = row.good >= check.successes ? undefined : (probe.failure ?? unsteady(row, check.successes));
  return {
    name: check.name,
    kind: check.kind,
    target: check.target,
    critical: check.critical,
    ok: failure === undefined,
    failure,
    status: probe.status,
    attempts: row.attempts,
    durationMs: clock.now() - start,
  };
}

/** The tries so far: good ones or bad ones in a row at the end, one of the two is 0. */
interface Row {
  readonly good: number;
  readonly bad: number;
  readonly attempts: number;
  readonly lastFailure: ProbeFailure | undefined;
}

function extendRow(row: Row, { failure }: Probe): Row {
  const attempts = row.attempts + 1;
  return failure === undefined
    ? { ...row, good: row.good + 1, bad: 0, attempts }
    : { good: 0, bad: row.bad + 1, attempts, lastFailure: failure };
}

function pauseAfter(row: Row, intervalMs: number): number {
  const growth = BACK_OFF ** Math.max(0, row.bad - 1);
  return Math.min(intervalMs * growth, Math.max(MAX_PAUSE_MS, intervalMs));
}

function isFinal(probe: Probe): boolean {
  return probe.failure !== undefined && FINAL.has(probe.failure.class);
}

/** The failure of a check that answered well at the end, only not often enough. */
function unsteady(row: Row, successes: number): ProbeFailure {
  const problem = `expected ${successes} good answers in a row, found ${row.good} when the time was over`;
  if (row.lastFailure === undefined) return { class: "timeout", problems: [problem], excerpt: "" };
  const before = row.lastFailure.problems.map((text) => `before that: ${text}`);
  return { ...row.lastFailure, problems: [problem, ...before] };
}
