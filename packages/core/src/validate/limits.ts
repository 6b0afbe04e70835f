import type { Finding } from "../organization/model.ts";
import type { EngineLimits } from "../ports/processes.ts";
import { finding } from "../rules/registry.ts";

/** Foreign code may read without end (`file("/dev/zero")`). Schemas of several large providers take about 1 GiB. */
export const LIMITS: EngineLimits = { timeMs: 10 * 60_000, memoryBytes: 4 * 2 ** 30 };

const FIX = {
  fmt: "Look for a file of code or of variables that is very large or nested very deeply, and leave it out of the repository.",
  init: "See in the log what it waited for; a module or a provider may come from a place that does not answer.",
  validate: 'Look for what is read without end there or in a module it calls, such as file("/dev/zero").',
} as const;

/**
 * A command that the engine came to no end with.
 * @param directory where it ran, relative to the workspace
 */
export function limitFinding(directory: string, command: keyof typeof FIX, exceeded: "time" | "memory"): Finding {
  const what = exceeded === "time" ? "more than ten minutes" : "more than 4 GiB of memory";
  const where = directory === "." ? "" : ` in ${directory}`;
  const message = `${command}${where} was stopped: it took ${what}`;
  return finding("engine-limit", { file: directory, line: 1, column: 1 }, message, FIX[command]);
}
