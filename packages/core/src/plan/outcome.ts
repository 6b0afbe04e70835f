import type { Diagnostic } from "../engine/diagnostics.ts";
import type { PlanRequest } from "../engine/plan-request.ts";
import type { Failure } from "../errors.ts";
import type { ChangeSet } from "./change-set.ts";
import { hasChanges, type Counts } from "./counts.ts";
import type { Dependence } from "./dependence.ts";
import type { Redact } from "./redact.ts";

/** Whether there is something to tell of it: it would change something, or something changed outside of code. */
export function isNews({ counts, changeSet }: Pick<PlanOutcome, "counts" | "changeSet">): boolean {
  return hasChanges(counts) || (changeSet?.drift.length ?? 0) > 0;
}

/** What planning one unit came to. */
export interface PlanOutcome {
  readonly unit: string;
  /** undefined when planning failed, and for a unit that waits. */
  readonly changeSet: ChangeSet | undefined;
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  /** What the plan was asked for. */
  readonly request: PlanRequest;
  /** The engine's workspace where it holds no state yet and is not the default one, which everybody has; else empty. */
  readonly newWorkspace: string;
  readonly warnings: readonly Diagnostic[];
  /** undefined for a plan that stands for itself. */
  readonly dependence: Dependence | undefined;
  /** Hides what the plan marks as sensitive. */
  readonly redact: Redact;
}
