import { applyPlan, type Applied } from "@flywheel/core/engine/apply";
import { readOutputs } from "@flywheel/core/engine/state";
import { failureOf } from "@flywheel/core/errors";
import { NO_COUNTS } from "@flywheel/core/plan/counts";
import type { Host } from "@flywheel/core/ports/host";
import type { ApplyOutcome } from "@flywheel/core/report/apply-document";
import { runInOrder } from "@flywheel/core/units/order";
import type { Prepared } from "./prepare.ts";

/** What a unit came to: its outcome for people, its outputs for the next stage. */
export interface UnitResult {
  readonly outcome: ApplyOutcome;
  /** undefined where nothing was applied, or they could not be read. */
  readonly outputs: Readonly<Record<string, unknown>> | undefined;
}

/** Applies prepared units in their order. Never rejects: what goes wrong is the unit's own failure. */
export async function applyUnits(
  prepared: readonly Prepared[],
  parallel: number,
  lockTimeoutMs: number,
  host: Host,
): Promise<readonly UnitResult[]> {
  const byId = new Map(prepared.map((item) => [item.unit.id, item]));
  const itemOf = (id: string): Prepared => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`unit ${id} was not prepared`);
    return item;
  };
  return runInOrder<UnitResult>(
    prepared.map(({ unit }) => unit),
    parallel,
    async ({ id }) => {
      const item = itemOf(id);
      host.log.info(`${id}: applying`);
      const applied = await tryApply(item, lockTimeoutMs);
      const outcome: ApplyOutcome = { ...blank(item), status: statusOf(applied), ...applied };
      host.log.info(`${id}: ${outcome.status}`);
      const ok = outcome.status === "applied";
      return { ok, value: { outcome, outputs: ok ? await tryOutputs(item, host) : undefined } };
    },
    ({ id }, { id: failed }) => ({ outcome: { ...blank(itemOf(id)), skippedFor: failed }, outputs: undefined }),
  );
}

/** Every unit as refused: nothing was started. */
export function refusedResult(prepared: Prepared): UnitResult {
  return { outcome: { ...blank(prepared), status: "refused", failures: prepared.refusals }, outputs: undefined };
}

async function tryApply({ session, planFile, unit }: Prepared, lockTimeoutMs: number): Promise<Applied> {
  try {
    return await applyPlan(session, planFile, lockTimeoutMs);
  } catch (error) {
    // Cancelled before this unit's engine could start, or the engine could not be started.
    return { failures: [{ unit: unit.id, ...failureOf(error) }], resources: [] };
  }
}

/** An apply that failed before any resource was touched changed nothing, unless the engine cannot say so. */
function statusOf({ failures, resources }: Applied): ApplyOutcome["status"] {
  if (failures.length === 0) return "applied";
  const untouched = resources.length === 0;
  const refusals = ["plan-stale", "plan-mismatch", "state-locked"];
  return untouched && failures.every(({ reason }) => refusals.includes(reason)) ? "refused" : "failed";
}

/** The outputs in the open. What the plan knows as a secret is left out even where the code lost its mark. */
async function tryOutputs({ session, unit }: Prepared, host: Host): Promise<UnitResult["outputs"]> {
  const outputs = await readOutputs(session).catch(() => undefined);
  if (outputs === undefined) {
    host.log.warning(`${unit.id}: applied, but its outputs could not be read: they are missing from the outputs file`);
    return undefined;
  }
  const holdsSecret = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return session.redact(text) !== text;
  };
  const hidden = Object.keys(outputs).filter((name) => holdsSecret(outputs[name]));
  if (hidden.length > 0) {
    host.log.warning(`${unit.id}: left out of the outputs, because they hold a sensitive value: ${hidden.join(", ")}`);
  }
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !hidden.includes(name)));
}

function blank({ unit, bundled }: Prepared): ApplyOutcome {
  return {
    unit: unit.id,
    status: "skipped",
    planned: bundled?.manifest.counts ?? NO_COUNTS,
    resources: [],
    failures: [],
    remarks: [],
    skippedFor: undefined,
  };
}
