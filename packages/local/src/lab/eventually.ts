import { setTimeout as delay } from "node:timers/promises";

const PERIOD_MS = 20;

/** Waits until something is so, looking again and again. Throws when it does not come within `patience` milliseconds. */
export async function eventually(what: string, isSo: () => boolean, patience = 30_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await delay(PERIOD_MS);
  }
}
