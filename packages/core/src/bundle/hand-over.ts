import type { CodeIdentity } from "../engine/code-identity.ts";
import type { PlannedUnit } from "../engine/planned-unit.ts";
import type { Host } from "../ports/host.ts";
import { collectExtraFiles } from "./artifact-paths.ts";
import { createManifest, describeUnit, type Job } from "./describe.ts";
import { sha256 } from "./digest.ts";
import { planForReport } from "./for-report.ts";
import { bundleArtifactName, BUNDLE_FILE, manifestPath } from "./names.ts";
import { packBundle, type Bundle, type BundledPlan } from "./pack.ts";
import { sealBundle } from "./seal.ts";
import type { Sealing } from "./sealing.ts";

/** The inputs that say what goes along with the plans, and how long they are kept. */
export interface HandOverInputs {
  readonly artifactPaths: readonly string[];
  readonly digestIgnore: readonly string[];
  readonly retentionDays: number;
  /** Whether the report action is to show the plans. */
  readonly forReport: boolean;
}

/** How tofu-apply gets the plans: as an artifact, or as a file in the same job. Empty text is "not this way". */
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
 * Hands the plans over. When a unit could not be planned, nothing is; without recipients nothing leaves the job, unless
 * it may in clear.
 * @param title what the plans are of, for the artifact's name
 * @throws artifact-failed, input-invalid for extra files that cannot be taken along
 */
export async function handOver(
  planned: readonly PlannedUnit[],
  unitDigests: HandOver["unitDigests"],
  code: ReadonlyMap<string, CodeIdentity>,
  job: Job,
  title: string,
  sealing: Sealing,
  inputs: HandOverInputs,
  host: Host,
): Promise<HandOver> {
  const bundle = await bundlePlans(planned, unitDigests, code, job, inputs, host);
  if (bundle === undefined) return NO_HAND_OVER;
  const inJob = await keepInJob(planned, bundle.plans, host);
  const file = await bundleFile(bundle, sealing);
  if (file === undefined) return { ...NO_HAND_OVER, ...inJob };
  const bundleSha256 = sha256(file);
  const bundleName = bundleArtifactName(title, bundleSha256, host.context.runAttempt);
  const { id } = await host.artifacts.upload(bundleName, BUNDLE_FILE, file, inputs.retentionDays);
  return { ...NO_HAND_OVER, ...inJob, bundleName, bundleId: String(id), bundleSha256 };
}

/** What is uploaded; undefined for nothing. What was packed stays in memory until it is sealed. */
async function bundleFile(bundle: Bundle, { recipients, allowPlain }: Sealing): Promise<Uint8Array | undefined> {
  if (recipients.length > 0) return sealBundle(packBundle(bundle), recipients);
  return allowPlain ? packBundle(bundle) : undefined;
}

async function bundlePlans(
  planned: readonly PlannedUnit[],
  unitDigests: HandOver["unitDigests"],
  code: ReadonlyMap<string, CodeIdentity>,
  job: Job,
  inputs: HandOverInputs,
  host: Host,
): Promise<Bundle | undefined> {
  // A unit that waits goes along without a plan: tofu-apply makes it when its turn comes.
  const made = planned.flatMap(({ unit, session, backend, planned: result, outcome: { dependence } }) =>
    backend === undefined || (result === undefined && dependence === undefined)
      ? []
      : [{ unit, session, backend, plan: result?.plan, dependence: dependence ?? null }],
  );
  if (made.length < planned.length) return undefined;
  const { files, contents } = await collectExtraFiles(inputs.artifactPaths, host);
  const plans = await Promise.all(
    made.map(async ({ unit, session, plan, backend, dependence }): Promise<BundledPlan> => {
      const here = await describeUnit(unit, session.engine, job, host);
      const bytes = plan === undefined ? new Uint8Array() : await host.files.readBytes(plan.file);
      const shown =
        inputs.forReport && plan !== undefined ? await planForReport(session, plan, code.get(unit.id)) : undefined;
      const handed = {
        unit,
        plan,
        bytes,
        backend,
        uncommitted: code.get(unit.id)?.uncommitted ?? "",
        planDigest: unitDigests.get(unit.id) ?? "",
        digestIgnore: [...inputs.digestIgnore],
        dependence: dependence === null ? null : { kind: dependence.kind, upstream: [...dependence.upstream] },
        files,
        forReport: shown?.described ?? null,
      };
      const manifest = createManifest(here, handed, host);
      return shown === undefined ? { manifest, plan: bytes } : { manifest, plan: bytes, json: shown.json };
    }),
  );
  return { plans, files: contents };
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
