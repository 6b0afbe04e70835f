import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { median, type Measurement } from "./measure.ts";

const ROUNDS = 5;
const BUDGET_MS = 300;

/** An organization file with 300 stacks from its text to the model and its findings, each time in a new process. */
export async function measureOrganization(): Promise<readonly Measurement[]> {
  const script = join(import.meta.dirname, "organization-process.ts");
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    taken.push(Number(stdout));
  }
  const ms = median(taken);
  return [
    {
      what: "organization.yaml of 300 stacks: CPU time",
      measured: `${ms.toFixed(0)} ms`,
      budget: `≤ ${BUDGET_MS} ms`,
      ok: ms <= BUDGET_MS,
    },
  ];
}
