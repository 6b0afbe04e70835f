import type { Bundle, BundledPlan } from "../../src/bundle/pack.ts";
import { sha256 } from "../../src/bundle/digest.ts";
import type { Manifest } from "../../src/bundle/manifest.ts";
import type { ApplySide } from "../../src/bundle/verify.ts";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";

/** What plan and apply agree on. */
export const SIDE: ApplySide = {
  unit: "web@production",
  repository: "acme/infrastructure",
  workingDirectory: "tofu/stacks/web",
  organization: "0".repeat(64),
  commit: "c".repeat(40),
  tree: "7".repeat(40),
  runId: "1001",
  runAttempt: 2,
  event: "pull_request",
  pullRequest: 7,
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  token: "installation",
  engine: { name: "tofu", version: "1.12.6", platform: "linux_amd64" },
  lockFile: "1".repeat(64),
  workspace: "default",
  options: WHOLE_PLAN,
};

/** A manifest of which only what a test is about needs to be said. */
export function manifest(rest: Partial<Manifest> = {}): Manifest {
  return {
    schema: "flywheel.plan/v1",
    ...SIDE,
    backend: {
      type: "http",
      settings: [
        ["address", '"https://state.example/web"'],
        ["lock_method", '"PUT"'],
      ],
    },
    uncommitted: "9".repeat(64),
    state: { lineage: "3b9d45e6-6ca5-8f4f-90ee-fa9f9c9bf8c0", serial: 7 },
    planSha256: sha256("a plan"),
    planDigest: "d".repeat(64),
    digestIgnore: ["var.built"],
    dependence: { kind: "provisional", upstream: ["db@production"] },
    variables: { release: null },
    counts: { ...NO_COUNTS, add: 1 },
    createdAt: "2026-01-01T00:00:00.000Z",
    files: [],
    forReport: null,
    ...rest,
  };
}

/** A plan and its manifest. */
export function bundled(unit: string, plan: string): BundledPlan {
  return { manifest: manifest({ unit, planSha256: sha256(plan) }), plan: new TextEncoder().encode(plan) };
}

/** A bundle of plans, each with all of the files. */
export function bundleOf(plans: readonly BundledPlan[], files: Readonly<Record<string, string>> = {}): Bundle {
  const extra = Object.entries(files).map(([path, content]) => ({ path, sha256: sha256(content) }));
  return {
    plans: plans.map(({ manifest: made, plan }) => ({ manifest: { ...made, files: extra }, plan })),
    files: new Map(Object.values(files).map((content) => [sha256(content), new TextEncoder().encode(content)])),
  };
}
