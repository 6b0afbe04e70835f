/** The document about a call, for notify and metrics: one schema, however the call ends. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import * as v from "valibot";
import { FAILURE_REASONS } from "@flywheel/core/errors";
import { eventually } from "@flywheel/local/lab/eventually";
import type { LocalJob, StepResult } from "@flywheel/local/runner/job";
import { REPOSITORY } from "@flywheel/local/world/world";
import { startSteps, type Steps } from "./steps.ts";

const instant = v.pipe(v.string(), v.isoTimestamp());

/** flywheel.event/v1, every field and no other. */
const eventSchema = v.pipe(
  v.strictObject({
    schema: v.literal("flywheel.event/v1"),
    kind: v.picklist(["tofu-plan", "tofu-apply"]),
    status: v.picklist(["success", "failure", "cancelled"]),
    severity: v.picklist(["info", "error"]),
    failureReason: v.nullable(v.picklist(FAILURE_REASONS)),
    organization: v.string(),
    environment: v.string(),
    units: v.array(v.string()),
    sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
    runUrl: v.string(),
    started: instant,
    finished: instant,
    summary: v.pipe(v.string(), v.nonEmpty()),
    facts: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
    dedupKey: v.pipe(v.string(), v.nonEmpty()),
  }),
  v.check(({ started, finished }) => started <= finished, "it ends before it begins"),
  v.check(({ status, failureReason }) => (status === "success") === (failureReason === null), "status and reason"),
);
type Event = v.InferOutput<typeof eventSchema>;

interface Ending {
  readonly action: Event["kind"];
  readonly status: Event["status"];
  readonly reason: Event["failureReason"];
  readonly units: readonly string[];
  readonly run: (job: LocalJob, steps: Steps) => Promise<StepResult>;
}

const UNIT = "stack@default";

/** In one job each; the apply has the plan of its own job. */
const ENDINGS: readonly Ending[] = [
  { action: "tofu-plan", status: "success", reason: null, units: [UNIT], run: planned },
  {
    action: "tofu-plan",
    status: "failure",
    reason: "input-invalid",
    units: [],
    run: (job, steps) => job.uses("tofu-plan", { with: { ...steps.inputs(), "working-directory": "nowhere" } }),
  },
  {
    action: "tofu-apply",
    status: "failure",
    reason: "plan-mismatch",
    units: [UNIT],
    run: async (job, steps) => applied(await planned(job, steps), job, steps.inputs({ workspace: "blue" })),
  },
  {
    action: "tofu-apply",
    status: "success",
    reason: null,
    units: [UNIT],
    run: async (job, steps) => applied(await planned(job, steps), job, steps.inputs()),
  },
  {
    action: "tofu-plan",
    status: "cancelled",
    reason: "cancelled",
    units: [],
    run: async (job, steps) => {
      steps.hold("version");
      const before = steps.commands().length;
      const step = planned(job, steps);
      await eventually("the engine", () => steps.commands().slice(before).includes("version"));
      await job.cancel();
      return step;
    },
  },
];

it("event-path names a document of the one schema, however the call ends", async (t) => {
  const steps = await startSteps(t);
  for (const [index, { action, status, reason, units, run }] of ENDINGS.entries()) {
    await t.test(`${action}: ${status}`, async () => {
      const runId = String(100 + index);
      const job = steps.job({ runId });
      try {
        const { outputs } = await run(job, steps);
        const path = outputs["event-path"] ?? "";
        assert.ok(path.startsWith(job.temporary), path);
        const event = v.parse(eventSchema, JSON.parse(readFileSync(path, "utf8")));
        assert.deepEqual([event.kind, event.status, event.failureReason, event.units], [action, status, reason, units]);
        assert.equal(event.failureReason ?? "", outputs["failure-reason"]);
        assert.equal(event.severity, status === "success" ? "info" : "error");
        assert.equal(event.sha, steps.world.repository.head);
        assert.ok(event.runUrl.endsWith(`/${REPOSITORY}/actions/runs/${runId}`), event.runUrl);
      } finally {
        await job.finish();
      }
    });
  }
});

function planned(job: LocalJob, steps: Steps): Promise<StepResult> {
  return job.uses("tofu-plan", { with: steps.inputs() });
}

function applied(
  { outputs }: StepResult,
  job: LocalJob,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const { "plan-path": path = "", "plan-sha256": sha256 = "" } = outputs;
  return job.uses("tofu-apply", { with: { ...inputs, "plan-path": path, "plan-sha256": sha256 } });
}
