import { join } from "node:path/posix";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { readJsonText } from "@flywheel/core/engine/session";
import type { Host } from "@flywheel/core/ports/host";
import { renderPlanDocument, type PlanDocument } from "@flywheel/core/report/plan-document";

/** The plan for later steps of the same job, as absolute paths; empty text for nothing. */
export interface PlanFiles {
  readonly planTextPath: string;
  readonly planJsonPath: string;
}

export const NO_PLAN_FILES: PlanFiles = { planTextPath: "", planJsonPath: "" };

/** Beyond any comment or summary, and still a file that opens. */
const MAXIMUM_TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Writes the plan document, and the plan's JSON with every secret in it, where only this user reads them and the post
 * step removes them.
 */
export async function writePlanFiles(
  document: PlanDocument,
  planned: readonly PlannedUnit[],
  host: Host,
): Promise<PlanFiles> {
  const planTextPath = join(await privateDirectory("plan-text", host), "plan.md");
  await host.files.write(planTextPath, `${renderPlanDocument(document, MAXIMUM_TEXT_BYTES)}\n`, { secret: true });
  return { planTextPath, planJsonPath: await writeJson(planned, host) };
}

/** One unit is a file, several are a directory with a file each. */
async function writeJson(planned: readonly PlannedUnit[], host: Host): Promise<string> {
  const made = planned.flatMap(({ unit, session, planned: result }) =>
    result === undefined ? [] : [{ unit, session, jsonFile: result.plan.jsonFile }],
  );
  if (made.length === 0) return "";
  const directory = await privateDirectory("plan-json", host);
  for (const { unit, session, jsonFile } of made) {
    const name = planned.length === 1 ? "plan.json" : `${unit.id}.json`;
    await host.files.write(join(directory, name), await readJsonText(session, jsonFile), { secret: true });
  }
  return planned.length === 1 ? join(directory, "plan.json") : directory;
}

async function privateDirectory(purpose: string, { files, journal }: Host): Promise<string> {
  const directory = await files.temporaryDirectory(purpose);
  journal.removeLater(directory);
  return directory;
}
