import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EDITS, makeLargeRepository } from "./graph-repository.ts";
import { median, type Measurement } from "./measure.ts";

const ROUNDS = 5;
const BUDGET_MS = 1_000;

/** What an edit affects in 1,000 stacks and 300 modules, from their code and git to a matrix, in new processes. */
export async function measureGraph(): Promise<readonly Measurement[]> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-bench-"));
  const workspace = join(home, "repository");
  try {
    mkdirSync(workspace);
    makeLargeRepository(workspace);
    const measured: Measurement[] = [];
    for (const [branch, edited] of Object.entries(EDITS)) {
      execFileSync("git", ["checkout", "--quiet", branch], { cwd: workspace });
      measured.push(await measureEdit(edited, workspace));
    }
    return measured;
  } finally {
    rmSync(home, { recursive: true });
  }
}

async function measureEdit(edited: string, workspace: string): Promise<Measurement> {
  const script = join(import.meta.dirname, "graph-process.ts");
  const env = { ...process.env, GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: "acme/infra", GITHUB_EVENT_PATH: "" };
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
    taken.push(Number(stdout));
  }
  const ms = median(taken);
  return {
    what: `affected of 1,000 stacks, ${edited} edited: CPU time`,
    measured: `${ms.toFixed(0)} ms`,
    budget: `≤ ${BUDGET_MS} ms`,
    ok: ms <= BUDGET_MS,
  };
}
