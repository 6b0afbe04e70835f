import { createManifest, describeUnit, type Checkout } from "@flywheel/core/bundle/describe";
import { sha256 } from "@flywheel/core/bundle/digest";
import { bundleArtifactName, BUNDLE_FILE, manifestPath } from "@flywheel/core/bundle/names";
import { sealBundle, type BundledPlan } from "@flywheel/core/bundle/seal";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { Host } from "@flywheel/core/ports/host";
import type { Scope } from "@flywheel/core/units/load";
import type { Inputs } from "./inputs.ts";

/** How tofu-apply gets the plans: as a sealed artifact, or as a file in the same job. Empty text is "not this way". */
export interface HandOver {
  readonly bundleName: string;
  readonly bundleId: string;
  readonly bundleSha256: string;
  readonly planPath: string;
  readonly planSha256: string;
  /** The artifact with the review records; empty where there is none. */
  readonly recordArtifactId: string;
  /** Unit to the digest of its plan; empty without a key. */
  readonly unitDigests: ReadonlyMap<string, string>;
}

export const NO_HAND_OVER: HandOver = {
  bundleName: "",
  bundleId: "",
  bundleSha256: "",
  planPath: "",
  planSha256: "",
  recordArtifactId: "",
  unitDigests: new Map(),
};

/**
 * Hands the plans over. Without a key nothing leaves the job; when a unit could not be planned, nothing is handed over.
 * @throws artifact-failed
 */
export async function handOver(
  planned: readonly PlannedUnit[],
  checkout: Checkout,
  scope: Scope,
  inputs: Inputs,
  host: Host,
): Promise<HandOver> {
  const bundled = await bundlePlans(planned, checkout, scope, host);
  if (bundled === undefined) return NO_HAND_OVER;
  const inJob = await keepInJob(planned, bundled, host);
  if (inputs.planKey === "") return { ...NO_HAND_OVER, ...inJob };
  const sealed = await sealBundle(bundled, inputs.planKey);
  const bundleSha256 = sha256(sealed);
  const bundleName = bundleArtifactName(scope.title, bundleSha256, host.context.runAttempt);
  const { id } = await host.artifacts.upload(bundleName, BUNDLE_FILE, sealed, inputs.retentionDays);
  return { ...NO_HAND_OVER, ...inJob, bundleName, bundleId: String(id), bundleSha256 };
}

async function bundlePlans(
  planned: readonly PlannedUnit[],
  checkout: Checkout,
  scope: Scope,
  host: Host,
): Promise<readonly BundledPlan[] | undefined> {
  const bundled: BundledPlan[] = [];
  for (const unit of planned) {
    if (unit.planned === undefined) return undefined;
    const here = await describeUnit(unit.unit, unit.session.engine, checkout, scope.organizationDigest, host);
    const plan = await host.files.readBytes(unit.planned.plan.file);
    bundled.push({
      manifest: createManifest(here, unit.unit, unit.planned.plan, plan, unit.planned.backend, host),
      plan,
    });
  }
  return bundled;
}

/** For plan and apply in one job: the plan stays in its private directory, its manifest beside it. */
async function keepInJob(
  planned: readonly PlannedUnit[],
  bundled: readonly BundledPlan[],
  host: Host,
): Promise<Pick<HandOver, "planPath" | "planSha256"> | undefined> {
  const [unit, ...others] = planned;
  const [bundle] = bundled;
  if (unit?.planned === undefined || bundle === undefined || others.length > 0) return undefined;
  const manifest = JSON.stringify(bundle.manifest);
  const planPath = unit.planned.plan.file;
  await host.files.write(manifestPath(planPath), manifest, { secret: true });
  return { planPath, planSha256: sha256(manifest) };
}
