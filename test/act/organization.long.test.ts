/** The sample organization's workflows in act: two environments, a setup of its own, a failing unit, shards. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openIssues } from "../e2e/stages.ts";
import { openPipeline, skip, type ActPipeline } from "./pipeline.ts";

/** A file of the runners, which can be planned in production alone. */
const BROKEN = `resource "terraform_data" "broken" {
  lifecycle {
    precondition {
      condition     = var.environment != "staging"
      error_message = "Not in staging."
    }
  }
}
`;
const STACKS = ["attic", "dashboard", "runners"];

describe("the sample organization's workflows, in act", { skip }, () => {
  let pipeline: ActPipeline;
  before(async () => (pipeline = await openPipeline("org")));
  after(() => pipeline.close());

  it("deploy staging, then production", async () => {
    const { succeeded, jobs, log } = await pipeline.run("deploy", { event: "push", runId: "1" });
    assert.ok(succeeded, log.join("\n"));
    const ofWaves = (environment: string): readonly string[] =>
      ["validate", `verify ${environment}`, "report"].map((job) => `${environment}/flywheel deploy/${job}`);
    const expected = [...ofWaves("staging"), ...ofWaves("production")];
    assert.deepEqual(
      expected.filter((job) => jobs[job] !== "success"),
      [],
    );
    const units = pipeline.world.forge.state.deployments().map(({ payload }) => /\w+@\w+/.exec(payload)?.[0] ?? "");
    assert.deepEqual(
      units.slice(0, 3).toSorted(),
      STACKS.map((stack) => `${stack}@staging`),
    );
    assert.deepEqual(
      units.slice(3).toSorted(),
      STACKS.map((stack) => `${stack}@production`),
    );
  });

  it("say in one comment which unit of a pull request cannot be planned, and stop a deployment there", async () => {
    const { forge, repository } = pipeline.world;
    const base = repository.head;
    repository.write("tofu/stacks/runners/broken.tf", BROKEN);
    const head = repository.commit("Break the runners");
    const { number } = forge.state.openPullRequest({ title: "Break the runners", author: "ada", head });
    const pullRequest = { number, head, base };
    const planned = await pipeline.run("pull-request", { event: "pull_request", pullRequest, runId: "2" });
    const failed = Object.keys(planned.jobs).filter((job) => planned.jobs[job] !== "success");
    const [plan = "", report = "", ...others] = failed.toSorted();
    assert.match(plan, /pull request\/plan staging 1\.\d/, planned.log.join("\n"));
    assert.deepEqual([report, ...others], ["infrastructure/flywheel pull request/report"]);
    const [comment, ...more] = forge.state.comments(number);
    assert.equal(more.length, 0);
    assert.match(comment?.body ?? "", /runners@staging.*Not in staging/s);

    // act ends a run where a called workflow fails, so that neither `report` nor anything else of it comes after that.
    const deployed = await pipeline.run("deploy", { event: "push", runId: "3" });
    assert.deepEqual(deployed.jobs, {
      "staging/flywheel deploy/validate": "success",
      "wave 1/flywheel unit/plan": "failure",
    });
    repository.git("reset", "--quiet", "--hard", "HEAD~1");
  });

  it("only validate a fork's pull request", async () => {
    const { forge, repository } = pipeline.world;
    const base = repository.head;
    repository.write("tofu/stacks/attic/fork.tf", 'output "fork" {\n  value = "mallory"\n}\n');
    const head = repository.commit("Come from a fork");
    const { number } = forge.state.openPullRequest({ title: "Come from a fork", author: "mallory", head });
    const pullRequest = { number, head, base, fork: "mallory/infra", author: "mallory" };
    // GitHub gives such a run no secrets.
    const options = { event: "pull_request", pullRequest, runId: "5", secrets: {} } as const;
    const { jobs, log } = await pipeline.run("pull-request", options);
    assert.deepEqual(
      jobs,
      {
        "infrastructure/flywheel pull request/validate": "success",
        "infrastructure/flywheel pull request/report": "success",
      },
      log.join("\n"),
    );
    assert.deepEqual(forge.state.comments(number), []);
    repository.git("reset", "--quiet", "--hard", "HEAD~1");
  });

  it("look for drift in parts, and open one issue", async () => {
    const { lab, repository } = pipeline.world;
    repository.edit(".github/workflows/drift.yml", "drift.yml@v1\n", "drift.yml@v1\n    with: { shards: 2 }\n");
    repository.commit("Look in two parts");
    lab.cloud.edit("attic-staging-ci", { content: "changed by hand" });
    const { jobs, log } = await pipeline.run("drift", { event: "schedule", runId: "4" });
    assert.equal(jobs["infrastructure/flywheel drift/fold"], "failure", log.join("\n"));
    assert.deepEqual(
      openIssues(pipeline.world).map(({ title }) => title),
      ["Drift in attic@staging"],
    );
  });
});
