/** Whether what is deployed is what the pull request showed: signed comments, approvals, records; from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { StoredReview } from "@flywheel/local/forge/pull-details";
import type { StepResult } from "@flywheel/local/runner/job";
import { TOKEN, type World } from "@flywheel/local/world/world";
import { apiCalls, footprint, type OpenWorld } from "./open-world.ts";
import { Reviewing } from "./reviewing.ts";
import { messages } from "./stages.ts";

type Inputs = Readonly<Record<string, string>>;

let reviewing: Reviewing;
let opened: OpenWorld;
let world: World;
/** The plan of the deployment of pull request 7, which deletes a cache. */
let deployment: StepResult;

describe("a plan that was reviewed in its pull request", () => {
  before(async () => {
    reviewing = await Reviewing.open();
    ({ opened, world } = reviewing);
  });
  after(() => opened.close());

  it("is signed in the comment, and first seen when it was first shown", async () => {
    reviewing.propose(7, () => {
      world.repository.edit("tofu/stacks/attic/staging.tfvars", "ci ", "# ci ");
    });
    await reviewing.planPull("2", 7);
    const first = signedLine(7);
    assert.match(first, /^<!-- flywheel:review\/v1 \{.*\} [\w+/]{43}= -->$/);
    await reviewing.planPull("3", 7);
    assert.deepEqual([seen(signedLine(7)), digests(signedLine(7))], [seen(first), digests(first)]);
    assert.doesNotMatch(signedLine(7), /"run":"2"/);
  });

  it("was not merged by a pull request where the commit was pushed", async () => {
    reviewing.merge(7);
    deployment = await reviewing.plan("4");
    await refused({ "require-reviewed-plan": "commented" }, "not-approved", "no-pull-request", /Commit \w{8} is not/);
  });

  it("cannot be required without key or token", async () => {
    world.forge.state.mergePullRequest(7, world.repository.head);
    for (const missing of ["plan-key", "github-token"]) {
      const inputs = { "require-reviewed-plan": "commented", [missing]: "" };
      await refused(inputs, "input-invalid", "require-reviewed-plan", new RegExp(`the input .*${missing}.* is empty`));
    }
  });

  it("is not believed under another key, or once its comment was edited", async () => {
    const other = { "require-reviewed-plan": "commented", "digest-key": "another key, long enough" };
    await refused(other, "not-approved", "bad-signature", /edited, copied, or signed with another digest-key/);
    const body = comment(7);
    await writeComment(7, body.replace("attic\\u0040staging", "attic\\u0040production"));
    await refused(
      { "require-reviewed-plan": "commented" },
      "not-approved",
      "bad-signature",
      /→ Give both jobs the same/,
    );
    await writeComment(7, body.split("\n").toSpliced(1, 1).join("\n"));
    await refused({ "require-reviewed-plan": "commented" }, "not-approved", "no-marker", /no signed plan comment/);
    await writeComment(7, body);
  });

  it("of another head is not the one that was merged", async () => {
    const { head } = world.repository;
    world.forge.state.updatePullRequest(7, { head });
    await refused(
      { "require-reviewed-plan": "commented" },
      "not-approved",
      "other-head",
      /is of commit \w{8}, and its head/,
    );
    world.forge.state.updatePullRequest(7, { head: world.repository.git("rev-parse", "change-7") });
  });

  const notCounting: readonly (Partial<StoredReview> & Pick<StoredReview, "author" | "state">)[] = [
    { author: "ada", state: "approved" },
    { author: "approver[bot]", state: "approved" },
    { author: "eve", state: "approved", canWrite: false },
    { author: "tim", state: "approved", commit: "f".repeat(40) },
    { author: "joe", state: "approved", submittedAt: "2020-01-01T00:00:00Z" },
    { author: "kim", state: "changes-requested" },
    { author: "lea", state: "approved" },
  ];
  it("is not approved by author, app, reader, of another head, too early, or by what was taken back", async () => {
    for (const review of notCounting) world.forge.state.review(7, review);
    world.forge.state.dismissReviews(7, "lea");
    await refused({ "require-reviewed-plan": "approved" }, "not-approved", "no-approval", /Nobody with write access/);
  });

  it("destroys nothing stateful while it is only commented", async () => {
    await refused({ "require-reviewed-plan": "commented" }, "policy-denied", "guard", /Nobody with write access/);
  });

  it("is applied once approved, in at most six calls, with a deployment and a comment", async () => {
    world.forge.state.review(7, { author: "bob", state: "approved" });
    const calls = world.forge.calls.length;
    const done = await reviewing.apply("4", deployment, { "require-reviewed-plan": "approved" });
    assert.deepEqual(messages(done), []);
    assert.deepEqual([done.outputs["applied"], done.outputs["destroyed"]], ["true", "1"]);
    assert.deepEqual(warnings(done), []);
    const made = apiCalls(world.forge.calls.slice(calls));
    assert.ok(made.length <= 6, JSON.stringify(made));

    const [recorded, ...others] = world.forge.state.deployments();
    assert.deepEqual(others, []);
    assert.equal(done.outputs["deployment-id"], String(recorded?.id));
    assert.equal(recorded?.environment, "staging");
    assert.deepEqual(
      recorded.statuses.map(({ state }) => state),
      ["in_progress", "success"],
    );
    assert.match(applyComments(7)[0] ?? "", /✅ attic in staging: applied/);
  });
});

