import type { Failure } from "../errors.ts";
import type { AppliedResource } from "./events.ts";
import { engineFailures } from "./failures.ts";
import { parallelismArguments } from "./init.ts";
import { runStreaming, type Session } from "./session.ts";

/** What applying one saved plan did, resource by resource. */
export interface Applied {
  readonly failures: readonly Failure[];
  readonly resources: readonly AppliedResource[];
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
  const failures = run.exitCode === 0 ? [] : engineFailures(session, run, "apply-failed", "applying");
  return { failures, resources: run.events.applied };
}
