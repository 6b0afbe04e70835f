import { describeCheckout } from "@flywheel/core/bundle/describe";
import type { Refusal } from "@flywheel/core/drift/adopt";
import { lookAgain, type CheckedUnit, type CheckOptions, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import { historyRefusal, unverifiedRefusal } from "@flywheel/core/drift/heal";
import { codeRefusals } from "@flywheel/core/drift/last-applied";
import type { Tracking } from "@flywheel/core/drift/track";
import { applyPlan } from "@flywheel/core/engine/apply";
import { codeDirectories } from "@flywheel/core/engine/local-modules";
import { cleanUp } from "@flywheel/core/engine/planned-unit";
import type { Host } from "@flywheel/core/ports/host";
import { addressWords } from "@flywheel/core/policy/violations";
import { keepRescues } from "@flywheel/core/rescue/keep";
import { renderHealing } from "@flywheel/core/report/healing";
import { unitPaths, type UnitPaths } from "@flywheel/core/report/outdated";
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
  /** The objects that were put back, in words; empty for none. */
  readonly putBack: string;
}

/** What healing came to. */
export interface Healing {
  /** As it is now, of units that were tried. */
  readonly outcomes: ReadonlyMap<string, DriftOutcome>;
  /** By unit: what was put back, in words. */
  readonly healed: ReadonlyMap<string, string>;
  /** By unit: why it was not tried, or did not help. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/** Says in the summary what was healed and what was not. */
export async function reportHealing({ healed, refusals }: Healing, host: Host): Promise<void> {
  const refused = new Map([...refusals].map(([unit, { message }]) => [unit, message] as const));
  const markdown = renderHealing({ healed, refused });
  if (markdown !== "") await host.summarize(markdown);
}

/**
 * Applies the very plans of the check that only put back what changed outside of code, each verified by another plan.
 * Removes the units' private files.
 * @param tracking what the issues remember
 * @throws artifact-failed where a state that was not saved cannot be kept; forge-failed where GitHub does not tell what was
 *   applied last
 */
export async function healUnits(
  { healable, unhealed }: Checked,
  tracking: Tracking,
  options: CheckOptions,
  inputs: Inputs,
  host: Host,
): Promise<Healing> {
  const byUnit = new Map(healable.map((checked) => [checked.outcome.unit, checked]));
  const refused = await refusedNow(healable, tracking, inputs, host);
  const units = healable.map(({ planned }) => planned.unit);
  const attempts = await runEach(units, parallelism(inputs.maxParallel, host), async ({ id }) => {
    const checked = byUnit.get(id);
    return checked === undefined ? [] : [await healUnit(checked, refused.get(id), options, inputs, host)];
  });
  const all = attempts.flat();
  return {
    outcomes: new Map(all.flatMap(({ tried, outcome }) => (tried ? [[outcome.unit, outcome]] : []))),
    healed: new Map(all.flatMap(({ outcome, putBack }) => (putBack === "" ? [] : [[outcome.unit, putBack]]))),
    refusals: new Map([
      ...unhealed,
      ...all.flatMap(({ outcome, refusal }) => (refusal === undefined ? [] : [[outcome.unit, refusal] as const])),
    ]),
  };
}

/** Why units must not be healed now, by what their issues remember and by what was applied last. */
async function refusedNow(
  healable: readonly CheckedUnit[],
  tracking: Tracking,
  inputs: Inputs,
  host: Host,
): Promise<ReadonlyMap<string, Refusal>> {
  const now = Math.floor(host.clock.now() / 1_000);
  const refused = new Map<string, Refusal>();
  const others: UnitPaths[] = [];
  for (const { outcome, planned } of healable) {
    const known = tracking.get(outcome.unit) ?? { healed: undefined, snooze: undefined };
    const refusal = historyRefusal(known, now);
    if (refusal === undefined) others.push(unitPaths(planned.unit, await codeDirectories(planned.session)));
    else refused.set(outcome.unit, refusal);
  }
  if (others.length === 0) return refused;
  const { commit } = await describeCheckout(host);
  const deployed = (unit: string) => tracking.get(unit)?.deployment;
  return new Map([...refused, ...(await codeRefusals(others, deployed, commit, host.forge(inputs.githubToken)))]);
}

async function healUnit(
  checked: CheckedUnit,
  refusal: Refusal | undefined,
  options: CheckOptions,
  inputs: Inputs,
  host: Host,
): Promise<Attempt> {
  const { outcome, planned } = checked;
  try {
    if (refusal !== undefined || planned.planned === undefined) return { outcome, refusal, tried: false, putBack: "" };
    host.log.info(`${outcome.unit}: healing`);
    const { failures, rescue } = await applyPlan(planned.session, planned.planned.plan.file, inputs.lockTimeout);
    if (rescue !== undefined) await keepRescues([rescue], inputs.planKey, host);
    if (failures.length > 0) {
      return { outcome: { ...outcome, verdict: "errored", failures }, refusal: undefined, tried: true, putBack: "" };
    }
    const { outcome: now } = await lookAgain(planned, options);
    const unverified = unverifiedRefusal(now);
    if (unverified !== undefined || now.verdict === "errored") {
      return { outcome: now, refusal: unverified, tried: true, putBack: "" };
    }
    host.log.notice(`${outcome.unit}: healed. What changed outside of code was put back`);
    return { outcome: now, refusal: undefined, tried: true, putBack: addressWords(outcome.proposed, outcome.redact) };
  } finally {
    await cleanUp(planned, false);
  }
}
