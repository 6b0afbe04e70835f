import type { Refusal } from "@flywheel/core/drift/adopt";
import { lookAgain, type CheckedUnit, type CheckOptions, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import { historyRefusal } from "@flywheel/core/drift/heal";
import type { Tracking } from "@flywheel/core/drift/track";
import { applyPlan } from "@flywheel/core/engine/apply";
import { cleanUp } from "@flywheel/core/engine/planned-unit";
import type { Host } from "@flywheel/core/ports/host";
import { keepRescues } from "@flywheel/core/rescue/keep";
import { runEach } from "@flywheel/core/units/each";
import { parallelism } from "@flywheel/core/units/load";
import type { Checked } from "./check.ts";
import type { Inputs } from "./inputs.ts";

/** What healing one unit came to. */
interface Attempt {
  /** What is so now. */
  readonly outcome: DriftOutcome;
  /** Why it was not tried, or did not help. */
  readonly refusal: Refusal | undefined;
  readonly tried: boolean;
}

/** What healing came to. */
export interface Healing {
  /** As it is now, of units that were tried. */
  readonly outcomes: ReadonlyMap<string, DriftOutcome>;
  /** By unit: why it was not tried, or did not help. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/**
 * Applies the very plans of the check that only put back what changed outside of code, each verified by another plan.
 * Removes the units' private files.
 * @param tracking what the issues remember
 * @throws artifact-failed where a state that was not saved cannot be kept
 */
export async function healUnits(
  { healable }: Checked,
  tracking: Tracking,
  options: CheckOptions,
  inputs: Inputs,
  host: Host,
): Promise<Healing> {
  const byUnit = new Map(healable.map((checked) => [checked.outcome.unit, checked]));
  const units = healable.map(({ planned }) => planned.unit);
  const attempts = await runEach(units, parallelism(inputs.maxParallel, host), async ({ id }) => {
    const checked = byUnit.get(id);
    return checked === undefined ? [] : [await healUnit(checked, tracking, options, inputs, host)];
  });
  const all = attempts.flat();
  return {
    outcomes: new Map(all.flatMap(({ tried, outcome }) => (tried ? [[outcome.unit, outcome]] : []))),
    refusals: new Map(all.flatMap(({ outcome, refusal }) => (refusal === undefined ? [] : [[outcome.unit, refusal]]))),
  };
}

async function healUnit(
  checked: CheckedUnit,
  tracking: Tracking,
  options: CheckOptions,
  inputs: Inputs,
  host: Host,
): Promise<Attempt> {
  const { outcome, planned } = checked;
  try {
    const known = tracking.get(outcome.unit) ?? { healed: undefined, snooze: undefined };
    const refusal = historyRefusal(known, Math.floor(host.clock.now() / 1_000));
    if (refusal !== undefined || planned.planned === undefined) return { outcome, refusal, tried: false };
    host.log.info(`${outcome.unit}: healing`);
    const { failures, rescue } = await applyPlan(planned.session, planned.planned.plan.file, inputs.lockTimeout);
    if (rescue !== undefined) await keepRescues([rescue], inputs.planKey, host);
    if (failures.length > 0) {
      return { outcome: { ...outcome, verdict: "errored", failures }, refusal: undefined, tried: true };
    }
    const { outcome: now } = await lookAgain(planned, options);
    const isHealed = now.verdict === "clean" || now.verdict === "observed";
    if (isHealed) host.log.notice(`${outcome.unit}: healed. What changed outside of code was put back`);
    return { outcome: now, refusal: isHealed ? undefined : UNVERIFIED, tried: true };
  } finally {
    await cleanUp(planned, false);
  }
}

const UNVERIFIED: Refusal = {
  detailCode: "heal-unverified",
  message: "It was healed, and differs again: something else changes it",
};
