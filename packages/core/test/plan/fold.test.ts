import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldInstances } from "../../src/plan/fold.ts";
import type { ResourceChange } from "../../src/plan/change-set.ts";
import { resourceChange } from "../support/plans.ts";

type Parts = Partial<ResourceChange>;

/** Instances `a.x[…]` with what each key makes of the change. */
function instances(keys: readonly string[], parts: (key: string) => Parts): readonly ResourceChange[] {
  return keys.map((key) => resourceChange(`a.x[${key}]`, parts(key)));
}

/** The keys of each group, `-` for what stands alone. */
function folded(changes: readonly ResourceChange[]): readonly string[] {
  return foldInstances(changes).map((group) => group.folded?.keys.join(" ") ?? "-");
}

const numbers = ["0", "1", "2", "3"];
const update = (after: unknown, before: unknown = { n: "old" }): Parts => ({ before, after });

/** What the instances are, and how they come out. */
const cases: Readonly<Record<string, readonly [changes: readonly ResourceChange[], groups: readonly string[]]>> = {
  "equal ones fold": [instances(numbers, () => update({ n: "new" })), ["0 1 2 3"]],
  "those fold whose values hold their own key": [
    instances(numbers, (key) => update({ n: `node-${key}.example`, port: Number(key) })),
    ["0 1 2 3"],
  ],
  "keys may be words": [instances(['"a"', '"b/c"', '"d\\"q"'], () => update({ n: "new" })), ['"a" "b/c" "d\\"q"']],
  "one that differs stands alone": [
    instances(numbers, (key) => update({ n: key === "2" ? "other" : "new" })),
    ["0 1 3", "-"],
  ],
  "a key inside a word is not the key": [
    instances(["1", "2", "3"], (key) => update({ n: `x${key}x` })),
    ["-", "-", "-"],
  ],
  "a star is told from a key": [
    instances(['"alpha"', '"beta"', '"gamma"'], (key) => update({ n: key === '"gamma"' ? "*" : key.slice(1, -1) })),
    ["-", "-", "-"],
  ],
  "no character is taken for a key": [
    instances(['"alpha"', '"beta"', '"gamma"'], (key) => update({ n: key === '"gamma"' ? "\0" : key.slice(1, -1) })),
    ["-", "-", "-"],
  ],
  "a number that is its own key is told from a star": [
    instances(numbers, (key) => update({ n: `port ${key === "2" ? "*" : key}` })),
    ["0 1 3", "-"],
  ],
  "a key that is the letter of an escape is not the key": [
    instances(['"n"', '"t"', '"r"'], (key) => update({ a: { '"n"': "x\n", '"t"': "x\t", '"r"': "x\r" }[key] }, {})),
    ["-", "-", "-"],
  ],
  "a key that is a word of ours is not the key": [
    ['"unknown"', '"sensitive"', '"absent"'].flatMap((key) =>
      instances([key], () => ({
        ...update({ a: key === '"absent"' ? null : "new" }, { a: "old" }),
        afterUnknown: { a: key === '"unknown"' },
        afterSensitive: { a: key === '"sensitive"' },
      })),
    ),
    ["-", "-", "-"],
  ],
  "two are too few": [instances(["0", "1"], () => update({ n: "new" })), ["-", "-"]],
  "another reason is another change": [
    instances(numbers, (key) => ({ ...update({ n: "new" }), reason: key === "0" ? "replace_by_request" : undefined })),
    ["-", "1 2 3"],
  ],
  "what goes may differ": [
    instances(numbers, (key) => ({ kind: "delete", actions: ["delete"], before: { id: `uuid ${key}${key}` } })),
    ["0 1 2 3"],
  ],
  "an update that starts elsewhere is another update": [
    instances(["0", "1", "2"], (key) => update({ n: "new" }, { n: `old ${key}${key}` })),
    ["-", "-", "-"],
  ],
  "sensitive values are not looked at, for nobody sees them": [
    instances(numbers, (key) => ({ ...update({ n: `pin ${key}${key}` }), afterSensitive: { n: true } })),
    ["0 1 2 3"],
  ],
  "the same resource of several instances of a module": [
    ["x", "y", "z"].map((key) => resourceChange(`module.m["${key}"].a.x`, update({ n: "new" }))),
    ['"x" "y" "z"'],
  ],
  "deposed objects stand alone": [
    instances(numbers, () => ({ kind: "delete", actions: ["delete"], deposed: "0badcafe" })),
    ["-", "-", "-", "-"],
  ],
  "numbers that JavaScript holds as one are two": [
    instances(["0", "1", "2"], (key) => update({ n: JSON.stringify({ a: key === "0" ? 1 : 2 }) })),
    ["-", "-", "-"],
  ],
};

describe("instances of a resource", () => {
  for (const [what, [changes, groups]] of Object.entries(cases)) {
    it(`of which ${what}`, () => {
      assert.deepEqual(folded(changes), groups);
    });
  }

  it("name the attributes in which they differ in what goes", () => {
    const changes = instances(numbers, (key) => ({
      kind: "replace",
      actions: ["delete", "create"],
      before: { id: `id ${key}${key}`, size: 10 },
      after: { size: 20 },
      afterUnknown: { id: true },
    }));
    assert.deepEqual(foldInstances(changes)[0]?.differing, ["id"]);
  });

  it("keep every change, in the order they came", () => {
    const changes = [
      resourceChange("b.first"),
      ...instances(numbers, () => update({ n: "new" })),
      resourceChange("b.last"),
    ];
    const groups = foldInstances(changes);
    assert.deepEqual(
      groups.flatMap(({ members }) => members),
      changes,
    );
  });
});
