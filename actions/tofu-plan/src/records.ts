import { RECORD_FILE, recordArtifactName } from "@flywheel/core/bundle/names";
import type { CodeIdentity } from "@flywheel/core/engine/code-identity";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import type { Host } from "@flywheel/core/ports/host";
import { recordDigest, reviewRecord } from "@flywheel/core/review/record";
import { recordsText, type ReviewRecord } from "@flywheel/core/review/schema";
import type { Scope } from "@flywheel/core/units/load";
import type { Inputs } from "./inputs.ts";

/** What a call would do, for whoever compares another plan with it. It shows no value. */
export interface Reviewable {
  readonly records: readonly ReviewRecord[];
  /** Unit to the digest of its record. */
  readonly unitDigests: ReadonlyMap<string, string>;
}

const NOTHING_REVIEWABLE: Reviewable = { records: [], unitDigests: new Map() };

/**
 * The review records of a call. None without a key, or where a unit could not be planned: half of a change is nothing to
 * approve.
 */
export function reviewable(
  planned: readonly PlannedUnit[],
  code: ReadonlyMap<string, CodeIdentity>,
  key: Uint8Array | undefined,
  inputs: Inputs,
): Reviewable {
  if (key === undefined) return NOTHING_REVIEWABLE;
  if (planned.some(({ outcome }) => outcome.failures.length > 0)) return NOTHING_REVIEWABLE;
  const records = planned.flatMap(({ unit, planned: made }) => {
    const identity = code.get(unit.id);
    if (made === undefined || identity === undefined) return [];
    const { plan, backend } = made;
    const header = { unit: unit.id, workspace: unit.workspace, backend, options: plan.request, code: identity };
    return [reviewRecord(plan, header, key, inputs.digestIgnore)];
  });
  return {
    records,
    unitDigests: new Map(records.map((record) => [record.header.unit, recordDigest(record, key)])),
  };
}

/**
 * Keeps the records as one artifact.
 * @returns its id; empty where there is nothing to keep
 * @throws artifact-failed
 */
export async function keepRecords({ records }: Reviewable, scope: Scope, inputs: Inputs, host: Host): Promise<string> {
  if (records.length === 0) return "";
  const name = recordArtifactName(scope.title, host.context.runAttempt);
  const content = new TextEncoder().encode(recordsText(records));
  const { id } = await host.artifacts.upload(name, RECORD_FILE, content, inputs.recordRetentionDays);
  return String(id);
}
