import type { Clock } from "../ports/clock.ts";
import { limiter } from "../limiter.ts";
import { boundedFailure, boundedLines } from "./bounds.ts";
import type { CheckResult, Probe, ProbeFailure } from "./result.ts";
import type { Times } from "./times.ts";

/** A check ready to be asked, whatever its kind. */
export interface RunnableCheck extends Times {
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  /** What is asked, fit to be shown. */
  readonly target: string;
  readonly critical: boolean;
  /** Whether one try may take all of the time. */
  readonly isLong: boolean;
  /** One try, over within the time given. Never rejects. */
  probe(timeoutMs: number): Promise<Probe>;
}

export interface VerifyOptions {
  readonly clock: Clock;
  /** From 0 to 1, for the jitter. */
  readonly random: () => number;
  /** How many tries may be under way at once. */
  readonly maxParallel: number;
  /** Called when a check that is not healthy yet first says why, and whenever the reason is another one. */
  readonly onTrouble: (check: RunnableCheck, failure: ProbeFailure) => void;
  /** Called with each result as it comes. */
  readonly onResult: (result: CheckResult) => void;
}

const MAX_TRY_MS = 10_000;
/** Scripts share the runner's processors and memory, which nothing asked over the network does. */
const MAX_COMMANDS = 20;
/** The pause after the first failure; it grows up to the interval: what comes up is seen no later than that. */
const FIRST_PAUSE_MS = 1_000;
const BACK_OFF = 1.5;
/** A pause after a failure is between this part of it and all of it, so that many checks do not ask in step. */
const LEAST_JITTER = 0.5;
/** The last try starts this long before the deadline: a long pause must not waste the end of the budget. */
const LAST_TRY_MS = 1_000;

const UNSTEADY_ADVICE =
  "It answers well by now: give it more time (timeout), or look at what went wrong while it was asked.";

/** Asks every check until it is ok or its time is over. Results keep the order of the checks. */
export async function verify(
  checks: readonly RunnableCheck[],
  options: VerifyOptions,
): Promise<readonly CheckResult[]> {
  const limit = limiter(options.maxParallel);
  const commands = limiter(MAX_COMMANDS);
  const limitCommand: typeof limit = (task) => commands(() => limit(task));
  const start = options.clock.now();
  return await Promise.all(
    checks.map(async (check) => {
      const own = check.kind === "command" ? limitCommand : limit;
      const result = await verifyOne(check, options, own, start);
      options.onResult(result);
      return result;
    }),
  );
}

async function verifyOne(
  check: RunnableCheck,
  { clock, random, onTrouble }: VerifyOptions,
  limit: ReturnType<typeof limiter>,
  stepStart: number,
): Promise<CheckResult> {
  if (check.startDelayMs > 0) await clock.sleep(check.startDelayMs);
  const start = clock.now();
  // Other checks under way are no fault of this one.
  let waitedMs = 0;
  const spent = (): number => clock.now() - start - waitedMs;
  const left = (): number => check.timeoutMs - spent();
  const longest = check.isLong ? check.timeoutMs : MAX_TRY_MS;
  const ask = (): Promise<Try> => {
    const asked = clock.now();
    return limit(async () => {
      waitedMs += clock.now() - asked;
      const givenMs = Math.min(longest, Math.max(left(), LAST_TRY_MS));
      return { probe: await check.probe(givenMs), isShort: givenMs < longest };
    });
  };

  let { probe } = await ask();
  let row = extendRow(NO_TRIES, probe, clock.now());
  let told: string | undefined;
  while (!isHealthy(row, check, clock.now()) && probe.failure?.final !== true && left() > LAST_TRY_MS) {
    if (probe.failure !== undefined && probe.failure.class !== told) onTrouble(check, probe.failure);
    told = probe.failure?.class;
    const pause = pauseAfter(row, check, { now: clock.now(), random: random() });
    await clock.sleep(Math.min(pause, left() - LAST_TRY_MS));
    const next = await ask();
    row = extendRow(row, next.probe, clock.now());
    if (!hidesReason(next, probe)) probe = next.probe;
  }
  const ok = isHealthy(row, check, clock.now());
  const failure = ok ? undefined : boundedFailure(probe.failure ?? unsteady(row, check, clock.now()));
  return {
    name: check.name,
    group: check.group,
    kind: check.kind,
    target: check.target,
    critical: check.critical,
    ok,
    failure,
    status: probe.status,
    attempts: row.attempts,
    durationMs: spent(),
    healthyAfterMs: ok ? row.goodSince - stepStart : undefined,
    phases: probe.phases ?? [],
    notes: boundedLines(probe.notes ?? []),
    cases: probe.cases ?? [],
  };
}

interface Try {
  readonly probe: Probe;
  /** Whether the deadline left less than a try may take. */
  readonly isShort: boolean;
}

/** That the last try was cut short says less than what the one before found. */
function hidesReason({ probe, isShort }: Try, before: Probe): boolean {
  return isShort && before.failure !== undefined && probe.failure?.class.startsWith("timeout") === true;
}

/** The tries so far: good ones or bad ones in a row at the end, one of the two is 0. */
interface Row {
  readonly good: number;
  readonly bad: number;
  /** When the first of the good ones ended; means nothing without one. */
  readonly goodSince: number;
  readonly attempts: number;
  readonly lastFailure: ProbeFailure | undefined;
}

const NO_TRIES: Row = { good: 0, bad: 0, goodSince: 0, attempts: 0, lastFailure: undefined };

function extendRow(row: Row, { failure }: Probe, now: number): Row {
  const attempts = row.attempts + 1;
  return failure === undefined
    ? { ...row, good: row.good + 1, bad: 0, goodSince: row.good === 0 ? now : row.goodSince, attempts }
    : { good: 0, bad: row.bad + 1, goodSince: 0, attempts, lastFailure: failure };
}

function isHealthy(row: Row, { successes, stableForMs }: RunnableCheck, now: number): boolean {
  return row.good >= successes && now - row.goodSince >= stableForMs;
}

/** A good row is asked again at the interval, but no later than it can be enough. */
function pauseAfter(
  row: Row,
  { intervalMs, successes, stableForMs }: RunnableCheck,
  { now, random }: { readonly now: number; readonly random: number },
): number {
  if (row.good >= successes) return Math.min(intervalMs, row.goodSince + stableForMs - now);
  if (row.good > 0) return intervalMs;
  const pause = Math.min(FIRST_PAUSE_MS * BACK_OFF ** (row.bad - 1), intervalMs);
  return pause * (LEAST_JITTER + (1 - LEAST_JITTER) * random);
}

/** The failure of a check that answered well at the end, only not often or not long enough. */
function unsteady(row: Row, { successes, stableForMs }: RunnableCheck, now: number): ProbeFailure {
  const found = "when the time was over";
  const problem =
    row.good < successes
      ? `expected ${successes} good answers in a row, found ${row.good} ${found}`
      : `expected good answers for ${stableForMs / 1_000} s, found them for ${(now - row.goodSince) / 1_000} s ${found}`;
  const before = row.lastFailure?.problems.map((text) => `before that: ${text}`) ?? [];
  return {
    class: row.lastFailure?.class ?? "unsteady",
    problems: [problem, ...before],
    excerpt: "",
    advice: UNSTEADY_ADVICE,
  };
}
