/** Which units a call works on: those that a change affects, and what there is no more. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { ManyUnits, unitIds } from "./many-units.ts";
import { messages } from "./stages.ts";

const STACKS = { a: [], b: ["a"], c: [], d: ["b"] };
const AFFECTED = { select: "affected", environment: "staging" };

it("a push deploys what changed since each unit's own deployment, whatever failed meanwhile", async (t) => {
  const many = await ManyUnits.open(t, { a: [], b: ["a"], c: [] }, ["staging", "production"]);
  const affected = async (): Promise<unknown> =>
    JSON.parse((await many.run("validate-org", { environment: "staging" })).outputs["affected"] ?? "");

  const first = await many.deploy(AFFECTED);
  assert.deepEqual(unitIds(first.plan), ["a@staging", "b@staging", "c@staging"], messages(first.plan).join());
  assert.equal(first.apply.outcome, "success", messages(first.apply).join());
  assert.deepEqual(await affected(), []);

  many.write("c", "more of c", "exit 7");
  many.write("d", "d");
  many.organize(STACKS, ["staging", "production"]);
  many.repository.commit("Add d, and change c, which fails");
  const failed = await many.deploy(AFFECTED, { "fail-fast": "true", "max-parallel": "1" });
  assert.deepEqual(unitIds(failed.plan), ["c@staging", "d@staging"]);
  assert.match(failed.plan.summary, /2 of 4 units are affected, by what changed since each unit was last deployed/);
  assert.deepEqual([failed.apply.outcome, failed.apply.outputs["applied"]], ["failure", "false"]);
  assert.match(failed.apply.summary, /`d@staging`[^\n]*not started: `c@staging` failed/);

  // The next push says nothing of d.
  many.write("c", "more of c");
  many.repository.commit("Mend c");
  assert.deepEqual(await affected(), ["c@staging", "d@staging"]);
  const mended = await many.deploy(AFFECTED);
  assert.deepEqual(unitIds(mended.apply), ["c@staging", "d@staging"]);
  assert.equal(mended.apply.outcome, "success", messages(mended.apply).join());

  many.remove("c");
  many.organize({ a: [], b: ["a"], d: ["b"] }, ["staging"]);
  many.repository.commit("Remove c and production");
  const { outputs, outcome, annotations, summary } = await many.run("tofu-plan", AFFECTED);
  assert.deepEqual(
    [outcome, outputs["skipped"], outputs["skip-reason"], outputs["removed"]],
    ["success", "true", "unaffected", '["c@staging"]'],
  );
  assert.match(summary, /nothing affected[^]*0 of 3 units are affected[^]*`c@staging`, and what it manages stays/);
  assert.match(annotations.map(({ message }) => message).join(), /c@staging\. If that should go, bring the unit back/);
  const drift = await many.run("drift-check", { ...AFFECTED, issues: "false" });
  assert.deepEqual(
    [drift.outcome, drift.outputs["units"], drift.outputs["removed"]],
    ["success", "{}", '["c@staging"]'],
  );
  const { outputs: everywhere } = await many.run("validate-org", {});
  assert.match(everywhere["affected"] ?? "", /^\[\]$/);

  const destroying = { environment: "staging", destroy: "true", "max-parallel": "1" };
  const { apply } = await many.deploy(destroying, { "allow-destroy": "*" });
  assert.equal(apply.outcome, "success", messages(apply).join());
  // What is built on something goes before it. One at a time, each has a group of the log.
  const groups = ["d", "b", "a"].map((stack) => `▸ ${stack}@staging`);
  assert.deepEqual(
    apply.log.filter((line) => line.startsWith("▸")),
    groups,
  );
});

it("a pull request plans what it changes, edits its comment where that is undone, and leaves shards silent", async (t) => {
  const many = await ManyUnits.open(t, STACKS, ["staging", "production"]);
  const { state } = many.opened.world.forge;
  const { number } = state.openPullRequest({ title: "Change a", author: "ada" });
  const comments = (): readonly string[] => state.comments(number).map(({ body }) => body);
  const plan = (inputs: Readonly<Record<string, string>> = {}, runId = many.newRun()) =>
    many.run("tofu-plan", { ...AFFECTED, ...inputs }, number, runId);
  many.repository.git("switch", "--quiet", "--create", "change");
  assert.deepEqual([(await plan()).outputs["skip-reason"], comments()], ["unaffected", []]);

  many.write("a", "more of a");
  many.repository.commit("Change a");
  const runId = many.newRun();
  const shards = [await plan({ shard: "1/2" }, runId), await plan({ shard: "2/2" }, runId)];
  assert.deepEqual(shards.map(unitIds), [["a@staging"], ["b@staging", "d@staging"]]);
  assert.match(shards[0]?.summary ?? "", /part 1 of 2/);
  assert.deepEqual([shards.map(({ outcome }) => outcome), comments()], [["success", "success"], []]);
  const report = await many.run("report", { expected: '["a@staging","b@staging","d@staging"]' }, number, runId);
  assert.deepEqual([report.outcome, unitIds(report)], ["success", ["a@staging", "b@staging", "d@staging"]]);
  const [folded, ...others] = comments();
  assert.deepEqual(others, []);
  assert.match(folded ?? "", /^<!-- flywheel:v1 plan .*\n<!-- flywheel:review\/v1 /);
  // What one job plans waits for what another one changes.
  for (const [stack, upstream] of Object.entries({ b: "a", d: "b" })) {
    const waits = `### \`${stack}@staging\`[^]*\\*\\*Provisional\\*\\*: \`${upstream}@staging\` changes before it`;
    assert.match(folded ?? "", new RegExp(waits));
  }

  assert.deepEqual(unitIds(await plan({ stacks: "b\nc" })), ["b@staging"]);
  assert.deepEqual(unitIds(await plan()), ["a@staging", "b@staging", "d@staging"]);
  assert.match(comments().at(-1) ?? "", /3 of 4 units are affected, by what pull request \d+ changes/);

  many.repository.git("revert", "--no-edit", "HEAD");
  many.remove("d");
  many.organize({ a: [], b: ["a"], c: [] }, ["staging"]);
  many.repository.commit("Remove d");
  assert.equal((await plan()).outputs["removed"], '["d@staging"]');
  assert.match(comments().at(-1) ?? "", /nothing affected[^]*> \*\*Removed\*\*: no longer deployed is `d@staging`/);
  const { outputs } = await plan({ environment: "" });
  // In dependency order.
  const gone = ["a@production", "c@production", "b@production", "d@staging", "d@production"];
  assert.deepEqual([outputs["skipped"], JSON.parse(outputs["removed"] ?? "")], ["true", gone]);
});
