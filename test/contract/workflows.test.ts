import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import * as v from "valibot";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");

const stepSchema = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string(), ""),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const workflowSchema = v.object({
  on: v.unknown(),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(v.record(v.string(), v.unknown())),
  jobs: v.record(
    v.string(),
    v.object({
      uses: v.optional(v.string()),
      permissions: v.optional(v.record(v.string(), v.string()), {}),
      secrets: v.optional(v.unknown()),
      "timeout-minutes": v.optional(v.number()),
      steps: v.optional(v.array(stepSchema), []),
    }),
  ),
});

const workflows = globSync(".github/{workflows,reusable}/*.{yml,yaml}", { cwd: ROOT }).toSorted();

it("there are workflows", () => {
  assert.ok(workflows.includes(".github/workflows/ci.yml"));
});

for (const path of workflows) {
  const text = readFileSync(join(ROOT, path), "utf8");
  const workflow = v.parse(workflowSchema, parse(text));
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  describe(path, () => {
    it("gives no permission but to jobs that ask for it", () => {
      assert.deepEqual(workflow.permissions, {});
    });

    it("gives each permission for a reason", () => {
      const given = jobs.flatMap(([, { permissions }]) => Object.entries(permissions));
      const explained = [...text.matchAll(/^ +([a-z-]+): (read|write) # \S/gm)].map(([, name, level]) => [name, level]);
      for (const permission of given) assert.ok(explained.some((other) => isDeepStrictEqual(other, permission)));
    });

    it("pins every action by commit, with its version beside it", () => {
      const uses = [...steps.map((step) => step.uses), ...jobs.map(([, job]) => job.uses)].filter(
        // A release pins our own (scripts/release-tree).
        (used) => used !== undefined && !/^(?:\.\/|org\/flywheel\/)/.test(used),
      );
      const pinned = [...text.matchAll(/^\s*(?:- )?uses: ([^\s@]+@[0-9a-f]{40}) # v\d+\.\d+\.\d+$/gm)];
      // A step may stand in several jobs, by an alias.
      assert.deepEqual(new Set(pinned.map(([, used]) => used)), new Set(uses));
    });

    it("hands secrets on by name, and contexts to scripts by their environment", () => {
      assert.ok(jobs.every(([, { secrets }]) => secrets !== "inherit"));
      for (const { run } of steps) assert.doesNotMatch(run, /\$\{\{/);
    });

    it("leaves no token behind in a checkout", () => {
      const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
      assert.deepEqual(
        checkouts.map((step) => step.with["persist-credentials"]),
        checkouts.map(() => false),
      );
    });

    it("does not run for code of strangers with rights of ours", () => {
      assert.doesNotMatch(JSON.stringify(workflow.on), /pull_request_target|workflow_run|issue_comment/);
    });

    it("ends every job some time", () => {
      // A job that calls a workflow has its limits there.
      const endless = jobs.filter(([, job]) => job.uses === undefined && job["timeout-minutes"] === undefined);
      assert.deepEqual(
        endless.map(([name]) => name),
        [],
      );
    });
  });
}
