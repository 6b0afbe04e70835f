import { describeCheckout, describeJob } from "@flywheel/core/bundle/describe";
import { handOver, NO_HAND_OVER, type HandOver } from "@flywheel/core/bundle/hand-over";
import { decideSealing, leavesTheJob, type Sealing } from "@flywheel/core/bundle/sealing";
import { codeIdentity } from "@flywheel/core/engine/code-identity";
import { cleanUp, type PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { WHOLE_PLAN } from "@flywheel/core/engine/plan-request";
import { fail } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { renderAdoption } from "@flywheel/core/report/adoption";
import type { Scope } from "@flywheel/core/units/load";
import type { Checked } from "./check.ts";
import type { Inputs } from "./inputs.ts";

/**
 * How plans that adopt are sealed; undefined where none are made. Decided before any engine runs.
 * @throws input-invalid
 */
export async function adoptionSealing(inputs: Inputs, host: Host): Promise<Sealing | undefined> {
  if (!inputs.adopt) return undefined;
  const { planKey, planRecipients } = inputs;
  const sealing = await decideSealing({ planKey, planRecipients, allowPlainPlan: false }, host);
  if (leavesTheJob(sealing)) return sealing;
  return fail("input-invalid", "Input adopt needs plan-key or plan-recipients: a plan leaves the job only sealed", {
    detailCode: "adopt",
    hint: "Give drift-check the plan-key that tofu-apply has, or the public half of it as plan-recipients.",
  });
}

/**
 * Hands over the plans that only record reality, and says in the summary how to apply them. Removes the units' private
 * files.
 * @throws artifact-failed
 */
export async function offerAdoption(
  { adoptable, unadopted }: Checked,
  sealing: Sealing,
  scope: Scope,
  inputs: Inputs,
  host: Host,
): Promise<HandOver> {
  try {
    const handedOver = adoptable.length === 0 ? NO_HAND_OVER : await seal(adoptable, sealing, scope, inputs, host);
    const { bundleName, bundleSha256 } = handedOver;
    const units = adoptable.map(({ unit }) => unit.id);
    const refused = [...unadopted].map(([unit, { message }]) => [unit, message] as const);
    const markdown = renderAdoption({ units, refused, bundleName, bundleSha256, runId: host.context.runId });
    if (markdown !== "") await host.summarize(markdown);
    return handedOver;
  } finally {
    await Promise.all(adoptable.map((planned) => cleanUp(planned, false)));
  }
}

async function seal(
  adoptable: readonly PlannedUnit[],
  sealing: Sealing,
  scope: Scope,
  inputs: Inputs,
  host: Host,
): Promise<HandOver> {
  const checkout = await describeCheckout(host);
  const job = describeJob(checkout, scope.organizationDigest, WHOLE_PLAN, inputs.githubToken, host);
  const code = new Map(
    await Promise.all(adoptable.map(async ({ unit, session }) => [unit.id, await codeIdentity(session)] as const)),
  );
  const { retentionDays } = inputs;
  const along = { artifactPaths: [], digestIgnore: [], retentionDays, forReport: false };
  return handOver(adoptable, new Map(), code, job, scope.title, sealing, along, host);
}
