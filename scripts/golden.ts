/**
 * Makes the golden plans of test/golden anew (npm run golden), as test/golden/README.md tells.
 * `npm run golden -- every-action` makes only those that are named; `npm run golden -- --documents` renders only the
 * documents again, from the plans that are there. Look at the difference before you commit it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { requestArguments } from "@flywheel/core/engine/plan-request";
import { labEngine } from "@flywheel/local/lab/engine";
import { startLab } from "@flywheel/local/lab/lab";
import * as v from "valibot";
import {
  GOLDEN,
  goldenCase,
  goldenCases,
  goldenDocument,
  goldenDocuments,
} from "../packages/core/test/support/golden.ts";

/** The bundle's tests read these plan files; nobody reads the others. */
const WITH_PLAN_FILE = ["first-plan", "outputs-only"];

/** A larger plan is packed. */
const MAXIMUM_PLAIN = 100_000;

type Run = (...command: readonly string[]) => string;

const summarySchema = v.object({ type: v.literal("change_summary"), "@message": v.string() });

const planSchema = v.looseObject({ configuration: v.object({ root_module: v.optional(v.looseObject({})) }) });

await main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { documents: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const isWanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
  for (const name of goldenCases()) if (!values.documents && isWanted(name)) await planCase(name);
  for (const name of goldenDocuments()) writeFileSync(join(GOLDEN, name, "rendered.md"), goldenDocument(name));
}

/** Writes plan.json and plan.txt of a case. */
async function planCase(name: string): Promise<void> {
  const source = join(GOLDEN, name);
  const work = mkdtempSync(join(tmpdir(), "flywheel-golden-"));
  const lab = await startLab(join(work, "lab"));
  // Objects without an address: the cloud's port is another one each time.
  const env = { ...lab.environment, FAKECLOUD_URL: undefined, HOME: work, PATH: process.env["PATH"] };
  const engine: Run = (...command) =>
    execFileSync(labEngine(), [...command], { cwd: work, encoding: "utf8", env, maxBuffer: Infinity });
  try {
    if (existsSync(join(source, "child"))) cpSync(join(source, "child"), join(work, "child"), { recursive: true });
    const { request, outside } = goldenCase(name);
    const lay = (file: string): boolean => {
      if (!existsSync(join(source, file))) return false;
      cpSync(join(source, file), join(work, "main.tf"));
      engine("init", "-input=false");
      return true;
    };
    if (lay("before.tf")) engine("apply", "-auto-approve", "-input=false");
    if (lay("before-failing.tf")) failing(() => engine("apply", "-auto-approve", "-input=false"));
    for (const [object, content] of Object.entries(outside)) {
      if (content === null) lab.cloud.remove(object);
      else lab.cloud.edit(object, { content });
    }
    lay("main.tf");
    const events = engine("plan", "-json", "-input=false", ...requestArguments(request), "-out=saved");
    if (WITH_PLAN_FILE.includes(name)) cpSync(join(work, "saved"), join(source, "saved.tfplan"));
    writeFileSync(join(source, "plan.txt"), `${countLine(events)}\n`);
    writePlan(source, reproducible(engine("show", "-json", "saved")));
    console.log(name);
  } finally {
    await lab.close();
    rmSync(work, { recursive: true });
  }
}

function failing(run: () => void): void {
  try {
    run();
  } catch {
    return;
  }
  throw new Error("before-failing.tf was applied, and was meant not to be");
}

function writePlan(source: string, text: string): void {
  if (text.length <= MAXIMUM_PLAIN) writeFileSync(join(source, "plan.json"), text);
  else writeFileSync(join(source, "plan.json.gz"), gzipSync(text));
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
  return `${text.replaceAll(/"number:(\d+)"/g, "$1").replaceAll(/(?<="deposed": ")[0-9a-f]{8}/g, "0badcafe")}\n`;
}
