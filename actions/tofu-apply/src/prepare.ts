import { join } from "node:path/posix";
import { describeUnit, type Checkout } from "@flywheel/core/bundle/describe";
import type { Manifest } from "@flywheel/core/bundle/manifest";
import type { BundledPlan } from "@flywheel/core/bundle/seal";
import { compareBackend, compareManifest } from "@flywheel/core/bundle/verify";
import { currentState } from "@flywheel/core/engine/apply";
import { initialise, readBackend } from "@flywheel/core/engine/init";
import type { Engine } from "@flywheel/core/engine/locate";
import { openSession, type Session } from "@flywheel/core/engine/session";
import { failureOf, type Failure } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import type { Scope } from "@flywheel/core/units/load";
import type { Unit } from "@flywheel/core/units/unit";

/** A unit that may be applied, or the reasons why it must not. */
export interface Prepared {
  readonly unit: Unit;
  readonly bundled: BundledPlan | undefined;
  readonly session: Session;
  readonly planFile: string;
  readonly refusals: readonly Failure[];
}

/** Everything that can refuse a unit, without changing anything: plan, manifest, backend, state. */
export async function prepareUnit(
  unit: Unit,
  plans: readonly BundledPlan[],
  engine: Engine,
  checkout: Checkout,
  scope: Scope,
  host: Host,
): Promise<Prepared> {
  const session = await openSession(unit, engine, host, scope.units.length > 1);
  const planFile = join(session.scratch, "plan.tfplan");
  const bundled = plans.find(({ manifest }) => manifest.unit === unit.id) ?? onlyPlan(plans, scope);
  const prepared = { unit, bundled, session, planFile };
  if (bundled === undefined) return { ...prepared, refusals: [missing(unit, plans)] };
  try {
    const refusals = await refusalsOf(session, bundled, checkout, scope);
    if (refusals.length === 0) await host.files.write(planFile, bundled.plan, { secret: true });
    return { ...prepared, refusals };
  } catch (error) {
    return { ...prepared, refusals: [{ unit: unit.id, ...failureOf(error) }] };
  }
}

/** One plan for one unit under another name is a mismatch to be explained, not a plan that is missing. */
function onlyPlan(plans: readonly BundledPlan[], scope: Scope): BundledPlan | undefined {
  return plans.length === 1 && scope.units.length === 1 ? plans[0] : undefined;
}

async function refusalsOf(
  session: Session,
  { manifest }: BundledPlan,
  checkout: Checkout,
  scope: Scope,
): Promise<readonly Failure[]> {
  const { engine, host, unit } = session;
  const here = await describeUnit(unit, engine, checkout, scope.organizationDigest, host);
  const differences = compareManifest(manifest, here);
  if (differences.length > 0) return differences;
  const initFailures = await initialise(session);
  if (initFailures.length > 0) return initFailures;
  const backend = await readBackend(session);
  const elsewhere = compareBackend(manifest, {
    type: backend.type,
    settings: backend.settings.map(([name, value]) => [name, value]),
  });
  return elsewhere.length > 0 ? elsewhere : staleness(session, manifest);
}

/** The engine checks this too, but only when it is this unit's turn, after others have been changed. */
async function staleness(session: Session, manifest: Manifest): Promise<readonly Failure[]> {
  const { state } = manifest;
  const now = await currentState(session);
  // A first plan knows no state, and neither does an encrypted one.
  const first = state === null || (state.lineage === "" && state.serial === 0);
  const same =
    now === undefined ? first : state === null || (now.serial === state.serial && now.lineage === state.lineage);
  if (same) return [];
  return [
    {
      reason: "plan-stale",
      unit: session.unit.id,
      message: "The state has changed since this plan was made: it was applied already, or something else was",
      hint: "Nothing was applied. Run the plan job again and deploy its new plan.",
      cause: `planned at serial ${String(state?.serial)}, now ${String(now?.serial)}`,
    },
  ];
}

function missing(unit: Unit, plans: readonly BundledPlan[]): Failure {
  return {
    reason: "plan-missing",
    unit: unit.id,
    message: `The bundle has no plan for ${unit.id}; it has ${plans.map(({ manifest }) => manifest.unit).join(", ")}`,
    hint: "Select the same units in tofu-plan and tofu-apply.",
  };
}
