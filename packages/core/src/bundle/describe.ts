import { join } from "node:path/posix";
import type { Backend } from "../engine/init.ts";
import type { SavedPlan } from "../engine/plan.ts";
import type { Engine } from "../engine/locate.ts";
import { git } from "../git.ts";
import { countChanges } from "../plan/counts.ts";
import type { Host } from "../ports/host.ts";
import type { Unit } from "../units/unit.ts";
import { sha256 } from "./digest.ts";
import type { Manifest } from "./manifest.ts";
import { planState } from "./plan-file.ts";
import { variableDigests } from "./variables.ts";
import type { ApplySide } from "./verify.ts";

/** The checkout a plan is made from, or applied in. */
export interface Checkout {
  readonly commit: string;
  readonly tree: string | null;
}

/** Commit and tree of the work tree; the event's commit where it is no git checkout. */
export async function describeCheckout(host: Host): Promise<Checkout> {
  const [commit, tree] = (await git(host, "rev-parse", "HEAD", "HEAD^{tree}"))?.split("\n") ?? [];
  return commit !== undefined && tree !== undefined ? { commit, tree } : { commit: host.context.sha, tree: null };
}

/** What plan and apply must agree on, as it is here. */
export async function describeUnit(
  unit: Unit,
  engine: Engine,
  checkout: Checkout,
  organizationDigest: string | null,
  host: Host,
): Promise<ApplySide> {
  const lockFile = join(host.context.workspace, unit.directory, ".terraform.lock.hcl");
  const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
  return {
    unit: unit.id,
    repository: host.context.repository,
    workingDirectory: unit.directory,
    organization: organizationDigest,
    commit: checkout.commit,
    tree: checkout.tree,
    runId: host.context.runId,
    runAttempt: host.context.runAttempt,
    engine: { name: engine.name, version: engine.version, platform: engine.platform },
    lockFile: hasLockFile ? sha256(await host.files.readBytes(lockFile)) : null,
    workspace: unit.workspace,
  };
}

/** The manifest of a plan just made. */
export function createManifest(
  here: ApplySide,
  unit: Unit,
  plan: SavedPlan,
  planBytes: Uint8Array,
  backend: Backend,
  host: Host,
): Manifest {
  const planSha256 = sha256(planBytes);
  const names = Object.keys(plan.json.variables ?? {});
  return {
    schema: "flywheel.plan/v1",
    ...here,
    event: host.context.event,
    pullRequest: host.context.pullRequest?.number ?? host.context.queuedPullRequest ?? null,
    backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
    state: planState(planBytes),
    planSha256,
    variables: variableDigests(names, unit, host.context.environment, planSha256),
    counts: countChanges(plan.changeSet),
    createdAt: new Date(host.clock.now()).toISOString(),
  };
}
