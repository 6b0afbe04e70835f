import type { ActionResult } from "@flywheel/core/action";
import type { Failure } from "@flywheel/core/errors";
import type { OutputName } from "./inputs.ts";

/** A call that did not plan. */
export interface Skip {
  /** The output `skip-reason`. */
  readonly reason: string;
  /** One line for a person. */
  readonly summary: string;
  readonly failures: readonly Failure[];
  readonly commentUrl: string;
  /** The output `removed`. */
  readonly removed?: readonly string[];
}

/** Its result: green unless something failed, and with nothing for tofu-apply. */
export function skippedResult({ reason, summary, failures, commentUrl, removed = [] }: Skip): ActionResult<OutputName> {
  return {
    outputs: {
      skipped: "true",
      "skip-reason": reason,
      "exit-code": failures.length > 0 ? "1" : "0",
      "comment-url": commentUrl,
      removed: JSON.stringify(removed),
    },
    failures,
    event: { organization: "", environment: "", units: [], summary, facts: { skipped: reason } },
  };
}
