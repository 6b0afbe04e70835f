import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as v from "valibot";
import { median, type Measurement } from "./measure.ts";

const ROUNDS = 5;
const BUDGET_MS = 1_000;
const BUDGET_BYTES = 65_536;

const resultSchema = v.object({ cpuMs: v.number(), commentBytes: v.number() });

/** The fold of what 200 jobs left, sealed plans among it, to one comment and one summary, each time in a new process. */
export async function measureFold(): Promise<readonly Measurement[]> {
  const script = join(import.meta.dirname, "fold-process.ts");
  const taken: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    const { cpuMs, commentBytes } = v.parse(resultSchema, JSON.parse(stdout));
    taken.push(cpuMs);
    bytes = commentBytes;
  }
  const ms = median(taken);
  return [
    {
      what: "fold of 200 outcomes with sealed plans: CPU time",
      measured: `${(ms / 1_000).toFixed(2)} s`,
      budget: `≤ ${BUDGET_MS / 1_000} s`,
      ok: ms <= BUDGET_MS,
    },
    {
      what: "fold of 200 outcomes: the comment",
      measured: `${bytes} bytes`,
      budget: `≤ ${BUDGET_BYTES} bytes`,
      ok: bytes <= BUDGET_BYTES,
    },
  ];
}
