import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { GitRepository } from "@flywheel/local/world/git-repository";
import { REPOSITORY, type WorldJob } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";
import { EVENT_CASES, type Checkout, type EventCase } from "./events.ts";
import { apiCalls, footprint, openWorld, type OpenWorld } from "./open-world.ts";

const STACK = "tofu/stacks/attic/main.tf";

describe("under the event", () => {
  let opened: OpenWorld;
  let commits: Readonly<Record<Checkout, string>>;
  before(async () => {
    opened = await openWorld();
    commits = makeCommits(opened.world.repository);
  });
  after(() => opened.close());

  for (const [index, row] of EVENT_CASES.entries()) {
    const { action = "tofu-plan", event, what, expect } = row;
    it(`${event}: ${action} ${verb(row)} ${what}`, async () => {
      const before = footprint(opened);
      const asked = opened.world.forge.calls.length;
      const { result, comments } = await call(row, index, opened, commits);

      assert.equal(result.outputs["failure-reason"], expect.reason ?? "", result.log.join("\n"));
      assert.equal(result.outputs["detail-code"], expect.detail ?? "");
      assert.equal(result.outcome, expect.reason === undefined ? "success" : "failure");
      assert.equal(comments, expect.comments ?? 0);
      assert.deepEqual(footprint(opened), before);
      assert.ok(apiCalls(opened.world.forge.calls.slice(asked)).length <= 4);
      if (action === "tofu-plan") assertPlanned(row, result);
      if (expect.says !== undefined) {
        assert.match(result.annotations.map(({ message }) => message).join("\n"), expect.says);
      }
    });
  }

  it("asks the forge for nothing it does not model", () => {
    assert.deepEqual(opened.world.forge.unexpected, []);
    assert.deepEqual(opened.world.forge.violations, []);
  });
});

function verb({ expect }: EventCase): string {
  if (expect.planned === true) return "plans";
  return expect.reason === undefined || expect.skip !== undefined ? "validates" : "refuses";
}

/** The commits of the cases; `main` stays checked out. */
function makeCommits(repository: GitRepository): Readonly<Record<Checkout, string>> {
  const main = repository.head;
  const branch = (name: string, to: string): string => {
    repository.git("switch", "--quiet", "--create", name, main);
    repository.edit(STACK, "release     = var.release", `release     = ${to}`);
    return repository.commit(`Make ${name}`);
  };
  const head = branch("change", '"${var.release}-changed"');
  const broken = branch("broken", "var.relese");
  const stray = branch("stray", '"stray"');
  repository.git("switch", "--quiet", "--detach", main);
  repository.git("merge", "--quiet", "--no-ff", "--no-edit", head);
  return { main, head, "merge of the head": repository.head, "broken head": broken, "stray commit": stray };
}

/** Checks the commit out and calls the action in a job of the event. */
async function call(
  row: EventCase,
  index: number,
  { world }: OpenWorld,
  commits: Readonly<Record<Checkout, string>>,
): Promise<{ readonly result: StepResult; readonly comments: number }> {
  const { action = "tofu-plan", event, checkout, pull, inputs, runner, token, readOnly } = row;
  const { repository, forge, backendConfig } = world;
  const number = 100 + index;
  const head = checkout === "broken head" ? commits["broken head"] : commits.head;
  const { fork: headRepository = REPOSITORY, author = "ada" } = pull ?? {};
  if (pull === undefined) forge.state.addIssue({ title: "Drift", author });
  else forge.state.openPullRequest({ title: "Change", number, author, head, headRepository });
  if (readOnly === true) forge.failNext("issues/create-comment", { status: 403, json: { message: "Forbidden" } });
  repository.git("switch", "--quiet", "--detach", commits[checkout]);
  const job: WorldJob = {
    name: "plan",
    runId: String(5000 + index),
    event,
    ...(pull === undefined ? {} : { pullRequest: { number, head, base: commits.main, ...pull } }),
    ...(runner === undefined ? {} : { runner }),
    ...(token === undefined ? {} : { token }),
  };
  const unit = action === "validate-org" ? {} : { ...ATTIC, "backend-config": backendConfig };
  const result = await runStep(world, job, action, { ...unit, ...inputs });
  return { result, comments: pull === undefined ? 0 : forge.state.comments(number).length };
}

/** Outputs tell what ran: a plan has units, a validation says why there is none, a refusal has neither. */
function assertPlanned({ expect }: EventCase, { outputs, log, summary }: StepResult): void {
  const planned = expect.planned === true;
  assert.equal(outputs["skipped"], String(expect.skip !== undefined));
  assert.equal(outputs["skip-reason"], expect.skip ?? "");
  assert.equal(outputs["changes"], String(planned));
  assert.equal(outputs["units"] !== "{}", planned);
  assert.equal(
    log.some((line) => line.startsWith("Planning ")),
    planned,
  );
  if (expect.skip !== undefined) assert.match(summary, /not planned|not valid/);
}
