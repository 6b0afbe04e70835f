import type { BundledPlan } from "../../src/bundle/seal.ts";
import { sha256 } from "../../src/bundle/digest.ts";
import type { Manifest } from "../../src/bundle/manifest.ts";
import type { ApplySide } from "../../src/bundle/verify.ts";
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
  engine: { name: "tofu", version: "1.12.6", platform: "linux_amd64" },
  lockFile: "1".repeat(64),
  workspace: "default",
};

/** A manifest of which only what a test is about needs to be said. */
export function manifest(rest: Partial<Manifest> = {}): Manifest {
  return {
    schema: "flywheel.plan/v1",
    ...SIDE,
    event: "push",
    pullRequest: null,
    backend: {
      type: "http",
      settings: [
        ["address", '"https://state.example/web"'],
        ["lock_method", '"PUT"'],
      ],
    },
    state: { lineage: "3b9d45e6-6ca5-8f4f-90ee-fa9f9c9bf8c0", serial: 7 },
    planSha256: sha256("a plan"),
    variables: { release: null },
    counts: { ...NO_COUNTS, add: 1 },
    createdAt: "2026-01-01T00:00:00.000Z",
    ...rest,
  };
}

/** A plan and its manifest. */
export function bundled(unit: string, plan: string): BundledPlan {
  return { manifest: manifest({ unit, planSha256: sha256(plan) }), plan: new TextEncoder().encode(plan) };
}
