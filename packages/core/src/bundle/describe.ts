import { join } from "node:path/posix";
import type { Backend } from "../engine/init.ts";
import type { PlanRequest } from "../engine/plan-request.ts";
import type { SavedPlan } from "../engine/plan.ts";
import type { Engine } from "../engine/locate.ts";
import { git } from "../git.ts";
import { countChanges, NO_COUNTS } from "../plan/counts.ts";
import type { Host } from "../ports/host.ts";
import type { Unit } from "../units/unit.ts";
import { sha256 } from "./digest.ts";
import type { Manifest } from "./manifest.ts";
import { planState } from "./plan-file.ts";
import { tokenKind } from "./token-kind.ts";
import { variableDigests } from "./variables.ts";
import type { ApplySide, Origin } from "./verify.ts";

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

/** What all units of a job have in common. */
export type Job = Checkout & Origin & Pick<Manifest, "organization" | "token" | "options">;

/**
 * Describes the job this is.
 * @param organization sha256 of the organization file; null in direct mode
 * @param options what it plans, or expects to have been planned
 * @param token the job's own; empty for none. It goes no further than here
 */
export function describeJob(
  checkout: Checkout,
  organization: string | null,
  options: PlanRequest,
  token: string,
  { context }: Host,
): Job {
  return {
    ...checkout,
    organization,
    options,
    token: tokenKind(token),
    runId: context.runId,
    runAttempt: context.runAttempt,
    event: context.event,
    pullRequest: context.pullRequest?.number ?? context.queuedPullRequest ?? null,
    headSha: context.pullRequest?.headSha ?? null,
    baseSha: context.pullRequest?.baseSha ?? null,
  };
}

/** What plan and apply must agree on, as it is here. */
export async function describeUnit(unit: Unit, engine: Engine, job: Job, host: Host): Promise<ApplySide> {
  const lockFile = join(host.context.workspace, unit.directory, ".terraform.lock.hcl");
  const hasLockFile = (await host.files.stat(lockFile))?.kind === "file";
  return {
    ...job,
    unit: unit.id,
    repository: host.context.repository,
    workingDirectory: unit.directory,
    engine: { name: engine.name, version: engine.version, platform: engine.platform },
    lockFile: hasLockFile ? sha256(await host.files.readBytes(lockFile)) : null,
    workspace: unit.workspace,
  };
}

/** A plan just made, with what belongs to it. */
export interface MadePlan extends Pick<
  Manifest,
  "uncommitted" | "planDigest" | "digestIgnore" | "dependence" | "files" | "forReport"
> {
  readonly unit: Unit;
  /** undefined for a unit that waits: there is none yet. */
  readonly plan: SavedPlan | undefined;
  /** The plan file; empty where there is none. */
  readonly bytes: Uint8Array;
  readonly backend: Backend;
}

/** The manifest of a plan just made. */
export function createManifest(here: ApplySide, made: MadePlan, host: Host): Manifest {
  const { unit, plan, bytes, backend, ...rest } = made;
  const planSha256 = sha256(bytes);
  const names = Object.keys(plan?.json.variables ?? {});
  return {
    schema: "flywheel.plan/v1",
    ...here,
    backend: { type: backend.type, settings: backend.settings.map(([name, value]) => [name, value]) },
    state: planState(bytes),
    planSha256,
    variables: variableDigests(names, unit, host.context.environment, planSha256),
    counts: plan === undefined ? NO_COUNTS : countChanges(plan.changeSet),
    createdAt: new Date(host.clock.now()).toISOString(),
    ...rest,
  };
}
