/** What else selects and orders units: what is refused, parts of what validate-org checks, and states that code reads. */
import assert from "node:assert/strict";
import { it } from "node:test";
import * as v from "valibot";
import { Chain } from "./chain.ts";
import { ManyUnits } from "./many-units.ts";
import { messages, unitsOf } from "./stages.ts";

it("refuses what cannot be selected", async (t) => {
  const many = await ManyUnits.open(t, { a: [], b: ["a"], c: [], d: [] }, ["staging"]);
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
      { select: "affected", environment: "staging", "affected-base": "gone" },
      "input-invalid",
      "unknown-commit",
      /git knows no commit "gone"/,
    ],
    ["tofu-apply", { shard: "2/4" }, "input-invalid", "shard", /b@staging is in shard 2\/4.*in another: a@staging/],
    [
      "drift-check",
      { select: "affected", environment: "staging", shard: "1/2" },
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
  const empty = await many.run("tofu-plan", { stacks: "a", shard: "2/2" });
  assert.deepEqual([empty.outcome, empty.outputs["skip-reason"]], ["success", "empty-shard"]);
});

it("checks a part of the directories in each shard", async (t) => {
  const many = await ManyUnits.open(t, { a: [], b: [], c: [], d: [] }, ["staging"]);
  const checked = async (shard: string): Promise<string> =>
    (await many.run("validate-org", { code: "fmt\nvalidate", shard })).summary;
  const summaries = [await checked("1/3"), await checked("2/3")];
  assert.match(summaries[0] ?? "", /2 directories with code \(`fmt`, `validate`\)/);
  assert.match(summaries[1] ?? "", /1 directories with code \(`validate`\)/);
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
