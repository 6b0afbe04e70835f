/** One unit's issue from first sight to its end, with a forge that stumbles and is full of other people's issues. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { deploy, ENVIRONMENT } from "@flywheel/local/demo/stages";
import { secondaryRateLimit } from "@flywheel/local/forge/faults";
import type { StoredThread } from "@flywheel/local/forge/threads";
import { providedEngine } from "@flywheel/local/lab/engine";
import type { StepResult } from "@flywheel/local/runner/job";
import * as v from "valibot";
import { ATTIC } from "./arrange.ts";
import { apiCalls, openWorld, type OpenWorld } from "./open-world.ts";

const OBJECT = "attic-staging-ci";
const IN_A_MONTH = new Date(Date.now() + 30 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

const eventSchema = v.object({ facts: v.record(v.string(), v.union([v.string(), v.number()])) });

let opened: OpenWorld;
let run = 100;

before(async () => {
  opened = await openWorld();
  const { state } = opened.world.forge;
  state.addPerson("ada", "write");
  state.addPerson("eve", "read");
  for (let index = 0; index < 250; index += 1) state.addIssue({ title: `Bug ${index}`, author: "mona" });
  await deployAttic();
});
after(async () => {
  const { violations, unexpected } = opened.world.forge;
  assert.deepEqual([violations, unexpected], [[], []]);
  await opened.close();
});

async function deployAttic(): Promise<void> {
  run += 1;
  const { apply } = await deploy(opened.world, String(run), ATTIC);
  assert.equal(apply?.outcome, "success");
}

/** Somebody writes what is into the state, as adopting does. */
async function absorb(): Promise<void> {
  const { lab, repository, secrets } = opened.world;
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...lab.environment, TF_VAR_admin_token: secrets.adminToken };
  const engine = (...args: readonly string[]) =>
    promisify(execFile)(providedEngine().path, args, {
      cwd: join(repository.directory, "tofu/stacks/attic"),
      env: { ...env, TF_DATA_DIR: join(opened.directory, "absorb") },
    });
  const backend = lab.stateBackend.backendConfig(`attic/${ENVIRONMENT}`);
  await engine("init", "-input=false", ...backend.map((setting) => `-backend-config=${setting}`));
  await engine("apply", "-refresh-only", "-auto-approve", "-input=false", "-var-file=staging.tfvars");
}

/** A nightly check, what it said of its news, and the operations it asked of the forge. */
async function check(inputs: Readonly<Record<string, string>> = {}) {
  const { world } = opened;
  run += 1;
  const before = world.forge.calls.length;
  const job = world.job({ name: "drift", runId: String(run), event: "schedule" });
  const step = await job.uses("drift-check", {
    with: {
      ...ATTIC,
      "backend-config": world.backendConfig,
      "issue-assignees": "ada",
      "issue-labels": "night",
      ...inputs,
    },
  });
  const calls = apiCalls(world.forge.calls.slice(before)).map(({ operation }) => operation);
  const { facts } = v.parse(eventSchema, JSON.parse(readFileSync(step.outputs["event-path"] ?? "", "utf8")));
  await job.finish();
  return { step, calls, news: NEWS.filter((kind) => facts[kind] !== ""), url: issueUrl(step) };
}

const NEWS = ["opened", "changed", "absorbed", "recovered", "reopened", "snoozed"];

function issueUrl({ outputs }: StepResult): unknown {
  return v.parse(v.record(v.string(), v.string()), JSON.parse(outputs["issues"] ?? ""))["attic@staging"];
}

/** Our issues by their titles, which must be one each. */
function ours(): ReadonlyMap<string, StoredThread> {
  const own = opened.world.forge.state.issues().filter(({ author }) => author !== "mona");
  const byTitle = new Map(own.map((one) => [one.title, one]));
  assert.equal(byTitle.size, own.length);
  return byTitle;
}

function issue(): StoredThread {
  const own = ours().get("Drift in attic@staging");
  assert.ok(own);
  return own;
}

function lastComment(): string {
  return issue().comments.at(-1)?.body ?? "";
}

