import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import { countChanges } from "../../src/plan/counts.ts";
import { readChangeSet } from "../../src/plan/change-set.ts";
import { parsePlanJson } from "../../src/plan/plan-json.ts";
import { planRedactor } from "../../src/plan/redact.ts";
import type { PlanOutcome } from "../../src/plan/outcome.ts";
import { renderPlanDocument } from "../../src/report/plan-document.ts";
import { COMMENT_BYTES } from "../../src/report/budget.ts";

/** Real plans of a real engine, made by scripts/golden.ts. */
export const GOLDEN = join(import.meta.dirname, "../../../../test/golden");

/** The names of the golden cases. */
export function goldenCases(): readonly string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The plan file of a case, as the engine saved it. */
export function goldenPlanFile(name: string): Uint8Array {
  return readFileSync(join(GOLDEN, name, "saved.tfplan"));
}

/** A file of a case: `plan.json`, `plan.txt` (the engine's own line of counts), `rendered.md`. */
export function goldenFile(name: string, file: string): string {
  return readFileSync(join(GOLDEN, name, file), "utf8");
}

/** A case as the one unit of a run. */
export function goldenOutcome(name: string): PlanOutcome {
  const plan = parsePlanJson(goldenFile(name, "plan.json"));
  const changeSet = readChangeSet(plan);
  return {
    unit: `${name}@production`,
    changeSet,
    counts: countChanges(changeSet),
    failures: [],
    request: WHOLE_PLAN,
    newWorkspace: "",
    warnings: [],
    dependence: undefined,
    redact: planRedactor(plan),
  };
}

/** The document of a case, as a comment would have it. */
export function goldenDocument(name: string): string {
  return renderPlanDocument(
    {
      title: `${name} in production`,
      outcomes: [goldenOutcome(name)],
      facts: ["commit <code>0123abcd</code>"],
      notes: [],
      fullUrl: "",
    },
    COMMENT_BYTES,
  );
}
