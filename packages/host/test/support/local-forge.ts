import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Clock } from "@flywheel/core/ports/clock";
import { startForge, type LocalForge } from "@flywheel/local/forge/server";
import { GitRepository } from "@flywheel/local/world/git-repository";

export const TOKEN = "ghs_lab_token";
export const REPOSITORY = "acme/infra";

/** A local forge with a git repository of one commit, which the official client of this process talks to. */
export async function openForge(): Promise<{ readonly local: LocalForge; readonly repository: GitRepository }> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-host-forge-"));
  const template = join(home, "template");
  mkdirSync(template);
  const repository = GitRepository.create(join(home, "infra"), template);
  const local = await startForge({
    directory: join(home, "forge"),
    repository: REPOSITORY,
    gitDirectory: repository.directory,
  });
  // The client reads its address once, when it is loaded: one forge a process.
  Object.assign(process.env, local.environmentFor({ runId: "1", job: "plan" }), { RUNNER_TEMP: home });
  after(async () => {
    await local.close();
    rmSync(home, { recursive: true });
  });
  return { local, repository };
}

/** A clock that does not wait, and how long it was asked to. */
export function fastClock(): { readonly clock: Clock; readonly waits: number[] } {
  const waits: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { waits, clock: { now: () => Date.now(), sleep } };
}
