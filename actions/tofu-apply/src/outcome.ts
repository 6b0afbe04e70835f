import { outcomeFailures } from "@flywheel/core/outcome/hand-in";
import type { OutcomeDetail } from "@flywheel/core/outcome/outcome";
import type { ApplyOutcome } from "@flywheel/core/report/apply-document";

/** What the report action is told of the units. */
export function applyOutcome(title: string, outcomes: readonly ApplyOutcome[]): OutcomeDetail {
  return {
    kind: "apply",
    title,
    units: outcomes.map(({ unit, status, planned, resources, failures, remarks, skippedFor }) => ({
      unit,
      status,
      planned,
      resources: resources.map(({ address, action, succeeded }) => ({ address, action, succeeded })),
      failures: outcomeFailures(failures),
      remarks: [...remarks],
      skippedFor,
    })),
  };
}
