import { adoptionOf, type Adoption, type Refusal } from "@flywheel/core/drift/adopt";
import { checkUnit, type CheckedUnit, type CheckOptions, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import { healRefusal, UNCOMMITTED } from "@flywheel/core/drift/heal";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import { codeIdentity } from "@flywheel/core/engine/code-identity";
import type { Engine } from "@flywheel/core/engine/locate";
import { cleanUp, type PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { withSharedPlugins } from "@flywheel/core/engine/plugin-cache";
import { sharedStates } from "@flywheel/core/engine/shared-states";
import type { Failure } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { runEach } from "@flywheel/core/units/each";
import { grouping } from "@flywheel/core/units/grouping";
import { progress } from "@flywheel/core/units/progress";
import { parallelism } from "@flywheel/core/units/load";
import type { Unit } from "@flywheel/core/units/unit";
import { FAILING } from "./failures.ts";
import type { Inputs } from "./inputs.ts";

/** What checking came to. */
export interface Checked {
  /** In the order of the units. */
  readonly outcomes: readonly DriftOutcome[];
  /** Units whose plan only records reality, where that is asked for. Their private files are still there. */
  readonly adoptable: readonly PlannedUnit[];
  /** Units whose plan only puts back what changed, where that is asked for. Their private files are still there. */
  readonly healable: readonly CheckedUnit[];
  /** By unit: why not the one, where that is asked for. */
  readonly unadopted: ReadonlyMap<string, Refusal>;
  /** By unit: why not the other, where that is asked for. */
  readonly unhealed: ReadonlyMap<string, Refusal>;
}

/** Checks all units. */
export async function checkUnits(
  units: readonly Unit[],
  engine: Engine,
  inputs: Inputs,
  ignore: readonly IgnoreRule[],
  host: Host,
): Promise<Checked> {
  const options = checkOptions(units, inputs, ignore);
  const parallel = parallelism(inputs.maxParallel, host);
  const tell = progress(units.length, host.log);
  const inGroup = grouping(units.length, parallel, host.log);
  const sharing = await withSharedPlugins(engine, units.length, host);
  const checked = await runEach(units, parallel, async (unit) => {
    const value = await inGroup(unit.id, () => checkUnit(unit, engine, sharing, options));
    tell(unit.id, value.outcome.verdict);
    return afterCheck(unit, value, inputs);
  });
  const shared = sharedStates(
    checked.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])),
  );
  const own = checked.filter(({ unit }) => !shared.has(unit.id));
  return {
    outcomes: checked.map(({ outcome }) => orShared(outcome, shared.get(outcome.unit))),
    adoptable: own.flatMap(({ adoption }) => (adoption.kind === "plan" ? [adoption.planned] : [])),
    healable: own.flatMap(({ healable }) => healable ?? []),
    unadopted: new Map(
      own.flatMap(({ unit, adoption }) => (adoption.kind === "refused" ? [[unit.id, adoption.refusal]] : [])),
    ),
    unhealed: new Map(own.flatMap(({ unit, unhealed }) => (unhealed === undefined ? [] : [[unit.id, unhealed]]))),
  };
}

/** How these units are checked. */
export function checkOptions(units: readonly Unit[], inputs: Inputs, ignore: readonly IgnoreRule[]): CheckOptions {
  const { lock, lockTimeout: lockTimeoutMs, adopt, failOn } = inputs;
  const actsOnObserved = adopt || FAILING[failOn].includes("observed");
  return { lock, lockTimeoutMs, actsOnObserved, prefixed: units.length > 1, ignore };
}

/** Keeps no more than what is needed: plans of hundreds of units would fill the memory. */
async function afterCheck(unit: Unit, checked: CheckedUnit, inputs: Inputs) {
  const { outcome, planned } = checked;
  const adoption: Adoption = inputs.adopt ? adoptionOf(checked) : { kind: "nothing" };
  const unhealed = inputs.heal ? await refusedHealing(checked) : "nothing to heal";
  const isKept = adoption.kind === "plan" || unhealed === undefined;
  if (!isKept) await cleanUp(planned, false);
  return {
    unit,
    outcome,
    backend: planned.backend,
    adoption,
    healable: unhealed === undefined ? [checked] : undefined,
    unhealed: typeof unhealed === "object" ? unhealed : undefined,
  };
}

/** Why a unit must not be healed; undefined where it may. */
async function refusedHealing({ outcome, planned }: CheckedUnit): Promise<Refusal | "nothing to heal" | undefined> {
  const isDrifted = outcome.verdict === "drifted" || outcome.verdict === "both";
  if (!isDrifted || planned.planned === undefined) return "nothing to heal";
  const refusal = healRefusal(outcome, planned.planned.plan.changeSet);
  if (refusal !== undefined) return refusal;
  return (await codeIdentity(planned.session)).uncommitted === "" ? undefined : UNCOMMITTED;
}

function orShared(outcome: DriftOutcome, failure: Failure | undefined): DriftOutcome {
  if (failure === undefined) return outcome;
  return { ...outcome, verdict: "errored", drift: [], noise: [], ignored: [], proposed: [], failures: [failure] };
}
