import type { Manifest } from "@flywheel/core/bundle/manifest";
import { OTHER_STATE } from "@flywheel/core/engine/failures";
import type { Session } from "@flywheel/core/engine/session";
import { currentState } from "@flywheel/core/engine/state";
import type { Failure } from "@flywheel/core/errors";

/**
 * Why the state is not the one a plan was made for. The engine checks this too, but only when it is this unit's turn,
 * after others have been changed.
 */
export async function staleness(session: Session, { state }: Manifest): Promise<readonly Failure[]> {
  const unit = session.unit.id;
  const now = await currentState(session);
  if (now.kind === "unreadable") {
    return [
      {
        reason: "init-failed",
        unit,
        message: "The state of the unit cannot be read",
        hint: "Nothing was applied. Check that the backend answers and that this job may read it, then run again.",
        cause: now.words,
      },
    ];
  }
  // A plan the engine encrypted does not say which state it is of; the engine itself does at apply.
  if (state === null) return [];
  // A state that was never written has neither, whether the backend says so or says nothing.
  const current = now.kind === "none" ? { serial: 0, lineage: "" } : now;
  if (state.serial === current.serial && state.lineage === current.lineage) return [];
  const cause = `planned at ${versionWords(state)}, now ${versionWords(current)}`;
  // Before its first apply a unit has no lineage, and what gave it one since may be that apply itself, cut short.
  const isOther = state.lineage !== "" && state.lineage !== current.lineage;
  return [{ reason: "plan-stale", unit, cause, ...(isOther ? OTHER : MOVED) }];
}

const MOVED = {
  message: "The state has changed since this plan was made: it was applied already, or something else was",
  hint: "Nothing was applied. Run the plan job again and deploy its new plan.",
};

const OTHER = {
  detailCode: OTHER_STATE,
  message: "This is another state than the one this plan was made for: it has another lineage",
  hint: "Nothing was applied. Check that both jobs use the same backend, then run the plan job again.",
};

function versionWords({ serial, lineage }: NonNullable<Manifest["state"]>): string {
  return `serial ${serial} of lineage "${lineage}"`;
}

/** Whether these say no more than that the state is at another time now: what is another state is never planned again. */
export function hasOnlyMoved(failures: readonly Failure[]): boolean {
  return failures.every(({ reason, detailCode }) => reason === "plan-stale" && detailCode !== OTHER_STATE);
}
