/** What people tell drift-check beforehand: rules, owners, limits, and whether values may be seen. */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { deploy, ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { StoredThread } from "@flywheel/local/forge/threads";
import { writing } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

const RULES = `
- { address: 'fakecloud_object.cache["ci"]', attribute: content, reason: tuned by hand }
- { address: fakecloud_object.nothing, reason: gone long ago }
- { address: "*", reason: while we moved, owner: ada, expires: 2020-01-01 }
`;

let opened: OpenWorld;
let run = 200;

before(async () => {
  opened = await openWorld();
  run += 1;
  const { apply } = await deploy(opened.world, String(run), { stacks: "attic\nrunners" });
  assert.equal(apply?.outcome, "success");
  opened.world.forge.state.addPerson("ada", "write");
  opened.world.lab.cloud.edit("attic-staging-ci", { content: "by hand" });
});
after(() => opened.close());

function check(inputs: Readonly<Record<string, string>>, isPrivate = true) {
  const { world } = opened;
  run += 1;
  const job = { name: "drift", runId: String(run), event: "schedule", private: isPrivate } as const;
  const unit = { environment: ENVIRONMENT, stacks: "attic", "backend-config": world.backendConfig };
  return runStep(world, job, "drift-check", { ...unit, ...inputs });
}

function issues(): readonly StoredThread[] {
  return opened.world.forge.state.issues();
}

describe("drift-check", () => {
  it("ignores what rules name, lists it, and warns of rules that are of no use", async () => {
    writing("drift-ignore.yaml", RULES)(opened.world);
    const { outputs, annotations, summary } = await check({ "ignore-file": "drift-ignore.yaml" });
    assert.deepEqual([outputs["clean"], outputs["drift-count"], issues()], ["1", "0", []]);
    assert.match(summary, /Ignored by rules: 1[^]*`content` – tuned by hand/);
    const warned = annotations.filter(({ level }) => level === "warning").map(({ message }) => message);
    assert.match(warned.join("\n"), /fakecloud_object\.nothing \(gone long ago\) matched nothing/);
    assert.match(warned.join("\n"), /\(while we moved, ada\) expired on 2020-01-01/);
  });

  it("still sees that the code moves an object whose drift is ignored", async () => {
    const { repository } = opened.world;
    const code = "tofu/stacks/attic/main.tf";
    const outputs = "tofu/stacks/attic/outputs.tf";
    const moved = "\nmoved {\n  from = fakecloud_object.cache\n  to   = fakecloud_object.store\n}\n";
    repository.edit(code, '"fakecloud_object" "cache" {', '"fakecloud_object" "store" {');
    repository.edit(outputs, "in fakecloud_object.cache :", "in fakecloud_object.store :");
    writing("tofu/stacks/attic/moved.tf", moved)(opened.world);
    writing("drift-ignore.yaml", "- { attribute: content, reason: tuned by hand }\n")(opened.world);
    const step = await check({ "ignore-file": "drift-ignore.yaml" });
    repository.git("checkout", "-q", "--", code, outputs);
    rmSync(join(repository.directory, "tofu/stacks/attic/moved.tf"));
    assert.deepEqual([step.outputs["pending"], step.outputs["drifted"]], ["1", "0"], messages(step).join());
  });

  it("refuses a rule without a reason, and an owner without a name", async () => {
    writing("drift-ignore.yaml", "- address: '*'\n")(opened.world);
    const rule = await check({ "ignore-file": "drift-ignore.yaml" });
    assert.deepEqual([rule.outputs["failure-reason"], rule.outputs["detail-code"]], ["config-invalid", "ignore-rule"]);
    assert.match(messages(rule).join(), /reason is missing[^]*drift-ignore\.yaml:1/);

    opened.world.repository.edit("organization.yaml", "checks:", 'drift: { owners: { attic: "ada" } }\nchecks:');
    const owner = await check({});
    assert.deepEqual(
      [owner.outputs["failure-reason"], owner.outputs["detail-code"]],
      ["config-invalid", "drift-owners"],
    );
    opened.world.repository.edit("organization.yaml", '"ada"', '["@ada", "@acme/platform"]');
  });

  it("shares one issue beyond the limit, assigns owners, and shows no value in public", async () => {
    opened.world.lab.cloud.edit("runners-staging-docker", { content: "by hand" });
    const { outputs, summary } = await check(
      { stacks: "attic\nrunners", "issue-limit": "1", "issue-labels": "night" },
      false,
    );
    assert.equal(outputs["drifted"], "2");
    assert.doesNotMatch(summary, /by hand/);
    const [own, shared] = issues();
    assert.deepEqual([own?.title, own?.assignees], ["Drift in attic@staging", ["ada"]]);
    assert.match(own?.body ?? "", /owners: @ada @acme\/platform/);
    assert.doesNotMatch(own?.body ?? "", /by hand/);
    assert.deepEqual([shared?.title, shared?.labels], ["Drift in more units", ["flywheel-drift", "night"]]);
    assert.match(shared?.body ?? "", /`runners@staging` \| 1 \|/);
  });

  it("opens the issue where somebody cannot be assigned, and shows values in private", async () => {
    const { annotations } = await check({ stacks: "runners", "issue-assignees": "nobody\nada" });
    const own = issues().find(({ title }) => title === "Drift in runners@staging");
    assert.deepEqual([own?.state, own?.assignees], ["open", ["ada"]]);
    assert.match(own?.body ?? "", /^\+ content = "by hand"$/m);
    assert.match(annotations.map(({ message }) => message).join("\n"), /does not assign issue #\d+ to nobody/);
  });
});
