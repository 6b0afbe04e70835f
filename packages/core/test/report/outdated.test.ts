import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outdatedUnits, outdatedWords } from "../../src/report/outdated.ts";
import { fakeForge } from "../support/forge.ts";
import { page } from "./page.ts";

const UNITS = [
  { id: "web@production", paths: ["stacks/web", "modules/net", "web.tfvars"] },
  { id: "db@production", paths: ["stacks/db"] },
  { id: "root@production", paths: ["."] },
];

/** Which units are outdated when these paths (`""` is the root) have other trees at the tip, and what was asked. */
async function outdatedBy(
  moved: Readonly<Record<string, string | undefined>>,
  from = "old",
): Promise<readonly string[]> {
  const forge = fakeForge({
    trees: (revisions, paths) => {
      assert.deepEqual(revisions, ["old", "tip"]);
      assert.deepEqual(paths, ["", "modules/net", "stacks/db", "stacks/web", "web.tfvars"]);
      const before = paths.map((path) => [`old:${path}`, "1"] as const);
      const after = paths.map((path) => [`tip:${path}`, path in moved ? moved[path] : "1"] as const);
      return Promise.resolve(new Map([...before, ...after]));
    },
  });
  return outdatedUnits(UNITS, from, "tip", forge);
}

describe("a unit is outdated", () => {
  const cases: readonly [
    what: string,
    moved: Readonly<Record<string, string | undefined>>,
    expected: readonly string[],
  ][] = [
    ["by nothing that did not change", {}, []],
    ["by its directory", { "stacks/db": "2" }, ["db@production"]],
    ["by a local module", { "modules/net": "2" }, ["web@production"]],
    ["by a variable file that is gone", { "web.tfvars": undefined }, ["web@production"]],
    ["by anything where it is the repository itself", { "": "2" }, ["root@production"]],
    ["each by its own", { "stacks/db": "2", "stacks/web": "2" }, ["web@production", "db@production"]],
  ];
  for (const [what, moved, expected] of cases) {
    it(what, async () => {
      assert.deepEqual(await outdatedBy(moved), expected);
    });
  }

  it("never while the base has not moved, and nobody is asked", async () => {
    assert.deepEqual(await outdatedUnits(UNITS, "tip", "tip", fakeForge({})), []);
  });
});

describe("the words about outdated units", () => {
  it("name them, the base, and what to do", () => {
    const { text } = page(outdatedWords(["web@production"], "main"));
    assert.match(text, /main has since changed the code of web@production,.*Update the branch with main/);
  });

  it("count what they do not name, and hold nothing but text", () => {
    const units = Array.from({ length: 25 }, (_, index) => `u${index}@all\`</details>`);
    const found = page(outdatedWords(units, "x`<b>@eve"));
    assert.match(found.text, / and 5 more,/);
    assert.deepEqual(found.references, []);
    assert.ok(!found.elements.includes("b"));
  });
});
