import { DRIFT_FILE, driftArtifactName } from "@flywheel/core/bundle/names";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import { parseReport, type DriftReport } from "@flywheel/core/drift/report-file";
import { outcomesOf } from "@flywheel/core/drift/report-outcomes";
import type { Host } from "@flywheel/core/ports/host";
import type { Scope } from "@flywheel/core/units/load";
import { itemsOfShard, type Shard } from "@flywheel/core/units/shard";

/**
 * What the shards of this run found, in the order of the scope's units. A unit of which no shard reports is errored.
 * @throws artifact-failed
 */
export async function foldShards(
  scope: Scope,
  ignore: readonly IgnoreRule[],
  count: number,
  host: Host,
): Promise<readonly DriftOutcome[]> {
  const found = new Map<string, DriftOutcome>();
  const shardOf = new Map<string, Shard>();
  for (let index = 1; index <= count; index += 1) {
    const shard = { index, count };
    for (const { id } of itemsOfShard(scope.units, shard)) shardOf.set(id, shard);
    const report = await shardReport(scope, shard, host);
    for (const outcome of report === undefined ? [] : outcomesOf(report, ignore)) found.set(outcome.unit, outcome);
  }
  return scope.units.map(({ id }) => found.get(id) ?? unreported(id, shardOf.get(id)));
}

/** Of the last attempt that made a report: a re-run of what failed leaves the other shards as they are. */
async function shardReport(scope: Scope, shard: Shard, host: Host): Promise<DriftReport | undefined> {
  for (let attempt = host.context.runAttempt; attempt >= 1; attempt -= 1) {
    const name = driftArtifactName(scope, shard, attempt);
    const file = await host.artifacts.download({ name }, DRIFT_FILE);
    const report = file === undefined ? undefined : parseReport(new TextDecoder().decode(file));
    if (report !== undefined) return report;
  }
  return undefined;
}

function unreported(unit: string, shard: Shard | undefined): DriftOutcome {
  const which = shard === undefined ? "" : ` ${shard.index}/${shard.count}`;
  return {
    unit,
    verdict: "errored",
    drift: [],
    noise: [],
    ignored: [],
    proposed: [],
    failures: [
      {
        reason: "drift-error",
        detailCode: "shard-missing",
        unit,
        message: `Shard${which}, which checks this unit, has left no report in this run`,
        hint: "Look at the job of that shard: it failed or was not run. It must have the same unit inputs as the call that folds.",
      },
    ],
    redact: (text) => text,
  };
}
