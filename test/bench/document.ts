import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as v from "valibot";
import type { Measurement } from "./measure.ts";

const MEGABYTE = 1_000_000;
const BUDGET_MS = 2_000;
const BUDGET_BYTES = 400 * MEGABYTE;

const resultSchema = v.object({ planBytes: v.number(), cpuMs: v.number(), peakBytes: v.number() });

/** From the JSON of a plan with 10,000 changes to comment and summary, in a process of its own. */
export async function measureDocument(): Promise<readonly Measurement[]> {
  const script = join(import.meta.dirname, "document-process.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const { planBytes, cpuMs, peakBytes } = v.parse(resultSchema, JSON.parse(stdout));
  const what = `document of 10,000 changes (${(planBytes / MEGABYTE).toFixed(1)} MB of JSON)`;
  return [
    {
      what: `${what}: CPU time`,
      measured: `${(cpuMs / 1_000).toFixed(2)} s`,
      budget: `≤ ${BUDGET_MS / 1_000} s`,
      ok: cpuMs <= BUDGET_MS,
    },
    {
      what: `${what}: peak memory`,
      measured: `${(peakBytes / MEGABYTE).toFixed(0)} MB`,
      budget: `≤ ${BUDGET_BYTES / MEGABYTE} MB`,
      ok: peakBytes <= BUDGET_BYTES,
    },
  ];
}
