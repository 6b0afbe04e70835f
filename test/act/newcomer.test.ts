/** A newcomer's repository: three files that call our workflows, from a pull request to an issue for drift, in act. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { objectNames, openIssues } from "../e2e/stages.ts";
import { openPipeline, skip, type ActPipeline } from "./pipeline.ts";

const PULL_REQUEST = 7;
/** What a build job would have handed over. */
const IMAGE = "ghcr.io/newcomer/web@sha256:0123";

describe("a newcomer's three files, in act", { skip }, () => {
  let pipeline: ActPipeline;
  before(async () => (pipeline = await openPipeline("newcomer")));
  after(() => pipeline.close());

  it("plan a pull request, and put the plans of all jobs into one comment", async () => {
    const { repository, forge } = pipeline.world;
    const base = repository.head;
    repository.git("checkout", "--quiet", "-b", "change");
    repository.edit("tofu/stacks/network/main.tf", "10.0.0.0/16", "10.0.0.0/12");
    for (const caller of ["deploy", "pull-request"]) {
      repository.edit(`.github/workflows/${caller}.yml`, "with: {", `with: { vars: "image=${IMAGE}",`);
    }
    const head = repository.commit("Widen the network");
    forge.state.openPullRequest({ number: PULL_REQUEST, title: "Widen the network", author: "ada", head });
    const pullRequest = { number: PULL_REQUEST, head, base };
    const { jobs, log } = await pipeline.run("pull-request", { event: "pull_request", pullRequest, runId: "1" });
    assert.deepEqual(
      jobs,
      {
        "infrastructure/flywheel pull request/validate": "success",
        "infrastructure/flywheel pull request/plan production 1.1-1": "success",
        "infrastructure/flywheel pull request/plan production 2.1-2": "success",
        "infrastructure/flywheel pull request/report": "success",
      },
      log.join("\n"),
    );
    const comments = forge.state.comments(PULL_REQUEST);
    assert.equal(comments.length, 1);
    assert.match(comments[0]?.body ?? "", /10\.0\.0\.0\/12/);
    assert.match(comments[0]?.body ?? "", /web@production/);
    assert.deepEqual(objectNames(pipeline.world), []);
  });

  it("deploy what that comment showed, in waves, ask what was deployed, and report on all", async () => {
    const { repository, forge } = pipeline.world;
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--ff-only", "change");
    forge.state.mergePullRequest(PULL_REQUEST, repository.head);
    const { jobs, log } = await pipeline.run("deploy", { event: "push", runId: "2" });
    assert.deepEqual(
      jobs,
      {
        "infrastructure/flywheel deploy/validate": "success",
        "wave 1/flywheel unit/plan": "success",
        "wave 1/flywheel unit/apply": "success",
        "wave 2/flywheel unit/plan": "success",
        "wave 2/flywheel unit/apply": "success",
        "infrastructure/flywheel deploy/verify production": "success",
        "infrastructure/flywheel deploy/report": "success",
      },
      log.join("\n"),
    );
    const objects = pipeline.world.lab.cloud.objects().map(({ name, content }) => [name, content]);
    assert.deepEqual(Object.fromEntries(objects), { network: "10.0.0.0/12", web: IMAGE });
    const deployed = forge.state.deployments().map(({ environment, payload }) => `${environment}: ${payload}`);
    assert.equal(deployed.length, 2);
    assert.match(deployed.join("\n"), /^production: .*network@production.*\nproduction: .*web@production/);
  });

  it("open an issue for what drifted", async () => {
    pipeline.world.lab.cloud.edit("network", { content: "10.0.0.0/8" });
    const { jobs, log } = await pipeline.run("drift", { event: "schedule", runId: "3" });
    assert.deepEqual(jobs, { "infrastructure/flywheel drift/check": "failure" }, log.join("\n"));
    assert.deepEqual(
      openIssues(pipeline.world).map(({ title }) => title),
      ["Drift in network@production"],
    );
  });
});
