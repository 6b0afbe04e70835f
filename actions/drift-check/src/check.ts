import { checkUnit, type DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import type { Engine } from "@flywheel/core/engine/locate";
import { sharedStates } from "@flywheel/core/engine/shared-states";
import type { Host } from "@flywheel/core/ports/host";
import { runEach } from "@flywheel/core/units/each";
import { parallelism } from "@flywheel/core/units/load";
import type { Unit } from "@flywheel/core/units/unit";
import type { Inputs } from "./inputs.ts";

/** Checks all units, in the order of `units`. */
export async function checkUnits(
  units: readonly Unit[],
  engine: Engine,
  inputs: Inputs,
  ignore: readonly IgnoreRule[],
  host: Host,
): Promise<readonly DriftOutcome[]> {
  const options = { lock: inputs.lock, lockTimeoutMs: inputs.lockTimeout, prefixed: units.length > 1, ignore };
  const checked = await runEach(units, parallelism(inputs.maxParallel, host), async (unit) => {
    const { outcome, planned } = await checkUnit(unit, engine, host, options);
    host.log.info(`${unit.id}: ${outcome.verdict}`);
    await host.files.remove(planned.session.scratch);
    // No more than this: plans of hundreds of units would fill the memory.
    return { unit, outcome, backend: planned.backend };
  });
  const shared = sharedStates(
    checked.flatMap(({ unit, backend }) => (backend === undefined ? [] : [{ unit, backend }])),
  );
  return checked.map(({ outcome }): DriftOutcome => {
    const failure = shared.get(outcome.unit);
    return failure === undefined
      ? outcome
      : { ...outcome, verdict: "errored", drift: [], noise: [], ignored: [], proposed: [], failures: [failure] };
  });
}
