/** The one file of a bundle's artifact. */
export const BUNDLE_FILE = "bundle.age";

/** The one file of a review record's artifact. */
export const RECORD_FILE = "review.json";

/** `flywheel-plan-<slug>-<8 hex>-a<attempt>`: a re-run of all jobs never meets its own older name. */
export function bundleArtifactName(title: string, bundleSha256: string, attempt: number): string {
  return artifactName("plan", title, bundleSha256, attempt);
}

/** `flywheel-review-<slug>-<8 hex>-a<attempt>`, likewise. */
export function recordArtifactName(title: string, recordSha256: string, attempt: number): string {
  return artifactName("review", title, recordSha256, attempt);
}

function artifactName(kind: string, title: string, contentSha256: string, attempt: number): string {
  const slug = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return `flywheel-${kind}-${slug === "" ? "units" : slug}-${contentSha256.slice(0, 8)}-a${attempt}`;
}

/** Where the manifest of a plan file lies in the same job. */
export function manifestPath(planPath: string): string {
  return `${planPath}.manifest.json`;
}
