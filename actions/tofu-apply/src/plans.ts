import { sha256 } from "@flywheel/core/bundle/digest";
import { parseManifest } from "@flywheel/core/bundle/manifest";
import { BUNDLE_FILE, manifestPath } from "@flywheel/core/bundle/names";
import { openBundle, verifyPlanBytes, type BundledPlan } from "@flywheel/core/bundle/seal";
import { fail } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs } from "./inputs.ts";

/**
 * The saved plans to apply: from the sealed bundle of this run, or from a file of this job. Their digests come by
 * inputs, never from beside the plans.
 * @throws input-invalid, plan-missing, plan-mismatch, plan-unreadable, plan-unsealed, artifact-failed
 */
export async function readPlans(inputs: Inputs, host: Host): Promise<readonly BundledPlan[]> {
  if ((inputs.planPath === "") === (inputs.bundleName === "")) {
    return fail(
      "input-invalid",
      "Give either bundle-name (with bundle-sha256 and plan-key) or plan-path (with plan-sha256)",
      {
        hint: "Both are outputs of tofu-plan. flywheel never plans and applies in one breath: what is applied was planned and shown before.",
      },
    );
  }
  return inputs.planPath === "" ? readBundle(inputs, host) : [await readFile(inputs, host)];
}

async function readBundle(inputs: Inputs, host: Host): Promise<readonly BundledPlan[]> {
  requireDigest("bundle-sha256", inputs.bundleSha256);
  if (inputs.planKey === "") {
    return fail("input-invalid", "Input plan-key is empty, and the bundle is sealed", {
      hint: "Give tofu-apply the plan-key that tofu-plan had. A pull request from a fork has no secrets.",
    });
  }
  const sealed = await host.artifacts.download(inputs.bundleName, BUNDLE_FILE);
  if (sealed === undefined) {
    return fail("plan-missing", `This run has no artifact "${inputs.bundleName}"`, {
      hint: "A bundle is found only in the run that made it, and only until retention-days are over. Run the plan job again.",
    });
  }
  return openBundle(sealed, inputs.bundleSha256, inputs.planKey);
}

async function readFile(inputs: Inputs, host: Host): Promise<BundledPlan> {
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
