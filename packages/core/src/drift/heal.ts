import { diffAttributes } from "../plan/attribute-diff.ts";
import type { ChangeSet, ResourceChange } from "../plan/change-set.ts";
import { isStateful } from "../policy/stateful.ts";
import { addressWords } from "../policy/violations.ts";
import type { Refusal } from "./adopt.ts";
import type { DriftOutcome } from "./check-unit.ts";

/** More than a person fixes by hand is no accident: somebody should look. */
const MOST_OBJECTS = 10;

/** Drift that comes back sooner than this is somebody's will, or another machine's. */
const QUIET_SECONDS = 24 * 60 * 60;

/** What is remembered of a unit in its issue. */
export interface HealHistory {
  /** When it was healed, in seconds since the epoch; undefined where no issue of its own remembers that. */
  readonly healed: readonly number[] | undefined;
  /** Set while somebody wants it left alone. */
  readonly snooze: object | undefined;
}

/**
 * Why a unit's drift must not be undone without a person; undefined where it may. The plan is applied only if it does
 * nothing but put back, leaf by leaf, what changed outside of code (plan-handoff-drift §4.4).
 * @param plan of the check, with what ignore rules took out of the verdict
 */
export function healRefusal(outcome: DriftOutcome, plan: ChangeSet): Refusal | undefined {
  const { redact, drift } = outcome;
  const named = (changes: readonly ResourceChange[]): string => addressWords(changes, redact);
  const proposed = plan.changes.filter(({ mode, kind }) => mode === "managed" && kind !== "read");
  if (outcome.verdict === "both") return refusal("heal-pending", "merged code is not applied either");
  const removing = proposed.filter(({ kind }) => kind !== "update" && kind !== "create");
  if (removing.length > 0)
    return refusal("heal-destroys", `the plan does more than update or create: ${named(removing)}`);
  const lost = proposed.filter(({ kind, type }) => kind === "create" && isStateful(type));
  if (lost.length > 0) {
    return refusal("heal-stateful", `an object that may have held data would be made anew and empty: ${named(lost)}`);
  }
  const beyond = proposed.filter((change) => !putsBack(change, drift));
  if (beyond.length > 0 || plan.outputs.length > 0) {
    const what = beyond.length > 0 ? named(beyond) : "its outputs";
    return refusal("heal-beyond", `the plan changes more than what changed outside of code: ${what}`);
  }
  if (proposed.length > MOST_OBJECTS) {
    return refusal("heal-limit", `${proposed.length} objects would be put back, and the most is ${MOST_OBJECTS}`);
  }
  return undefined;
}

/** Why a unit must not be healed now, by what its issue remembers. @param now in seconds since the epoch */
export function historyRefusal({ healed, snooze }: HealHistory, now: number): Refusal | undefined {
  if (healed === undefined) return refusal("heal-untracked", "it has no issue of its own that would remember it");
  if (snooze !== undefined) return refusal("heal-snoozed", "somebody asked in its issue to be left alone");
  if (healed.some((time) => now - time < QUIET_SECONDS)) {
    return refusal("heal-flapping", "healing was tried less than 24 hours ago, and it differs again");
  }
  return undefined;
}

/** Why a unit that was healed is not well; undefined where it is, or where nobody could look. */
export function unverifiedRefusal({ verdict }: Pick<DriftOutcome, "verdict">): Refusal | undefined {
  if (verdict === "clean" || verdict === "observed" || verdict === "errored") return undefined;
  return { detailCode: "heal-unverified", message: "It was healed, and differs again: something else changes it" };
}

/** Why not, for units whose files are not those of the commit. */
export const UNCOMMITTED: Refusal = refusal("heal-uncommitted", "files of the unit were changed without a commit");

/** Whether all that is known of the new object is what the state remembers of it. */
function putsBack(change: ResourceChange, drift: readonly ResourceChange[]): boolean {
  const entry = drift.find(({ address, deposed }) => address === change.address && deposed === change.deposed);
  if (entry === undefined || change.previousAddress !== undefined || change.importing) return false;
  const { before, beforeSensitive } = entry;
  const { after, afterUnknown, afterSensitive } = change;
  return diffAttributes({ before, after, afterUnknown, beforeSensitive, afterSensitive }).every(
    (attribute) => attribute.after.kind === "unknown",
  );
}

function refusal(detailCode: string, why: string): Refusal {
  return { detailCode, message: `Not healed: ${why}` };
}
