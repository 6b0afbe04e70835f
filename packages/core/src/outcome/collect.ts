import { OUTCOME_FILE, OUTCOME_PREFIX } from "../bundle/names.ts";
import type { Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { parseOutcome, type Outcome } from "./outcome.ts";

/** What the calls of a run left for the report action. */
export interface Collected {
  /** The last attempt of each call, those of one action together. */
  readonly outcomes: readonly Outcome[];
  /** What could not be read. */
  readonly failures: readonly Failure[];
}

/**
 * Reads the outcomes of this run. A call that was made again in a later attempt counts as it went then; a call that was
 * not, as it went before: running again what failed leaves the other jobs as they are.
 * @throws artifact-failed
 */
export async function collectOutcomes({ artifacts, context }: Pick<Host, "artifacts" | "context">): Promise<Collected> {
  const files = await artifacts.downloadEach((name) => name.startsWith(OUTCOME_PREFIX), OUTCOME_FILE);
  const read = [...files].map(([name, content]) => ({
    name,
    outcome: parseOutcome(new TextDecoder().decode(content)),
  }));
  // A later attempt than this one is none: it would stand before what other jobs told.
  const isOwn = ({ runId, attempt }: Outcome): boolean => runId === context.runId && attempt <= context.runAttempt;
  const outcomes = read.flatMap(({ outcome }) => (outcome !== undefined && isOwn(outcome) ? [outcome] : []));
  const unread = read.flatMap(({ name, outcome }) =>
    outcome !== undefined && isOwn(outcome) ? [] : [unreadable(name)],
  );
  return { outcomes: lastAttempts(outcomes), failures: unread };
}

/** Sorted, since artifacts are listed in the order in which jobs happened to end. */
function lastAttempts(outcomes: readonly Outcome[]): readonly Outcome[] {
  const last = new Map<string, number>();
  for (const { call, attempt } of outcomes) last.set(call, Math.max(attempt, last.get(call) ?? 0));
  const key = ({ action, detail, call }: Outcome): string => `${action}\n${detail.title}\n${call}`;
  return outcomes
    .filter(({ call, attempt }) => attempt === last.get(call))
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function unreadable(name: string): Failure {
  return {
    reason: "artifact-failed",
    detailCode: "outcome-unreadable",
    message: `The artifact ${name} holds no outcome that this version of flywheel reads`,
    hint: "Use one version of flywheel in all jobs of the workflow.",
  };
}
