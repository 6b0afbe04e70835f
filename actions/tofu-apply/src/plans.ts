import type { Checkout } from "@flywheel/core/bundle/describe";
import { sha256 } from "@flywheel/core/bundle/digest";
import { requireFresh } from "@flywheel/core/bundle/expiry";
import { parseManifest } from "@flywheel/core/bundle/manifest";
import { manifestPath } from "@flywheel/core/bundle/names";
import { verifyPlanBytes, type Bundle, type BundledPlan } from "@flywheel/core/bundle/pack";
import { requirePrivateRepository } from "@flywheel/core/bundle/plain";
import { openBundle } from "@flywheel/core/bundle/seal";
import type { Origin } from "@flywheel/core/bundle/verify";
import { fail } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { fetchBundle } from "./bundle-source.ts";
import type { Inputs } from "./inputs.ts";

/** The saved plans to apply. */
export interface ReadPlans {
  readonly bundle: Bundle;
  /** The other run that made them; undefined for this one. */
  readonly origin: Origin | undefined;
}

/**
 * Reads the saved plans: from the bundle of this run or of a trusted one, or from a file of this job. Their digests
 * come by inputs, never from beside the plans.
 * @throws input-invalid, plan-missing, plan-mismatch, plan-unreadable, plan-unsealed, plan-expired, artifact-failed,
 *   forge-failed
 */
export async function readPlans(inputs: Inputs, checkout: Checkout, host: Host): Promise<ReadPlans> {
  const bundleInputs = [inputs.bundleName, inputs.bundleId, inputs.bundleSha256, inputs.bundleRunId];
  const hasBundle = bundleInputs.some((value) => value !== "");
  if ((inputs.planPath === "") !== hasBundle || (hasBundle && inputs.bundleName === "" && inputs.bundleId === "")) {
    return fail(
      "input-invalid",
      "Give either bundle-name or bundle-id (with bundle-sha256 and plan-key), or plan-path (with plan-sha256)",
      {
        hint: "All are outputs of tofu-plan. flywheel never plans and applies in one breath: what is applied was planned and shown before.",
      },
    );
  }
  const read = hasBundle ? await readBundle(inputs, checkout, host) : await readFile(inputs, host);
  for (const { manifest } of read.bundle.plans) requireFresh(manifest, host.clock.now(), inputs.maxAge);
  return read;
}

async function readBundle(inputs: Inputs, checkout: Checkout, host: Host): Promise<ReadPlans> {
  requireDigest("bundle-sha256", inputs.bundleSha256);
  // Without a key only a plain bundle can be read: that there may be one is asked before anything is fetched.
  if (inputs.planKey === "") requirePrivateRepository(host.context);
  const { file, origin } = await fetchBundle(inputs, checkout, host);
  const bundle = await openBundle(file, inputs.bundleSha256, inputs.planKey);
  if (!bundle.sealed) {
    host.log.warning(
      "The bundle was handed over in clear: whoever may read this repository's artifacts could read the plan.",
    );
  }
  return { bundle, origin };
}

async function readFile(inputs: Inputs, host: Host): Promise<ReadPlans> {
  const plans = [await readPlanFile(inputs, host)];
  return { bundle: { plans, files: new Map() }, origin: undefined };
}

async function readPlanFile(inputs: Inputs, host: Host): Promise<BundledPlan> {
  requireDigest("plan-sha256", inputs.planSha256);
  const path = inputs.planPath;
  const manifestText = (await isFile(manifestPath(path), host))
    ? await host.files.readText(manifestPath(path))
    : undefined;
  if (manifestText === undefined || !(await isFile(path, host))) {
    return fail("plan-missing", `There is no plan at ${path}`, {
      hint: "plan-path works only in the job that planned. For a later job give tofu-plan a plan-key and use bundle-name.",
    });
  }
  if (sha256(manifestText) !== inputs.planSha256.toLowerCase()) {
    return fail(
      "plan-mismatch",
      "The manifest beside the plan is not the one tofu-plan wrote: its sha256 differs from plan-sha256",
      {
        detailCode: "plan-sha256",
        hint: "Nothing was applied. Plan again, and find out which step changed the file.",
      },
    );
  }
  const manifest = parseManifest(manifestText);
  const plan = await host.files.readBytes(path);
  verifyPlanBytes(manifest, plan);
  return { manifest, plan };
}

async function isFile(path: string, host: Host): Promise<boolean> {
  return (await host.files.stat(path))?.kind === "file";
}

function requireDigest(name: string, value: string): void {
  if (/^[0-9a-f]{64}$/i.test(value)) return;
  fail(
    "input-invalid",
    value === "" ? `Input ${name} is empty` : `Input ${name} is no SHA-256: "${value.slice(0, 80)}"`,
    {
      hint: `Wire it from the output ${name} of tofu-plan: it is what tells the reviewed plan from any other.`,
    },
  );
}
