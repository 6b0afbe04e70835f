import type { Clock } from "../../ports/clock.ts";
import { failedByFault, type ADVICE } from "../advice.ts";
import type { Probe, ProbeFailure } from "../result.ts";
import { compareRunners, type RunnerRequirements } from "./compare.ts";
import { ForgeApiError } from "./forge-api.ts";
import { RUNNER_ADVICE, type ExpectedRunner, type FoundRunner } from "./runner.ts";

const FORGE_ADVICE = {
  unauthorized: "Give a token that is still valid.",
  forbidden: "Give a token with that permission; the README of health-verify says which each forge asks for.",
  unavailable: "The forge is busy or counts too many requests: ask less often (interval).",
} as const;

export interface RunnerProbe {
  readonly expected: readonly ExpectedRunner[];
  readonly requirements: RunnerRequirements;
  readonly clock: Clock;
  /** Hides the token. */
  readonly mask: (text: string) => string;
  /** Asks the forge, until that point in time. @throws ForgeApiError */
  readonly find: (deadline: number) => Promise<readonly FoundRunner[]>;
}

/** One try: whether enough of each runner that should be there can take jobs. */
export async function probeRunners(probe: RunnerProbe, timeoutMs: number): Promise<Probe> {
  const { expected, requirements, clock, mask } = probe;
  try {
    const found = await probe.find(clock.now() + timeoutMs);
    const verdicts = compareRunners(expected, found, requirements, clock.now());
    const failures = verdicts.flatMap(({ trouble, problem }) => (trouble === undefined ? [] : [{ trouble, problem }]));
    const status = `${verdicts.length - failures.length} of ${verdicts.length} online`;
    const [first] = failures;
    if (first === undefined) return { status, failure: undefined };
    const problems = failures.map(({ problem }) => mask(problem));
    return { status, failure: { class: first.trouble, problems, excerpt: "", advice: RUNNER_ADVICE[first.trouble] } };
  } catch (error) {
    if (error instanceof ForgeApiError) return failedByForge(error, mask);
    throw error;
  }
}

function failedByForge({ trouble, message }: ForgeApiError, mask: (text: string) => string): Probe {
  if (!isOwn(trouble)) return failedByFault(trouble, mask(message));
  const failure: ProbeFailure = {
    class: trouble,
    problems: [mask(message)],
    excerpt: "",
    advice: FORGE_ADVICE[trouble],
  };
  const isLasting = trouble !== "unavailable";
  return { status: undefined, failure: isLasting ? { ...failure, final: true, isMisconfigured: true } : failure };
}

function isOwn(trouble: keyof typeof FORGE_ADVICE | keyof typeof ADVICE): trouble is keyof typeof FORGE_ADVICE {
  return Object.hasOwn(FORGE_ADVICE, trouble);
}
