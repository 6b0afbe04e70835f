import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as v from "valibot";
import { countChanges } from "../../src/plan/counts.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { parsePlanJson, type PlanJson } from "../../src/plan/plan-json.ts";
import type { PlanOutcome } from "../../src/plan/outcome.ts";
import { renderPlanDocument } from "../../src/report/plan-document.ts";
import { COMMENT_BYTES } from "../../src/report/budget.ts";

/** Real plans of a real engine, made by scripts/golden.ts. */
export const GOLDEN = join(import.meta.dirname, "../../../../test/golden");

const addresses = v.optional(v.array(v.string()), []);

const caseSchema = v.strictObject({
  /** What the plan is asked for. */
  request: v.optional(
    v.strictObject({
      targets: addresses,
      excludes: addresses,
      replaces: addresses,
      destroy: v.optional(v.boolean(), false),
      refresh: v.optional(v.boolean(), true),
    }),
    {},
  ),
  /** What somebody does by hand in the cloud before the plan: an object's name and new content, null for removed. */
  outside: v.optional(v.record(v.string(), v.nullable(v.string())), {}),
  /** A document of several other cases, which is no plan of its own. */
  units: v.optional(v.array(v.string())),
});

/** What is special about a case (`case.json`). */
export type GoldenCase = v.InferOutput<typeof caseSchema>;

export function goldenCase(name: string): GoldenCase {
  const file = join(GOLDEN, name, "case.json");
  return v.parse(caseSchema, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
}

/** The names of all golden documents. */
export function goldenDocuments(): readonly string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** The names of those that are a plan of their own. */
export function goldenCases(): readonly string[] {
  return goldenDocuments().filter((name) => goldenCase(name).units === undefined);
}

/** The plan file of a case, as the engine saved it; only a few have one. */
export function goldenPlanFile(name: string): Uint8Array {
  return readFileSync(join(GOLDEN, name, "saved.tfplan"));
}

/** A file of a case: `plan.txt` (the engine's own line of counts), `rendered.md`. */
export function goldenFile(name: string, file: string): string {
  return readFileSync(join(GOLDEN, name, file), "utf8");
}

/** The plan of a case. Large ones are packed. */
export function goldenPlan(name: string): PlanJson {
  const packed = join(GOLDEN, name, "plan.json.gz");
  const text = existsSync(packed) ? gunzipSync(readFileSync(packed)).toString() : goldenFile(name, "plan.json");
  return parsePlanJson(text);
}

/** A case as a unit of a run. */
export function goldenOutcome(name: string): PlanOutcome {
  const { changeSet, redact } = planContent(goldenPlan(name));
  return {
    unit: `${name}@production`,
    changeSet,
    counts: countChanges(changeSet),
    failures: [],
    request: goldenCase(name).request,
    newWorkspace: "",
    warnings: [],
    dependence: undefined,
    redact,
  };
}

/** A document, as a comment would have it. */
export function goldenDocument(name: string): string {
  return renderPlanDocument(
    {
      title: `${name} in production`,
      outcomes: (goldenCase(name).units ?? [name]).map(goldenOutcome),
      facts: ["commit <code>0123abcd</code>"],
      notes: [],
      fullUrl: "",
    },
    COMMENT_BYTES,
  );
}
