import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { createForge } from "../src/forge.ts";
import { fastClock, openForge, REPOSITORY, TOKEN } from "./support/local-forge.ts";

const { local, repository } = await openForge();
const forge = createForge(TOKEN, REPOSITORY, fastClock().clock);
const main = repository.head;

/** A pull request with one commit on it, whose head is checked out no more. */
function openPullRequest(change: { readonly headRepository?: string; readonly author?: string } = {}) {
  const head = onMain("Change attic");
  const { number } = local.state.openPullRequest({ title: "Change attic", author: "ada", head, ...change });
  return { number, head };
}

/** A commit that no branch has. */
function onMain(message: string): string {
  return repository.git("commit-tree", "-p", main, "-m", `${message} ${Math.random()}`, `${main}^{tree}`);
}

beforeEach(() => {
  assert.deepEqual(local.violations, []);
  assert.deepEqual(local.unexpected, []);
});

describe("a pull request", () => {
  it("is read with its reviews and our comments in one call", async () => {
    const { number, head } = openPullRequest();
    local.state.addComment(number, "mona", "not ours");
    const own = local.state.addComment(number, "github-actions[bot]", "ours");
    const submittedAt = "2026-02-03T04:05:06Z";
    local.state.review(number, { author: "mona", state: "changes-requested", submittedAt });
    local.state.review(number, { author: "mona", state: "approved", submittedAt });
    local.state.review(number, { author: "mona", state: "commented", submittedAt });
    local.state.review(number, { author: "linter[bot]", state: "approved", submittedAt, canWrite: false });
    local.state.review(number, { author: "", state: "approved", submittedAt, commit: main });
    const before = local.calls.length;

    const review = { commit: head, submittedAt, state: "approved" } as const;
    assert.deepEqual(await forge.pullRequest(number), {
      number,
      state: "open",
      author: "ada",
      headSha: head,
      headRepository: REPOSITORY,
      baseRef: "main",
      baseSha: main,
      mergeCommit: undefined,
      reviews: [
        { ...review, author: "mona", isPerson: true, canWrite: true },
        { ...review, author: "linter[bot]", isPerson: false, canWrite: false },
        { ...review, author: "", isPerson: false, canWrite: true, commit: main },
      ],
      comments: [{ id: own.id, body: "ours", url: own.url }],
    });
    assert.equal(local.calls.length, before + 1);
  });

  it("that is unknown is none", async () => {
    assert.equal(await forge.pullRequest(4711), undefined);
  });

  it("of a deleted fork and by an app is told apart", async () => {
    const { number } = openPullRequest({ headRepository: "deleted", author: "dependabot[bot]" });
    local.state.updatePullRequest(number, { state: "closed", baseRef: "gone" });
    const pull = await forge.pullRequest(number);
    assert.deepEqual([pull?.headRepository, pull?.author, pull?.state], [undefined, "dependabot[bot]", "closed"]);
  });

  it("has dismissed reviews as such", async () => {
    const { number } = openPullRequest();
    local.state.review(number, { author: "mona", state: "approved" });
    local.state.dismissReviews(number, "mona");
    const pull = await forge.pullRequest(number);
    assert.deepEqual(
      pull?.reviews.map(({ state }) => state),
      ["dismissed"],
    );
  });

  it("of a commit is the one it merged, else the open one it is the head of", async () => {
    const merged = openPullRequest();
    const merge = onMain("Merge");
    local.state.mergePullRequest(merged.number, merge);
    const open = openPullRequest();
    const closed = openPullRequest();
    local.state.updatePullRequest(closed.number, { state: "closed" });
    const before = local.calls.length;

    assert.equal((await forge.pullRequestOfCommit(merge))?.number, merged.number);
    assert.equal((await forge.pullRequestOfCommit(merge))?.mergeCommit, merge);
    assert.equal((await forge.pullRequestOfCommit(open.head))?.number, open.number);
    const nobodys = [merged.head, closed.head, main, "1".repeat(40)];
    for (const sha of nobodys) assert.equal(await forge.pullRequestOfCommit(sha), undefined, sha);
    assert.equal(local.calls.length, before + 3 + nobodys.length);
  });

  it("has all our comments, however many others stand before them", async () => {
    const { number } = openPullRequest();
    for (let index = 0; index < 250; index += 1) local.state.addComment(number, "mona", `comment ${index}`);
    local.state.addComment(number, "github-actions[bot]", "ours");
    const before = local.calls.length;
    assert.deepEqual(
      (await forge.pullRequest(number))?.comments.map(({ body }) => body),
      ["ours"],
    );
    assert.equal(local.calls.length, before + 3, "100 a page");
  });
});

