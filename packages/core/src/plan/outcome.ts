import type { Diagnostic } from "../engine/diagnostics.ts";
import type { Failure } from "../errors.ts";
import type { ChangeSet } from "./change-set.ts";
import type { Counts } from "./counts.ts";
import type { Redact } from "./redact.ts";

/** What planning one unit came to. */
export interface PlanOutcome {
  readonly unit: string;
  /** undefined when planning failed. */
  readonly changeSet: ChangeSet | undefined;
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Diagnostic[];
  /** Hides what the plan marks as sensitive. */
  readonly redact: Redact;
}
