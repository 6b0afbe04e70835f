import type { Refusal } from "@flywheel/core/drift/adopt";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { Verdict } from "@flywheel/core/drift/classify";
import type { Failure } from "@flywheel/core/errors";
import type { Inputs } from "./inputs.ts";

/** Verdicts that fail the job. */
export const FAILING: Readonly<Record<Inputs["failOn"], readonly Verdict[]>> = {
  never: [],
  drift: ["drifted", "both"],
  observed: ["drifted", "both", "observed"],
  pending: ["pending", "both"],
  any: ["drifted", "both", "observed", "pending"],
};

/** What says more than that the check failed. */
const KEPT_REASONS: readonly Failure["reason"][] = ["cancelled", "state-not-saved", "drift-error"];

/** How many addresses a message names. */
const MAXIMUM_NAMED = 5;

/**
 * What a unit's verdict fails the job with; none where `fail-on` lets it pass.
 * @param refusal why nothing was done about its drift, where something was to be
 */
export function verdictFailures(
  outcome: DriftOutcome,
  failOn: Inputs["failOn"],
  refusal: Refusal | undefined,
): readonly Failure[] {
  const { unit, verdict } = outcome;
  if (verdict === "errored") return failOn === "never" ? [] : outcome.failures.map(erroredFailure);
  if (!FAILING[failOn].includes(verdict)) return [];
  const isDrift = verdict !== "pending" && failOn !== "pending";
  const isPending = verdict === "pending" || (verdict === "both" && (failOn === "pending" || failOn === "any"));
  return [
    ...(isDrift ? [withRefusal(driftFailure(outcome), refusal)] : []),
    ...(isPending ? [pendingFailure(unit)] : []),
  ];
}

function pendingFailure(unit: string): Failure {
  return {
    reason: "pending",
    unit,
    message: "Merged code is not applied",
    hint: "Deploy the unit, or find out why its deployment failed.",
  };
}

function erroredFailure(failure: Failure): Failure {
  if (KEPT_REASONS.includes(failure.reason)) return failure;
  return { ...failure, reason: "drift-error", detailCode: failure.reason };
}

function withRefusal(failure: Failure, refusal: Refusal | undefined): Failure {
  if (refusal === undefined) return failure;
  return { ...failure, detailCode: refusal.detailCode, message: `${failure.message}. ${refusal.message}` };
}

function driftFailure({ unit, verdict, drift, redact }: DriftOutcome): Failure {
  const names = drift.slice(0, MAXIMUM_NAMED).map(({ address }) => redact(address));
  const rest = drift.length - names.length;
  const listed = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  if (verdict === "observed") {
    return {
      reason: "drift",
      detailCode: "observed",
      unit,
      message: `Changed outside of code, and the code agrees: ${listed}`,
      hint: "Deploy the unit once: its plan changes nothing, and applying it records reality in the state.",
    };
  }
  return {
    reason: "drift",
    unit,
    message: `Changed outside of code: ${listed}`,
    hint: "Deploy the unit to undo the change, or write it into the code. Details are in the job summary.",
  };
}
