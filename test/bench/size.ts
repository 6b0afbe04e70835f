import { globSync, readFileSync, statSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Measurement } from "./measure.ts";

const ROOT = join(import.meta.dirname, "../..");
const MEGABYTE = 1_000_000;
const BUDGET_BYTES = 4 * MEGABYTE;
const MAXIMUM_ARCHIVE_BYTES = 64 * MEGABYTE;

/** What the runner downloads for `uses:`, and what it unpacks to. */
export function measureSize(): readonly Measurement[] {
  const archive = spawnSync("tar", ["-C", ROOT, "-cz", "dist"], { maxBuffer: MAXIMUM_ARCHIVE_BYTES });
  if (archive.status !== 0) throw new Error(`tar: ${archive.stderr.toString()}`);
  const files = globSync("dist/**", { cwd: ROOT }).filter((path) => statSync(join(ROOT, path)).isFile());
  const unpacked = files.reduce((sum, path) => sum + readFileSync(join(ROOT, path)).length, 0);
  return [
    {
      what: "release tree, tar.gz",
      measured: megabytes(archive.stdout.length),
      budget: `≤ ${megabytes(BUDGET_BYTES)}`,
      ok: archive.stdout.length <= BUDGET_BYTES,
    },
    { what: "release tree, unpacked", measured: megabytes(unpacked), budget: "", ok: true },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
