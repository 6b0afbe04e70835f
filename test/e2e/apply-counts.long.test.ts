/** What tofu-apply counts as done, against what a real engine did. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { Chain } from "./chain.ts";
import { messages } from "./stages.ts";

interface Case {
  readonly what: string;
  /** The code beside the stack's own. */
  readonly code: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Of `added changed destroyed imported moved forgotten` those that are not 0. */
  readonly counts: Readonly<Record<string, string>>;
  /** Names in the cloud afterwards. */
  readonly objects: readonly string[];
}

const object = (label: string, name: string, content: string): string =>
  `resource "fakecloud_object" "${label}" {\n  name    = "${name}"\n  content = "${content}"\n}\n`;

/** Each goes on from the one before. */
const CASES: readonly Case[] = [
  { what: "a create", code: "", counts: { added: "1" }, objects: ["by-hand", "network"] },
  {
    what: "an import",
    code: `${object("adopted", "by-hand", "mine")}import {\n  to = fakecloud_object.adopted\n  id = "by-hand"\n}\n`,
    counts: { imported: "1" },
    objects: ["by-hand", "network"],
  },
  {
    what: "a move with an update",
    code: `${object("kept", "by-hand", "ours")}moved {\n  from = fakecloud_object.adopted\n  to   = fakecloud_object.kept\n}\n`,
    counts: { changed: "1", moved: "1" },
    objects: ["by-hand", "network"],
  },
  {
    what: "a replace",
    code: object("kept", "renamed", "ours"),
    inputs: { "allow-destroy": "fakecloud_object.kept" },
    counts: { added: "1", destroyed: "1" },
    objects: ["network", "renamed"],
  },
  {
    what: "a forget",
    code: "removed {\n  from = fakecloud_object.kept\n  lifecycle {\n    destroy = false\n  }\n}\n",
    counts: { forgotten: "1" },
    objects: ["network", "renamed"],
  },
  {
    what: "a destroy",
    code: "",
    inputs: { destroy: "true", "allow-destroy": "*" },
    counts: { destroyed: "1" },
    objects: ["renamed"],
  },
];

const NONE = { added: "0", changed: "0", destroyed: "0", imported: "0", moved: "0", forgotten: "0" };

describe("what was done is counted as it happened", () => {
  let chain: Chain;
  before(async () => {
    chain = await Chain.open({ stacks: "network" });
    chain.opened.world.lab.cloud.create("by-hand", { content: "mine" });
  });
  after(() => chain.opened.close());

  for (const { what, code, inputs = {}, counts, objects } of CASES) {
    it(what, async () => {
      chain.add("network", "more", `# ${what}\n${code}`);
      const { destroy = "false", ...applying } = inputs;
      const plan = await chain.plan({ destroy });
      const apply = await chain.apply(plan, applying);
      assert.deepEqual(messages(apply), []);
      const done = Object.fromEntries(Object.keys(NONE).map((name) => [name, apply.outputs[name]]));
      assert.deepEqual(done, { ...NONE, ...counts });
      assert.deepEqual(
        chain.opened.world.lab.cloud.objects().map(({ name }) => name),
        objects,
      );
    });
  }
});
