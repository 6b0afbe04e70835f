import { readdirSync, readFileSync } from "node:fs";

/**
 * Kills what a job left running, found by the tracking id in its environment, as the runner does at the end of a job.
 * Source: actions/runner src/Runner.Worker/JobExtension.cs. Without /proc (macOS) nothing is found.
 * @returns their process ids
 */
export function killOrphans(trackingId: string): readonly number[] {
  const marker = `RUNNER_TRACKING_ID=${trackingId}`;
  const orphans = processIds().filter((pid) => environmentOf(pid).includes(marker));
  for (const pid of orphans) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself meanwhile.
    }
  }
  return orphans;
}

function processIds(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function environmentOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}
