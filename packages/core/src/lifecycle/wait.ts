import type { Host } from "../ports/host.ts";
import type { StartedCommand } from "./notes.ts";

const PERIOD_MS = 100;

/** After the last interrupt an engine writes what it has and goes. */
const LAST_WORDS_MS = 15_000;

/**
 * Waits for commands of the engine that outlived main, and interrupts what runs after the grace: the runner kills
 * whatever is left at the end of the job, and an engine that is killed keeps its lock.
 * @returns the commands that still run
 */
export async function waitForEngine(
  commands: readonly StartedCommand[],
  graceMs: number,
  host: Host,
): Promise<readonly StartedCommand[]> {
  const late = await waitUntil(host.clock.now() + graceMs, commands, host);
  for (const command of late) {
    host.log.warning(`${command.unit}: the engine still runs after ${graceMs / 1_000} s and is interrupted`);
    host.processes.interrupt(command.process);
  }
  return late.length === 0 ? [] : waitUntil(host.clock.now() + LAST_WORDS_MS, late, host);
}

async function waitUntil(
  deadline: number,
  commands: readonly StartedCommand[],
  { processes, clock }: Host,
): Promise<readonly StartedCommand[]> {
  const isRunning = (command: StartedCommand): boolean => processes.isRunning(command.process);
  let running = commands.filter(isRunning);
  while (running.length > 0 && clock.now() < deadline) {
    await clock.sleep(PERIOD_MS);
    running = running.filter(isRunning);
  }
  return running;
}
