import { adoptionOf, type Refusal } from "@flywheel/core/drift/adopt";
import { checkUnit, type CheckedUnit, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import type { Engine } from "@flywheel/core/engine/locate";
import { cleanUp, type PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { sharedStates } from "@flywheel/core/engine/shared-states";
import type { Failure } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { runEach } from "@flywheel/core/units/each";
import { parallelism } from "@flywheel/core/units/load";
import type { Unit } from "@flywheel/core/units/unit";
import type { Inputs } from "./inputs.ts";

/** What checking came to. */
export interface Checked {
  /** In the order of the units. */
  readonly outcomes: readonly DriftOutcome[];
  /** Units whose plan only records reality, where that is asked for. Their private files are still there. */
  readonly adoptable: readonly PlannedUnit[];
  /** By unit: why not. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/** Checks all units. */
export async function checkUnits(
  units: readonly Unit[],
  engine: Engine,
  inputs: Inputs,
  ignore: readonly IgnoreRule[],
  host: Host,
): Promise<Checked> {
  const options = { lock: inputs.lock, lockTimeoutMs: inputs.lockTimeout, prefixed: units.length > 1, ignore };
  const checked = await runEach(units, parallelism(inputs.maxParallel, host), async (unit) => {
    const value = await checkUnit(unit, engine, host, options);
    host.log.info(`${unit.id}: ${value.outcome.verdict}`);
    return afterCheck(unit, value, inputs);
  });
  const shared = sharedStates(
    checked.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])),
  );
  const adoptable = checked.flatMap(({ unit, adoption }) =>
    adoption.kind === "plan" && !shared.has(unit.id) ? [adoption.planned] : [],
  );
  return {
    outcomes: checked.map(({ outcome }) => orShared(outcome, shared.get(outcome.unit))),
    adoptable,
    refusals: new Map(
      checked.flatMap(({ unit, adoption }) => (adoption.kind === "refused" ? [[unit.id, adoption.refusal]] : [])),
    ),
  };
}

/** Keeps no more than what is needed: plans of hundreds of units would fill the memory. */
async function afterCheck(unit: Unit, { outcome, planned }: CheckedUnit, inputs: Inputs) {
  const adoption = inputs.adopt ? adoptionOf({ outcome, planned }) : { kind: "nothing" as const };
  if (adoption.kind !== "plan") await cleanUp(planned, false);
  return { unit, outcome, backend: planned.backend, adoption };
}

function orShared(outcome: DriftOutcome, failure: Failure | undefined): DriftOutcome {
  if (failure === undefined) return outcome;
  return { ...outcome, verdict: "errored", drift: [], noise: [], ignored: [], proposed: [], failures: [failure] };
}