describe("a plan that is not the one that was reviewed", () => {
  before(async () => {
    reviewing = await Reviewing.open();
    ({ opened, world } = reviewing);
    reviewing.propose(8, () => {
      world.repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0");
      // The cloud will refuse to update the caches.
      world.repository.edit("tofu/stacks/attic/staging.tfvars", "priority = 30", "priority = 10");
      world.repository.edit(
        "tofu/stacks/attic/main.tf",
        "  for_each = var.caches\n",
        '  for_each = var.caches\n  fail     = "update"\n',
      );
    });
    await reviewing.planPull("2", 8);
    world.forge.state.review(8, { author: "bob", state: "approved" });
    reviewing.merge(8);
    world.forge.state.mergePullRequest(8, world.repository.head);
  });
  after(() => opened.close());

  it("is refused with the objects and attributes that differ", async () => {
    const content = objectContent("attic-staging-cache") ?? null;
    world.lab.cloud.edit("attic-staging-cache", { content: "changed by hand" });
    deployment = await reviewing.plan("3");
    await refused(
      { "require-reviewed-plan": "commented" },
      "plan-changed",
      "reviewed",
      /module\.storage\.fakecloud_object\.store: update was not reviewed/,
      "3",
    );
    world.lab.cloud.edit("attic-staging-cache", { content });
  });

  it("is applied where it does a part of it: a retry after a partial apply", async () => {
    const first = await reviewing.plan("4");
    const partial = await reviewing.apply("4", first, { "require-reviewed-plan": "approved" });
    assert.equal(partial.outputs["failure-reason"], "apply-failed", messages(partial).join("\n"));
    assert.equal(partial.outputs["changed"], "1");
    assert.deepEqual(
      world.forge.state.deployments().map(({ statuses }) => statuses.at(-1)?.state),
      ["failure"],
    );

    const again = await reviewing.plan("5");
    assert.notEqual(again.outputs["plan-digest"], first.outputs["plan-digest"]);
    const retried = await reviewing.apply("5", again, { "require-reviewed-plan": "approved" });
    // It got as far as the cloud, which refuses once more.
    assert.equal(retried.outputs["failure-reason"], "apply-failed");
    assert.equal(applyComments(8).length, 1);
    assert.match(applyComments(8)[0] ?? "", /failed midway/);
  });

  it("cannot be compared once the record is gone", async () => {
    const [record] = world.forge.state.artifacts("2").filter(({ name }) => name.startsWith("flywheel-review-"));
    assert.ok(record);
    world.forge.state.expireArtifact("2", record.name);
    deployment = await reviewing.plan("6");
    await refused({ "require-reviewed-plan": "commented" }, "plan-changed", "record-missing", /record .* is gone/, "6");
  });

  it("asks the forge for nothing it does not model", () => {
    assert.deepEqual([world.forge.unexpected, world.forge.violations], [[], []]);
  });
});

/** Applies the deployment's plan, which must be refused before anything is changed. */
async function refused(inputs: Inputs, reason: string, detailCode: string, says: RegExp, runId = "4"): Promise<void> {
  const before = footprint(opened);
  const result = await reviewing.apply(runId, deployment, inputs);
  assert.deepEqual([result.outputs["failure-reason"], result.outputs["detail-code"]], [reason, detailCode]);
  assert.match(messages(result).join("\n"), says);
  assert.deepEqual(footprint(opened), before);
}

function comment(number: number): string {
  const found = world.forge.state.comments(number).find(({ body }) => body.startsWith("<!-- flywheel:v1 plan "));
  assert.ok(found);
  return found.body;
}

function signedLine(number: number): string {
  return comment(number).split("\n")[1] ?? "";
}

function seen(line: string): string | undefined {
  return /,(\d{10})\]\]/.exec(line)?.[1];
}

function digests(line: string): string | undefined {
  return /"units":(.*)\}/.exec(line)?.[1];
}

/** As somebody with write access can, in the browser. */
async function writeComment(number: number, body: string): Promise<void> {
  const found = world.forge.state.comments(number).find((item) => item.body.startsWith("<!-- flywheel:v1 plan "));
  const url = `${world.forge.url}/repos/acme/infra/issues/comments/${found?.id ?? ""}`;
  const headers = { authorization: `token ${TOKEN}`, "content-type": "application/json" };
  assert.equal((await fetch(url, { method: "PATCH", headers, body: JSON.stringify({ body }) })).status, 200);
}

function applyComments(number: number): readonly string[] {
  return world.forge.state
    .comments(number)
    .map(({ body }) => body)
    .filter((body) => body.startsWith("<!-- flywheel:v1 apply "));
}

function warnings({ annotations }: StepResult): readonly string[] {
  return annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
}

function objectContent(name: string): string | null | undefined {
  return world.lab.cloud.objects().find((object) => object.name === name)?.content;
}
