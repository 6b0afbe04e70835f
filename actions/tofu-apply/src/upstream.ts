import { isForReport } from "@flywheel/core/inputs/report-inputs";
import type { Host } from "@flywheel/core/ports/host";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import type { Inputs } from "./inputs.ts";
import type { Prepared } from "./prepare.ts";

/**
 * Refuses units that come after others which are to be deployed in this run and were not: their jobs failed, were not
 * approved, or ended without a word. Only jobs that tell of each other (`for-report`) can know.
 * @throws artifact-failed
 */
export async function refuseBeforeUpstream(
  prepared: readonly Prepared[],
  scope: SelectedScope,
  inputs: Inputs,
  host: Host,
): Promise<readonly Prepared[]> {
  // What is destroyed goes the other way round.
  if (!isForReport(inputs) || inputs.destroy) return prepared;
  const { findHeldBack } = await import("@flywheel/core/outcome/run-so-far");
  const held = await findHeldBack(scope, (progress) => progress !== "deployed", host);
  return prepared.map((item) => {
    const { id } = item.unit;
    const upstream = held.get(id);
    if (upstream === undefined) return item;
    const refusal = {
      reason: "pending",
      detailCode: "upstream",
      unit: id,
      message: `${id} comes after ${upstream}, which is to be deployed in this run and was not`,
      hint: `Nothing of it was applied. Look at the jobs of ${upstream} (failed, cancelled, or not approved), and run them again; what comes after them follows.`,
    } as const;
    return { ...item, refusals: [...item.refusals, refusal] };
  });
}
