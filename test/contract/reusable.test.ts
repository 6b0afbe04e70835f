/** What the workflows that we ship promise, beyond what every workflow of ours does (workflows.test.ts). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import * as v from "valibot";
import { parse } from "yaml";
import { isStarted, type Results } from "./conditions.ts";

const stepSchema = v.looseObject({
  uses: v.optional(v.string(), ""),
  run: v.optional(v.string()),
  with: v.optional(v.record(v.string(), v.unknown()), {}),
});
const jobSchema = v.looseObject({
  if: v.optional(v.string(), ""),
  needs: v.optional(
    v.union([
      v.array(v.string()),
      v.pipe(
        v.string(),
        v.transform((name) => [name]),
      ),
    ]),
    [],
  ),
  permissions: v.record(v.string(), v.string()),
  environment: v.optional(v.string()),
  outputs: v.optional(v.record(v.string(), v.string()), {}),
  steps: v.optional(v.array(stepSchema), []),
});
const inputSchema = v.looseObject({ required: v.optional(v.boolean()), default: v.optional(v.unknown()) });
const workflowSchema = v.object({
  on: v.strictObject({ workflow_call: v.looseObject({ inputs: v.record(v.string(), inputSchema) }) }),
  concurrency: v.optional(v.record(v.string(), v.unknown())),
  jobs: v.record(v.string(), jobSchema),
});

type Workflow = v.InferOutput<typeof workflowSchema>;

function workflow(name: string): Workflow {
  const path = join(import.meta.dirname, "../../.github/reusable", name);
  return v.parse(workflowSchema, parse(readFileSync(path, "utf8")));
}

function job({ jobs }: Workflow, name: string): v.InferOutput<typeof jobSchema> {
  const found = jobs[name];
  assert.ok(found !== undefined, `there is no job ${name}`);
  return found;
}

describe("pull-request.yml", () => {
  const pullRequest = workflow("pull-request.yml");

  it("gives the job that runs a pull request's code no key, no token, and nothing to write with", () => {
    const plan = job(pullRequest, "plan");
    assert.doesNotMatch(JSON.stringify(plan), /_KEY/);
    assert.equal(plan.steps.find(({ uses }) => uses.includes("/tofu-plan@"))?.with["github-token"], "");
    assert.deepEqual(plan.permissions, { contents: "read", "id-token": "write" });
  });

  it("runs nothing of the pull request where the keys are", () => {
    const { steps } = job(pullRequest, "report");
    assert.deepEqual(
      steps.map(({ run, uses }) => run ?? uses.replace(/@.*/, "")),
      ["actions/checkout", "org/flywheel/report"],
    );
  });

  it("plans nothing of forks and of Dependabot", () => {
    const { if: condition } = job(pullRequest, "plan");
    const of = (login: string, repository: string, event = "pull_request", matrix = '{"include":[{}]}'): boolean => {
      const pull_request = { head: { repo: { full_name: repository } }, user: { login } };
      const github = {
        event_name: event,
        repository: "acme/infra",
        event: event === "merge_group" ? {} : { pull_request },
      };
      const needs = { validate: { result: "success", outputs: { matrix } } };
      return isStarted(condition, { validate: "success" }, { github, inputs: {}, needs });
    };
    assert.ok(of("ada", "acme/infra") && of("ada", "", "merge_group"));
    assert.deepEqual([of("mallory", "mallory/infra"), of("dependabot[bot]", "acme/infra")], [false, false]);
    assert.equal(of("ada", "acme/infra", "pull_request", '{"include":[]}'), false);
  });

  it("plans in a merge queue what the queue adds, and comments nothing", () => {
    const validate = job(pullRequest, "validate").steps.at(-1);
    assert.equal(validate?.with["affected-base"], "${{ github.event.merge_group.base_sha }}");
    const report = job(pullRequest, "report").steps.at(-1);
    assert.equal(report?.with["comment"], "${{ github.event_name == 'merge_group' && 'never' || 'auto' }}");
  });

  it("reports whatever happened", () => {
    assert.equal(job(pullRequest, "report").if, "always()");
  });
});

