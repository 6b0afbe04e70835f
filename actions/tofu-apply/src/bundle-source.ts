import { BUNDLE_FILE } from "@flywheel/core/bundle/names";
import type { Checkout } from "@flywheel/core/bundle/describe";
import { mayBeTrusted, TRUSTED_EVENTS, trustRun } from "@flywheel/core/bundle/trusted-run";
import type { Origin } from "@flywheel/core/bundle/verify";
import { fail } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs } from "./inputs.ts";

/** The file of a bundle's artifact, as it was uploaded. */
export interface FetchedBundle {
  readonly file: Uint8Array;
  /** The other run that made it; undefined for this one. */
  readonly origin: Origin | undefined;
}

/**
 * Fetches the bundle's file from this run, or from another one that is named and trusted.
 * @throws input-invalid, plan-missing, plan-mismatch, artifact-failed, forge-failed
 */
export async function fetchBundle(inputs: Inputs, checkout: Checkout, host: Host): Promise<FetchedBundle> {
  const wanted = {
    ...(inputs.bundleName === "" ? {} : { name: inputs.bundleName }),
    ...(inputs.bundleId === "" ? {} : { id: numberOf("bundle-id", inputs.bundleId) }),
  };
  const isForeign = inputs.bundleRunId !== "" && inputs.bundleRunId !== host.context.runId;
  const origin = isForeign ? await otherRun(inputs, checkout, host) : undefined;
  const file =
    origin === undefined
      ? await host.artifacts.download(wanted, BUNDLE_FILE)
      : await host.artifacts.downloadFrom(
          { runId: origin.runId, name: wanted.name, artifactId: wanted.id, token: inputs.githubToken },
          BUNDLE_FILE,
        );
  if (file !== undefined) return { file, origin };
  const run = origin === undefined ? "This run" : `Run ${origin.runId}`;
  const artifact = [inputs.bundleName, inputs.bundleId === "" ? "" : `with the id ${inputs.bundleId}`].join(" ").trim();
  return fail("plan-missing", `${run} has no artifact ${artifact}`, {
    hint: "A bundle is found only in the run that made it, and only until retention-days are over. Run the plan job again.",
  });
}

async function otherRun(inputs: Inputs, checkout: Checkout, host: Host): Promise<Origin> {
  const id = String(numberOf("bundle-run-id", inputs.bundleRunId));
  const events = inputs.trustedEvents.length === 0 ? TRUSTED_EVENTS : inputs.trustedEvents;
  const untrustworthy = events.find((event) => !mayBeTrusted(event));
  if (untrustworthy !== undefined) {
    return fail("input-invalid", `Input trusted-events: a run of ${untrustworthy} is never trusted`, {
      hint: "Such a run may have planned somebody else's code. Plan again after the merge, and deploy that plan.",
    });
  }
  if (!inputs.trustedWorkflow.startsWith(".github/workflows/")) {
    return fail("input-invalid", "Input bundle-run-id needs trusted-workflow, the path of the workflow that planned", {
      hint: "Write it as .github/workflows/plan.yml: a run of any other workflow is refused.",
    });
  }
  if (inputs.githubToken === "") {
    return fail("input-invalid", "Input bundle-run-id needs github-token: another run's artifacts are read with it", {
      hint: "Leave github-token at its default, and give the job the permission actions: read.",
    });
  }
  const run = await host.forge(inputs.githubToken).workflowRun(id);
  const { repository } = host.context;
  return trustRun(run, { id, repository, workflow: inputs.trustedWorkflow, events, commit: checkout.commit });
}

function numberOf(name: string, value: string): number {
  if (/^[1-9]\d{0,15}$/.test(value)) return Number(value);
  return fail("input-invalid", `Input ${name} is no number: "${value.slice(0, 80)}"`, {
    hint: `Wire it from the plan job: ${name === "bundle-id" ? "the output bundle-id of tofu-plan" : "github.run_id"}.`,
  });
}