describe("trees", () => {
  it("are compared by path and revision in one call", async () => {
    repository.write("same.tf", "a");
    const first = repository.commit("First");
    repository.write("other.tf", "b");
    const second = repository.commit("Second");
    const before = local.calls.length;
    const trees = await forge.trees([first, second, "2".repeat(40)], ["", "same.tf", "other.tf"]);
    assert.equal(local.calls.length, before + 1);
    assert.equal(trees.size, 9);
    assert.equal(trees.get(`${first}:`), repository.git("rev-parse", `${first}^{tree}`));
    assert.equal(trees.get(`${first}:same.tf`), trees.get(`${second}:same.tf`));
    assert.notEqual(trees.get(`${first}:`), trees.get(`${second}:`));
    assert.equal(trees.get(`${first}:other.tf`), undefined);
    assert.equal(trees.get(`${"2".repeat(40)}:same.tf`), undefined);
    assert.equal((await forge.trees([], ["x"])).size, 0);
  });
});

describe("a deployment", () => {
  it("is recorded with its statuses, without merging or waiting for checks", async () => {
    const { id } = await forge.createDeployment({
      environment: "production",
      sha: main,
      description: "attic",
      units: [],
      isWhole: true,
    });
    const logUrl = "https://github.com/acme/infra/actions/runs/1";
    await forge.setDeploymentStatus(id, "in_progress", { logUrl, description: "x".repeat(200) });
    await forge.setDeploymentStatus(id, "failure", { logUrl, description: "no" });
    const [stored] = local.state.deployments();
    assert.deepEqual(
      [stored?.id, stored?.sha, stored?.environment, stored?.description],
      [id, main, "production", "attic"],
    );
    assert.deepEqual(
      stored?.statuses.map(({ state, logUrl: url, description }) => [state, url, description.length]),
      [
        ["in_progress", logUrl, 140],
        ["failure", logUrl, 2],
      ],
    );
  });

  it("is GitHub's where a job of the run declared the environment, and never our own", async () => {
    const target = { environment: "staging", sha: main };
    const { id } = await forge.createDeployment({ ...target, description: "ours", units: [], isWhole: true });
    const logUrl = "https://github.com/acme/infra/actions/runs/77";
    await forge.setDeploymentStatus(id, "in_progress", { logUrl, description: "" });
    assert.equal(await forge.jobDeployment({ ...target, runId: "77" }), false);
    local.state.beginJobDeployment({ ...target, runId: "77" });
    assert.equal(await forge.jobDeployment({ ...target, runId: "77" }), true);
    for (const other of [{ runId: "7" }, { runId: "77", sha: onMain("x") }, { runId: "77", environment: "production" }])
      assert.equal(await forge.jobDeployment({ ...target, ...other }), false);
  });
});

describe("a workflow run", () => {
  it("tells where it came from", async () => {
    const path = ".github/workflows/plan.yml";
    const run = { id: "900", headSha: main, event: "pull_request", headBranch: "attic", attempt: 2 };
    local.state.setWorkflowRun({ ...run, headRepository: "eve/infra", workflowPath: `${path}@refs/heads/main` });
    const expected = { ...run, repository: REPOSITORY, headRepository: "eve/infra", workflowPath: path };
    assert.deepEqual(await forge.workflowRun("900"), { ...expected, conclusion: undefined });
    local.state.setWorkflowRun({ id: "900", headSha: main, conclusion: "success" });
    assert.deepEqual(await forge.workflowRun("900"), { ...expected, conclusion: "success" });
    assert.equal(await forge.workflowRun("901"), undefined);
  });

  it("of a fork that is gone is of no repository", async () => {
    local.state.setWorkflowRun({ id: "902", headRepository: null, headBranch: null });
    const run = await forge.workflowRun("902");
    assert.deepEqual([run?.headRepository, run?.headBranch], [undefined, undefined]);
  });
});