it("calls of pull-request.yml and drift.yml for different files do not disturb each other", () => {
  for (const name of ["pull-request.yml", "drift.yml"]) {
    assert.match(JSON.stringify(workflow(name).concurrency), /inputs\.config/, name);
  }
  assert.match(JSON.stringify(workflow("pull-request.yml").concurrency), /inputs\.comment-header/);
  assert.equal(workflow("drift.yml").concurrency?.["queue"], "max");
});

describe("deploy.yml", () => {
  const deploy = workflow("deploy.yml");

  it("neither cancels nor leaves out a deployment", () => {
    const { group, ...rules } = deploy.concurrency ?? {};
    assert.equal(group, "flywheel-deploy-${{ inputs.environment }}");
    assert.deepEqual(rules, { "cancel-in-progress": false, queue: "max" });
  });

  it("takes one environment, so that no two groups hold one unit", () => {
    const { environment } = deploy.on.workflow_call.inputs;
    assert.deepEqual([environment?.required, environment?.default], [true, undefined]);
    assert.match(job(deploy, "validate").steps[0]?.run ?? "", /exit 1/);
  });

  it("records what it had nothing to apply to, so that it is not affected for ever", () => {
    const { permissions, steps } = job(deploy, "report");
    assert.deepEqual([permissions["deployments"], steps.at(-1)?.with["record-deployments"]], ["write", true]);
  });

  const VALIDATED = { waves: '{"1":{},"2":{}}', checks: "3", affected: "[]" };
  const JOBS = ["validate", ...Array.from({ length: 8 }, (_, index) => `wave${index + 1}`), "verify", "report"];
  /** The jobs that GitHub starts, one after the other, where some fail and somebody cancels before one of them. */
  function started({
    outputs = {},
    failing = [],
    cancelledAt,
    verify = true,
  }: {
    readonly outputs?: Partial<typeof VALIDATED>;
    readonly failing?: readonly string[];
    readonly cancelledAt?: string;
    readonly verify?: boolean;
  } = {}): readonly string[] {
    const results: Record<string, Results[string]> = {};
    let isCancelled = false;
    for (const name of JOBS) {
      isCancelled ||= name === cancelledAt;
      const { if: condition, needs } = job(deploy, name);
      const before = Object.fromEntries(needs.map((each) => [each, results[each] ?? "skipped"]));
      const ended = Object.entries(before).map(([each, result]) => [each, { result, outputs: {} }] as const);
      const contexts = {
        github: {},
        inputs: { verify },
        needs: {
          ...Object.fromEntries(ended),
          validate: { result: before["validate"], outputs: { ...VALIDATED, ...outputs } },
        },
      };
      const isIn = isStarted(condition, before, contexts, isCancelled);
      results[name] = !isIn ? "skipped" : failing.includes(name) ? "failure" : "success";
    }
    return JOBS.filter((name) => results[name] !== "skipped");
  }

  it("starts what there is to do, after failures of others too, and never without a validation", () => {
    assert.deepEqual(started(), ["validate", "wave1", "wave2", "verify", "report"]);
    assert.deepEqual(started({ failing: ["wave1"] }), ["validate", "wave1", "wave2", "verify", "report"]);
    assert.deepEqual(started({ failing: ["validate"] }), ["validate", "report"]);
    assert.deepEqual(started({ cancelledAt: "wave2" }), ["validate", "wave1", "report"]);
    assert.deepEqual(started({ outputs: { waves: "{}" } }), ["validate", "report"]);
    const all = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [index + 1, {}]));
    assert.deepEqual(started({ outputs: { waves: JSON.stringify(all) } }), JOBS);
  });

  it("asks checks where there are some, and is not red where there are none", () => {
    const unverified = ["validate", "wave1", "wave2", "report"];
    assert.deepEqual(started({ outputs: { checks: "0" } }), unverified);
    assert.deepEqual(started({ verify: false }), unverified);
    assert.equal(job(deploy, "validate").outputs["checks"], "${{ steps.validate.outputs.checks }}");
  });
});

it("unit.yml applies behind the rules of the environment", () => {
  const unit = workflow("unit.yml");
  assert.equal(job(unit, "apply").environment, "${{ inputs.environment }}");
  assert.equal(job(unit, "plan").environment, undefined);
});
