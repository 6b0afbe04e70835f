import type { ActionResult } from "@flywheel/core/action";
import { worstFailure, type Failure } from "@flywheel/core/errors";
import { addCounts } from "@flywheel/core/plan/counts";
import type { ApplyOutcome } from "@flywheel/core/report/apply-document";
import type { Scope } from "@flywheel/core/units/load";
import type { Deployment } from "./deployment.ts";
import type { OutputName } from "./inputs.ts";
import type { WrittenOutputs } from "./write-outputs.ts";

/** What the call came to, for later steps and for whoever reads its event. */
export function result(
  outcomes: readonly ApplyOutcome[],
  written: WrittenOutputs,
  rescueArtifacts: readonly string[],
  deployment: Deployment | undefined,
  scope: Scope,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const applied = outcomes.every(({ status }) => status === "applied");
  const counts = done(outcomes);
  const units = outcomes.map((outcome) => {
    const failureReason = worstFailure(outcome.failures)?.reason ?? "";
    return [outcome.unit, { status: outcome.status, ...done([outcome]), failureReason }] as const;
  });
  return {
    outputs: {
      applied: String(applied),
      added: String(counts.added),
      changed: String(counts.changed),
      destroyed: String(counts.destroyed),
      imported: String(counts.imported),
      moved: String(counts.moved),
      forgotten: String(counts.forgotten),
      "deployment-id": deployment === undefined ? "" : String(deployment.id),
      "outputs-file": written.file,
      outputs: written.text,
      ...lockOutputs(failures),
      "state-rescue-artifact": rescueArtifacts.join("\n"),
      units: JSON.stringify(Object.fromEntries(units)),
    },
    failures,
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: outcomes.map(({ unit }) => unit),
      summary: `${scope.title}: ${applied ? "applied" : "not applied"}`,
      facts: { applied, ...counts, ...(deployment === undefined ? {} : { deployment: deployment.id }) },
    },
  };
}

function lockOutputs(failures: readonly Failure[]): Partial<Record<OutputName, string>> {
  const lock = failures.find((failure) => failure.lock !== undefined)?.lock;
  return lock === undefined ? {} : { "lock-id": lock.id, "lock-who": lock.who, "lock-created": lock.created };
}

/**
 * What landed. The engine tells of each object it creates, updates or destroys; of imports, moves and what it forgets it
 * tells nothing, so that they count where the whole plan was applied.
 */
function done(outcomes: readonly ApplyOutcome[]): Readonly<Record<DoneName, number>> {
  const resources = outcomes.flatMap((outcome) => outcome.resources);
  const landed = (action: string): number =>
    resources.filter((resource) => resource.succeeded && resource.action === action).length;
  const whole = addCounts(outcomes.filter(({ status }) => status === "applied").map(({ planned }) => planned));
  return {
    added: landed("create"),
    changed: landed("update"),
    destroyed: landed("delete"),
    imported: whole.import,
    moved: whole.move,
    forgotten: whole.forget,
  };
}

type DoneName = "added" | "changed" | "destroyed" | "imported" | "moved" | "forgotten";
