/**
 * Makes the golden plans of test/golden anew (npm run golden): `before.tf` is applied where a case has one, `main.tf`
 * is planned against it, and what the engine says is written beside them. `npm run golden -- --documents` renders only
 * the documents again, from the plans that are there; look at the difference before you commit it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { labEngine } from "@flywheel/local/lab/engine";
import * as v from "valibot";
import { GOLDEN, goldenCases, goldenDocument } from "../packages/core/test/support/golden.ts";

const summarySchema = v.object({ type: v.literal("change_summary"), "@message": v.string() });

const planSchema = v.looseObject({ configuration: v.object({ root_module: v.optional(v.looseObject({})) }) });

main();

function main(): void {
  const { values } = parseArgs({ options: { documents: { type: "boolean", default: false } } });
  for (const name of goldenCases()) {
    if (!values.documents) planCase(name);
    writeFileSync(join(GOLDEN, name, "rendered.md"), goldenDocument(name));
    console.log(name);
  }
}

/** Writes saved.tfplan, plan.json and plan.txt of a case. */
function planCase(name: string): void {
  const source = join(GOLDEN, name);
  const work = mkdtempSync(join(tmpdir(), "flywheel-golden-"));
  const engine = (...command: readonly string[]): string =>
    execFileSync(labEngine(), [...command], {
      cwd: work,
      encoding: "utf8",
      env: { HOME: work, PATH: process.env["PATH"] },
    });
  try {
    if (existsSync(join(source, "child"))) cpSync(join(source, "child"), join(work, "child"), { recursive: true });
    if (existsSync(join(source, "before.tf"))) {
      cpSync(join(source, "before.tf"), join(work, "main.tf"));
      engine("init", "-input=false");
      engine("apply", "-auto-approve", "-input=false");
    }
    cpSync(join(source, "main.tf"), join(work, "main.tf"));
    engine("init", "-input=false");
    const events = engine("plan", "-json", "-input=false", "-out=saved");
    cpSync(join(work, "saved"), join(source, "saved.tfplan"));
    writeFileSync(join(source, "plan.txt"), `${countLine(events)}\n`);
    writeFileSync(join(source, "plan.json"), reproducible(engine("show", "-json", "saved")));
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The engine's own "Plan: …" line. */
function countLine(events: string): string {
  for (const line of events.split("\n").filter((text) => text !== "")) {
    const parsed = v.safeParse(summarySchema, JSON.parse(line));
    if (parsed.success) return parsed.output["@message"];
  }
  throw new Error("the engine gave no change_summary");
}

/** A plan's JSON without what differs each time, or what flywheel never reads. */
function reproducible(json: string): string {
  const ids: string[] = [];
  // Numbers that JavaScript would round are texts in the meantime.
  const plan = v.parse(planSchema, JSON.parse(json.replaceAll(/(?<=[:[,])\d{16,}(?=[,\]}])/g, '"number:$&"')));
  const kept = {
    ...plan,
    timestamp: "2026-01-01T00:00:00Z",
    planned_values: undefined,
    prior_state: undefined,
    configuration: { root_module: { variables: plan.configuration.root_module?.["variables"] } },
  };
  const text = JSON.stringify(kept, null, 2).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (!ids.includes(id)) ids.push(id);
    return `00000000-0000-4000-8000-${String(ids.indexOf(id)).padStart(12, "0")}`;
  });
  return `${text.replaceAll(/"number:(\d+)"/g, "$1")}\n`;
}
