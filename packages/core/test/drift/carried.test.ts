import assert from "node:assert/strict";
import { it } from "node:test";
import { carriedActors } from "../../src/drift/carried.ts";
import { resourceChange } from "../support/plans.ts";

const CARRIED = [
  { before: "auto", after: "by hand" },
  { before: 1, after: 2 },
];

const cases: readonly (readonly [what: string, before: unknown, after: unknown, actors: string])[] = [
  ["the value itself", { content: "auto" }, { content: "by hand" }, "drift"],
  ["the value in a text", { content: "x-auto-y" }, { content: "x-by hand-y" }, "drift"],
  ["the value deep in it", { l: [{ n: 1 }] }, { l: [{ n: 2 }] }, "drift"],
  ["another value, too", { content: "auto", tags: "a" }, { content: "by hand", tags: "b" }, "drift code"],
  ["another value", { content: "a" }, { content: "b" }, "code"],
  ["the value the other way round", { content: "by hand" }, { content: "auto" }, "code"],
  ["a text changed beside the value", { content: "x-auto" }, { content: "y-by hand" }, "code"],
  ["nothing that is known", { content: "a" }, { content: "a" }, "code"],
];

for (const [what, before, after, expected] of cases) {
  it(`finds in a change of ${what}: ${expected}`, () => {
    const { drift, code } = carriedActors(resourceChange("x.b", { before, after }), CARRIED);
    assert.equal([drift ? "drift" : "", code ? "code" : ""].join(" ").trim(), expected);
  });
}
