import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldPullRequest } from "@flywheel/local/world/payloads";
import { ATTIC } from "./arrange.ts";
import { apiCalls, openWorld, type OpenWorld } from "./open-world.ts";

const NUMBER = 7;
const ATTIC_CODE = "tofu/stacks/attic/main.tf";

/** One pull request, from its first plan to its end; each test begins where the one before it stopped. */
describe("the comment of a pull request", () => {
  let opened: OpenWorld;
  let runs = 6000;
  let forked = "";

  before(async () => {
    opened = await openWorld();
    const { repository, forge } = opened.world;
    forked = repository.head;
    forge.state.openPullRequest({ number: NUMBER, title: "Change attic", author: "ada" });
    onBranch("change", ATTIC_CODE, "release     = var.release", 'release     = "${var.release}-changed"');
  });
  after(() => opened.close());

  /** Commits an edit on a branch and leaves it checked out. @returns the commit */
  function onBranch(branch: string, file: string, from: string, to: string): string {
    const { repository } = opened.world;
    const exists = repository.git("branch", "--list", branch) !== "";
    repository.git("switch", "--quiet", ...(exists ? [] : ["--create"]), branch);
    repository.edit(file, from, to);
    return repository.commit(`Edit ${file}`);
  }

  /** Plans what is checked out, in a job of the pull request. @param meanwhile what happens after the job began */
  async function plan(
    inputs: Readonly<Record<string, string>> = {},
    pull: Partial<WorldPullRequest> = {},
    meanwhile: () => void = () => undefined,
  ): Promise<StepResult> {
    const { world } = opened;
    runs += 1;
    const pullRequest = { number: NUMBER, head: world.repository.git("rev-parse", "change"), base: forked, ...pull };
    const job = world.job({ name: "plan", runId: String(runs), event: "pull_request", pullRequest });
    meanwhile();
    try {
      return await job.uses("tofu-plan", { with: { ...ATTIC, "backend-config": world.backendConfig, ...inputs } });
    } finally {
      await job.finish();
    }
  }

  function comments(): readonly string[] {
    return opened.world.forge.state.comments(NUMBER).map(({ body }) => body);
  }

  it("is written with at most four calls, and marks nothing while the base stands still", async () => {
    const { forge, repository } = opened.world;
    repository.git("switch", "--quiet", "change");
    const before = forge.calls.length;
    const { outputs } = await plan();
    assert.match(outputs["comment-url"] ?? "", /\/pull\/7#issuecomment-\d+$/);
    assert.equal(comments().length, 1);
    assert.doesNotMatch(comments().join(), /Outdated/);
    assert.ok(apiCalls(forge.calls.slice(before)).length <= 4);
  });

  it("marks a unit whose module has changed on the base branch, within as many calls", async () => {
    const { forge, repository } = opened.world;
    onBranch("main", "tofu/modules/store/variables.tf", "variable", "# Of the base branch.\nvariable");
    repository.git("switch", "--quiet", "change");
    const before = forge.calls.length;
    await plan();
    assert.equal(comments().length, 1);
    assert.match(
      comments().join(),
      /> \[!WARNING\]\n> \*\*Outdated\*\*: `main` has since changed the code of `attic@staging`,/,
    );
    assert.ok(apiCalls(forge.calls.slice(before)).length <= 4);
  });

  it("marks it no longer once it is planned on the base as it is", async () => {
    const { repository } = opened.world;
    repository.git("switch", "--quiet", "--detach", "main");
    repository.git("merge", "--quiet", "--no-ff", "--no-edit", "change");
    await plan();
    assert.doesNotMatch(comments().join(), /Outdated/);
  });

  it("does not mark it where the base has changed only other code", async () => {
    const { repository } = opened.world;
    const merged = repository.head;
    onBranch("main", "tofu/stacks/dashboard/main.tf", "module", "# Of the base branch.\nmodule");
    repository.git("switch", "--quiet", "--detach", merged);
    await plan();
    assert.doesNotMatch(comments().join(), /Outdated/);
  });

  it("is another one for each header, which is only text", async () => {
    await plan({ "comment-header": "**eu** for @all <!-- x -->" });
    const [first = "", second = "", ...others] = comments();
    assert.deepEqual(others, []);
    assert.notEqual(first.split("\n")[0], second.split("\n")[0]);
    assert.match(second.split("\n")[1] ?? "", /^\\\*\\\*eu\\\*\\\* for @<!-- -->all &lt;/);
  });

  it("is not written where the input says never", async () => {
    const before = comments();
    const { outputs } = await plan({ comment: "never", "comment-header": "never" });
    assert.equal(outputs["comment-url"], "");
    assert.deepEqual(comments(), before);
  });

  it("is left to the run of a newer head by one that comes late", async () => {
    const { forge, repository } = opened.world;
    const before = comments();
    const head = repository.git("rev-parse", "main");
    const { outcome, annotations } = await plan({}, {}, () => {
      forge.state.updatePullRequest(NUMBER, { head });
    });
    assert.equal(outcome, "success");
    assert.deepEqual(comments(), before);
    assert.match(annotations.map(({ message }) => message).join(), /left as it is: its head is [0-9a-f]{8} by now/);
  });

  for (const status of [403, 404, 410, 422]) {
    it(`fails the job when it cannot be written (HTTP ${status}), with the plan kept`, async () => {
      const { forge, secrets } = opened.world;
      const reply = { status, json: { message: "No" } };
      forge.failNext("issues/create-comment", reply);
      const { outputs } = await plan({ "plan-key": secrets.planKey, "comment-header": `new ${status}` });
      assert.equal(outputs["failure-reason"], "forge-failed");
      assert.match(outputs["bundle-sha256"] ?? "", /^[0-9a-f]{64}$/);
      assert.ok(forge.state.artifacts(String(runs)).some(({ name }) => name === outputs["bundle-name"]));
    });
  }

  it("is final once the pull request is merged, and nothing is planned", async () => {
    const { forge, repository } = opened.world;
    const before = comments();
    forge.state.mergePullRequest(NUMBER, repository.git("rev-parse", "main"));
    const closed = { action: "closed", merged: true } as const;
    const { outputs, outcome, summary } = await plan({}, closed);
    assert.equal(outcome, "success");
    assert.deepEqual([outputs["skipped"], outputs["skip-reason"], outputs["units"]], ["true", "closed", "{}"]);
    assert.match(summary, /Pull request 7: merged, nothing planned/);
    const after = comments();
    assert.equal(after.length, before.length);
    for (const body of after)
      assert.match(body, /\n🏁 The pull request was \*\*merged\*\* at `2026-01-01T00:00:00Z`\. .*\n$/);

    await plan({}, closed);
    assert.deepEqual(comments(), after);
  });

  it("is not edited by a run that comes after the end", async () => {
    const before = comments();
    const { outcome, annotations } = await plan();
    assert.equal(outcome, "success");
    assert.deepEqual(comments(), before);
    assert.match(annotations.map(({ message }) => message).join(), /left as it is: it is merged/);
  });
});
