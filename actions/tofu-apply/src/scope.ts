import type { BundledPlan } from "@flywheel/core/bundle/pack";
import { fail } from "@flywheel/core/errors";
import { isForReport } from "@flywheel/core/inputs/report-inputs";
import type { Host } from "@flywheel/core/ports/host";
import { reversed } from "@flywheel/core/units/order";
import { list } from "@flywheel/core/organization/wording";
import { selectScope, type SelectedScope } from "@flywheel/core/units/select-scope";
import type { Inputs } from "./inputs.ts";

/**
 * The units that the inputs name, or the part of them that is the call's shard.
 * @throws input-invalid, config-invalid; input-invalid, too, for a shard that depends on another one
 */
export async function namedScope(inputs: Inputs, host: Host): Promise<SelectedScope> {
  const order = isForReport(inputs) ? "whole" : "selected";
  const scope = await selectScope({ ...inputs, select: "all", affectedBase: "" }, order, host);
  if (inputs.shard === "") return scope;
  const here = new Set(scope.units.map(({ id }) => id));
  for (const { id, dependsOn } of scope.units) {
    const elsewhere = dependsOn.filter((upstream) => !here.has(upstream));
    if (elsewhere.length === 0) continue;
    fail(
      "input-invalid",
      `${id} is in shard ${inputs.shard}, and what it depends on is in another: ${list(elsewhere)}`,
      {
        hint: "Shards run in any order. Deploy wave after wave, with the matrices of validate-org's output waves.",
        detailCode: "shard",
        unit: id,
      },
    );
  }
  return scope;
}

/**
 * The units to apply, in their order: with `select: affected` those that tofu-plan found to be, which are what there are
 * plans of. It hands over all of its units or none.
 * @throws plan-missing where there is a plan of none of them
 */
export function plannedScope(
  scope: SelectedScope,
  plans: readonly BundledPlan[],
  { select, destroy }: Inputs,
): SelectedScope {
  const planned = new Set(plans.map(({ manifest }) => manifest.unit));
  const units = select === "all" ? scope.units : scope.units.filter(({ id }) => planned.has(id));
  if (units.length > 0) return { ...scope, units: destroy ? reversed(units) : units };
  return fail("plan-missing", `There is no plan of a selected unit; what was given has ${list([...planned])}`, {
    hint: "Give tofu-plan and tofu-apply the same unit inputs, and call tofu-apply only where tofu-plan was not skipped.",
  });
}
