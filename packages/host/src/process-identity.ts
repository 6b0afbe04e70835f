import { readFileSync } from "node:fs";
import type { ProcessIdentity } from "@flywheel/core/lifecycle/notes";

/** The identity of a process that was just started. */
export function identify(pid: number): ProcessIdentity {
  return { pid, began: readStat(pid)?.began ?? "" };
}

/** Whether this very process still runs; one that nobody has buried (a zombie) does not. */
export function isRunning({ pid, began }: ProcessIdentity): boolean {
  const stat = readStat(pid);
  if (stat !== undefined) return stat.began === began && !["Z", "X"].includes(stat.state);
  // Without /proc (macOS) the number has to do.
  return process.platform !== "linux" && signal(pid, 0);
}

/** Sends an interrupt, unless the process has ended. */
export function interrupt(identity: ProcessIdentity): void {
  if (isRunning(identity)) signal(identity.pid, "SIGINT");
}

function signal(pid: number, name: "SIGINT" | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Signals a whole process group, by its leader; one that is gone needs none. */
export function signalGroup(leader: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-leader, name);
  } catch {
    // ESRCH: all of them have ended.
  }
}

/** State and start time (fields 3 and 22 of proc(5)'s stat); the name before them may hold anything. */
function readStat(pid: number): { readonly state: string; readonly began: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", began: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}
