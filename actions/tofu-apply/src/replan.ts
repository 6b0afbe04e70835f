import { planUnit } from "@flywheel/core/engine/plan";
import { WHOLE_PLAN, type PlanRequest } from "@flywheel/core/engine/plan-request";
import type { Session } from "@flywheel/core/engine/session";
import type { Failure } from "@flywheel/core/errors";
import type { PlanContent } from "@flywheel/core/plan/plan-content";
import { compareRecords, type Comparison } from "@flywheel/core/review/compare";
import { refuseUnseen } from "@flywheel/core/review/first-plan";
import { reviewRecord } from "@flywheel/core/review/record";
import type { ReviewRecord } from "@flywheel/core/review/schema";
import type { Prepared } from "./prepare.ts";

/** How a unit is planned again. */
export interface Replanning {
  readonly lockTimeoutMs: number;
  /** Keys the records of this comparison; it needs to be known to nobody else. */
  readonly key: Uint8Array;
}

/** Why a unit is planned again, in words. */
export const STATE_MOVED = "Because its state has changed since the plan,";

const MAXIMUM_DIFFERENCES = 10;

/**
 * Plans a unit again, and takes the new plan only where it does nothing that the old one did not (design §3: same or
 * covered). The engine's own serial check guards the gap until it is applied.
 * @param why what made it necessary, as the beginning of a sentence
 * @returns the unit with its new plan, or refused with `plan-changed` or why it could not be planned
 */
export async function planAgain(item: Prepared, why: string, replanning: Replanning): Promise<Prepared> {
  const made = await freshPlan(item, replanning);
  if (made.refusals.length > 0) return made;
  const comparison = compare(item, made, replanning.key);
  if (comparison.verdict === "differs") return { ...item, refusals: [changed(item, why, comparison.differences)] };
  const words = comparison.verdict === "same" ? "it does the same" : "it does a part of it and nothing else";
  return { ...made, remarks: [...item.remarks, `${why} it was planned again: ${words}.`] };
}

/** Plans a unit that waited for others to have a state, and takes the plan only where it creates and nothing else. */
export async function planWaiting(item: Prepared, replanning: Replanning): Promise<Prepared> {
  const made = await freshPlan(item, replanning);
  if (made.refusals.length > 0) return made;
  const refusal =
    made.content === undefined ? undefined : refuseUnseen(item.unit.id, made.content, made.session.redact);
  if (refusal !== undefined) return { ...item, refusals: [refusal] };
  return { ...made, remarks: [...item.remarks, "It was planned for the first time here, and only creates."] };
}

async function freshPlan(item: Prepared, { lockTimeoutMs }: Replanning): Promise<Prepared> {
  const { session } = item;
  session.host.log.info(`${item.unit.id}: planning again`);
  const result = await planUnit(session, { lock: true, lockTimeoutMs, request: requestOf(item) });
  if (!result.ok) return { ...item, refusals: result.failures };
  const { plan } = result;
  await session.host.files.remove(plan.jsonFile);
  return { ...item, planFile: plan.file, content: plan, session: redacting(session, plan) };
}

/** What a plan marks as sensitive is hidden in all that the engine says while applying it. */
export function redacting(session: Session, content: PlanContent): Session {
  return { ...session, redact: (text) => content.redact(session.redact(text)) };
}

function compare(planned: Prepared, again: Prepared, key: Uint8Array): Comparison {
  const [before, after] = [recordOf(planned, key), recordOf(again, key)];
  if (before === undefined || after === undefined) return { verdict: "differs", differences: ["there was no plan"] };
  return compareRecords(before, after);
}

/** What the saved plan was asked for: that and nothing else is asked for again. */
function requestOf({ bundled }: Prepared): PlanRequest {
  return bundled?.manifest.options ?? WHOLE_PLAN;
}

/** The review record of a prepared unit; undefined where its plan is not known. */
function recordOf(item: Prepared, key: Uint8Array): ReviewRecord | undefined {
  const { unit, backend, code, content, bundled } = item;
  if (backend === undefined || code === undefined || content === undefined || bundled === undefined) return undefined;
  const header = { unit: unit.id, workspace: unit.workspace, backend, options: requestOf(item), code };
  return reviewRecord(content, header, key, bundled.manifest.digestIgnore);
}

function changed(item: Prepared, why: string, differences: readonly string[]): Failure {
  const rest = differences.length - MAXIMUM_DIFFERENCES;
  const words = `${differences.slice(0, MAXIMUM_DIFFERENCES).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
  return {
    reason: "plan-changed",
    unit: item.unit.id,
    message: `${why} ${item.unit.id} was planned again, and would do something else than planned before: ${words}`,
    hint: "Nothing of it was applied. Run the plan job again, have the new plan reviewed, and deploy it.",
  };
}
