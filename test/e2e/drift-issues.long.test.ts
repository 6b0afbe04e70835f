/** What may come between the first sight of a unit's drift and its end. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { ENVIRONMENT } from "@flywheel/local/demo/stages";
import { providedEngine } from "@flywheel/local/lab/engine";
import { Nightly, OBJECT } from "./drift-nightly.ts";

const IN_A_MONTH = new Date(Date.now() + 30 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

let nightly: Nightly;
before(async () => {
  nightly = await Nightly.open();
  nightly.opened.world.lab.cloud.edit(OBJECT, { content: "by hand" });
  await nightly.check();
});
after(() => nightly.close());

/** Somebody writes what is into the state, as adopting does. */
async function absorb(): Promise<void> {
  const { lab, repository, secrets } = nightly.opened.world;
  const { PATH = "", HOME = "" } = process.env;
  const env = { PATH, HOME, ...lab.environment, TF_VAR_admin_token: secrets.adminToken };
  const engine = (...args: readonly string[]) =>
    promisify(execFile)(providedEngine().path, args, {
      cwd: join(repository.directory, "tofu/stacks/attic"),
      env: { ...env, TF_DATA_DIR: join(nightly.opened.directory, "absorb") },
    });
  const backend = lab.stateBackend.backendConfig(`attic/${ENVIRONMENT}`);
  await engine("init", "-input=false", ...backend.map((setting) => `-backend-config=${setting}`));
  await engine("apply", "-refresh-only", "-auto-approve", "-input=false", "-var-file=staging.tfvars");
}

describe("the issue of a drifted unit", () => {
  it("shows no value that the code calls sensitive since the last apply", async () => {
    const { repository } = nightly.opened.world;
    assert.match(nightly.issue().body, /by hand/);
    const code = "tofu/stacks/attic/main.tf";
    repository.edit(code, "jsonencode(each.value)", "sensitive(jsonencode(each.value))");
    const { step, report } = await nightly.check();
    repository.edit(code, "sensitive(jsonencode(each.value))", "jsonencode(each.value)");
    assert.equal(step.outputs["drifted"], "1");
    assert.match(nightly.issue().body, /^\+ content = \(sensitive\)$/m);
    assert.doesNotMatch(`${nightly.issue().body}${step.summary}${report}${step.log.join("\n")}`, /by hand/);
  });

  it("gets one comment when the drift is another one, over a lost reply", async () => {
    nightly.opened.world.lab.cloud.edit(OBJECT, { content: "by hand", tags: null });
    nightly.opened.world.forge.failNext("issues/create-comment", "cut-after");
    const { news } = await nightly.check();
    assert.deepEqual([news, nightly.issue().comments.length], [["changed"], 1]);
    assert.match(nightly.lastComment(), /is not what it was[^]*`content`, `tags/);
  });

  it("stays as it is when the unit cannot be checked", async () => {
    const { body } = nightly.issue();
    const lock = nightly.opened.world.lab.stateBackend.lock(`attic/${ENVIRONMENT}`);
    const { step, news } = await nightly.check({ lock: "true", "lock-timeout": "0s" }).finally(() => {
      lock.release();
    });
    assert.equal(step.outputs["detail-code"], "state-locked");
    assert.equal(nightly.ours().get("Units that cannot be checked for drift")?.state, "closed");
    assert.deepEqual([news, nightly.issue().body, nightly.issue().state], [[], body, "open"]);
  });

  it("is opened again when a person closes it and nothing is better", async () => {
    nightly.opened.world.forge.state.closeIssue(nightly.issue().number);
    const { news } = await nightly.check();
    assert.deepEqual([news, nightly.issue().state], [["reopened"], "open"]);
    assert.match(nightly.lastComment(), /This was closed, and `attic@staging` still drifts/);
  });

  it("stays open while what the state has absorbed is still to be changed", async () => {
    await absorb();
    const { step, news } = await nightly.check();
    assert.equal(step.outputs["pending"], "1");
    assert.deepEqual([news, nightly.issue().state], [["absorbed"], "open"]);
    assert.match(nightly.issue().body, /is in the state now[^]*applying would update it: `content`/);
  });

  it("is closed by the check that finds all well, and opened again within two weeks", async () => {
    await nightly.deploy();
    const well = await nightly.check();
    assert.deepEqual([well.step.outputs["clean"], well.news, nightly.issue().state], ["1", ["recovered"], "closed"]);
    assert.match(nightly.lastComment(), /agree again/);

    nightly.opened.world.lab.cloud.remove(OBJECT);
    const again = await nightly.check();
    assert.deepEqual([again.news, nightly.issue().state], [["reopened"], "open"]);
    assert.match(nightly.issue().body, /was deleted outside of code; applying creates it again/);
  });

  it("is left alone until a day when somebody who can write says so, and not before", async () => {
    const { state } = nightly.opened.world.forge;
    state.addComment(nightly.issue().number, "eve", `/snooze ${IN_A_MONTH}`);
    const refused = await nightly.check();
    assert.deepEqual([refused.step.outputs["failure-reason"], refused.news], ["drift", []]);

    state.addComment(nightly.issue().number, "ada", "/snooze tomorrow");
    await nightly.check();
    assert.match(nightly.issue().body, /`\/snooze tomorrow` of ada has no effect: it names no day/);

    state.addComment(nightly.issue().number, "ada", "/snooze 2020-01-01");
    await nightly.check();
    assert.match(nightly.issue().body, /`\/snooze 2020-01-01` of ada has no effect: that day is over/);

    state.addComment(nightly.issue().number, "ada", `Known.\r\n/snooze ${IN_A_MONTH}`);
    const quiet = await nightly.check();
    assert.deepEqual([quiet.step.outcome, quiet.step.outputs["drifted"], quiet.news], ["success", "1", ["snoozed"]]);
    assert.match(nightly.issue().body, new RegExp(`Quiet until ${IN_A_MONTH}, as ada asked`));

    state.closeIssue(nightly.issue().number);
    const closed = await nightly.check();
    assert.deepEqual([closed.step.outcome, closed.news, nightly.issue().state], ["success", [], "closed"]);
  });

  it("loses the label that asks for quiet when it is over, so that the next drift is heard of", async () => {
    const { forge, lab } = nightly.opened.world;
    await nightly.deploy();
    await nightly.check();
    lab.cloud.edit(OBJECT, { content: "again by hand" });
    await nightly.check();
    forge.state.labelIssue(nightly.issue().number, ["flywheel-drift", `snoozed-until:${IN_A_MONTH}`]);
    const quiet = await nightly.check();
    assert.deepEqual([quiet.step.outcome, quiet.news], ["success", ["snoozed"]]);
    await nightly.deploy();
    await nightly.check();
    assert.deepEqual([nightly.issue().state, nightly.issue().labels], ["closed", ["flywheel-drift"]]);
  });
});
