import { RECORD_FILE, recordArtifactName } from "../bundle/names.ts";
import type { PlanContent } from "../plan/plan-content.ts";
import type { Host } from "../ports/host.ts";
import { recordDigest, reviewRecord, type RecordHeader } from "./record.ts";
import { recordsText, type ReviewRecord } from "./schema.ts";

/** The inputs that say how plans are made comparable. */
export interface ReviewInputs {
  readonly planKey: string;
  readonly digestKey: string;
  readonly digestIgnore: readonly string[];
  readonly recordRetentionDays: number;
}

/** A plan with what its record says of its unit. */
export interface PlanToReview {
  readonly content: PlanContent;
  readonly header: RecordHeader;
}

/** What a call would do, for whoever compares another plan with it. It shows no value. */
export interface Reviewable {
  readonly records: readonly ReviewRecord[];
  /** Unit to the digest of its record. */
  readonly unitDigests: ReadonlyMap<string, string>;
}

const NOTHING_REVIEWABLE: Reviewable = { records: [], unitDigests: new Map() };

/**
 * The review records of plans. Whoever has plans of a part of the units only has nothing to approve.
 * @param key of `digestKeyOf`; undefined for none, and so no records
 */
export function reviewable(
  plans: readonly PlanToReview[],
  key: Uint8Array | undefined,
  { digestIgnore }: Pick<ReviewInputs, "digestIgnore">,
): Reviewable {
  if (key === undefined) return NOTHING_REVIEWABLE;
  const records = plans.map(({ content, header }) => reviewRecord(content, header, key, digestIgnore));
  return {
    records,
    unitDigests: new Map(records.map((record) => [record.header.unit, recordDigest(record, key)])),
  };
}

/**
 * Keeps the records as one artifact.
 * @param title what the plans are of, for the artifact's name
 * @returns its id; empty where there is nothing to keep
 * @throws artifact-failed
 */
export async function keepRecords(
  { records }: Reviewable,
  title: string,
  { recordRetentionDays }: Pick<ReviewInputs, "recordRetentionDays">,
  host: Host,
): Promise<string> {
  if (records.length === 0) return "";
  const name = recordArtifactName(title, host.context.runAttempt);
  const content = new TextEncoder().encode(recordsText(records));
  const { id } = await host.artifacts.upload(name, RECORD_FILE, content, recordRetentionDays);
  return String(id);
}
