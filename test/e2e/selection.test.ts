/** Which units a call works on: those that a change affects, and what there is no more. */
import assert from "node:assert/strict";
import { it } from "node:test";
import * as v from "valibot";
import { Chain } from "./chain.ts";
import { ManyUnits, unitIds } from "./many-units.ts";
import { messages, unitsOf } from "./stages.ts";

const STACKS = { a: [], b: ["a"], c: [], d: [] };
const AFFECTED = { select: "affected", environment: "staging" };

it("a push deploys what changed since each unit's own deployment, whatever failed meanwhile", async (t) => {
  const many = await ManyUnits.open(t, STACKS, ["staging", "production"]);
  const affected = async (): Promise<unknown> =>
    JSON.parse((await many.run("validate-org", { environment: "staging" })).outputs["affected"] ?? "");

  const first = await many.deploy(AFFECTED);
  assert.deepEqual(
    unitIds(first.plan),
    ["a@staging", "b@staging", "c@staging", "d@staging"],
    messages(first.plan).join(),
  );
  assert.equal(first.apply.outcome, "success", messages(first.apply).join());
  assert.deepEqual(await affected(), []);

  many.write("c", "more of c", "exit 7");
  many.write("d", "more of d");
  many.repository.commit("Change d and c, which fails");
  const failed = await many.deploy(AFFECTED, { "fail-fast": "true", "max-parallel": "1" });
  assert.deepEqual(unitIds(failed.plan), ["c@staging", "d@staging"]);
  assert.match(failed.plan.summary, /2 of 4 units are affected, by what changed since each unit was last deployed/);
  assert.deepEqual([failed.apply.outcome, failed.apply.outputs["applied"]], ["failure", "false"]);
  assert.match(failed.apply.summary, /`d@staging`[^\n]*not started: `c@staging` failed/);

  // The next push is about something else.
  many.write("c", "more of c");
  many.write("a", "more of a");
  many.repository.commit("Change a, and mend c");
  assert.deepEqual(await affected(), ["a@staging", "c@staging", "d@staging", "b@staging"]);
  const mended = await many.deploy(AFFECTED);
  assert.deepEqual(unitIds(mended.apply), ["a@staging", "b@staging", "c@staging", "d@staging"]);
  assert.equal(mended.apply.outcome, "success", messages(mended.apply).join());

  many.remove("c");
  many.organize({ a: [], b: ["a"], d: [] }, ["staging"]);
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
});

it("a pull request plans what it changes, edits its comment where that is undone, and leaves shards silent", async (t) => {
  const many = await ManyUnits.open(t, STACKS, ["staging", "production"]);
  const { state } = many.opened.world.forge;
  const { number } = state.openPullRequest({ title: "Change a", author: "ada" });
  const comments = (): readonly string[] => state.comments(number).map(({ body }) => body);
  const plan = (inputs: Readonly<Record<string, string>> = {}) =>
    many.run("tofu-plan", { ...AFFECTED, ...inputs }, number);
  many.repository.git("switch", "--quiet", "--create", "change");
  assert.deepEqual([(await plan()).outputs["skip-reason"], comments()], ["unaffected", []]);

  many.write("a", "more of a");
  many.repository.commit("Change a");
  const shards = [await plan({ shard: "1/2" }), await plan({ shard: "2/2" })];
  assert.deepEqual(shards.map(unitIds), [["a@staging"], ["b@staging"]]);
  assert.match(shards[0]?.summary ?? "", /part 1 of 2/);
  assert.deepEqual([shards.map(({ outcome }) => outcome), comments()], [["success", "success"], []]);
  assert.deepEqual(unitIds(await plan()), ["a@staging", "b@staging"]);
  assert.deepEqual(unitIds(await plan({ stacks: "b\nc" })), ["b@staging"]);
  assert.match(comments().join(), /2 of 4 units are affected, by what pull request \d+ changes/);

  many.repository.git("revert", "--no-edit", "HEAD");
  many.remove("d");
  many.organize({ a: [], b: ["a"], c: [] }, ["staging"]);
  many.repository.commit("Remove d");
  assert.equal((await plan()).outputs["removed"], '["d@staging"]');
  assert.match(comments()[0] ?? "", /nothing affected[^]*> \*\*Removed\*\*: no longer deployed is `d@staging`/);
  const { outputs } = await plan({ environment: "" });
  // In dependency order.
  const gone = ["d@staging", ...["a", "c", "d", "b"].map((stack) => `${stack}@production`)];
  assert.deepEqual([outputs["skipped"], JSON.parse(outputs["removed"] ?? "")], ["true", gone]);
});

it("refuses what cannot be selected", async (t) => {
  const many = await ManyUnits.open(t, STACKS, ["staging"]);
  const direct = { "working-directory": "tofu/stacks/a" };
  const cases: readonly [
    action: string,
    inputs: Readonly<Record<string, string>>,
    reason: string,
    code: string,
    says: RegExp,
  ][] = [
    [
      "tofu-plan",
      { ...direct, select: "affected" },
      "input-invalid",
      "",
      /working-directory cannot be combined with select/,
    ],
    ["tofu-plan", { ...direct, shard: "1/2" }, "input-invalid", "", /working-directory cannot be combined with shard/],
    ["tofu-plan", { shard: "3/2" }, "input-invalid", "shard", /no part of a whole/],
    [
      "tofu-plan",
      { ...AFFECTED, "affected-base": "gone" },
      "input-invalid",
      "unknown-commit",
      /git knows no commit "gone"/,
    ],
    ["tofu-apply", { shard: "2/4" }, "input-invalid", "shard", /b@staging is in shard 2\/4.*in another: a@staging/],
    [
      "drift-check",
      { ...AFFECTED, shard: "1/2" },
      "input-invalid",
      "shard",
      /select: affected cannot be combined with shard/,
    ],
    ["validate-org", { environment: "stagin" }, "input-invalid", "", /"stagin" is no environment/],
  ];
  for (const [action, inputs, reason, code, says] of cases) {
    const result = await many.run(action, inputs);
    assert.deepEqual([result.outputs["failure-reason"], result.outputs["detail-code"]], [reason, code]);
    assert.match(messages(result)[0] ?? "", says);
  }
  const checked = async (shard: string): Promise<string> =>
    (await many.run("validate-org", { code: "fmt\nvalidate", shard })).summary;
  const summaries = [await checked("1/3"), await checked("2/3")];
  assert.match(summaries[0] ?? "", /2 directories with code \(`fmt`, `validate`\)/);
  assert.match(summaries[1] ?? "", /1 directories with code \(`validate`\)/);
  const empty = await many.run("tofu-plan", { stacks: "a", shard: "2/2" });
  assert.deepEqual([empty.outcome, empty.outputs["skip-reason"]], ["success", "empty-shard"]);
});

it("orders units by the states that their code reads", async (t) => {
  const chain = await Chain.open();
  t.after(() => chain.opened.close());
  const { repository } = chain.opened.world;
  repository.edit("organization.yaml", "{ depends_on: [network] }", "{}");
  repository.edit("organization.yaml", "{ depends_on: [platform] }", "{}");
  repository.commit("Say nothing of the order");
  const plan = await chain.plan();
  const units = v.parse(v.record(v.string(), v.looseObject({ dependence: v.string() })), unitsOf(plan));
  assert.deepEqual(
    Object.entries(units).map(([id, { dependence }]) => [id, dependence]),
    [
      ["network@staging", ""],
      ["platform@staging", "waiting"],
      ["app@staging", "waiting"],
    ],
  );
  const apply = await chain.apply(plan);
  assert.equal(apply.outcome, "success", messages(apply).join());
});
