import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { after, before, describe, it } from "node:test";
import { deploy, runStep } from "@flywheel/local/demo/stages";
import { readActionYml } from "@flywheel/local/runner/action-yml";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { BAD_INPUT, NAMED_CASES, type BadInput } from "./bad-input.ts";
import { BAD_PATHS } from "./bad-paths.ts";
import { BAD_PLANNING_INPUT } from "./bad-planning-input.ts";
import { footprint, openWorld, type OpenWorld } from "./open-world.ts";

const DIST = new URL("../../dist/", import.meta.url);

const ROWS = [...BAD_INPUT, ...BAD_PLANNING_INPUT, ...BAD_PATHS];

/** Stack frames, and the names of error classes. */
const TRACES = [/^\s+at \S.*[:(]/m, /\b[A-Z][A-Za-z]*Error\b/];

it("has a row for every case the specification names", () => {
  assert.deepEqual(
    NAMED_CASES.filter((name) => !ROWS.some(({ named }) => named === name)),
    [],
  );
});

describe("bad input", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    const { apply } = await deploy(opened.world, "2000");
    assert.equal(apply?.outcome, "success");
  });
  after(() => opened.close());

  for (const [index, row] of ROWS.entries()) {
    const { named, variant, action, reason } = row;
    it(`${named}${variant === undefined ? "" : `, ${variant}`}: ${action} says ${reason || "so, and is green"}`, async () => {
      const runId = String(2001 + index);
      const { result, unchanged } = await call(row, opened, runId);

      assert.equal(result.outputs["failure-reason"], reason);
      assert.equal(result.outcome, reason === "" ? "success" : "failure");
      assert.equal(result.outputs["detail-code"], row.detailCode ?? "");
      assertEveryOutput(action, result);
      assertNoTraces(result);
      assert.ok(unchanged, "objects or states were changed");
      if (row.keepsPlan === true) assertPlanKept(result, opened.world, runId);
      if (reason === "") for (const words of row.says) assert.match(result.summary, words);
      else assertAnnotation(row, result);
    });
  }

  it("asks the forge for nothing it does not model", () => {
    assert.deepEqual(opened.world.forge.unexpected, []);
    assert.deepEqual(opened.world.forge.violations, []);
  });
});

/** Arranges the case, calls the action, and puts the world back. */
async function call(
  row: BadInput,
  opened: OpenWorld,
  runId: string,
): Promise<{ readonly result: StepResult; readonly unchanged: boolean }> {
  const { world } = opened;
  const { repository } = world;
  const arranged = (await row.arrange?.(world, runId)) ?? {};
  const before = footprint(opened);
  try {
    const job = { name: "bad", runId, event: "push", ...arranged.job } as const;
    const states = row.action === "validate-org" ? {} : { "backend-config": world.backendConfig };
    const result = await runStep(world, job, row.action, { ...states, ...row.inputs, ...arranged.inputs });
    return { result, unchanged: isSame(before, footprint(opened)) };
  } finally {
    arranged.undo?.();
    repository.git("reset", "--quiet", "--hard");
    repository.git("clean", "--quiet", "-d", "--force");
  }
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function assertEveryOutput(action: string, { outputs }: StepResult): void {
  const declared = Object.keys(readActionYml(fileURLToPath(new URL(action, DIST))).outputs);
  assert.deepEqual(
    declared.filter((name) => !(name in outputs)),
    [],
  );
}

function assertNoTraces({ log, summary, annotations }: StepResult): void {
  const texts = [...log, summary, ...annotations.map(({ title, message }) => `${title}\n${message}`)];
  for (const pattern of TRACES) {
    assert.deepEqual(
      texts.filter((text) => pattern.test(text)),
      [],
    );
  }
}

/** What happened, where, and what to do, once. */
function assertAnnotation({ reason, says, place }: BadInput, { annotations }: StepResult): void {
  const errors = annotations.filter(({ level }) => level === "error");
  assert.equal(errors.length, 1, JSON.stringify(errors, null, 2));
  const [error] = errors;
  assert.ok(error);
  assert.equal(error.title, `flywheel: ${reason}`);
  for (const words of says) assert.match(error.message, words);
  assert.match(error.message, /\n→ \S/);
  assert.deepEqual({ file: error.file, line: error.line }, place ?? { file: "", line: undefined });
}

function assertPlanKept({ outputs }: StepResult, world: World, runId: string): void {
  assert.match(outputs["bundle-sha256"] ?? "", /^[0-9a-f]{64}$/);
  const names = world.forge.state.artifacts(runId).map(({ name }) => name);
  assert.ok(names.includes(outputs["bundle-name"] ?? ""), names.join(", "));
}
