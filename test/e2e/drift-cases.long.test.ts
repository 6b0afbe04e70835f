import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { labEngine } from "@flywheel/local/lab/engine";
import { LocalJob, type StepResult } from "@flywheel/local/runner/job";
import { STATE, Workspace } from "../lab/workspace.ts";
import type { DriftCase } from "./drift-case-parts.ts";
import { SIMPLE_CASES } from "./drift-cases.ts";
import { NESTED_CASES } from "./drift-cases-nested.ts";
import { OBJECT_CASES } from "./drift-cases-objects.ts";

const ROOT = new URL("../../", import.meta.url);
const DRIFT_CASES = [...SIMPLE_CASES, ...NESTED_CASES, ...OBJECT_CASES];
const GUIDE = new URL("docs/guides/drift-verdicts.md", ROOT);

it("has the cases of the guide, all of them", () => {
  const cases = DRIFT_CASES.map(({ name, verdict, secondPlan }) => ({
    name,
    verdict,
    secondPlan: secondPlan === true,
  }));
  assert.equal(cases.length, 68);
  assert.deepEqual(cases, guideCases());
});

describe("drift-check's verdict where this changed outside / in code", { concurrency: 2 }, () => {
  for (const driftCase of DRIFT_CASES) {
    it(driftCase.name, async (context) => {
      const step = await driftCheck(await workspaceOf(context, driftCase));

      assert.equal(step.outcome, "success", step.log.join("\n"));
      assert.deepEqual(JSON.parse(step.outputs["units"] ?? ""), { "code@default": driftCase.verdict });
      assert.equal(step.outputs["drift-count"], String(expectedDrift(driftCase)));
      assert.equal(planCount(step), expectedPlans(driftCase), step.log.join("\n"));
    });
  }
});

/** A workspace where the case has come about, ready for drift-check. */
async function workspaceOf(context: TestContext, driftCase: DriftCase): Promise<Workspace> {
  const workspace = await Workspace.open(context, labEngine(), driftCase.appliedFirst ?? driftCase.applied);
  const { cloud } = workspace.lab;
  driftCase.existing?.(cloud);
  if (driftCase.appliedFirst !== undefined) {
    await workspace.apply();
    workspace.write(driftCase.applied);
  }
  const apply = await workspace.run("apply", "-input=false", "-auto-approve");
  assert.equal(apply.code, driftCase.applyFails ? 1 : 0, apply.stderr);
  driftCase.outside?.(cloud);
  if (driftCase.code !== undefined) workspace.write(driftCase.code);
  return workspace;
}

/** Runs the built action as a scheduled job would. */
async function driftCheck(workspace: Workspace): Promise<StepResult> {
  const { lab, directory } = workspace;
  const { PATH = "", HOME = "" } = process.env;
  const job = new LocalJob({
    actions: fileURLToPath(new URL("dist", ROOT)),
    workspace: dirname(directory),
    repository: "acme/infra",
    sha: "0".repeat(40),
    runId: "1",
    name: "drift",
    event: { name: "schedule", payload: {} },
    token: "",
    environment: { PATH, HOME, ...lab.environment },
  });
  try {
    return await job.uses("drift-check", {
      with: {
        "working-directory": basename(directory),
        "backend-config": lab.stateBackend.backendConfig(STATE).join("\n"),
        engine: labEngine(),
        issues: "false",
        "fail-on": "never",
      },
    });
  } finally {
    await job.finish();
  }
}

/** The engine ends each plan with one line of sums. */
function planCount(step: StepResult): number {
  return step.log.filter((line) => line.startsWith("Plan: ")).length;
}

function expectedDrift({ listed, outside }: DriftCase): number {
  return listed ?? (outside === undefined ? 0 : 1);
}

/** What looks drifted or pending is looked at once more, under the lock. */
function expectedPlans({ verdict, secondPlan }: DriftCase): number {
  const looks = ["drifted", "pending", "both"].includes(verdict) ? 2 : 1;
  return looks * (secondPlan ? 2 : 1);
}

/** The rows of the guide's table of cases. */
function guideCases(): readonly { readonly name: string; readonly verdict: string; readonly secondPlan: boolean }[] {
  const rows = readFileSync(GUIDE, "utf8").matchAll(
    /^\| (?<name>[^|]+? \/ [^|]+?) +\| (?<verdict>\w+) +\| (?<plans>[12]) +\|/gm,
  );
  return [...rows].map(({ groups = {} }) => ({
    name: groups["name"] ?? "",
    verdict: groups["verdict"] ?? "",
    secondPlan: groups["plans"] === "2",
  }));
}
