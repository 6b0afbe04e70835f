import { randomBytes } from "node:crypto";
import { sha256 } from "./digest.ts";

/** The one file of a bundle's artifact. */
export const BUNDLE_FILE = "bundle.age";

/** The one file of a review record's artifact. */
export const RECORD_FILE = "review.json";

/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
export function bundleArtifactName(title: string, bundleSha256: string, attempt: number): string {
  return artifactName("plan", title, bundleSha256.slice(0, 8), attempt);
}

/** `flywheel-review-<slug>-<8 hex>-a<attempt>`: chance tells it from one of the same content, planned twice in a run. */
export function recordArtifactName(title: string, attempt: number): string {
  return artifactName("review", title, randomBytes(4).toString("hex"), attempt);
}

/** The one file of an outcome's artifact. */
export const OUTCOME_FILE = "outcome.json";

/** What the names of all outcomes' artifacts begin with. */
export const OUTCOME_PREFIX = "flywheel-outcome-";

/** `flywheel-outcome-<action>-<slug>-<8 hex>-a<attempt>`: two legs of one matrix may have the same title. */
export function outcomeArtifactName(action: string, title: string, attempt: number): string {
  return artifactName(`outcome-${action}`, title, randomBytes(4).toString("hex"), attempt);
}

/** The one file of a drift report's artifact. */
export const DRIFT_FILE = "drift.json";

/**
 * `flywheel-drift-<index>-of-<count>-<slug>-<8 hex>-a<attempt>`: who folds the shards of a call finds them by what the
 * call is about.
 * @param key of the call's scope, the same in every job of it
 */
export function driftArtifactName(
  { title, key }: { readonly title: string; readonly key: string },
  { index, count }: { readonly index: number; readonly count: number },
  attempt: number,
): string {
  return artifactName(`drift-${index}-of-${count}`, title, sha256(key).slice(0, 8), attempt);
}

function artifactName(kind: string, title: string, digits: string, attempt: number): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return `flywheel-${kind}-${slug === "" ? "units" : slug}-${digits}-a${attempt}`;
}

/** Where the manifest of a plan file lies in the same job. */
export function manifestPath(planPath: string): string {
  return `${planPath}.manifest.json`;
}
