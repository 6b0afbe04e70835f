/** Outputs of units that were not selected, as the selected ones and the checks after them need them. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { Chain } from "./chain.ts";

const FILE = ".outputs/outputs.json";

function written({ opened }: Chain): string {
  return readFileSync(join(opened.world.repository.directory, FILE), "utf8");
}

const NETWORK = { cidr: "10.0.0.0/16" };
const PLATFORM = { platform: "a platform in 10.0.0.0/16" };
const APP = { app: "an app on a platform in 10.0.0.0/16" };

it("outputs of units that were not selected are read from their states, where there is one", async (t) => {
  const chain = await Chain.open();
  t.after(() => chain.opened.close());
  chain.add("network", "secret", 'output "key" {\n  value     = "hunter2-of-the-network"\n  sensitive = true\n}\n');
  const apply = async (stacks: string): Promise<unknown> => {
    const plan = await chain.plan({ stacks });
    const { outcome, outputs, annotations } = await chain.apply(plan, { "outputs-file": FILE });
    assert.deepEqual([outcome, annotations.map(({ message }) => message)], ["success", []]);
    const text = written(chain);
    assert.equal(text, `${outputs["outputs"] ?? ""}\n`);
    return JSON.parse(text);
  };
  assert.deepEqual(await apply("network"), { "network@staging": NETWORK });
  assert.deepEqual(await apply("platform"), { "network@staging": NETWORK, "platform@staging": PLATFORM });
  const all = { "network@staging": NETWORK, "platform@staging": PLATFORM, "app@staging": APP };
  assert.deepEqual(await apply("app"), all);
  assert.deepEqual(await apply("network\napp"), all);

  chain.removeState("network");
  const { "network@staging": gone, ...rest } = all;
  assert.deepEqual([gone, await apply("app")], [NETWORK, rest]);
});

it("outputs that cannot be read are missing with a word, and what was applied stays applied", async (t) => {
  const chain = await Chain.open();
  t.after(() => chain.opened.close());
  await chain.apply(await chain.plan({ stacks: "network" }));
  const plan = await chain.plan({ stacks: "platform" });
  chain.add("network", "broken", "resource {\n");
  const refused = await chain.apply(plan, { "outputs-file": FILE });
  assert.equal(refused.outputs["failure-reason"], "plan-mismatch");
  assert.equal(written(chain), "{}\n");

  const { outcome, outputs, annotations } = await chain.apply(await chain.plan({ stacks: "platform" }));
  assert.deepEqual([outcome, JSON.parse(outputs["outputs"] ?? "")], ["success", { "platform@staging": PLATFORM }]);
  assert.match(annotations.map(({ message }) => message).join("\n"), /network@staging: its outputs are missing/);
});
