/** What proves that a plan was reviewed, where it comes from, and under which events it counts; from dist/. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { strToU8, unzipSync, zipSync } from "fflate";
import { RECORD_FILE } from "@flywheel/core/bundle/names";
import { parseRecords, recordsText, type ReviewRecord } from "@flywheel/core/review/schema";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldJob } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";
import { apiCalls, footprint } from "./open-world.ts";
import { Reviewing } from "./reviewing.ts";
import { messages } from "./stages.ts";

type Inputs = Readonly<Record<string, string>>;

const REQUIRED = { "require-reviewed-plan": "commented" } as const;
/** The run that planned the pull request. */
const REVIEWED = "2";

interface Deployment {
  readonly runId: string;
  readonly plan: StepResult;
  readonly inputs?: Inputs;
  /** A push unless given. */
  readonly event?: Pick<WorldJob, "event">;
}

/** One pull request that drops a cache; what happens to its evidence is told row by row. */
describe("a deployment whose pull request", () => {
  let reviewing: Reviewing;
  before(async () => {
    reviewing = await Reviewing.open();
    const { repository, forge } = reviewing.world;
    reviewing.propose(7, () => {
      repository.edit("tofu/stacks/attic/staging.tfvars", "ci ", "# ci ");
    });
    await reviewing.planPull(REVIEWED, 7);
    forge.state.review(7, { author: "bob", state: "approved" });
    reviewing.merge(7);
  });
  after(() => reviewing.opened.close());

  async function refused(
    { runId, plan, inputs = REQUIRED, event }: Deployment,
    codes: readonly [reason: string, detailCode: string],
    says: RegExp,
  ): Promise<void> {
    const before = footprint(reviewing.opened);
    const result = await reviewing.apply(runId, plan, inputs, event);
    assert.deepEqual([result.outputs["failure-reason"], result.outputs["detail-code"]], codes);
    assert.match(messages(result).join("\n"), says);
    assert.deepEqual(footprint(reviewing.opened), before);
  }

  it("is still open was not reviewed", async () => {
    const { forge, repository } = reviewing.world;
    const head = repository.git("rev-parse", "change-7");
    const plan = await reviewing.plan("3");
    forge.state.updatePullRequest(7, { head: repository.head });
    await refused({ runId: "3", plan }, ["not-approved", "not-merged"], /#7 of commit \w{8} is open, not merged/);
    forge.state.updatePullRequest(7, { head });
    forge.state.mergePullRequest(7, repository.head);
  });

  it("planned another unit was not reviewed", async () => {
    const inputs = { ...REQUIRED, stacks: "runners" };
    const plan = await reviewing.plan("4", { event: "push" }, { stacks: "runners" });
    await refused(
      { runId: "4", plan, inputs },
      ["not-approved", "unit-missing"],
      /says nothing of runners@staging[^]*→ Plan the same units/,
    );
  });

  it("cannot be looked up, for want of a token, destroys nothing stateful", async () => {
    const plan = await reviewing.plan("5");
    const inputs = { "github-token": "" };
    await refused({ runId: "5", plan, inputs }, ["policy-denied", "guard"], /not known without a github-token/);
  });

  it("cannot be looked up, for want of a key, destroys nothing stateful", async () => {
    const { world } = reviewing;
    const unit = { ...ATTIC, "backend-config": world.backendConfig };
    const job = world.job({ name: "deploy", runId: "5", event: "push" });
    try {
      const { outputs } = await job.uses("tofu-plan", { with: unit });
      const { "plan-path": path = "", "plan-sha256": sha256 = "" } = outputs;
      const result = await job.uses("tofu-apply", { with: { ...unit, "plan-path": path, "plan-sha256": sha256 } });
      assert.equal(result.outputs["detail-code"], "guard");
      assert.match(messages(result).join("\n"), /not known without a digest-key/);
    } finally {
      await job.finish();
    }
  });

  const records: readonly (readonly [
    what: string,
    alter: (records: readonly ReviewRecord[]) => string,
    codes: readonly [string, string],
    says: RegExp,
  ])[] = [
    [
      "has the record of another plan",
      (own) => recordsText(own.map((record) => ({ ...record, entries: [] }))),
      ["plan-changed", "record-altered"],
      /not the one that its comment speaks of/,
    ],
    [
      "has a record that is none",
      () => '[{"entries":1}]',
      ["plan-unreadable", "review-record"],
      /The review record is not understood at/,
    ],
  ];
  for (const [index, [what, alter, codes, says]] of records.entries()) {
    it(`${what} was not shown to be of this plan`, async () => {
      const { forge, lab } = reviewing.world;
      // A plan with the digest of the comment needs no record.
      const content = lab.cloud.objects().find(({ name }) => name === "attic-staging-main")?.content ?? null;
      lab.cloud.edit("attic-staging-main", { content: "changed by hand" });
      const runId = String(6 + index);
      const plan = await reviewing.plan(runId);
      const artifact = forge.state.artifacts(REVIEWED).find(({ name }) => name.startsWith("flywheel-review-"));
      assert.ok(artifact);
      const own = parseRecords(new TextDecoder().decode(unzipSync(artifact.content)[RECORD_FILE]));
      forge.state.replaceArtifact(REVIEWED, artifact.name, zipSync({ [RECORD_FILE]: strToU8(alter(own)) }));
      await refused({ runId, plan }, codes, says);
      forge.state.replaceArtifact(REVIEWED, artifact.name, artifact.content);
      lab.cloud.edit("attic-staging-main", { content });
    });
  }

  it("was merged as another commit than what is checked out was not reviewed", async () => {
    const { repository } = reviewing.world;
    repository.git("switch", "--quiet", "--detach", "main~1");
    const nightly = { event: "schedule" } as const;
    const plan = await reviewing.plan("11", nightly, { replace: 'fakecloud_object.cache["ci"]' });
    const inputs = { ...REQUIRED, replace: 'fakecloud_object.cache["ci"]' };
    await refused(
      { runId: "11", plan, inputs, event: nightly },
      ["not-approved", "other-checkout"],
      /What is checked out is not the commit this run is about/,
    );
    repository.git("switch", "--quiet", "main");
  });

  it("was merged as this commit is applied by hand too, approved as it was", async () => {
    const byHand = { event: "workflow_dispatch" } as const;
    const plan = await reviewing.plan("8", byHand);
    const done = await reviewing.apply("8", plan, { "require-reviewed-plan": "approved" }, byHand);
    assert.deepEqual(messages(done), []);
    assert.deepEqual([done.outputs["applied"], done.outputs["destroyed"]], ["true", "1"]);
  });

  it("waits in the merge queue is planned without a word, and applied as it was reviewed", async () => {
    const { repository, forge } = reviewing.world;
    reviewing.propose(8, () => {
      repository.edit("tofu/stacks/attic/staging.tfvars", "1.4.2", "1.5.0");
    });
    await reviewing.planPull("9", 8);
    const { head } = repository;
    const queued = { event: "merge_group", pullRequest: { number: 8, head, base: head } } as const;
    const comments = (): readonly string[] => forge.state.comments(8).map(({ body }) => body);
    const before = comments();
    reviewing.merge(8);

    const plan = await reviewing.plan("10", queued);
    assert.deepEqual([plan.outputs["changes"], plan.outputs["comment-url"]], ["true", ""]);
    assert.deepEqual([before.length, comments()], [1, before]);
    const asked = forge.calls.length;
    const done = await reviewing.apply("10", plan, REQUIRED, queued);
    assert.deepEqual([done.outputs["applied"], messages(done)], ["true", []]);
    // It is the pull request's first one: the deployment, its statuses and the new comment are among them.
    const calls = apiCalls(forge.calls.slice(asked));
    assert.ok(calls.length <= 6, JSON.stringify(calls));
    assert.deepEqual([forge.unexpected, forge.violations], [[], []]);
  });
});