describe("the issue of a drifted unit", () => {
  it("is not there while nothing drifts, which is known by one list", async () => {
    const { step, calls, news } = await check();
    assert.equal(step.outcome, "success");
    assert.deepEqual([calls, news, step.outputs["issues"]], [["graphql", "graphql", "graphql"], [], "{}"]);
  });

  it("is opened once, over a rate limit and a lost reply", async () => {
    const { forge, lab } = opened.world;
    lab.cloud.edit(OBJECT, { content: "by hand" });
    forge.failNext("issues/create", secondaryRateLimit(1));
    forge.failNext("issues/create", "cut-after");
    const { step, news, url } = await check();
    assert.equal(step.outputs["failure-reason"], "drift");
    const { title, labels, assignees, body, comments } = issue();
    assert.deepEqual([title, labels, assignees], ["Drift in attic@staging", ["flywheel-drift", "night"], ["ada"]]);
    assert.match(body, /First seen \d{4}-\d\d-\d\d \d\d:\d\d UTC · last deployed \[/);
    assert.match(body, /`fakecloud_object\.cache\["ci"\]` was changed outside of code; applying undoes that/);
    assert.deepEqual([comments, news, url], [[], ["opened"], issue().url]);
  });

  it("is edited while the drift stays, with three further calls at most", async () => {
    const { calls, news } = await check();
    // Of the list there are two pages more, and the deployments are one.
    assert.deepEqual(calls, ["graphql", "graphql", "graphql", "graphql", "issues/update"]);
    assert.match(issue().body, /still there in check 2/);
    assert.deepEqual([news, issue().comments], [[], []]);
  });

  it("gets one comment when the drift is another one, over a lost reply", async () => {
    opened.world.lab.cloud.edit(OBJECT, { content: "by hand", tags: null });
    opened.world.forge.failNext("issues/create-comment", "cut-after");
    const { news } = await check();
    assert.deepEqual([news, issue().comments.length], [["changed"], 1]);
    assert.match(lastComment(), /is not what it was[^]*`content`, `tags/);
  });

  it("stays as it is when the unit cannot be checked", async () => {
    const { body } = issue();
    const lock = opened.world.lab.stateBackend.lock(`attic/${ENVIRONMENT}`);
    const { step, news } = await check({ lock: "true", "lock-timeout": "0s" }).finally(() => {
      lock.release();
    });
    assert.equal(step.outputs["detail-code"], "state-locked");
    assert.equal(ours().get("Units that cannot be checked for drift")?.state, "closed");
    assert.deepEqual([news, issue().body, issue().state], [[], body, "open"]);
  });

  it("is opened again when a person closes it and nothing is better", async () => {
    opened.world.forge.state.closeIssue(issue().number);
    const { news } = await check();
    assert.deepEqual([news, issue().state], [["reopened"], "open"]);
    assert.match(lastComment(), /This was closed, and `attic@staging` still drifts/);
  });

  it("stays open while what the state has absorbed is still to be changed", async () => {
    await absorb();
    const { step, news } = await check();
    assert.equal(step.outputs["pending"], "1");
    assert.deepEqual([news, issue().state], [["absorbed"], "open"]);
    assert.match(issue().body, /is in the state now[^]*applying would update it: `content`/);
  });

  it("is closed by the check that finds all well, and opened again within two weeks", async () => {
    await deployAttic();
    const well = await check();
    assert.deepEqual([well.step.outputs["clean"], well.news, issue().state], ["1", ["recovered"], "closed"]);
    assert.match(lastComment(), /agree again/);

    opened.world.lab.cloud.remove(OBJECT);
    const again = await check();
    assert.deepEqual([again.news, issue().state], [["reopened"], "open"]);
    assert.match(issue().body, /was deleted outside of code; applying creates it again/);
  });

  it("is left alone until a day when somebody who can write says so, and not before", async () => {
    const { state } = opened.world.forge;
    state.addComment(issue().number, "eve", `/snooze ${IN_A_MONTH}`);
    const refused = await check();
    assert.deepEqual([refused.step.outputs["failure-reason"], refused.news], ["drift", []]);

    state.addComment(issue().number, "ada", `Known.\r\n/snooze ${IN_A_MONTH}`);
    const quiet = await check();
    assert.deepEqual([quiet.step.outcome, quiet.step.outputs["drifted"], quiet.news], ["success", "1", ["snoozed"]]);
    assert.match(issue().body, new RegExp(`Quiet until ${IN_A_MONTH}, as ada asked`));

    state.closeIssue(issue().number);
    const closed = await check();
    assert.deepEqual([closed.step.outcome, closed.news, issue().state], ["success", [], "closed"]);
  });
});
