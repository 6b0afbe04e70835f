import { readChangeSet, type ChangeSet } from "./change-set.ts";
import { withMarksOfCode } from "./drift-marks.ts";
import type { PlanJson } from "./plan-json.ts";
import { planRedactor, type Redact } from "./redact.ts";

/** What a plan says. Its JSON is a secret. */
export interface PlanContent {
  readonly json: PlanJson;
  readonly changeSet: ChangeSet;
  /** Hides what it marks as sensitive. */
  readonly redact: Redact;
}

/** Reads a plan once, for everybody who asks something of it. */
export function planContent(plan: PlanJson): PlanContent {
  const json = withMarksOfCode(plan);
  return { json, changeSet: readChangeSet(json), redact: planRedactor(json) };
}
