import type { Failure } from "../errors.ts";
import { rescueState, type Rescue } from "../rescue/store.ts";
import { leftFailure, rescuedFailure } from "../rescue/words.ts";
import type { AppliedResource } from "./events.ts";
import { engineFailures } from "./failures.ts";
import type { OutputValues } from "./outputs.ts";
import { parallelismArguments } from "./init.ts";
import { runStreaming, type Session } from "./session.ts";

/** What applying one saved plan did, resource by resource. */
export interface Applied {
  readonly failures: readonly Failure[];
  /** An object on which work began without an end is one that did not succeed. */
  readonly resources: readonly AppliedResource[];
  /** Of the root module, as it told them at its end; undefined where it did not. */
  readonly outputs?: OutputValues | undefined;
  /** The state that the backend did not take. */
  readonly rescue?: Rescue;
}

/** The engine tells of an unsaved state in two errors; where it is now is told in one. */
function isOther({ reason }: Failure): boolean {
  return reason !== "state-not-saved";
}

/** Applies exactly the saved plan. Planning options are never passed: the engine ignores some of them silently. */
export async function applyPlan(session: Session, planFile: string, lockTimeoutMs: number): Promise<Applied> {
  const run = await runStreaming(session, [
    "apply",
    "-json",
    "-input=false",
    `-lock-timeout=${Math.ceil(lockTimeoutMs / 1_000)}s`,
    ...parallelismArguments(session),
    planFile,
  ]);
  const cutOff = run.events.unfinished.map((step) => ({ ...step, succeeded: false }));
  const resources = [...run.events.applied, ...cutOff];
  const failures = run.exitCode === 0 ? [] : engineFailures(session, run, "apply-failed", "applying");
  try {
    const rescue = await rescueState(session, run.events.dumpedState);
    if (rescue === undefined) return { failures, resources, outputs: run.events.outputs };
    return { failures: [rescuedFailure(session, rescue), ...failures.filter(isOther)], resources, rescue };
  } catch (error) {
    return { failures: [leftFailure(session, error), ...failures.filter(isOther)], resources };
  }
}
