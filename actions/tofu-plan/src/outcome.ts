import type { HandOver } from "@flywheel/core/bundle/hand-over";
import { planState } from "@flywheel/core/bundle/plan-file";
import { plannedBase } from "@flywheel/core/checkout";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { PlanRequest } from "@flywheel/core/engine/plan-request";
import { outcomeFailures } from "@flywheel/core/outcome/hand-in";
import type { PlanDetail, PlannedOutcome } from "@flywheel/core/outcome/outcome";
import type { Host } from "@flywheel/core/ports/host";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import { hasNoState } from "./dependents.ts";
import type { HeldScope } from "./held-back.ts";

/** What the report action is told of the plans: what is in them, it reads from the bundle. */
export async function planOutcome(
  planned: readonly PlannedUnit[],
  request: PlanRequest,
  scope: HeldScope,
  { bundleName: name, bundleId: id, bundleSha256: sha256 }: HandOver,
  host: Host,
): Promise<PlanDetail> {
  const { pullRequest } = host.context;
  const { targets, excludes, replaces, destroy, refresh } = request;
  return {
    kind: "plan",
    title: scope.title,
    request: { targets: [...targets], excludes: [...excludes], replaces: [...replaces], destroy, refresh },
    base: pullRequest === undefined ? "" : await plannedBase(host, pullRequest),
    bundle: name === "" ? null : { name, id, sha256 },
    units: await Promise.all(planned.map((unit) => plannedOutcome(unit, scope, host))),
    held: [...scope.held].map(([unit, upstream]) => ({ unit, upstream })),
    removed: [...scope.removed],
  };
}

async function plannedOutcome(
  { unit, session, backend, planned, outcome }: PlannedUnit,
  scope: SelectedScope,
  host: Host,
): Promise<PlannedOutcome> {
  const { counts, changeSet, failures, warnings, dependence, newWorkspace, redact } = outcome;
  return {
    unit: unit.id,
    counts,
    drift: changeSet?.drift.length ?? 0,
    failures: outcomeFailures(failures),
    warnings: warnings.map(({ summary, place }) => ({ summary: redact(summary), place })),
    dependsOn: [...scope.upstreamOf(unit.id)],
    dependence: dependence === undefined ? null : { kind: dependence.kind, upstream: [...dependence.upstream] },
    isInitialised: backend !== undefined,
    // A plan that the engine encrypted does not tell.
    hasNoState:
      planned === undefined
        ? backend !== undefined && (await hasNoState(session))
        : planState(await host.files.readBytes(planned.plan.file))?.lineage === "",
    newWorkspace,
  };
}
