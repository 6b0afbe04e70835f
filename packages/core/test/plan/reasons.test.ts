import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ResourceChange } from "../../src/plan/change-set.ts";
import { reasonWords } from "../../src/plan/reasons.ts";
import { goldenCases, goldenOutcome } from "../support/golden.ts";
import { resourceChange } from "../support/plans.ts";

const cases: readonly (readonly [change: Partial<ResourceChange>, words: string])[] = [
  [{}, ""],
  [{ reason: "replace_by_request", kind: "replace", actions: ["delete", "create"] }, "its replacement was asked for"],
  [{ kind: "replace", actions: ["create", "delete"] }, "the new one is created first"],
  [{ kind: "forget", actions: ["forget"] }, ""],
  [
    { kind: "forget", actions: ["forget", "create"] },
    "the old one stays in reality, and a new one is created beside it",
  ],
  [{ deposed: "0badcafe", kind: "delete", actions: ["delete"] }, "left over from a failed replacement"],
  [{ reason: "replace_because_of_the_moon" }, "replace_because_of_the_moon"],
  [{ reason: "constructor" }, "constructor"],
];

describe("the reason of a change", () => {
  for (const [change, words] of cases) {
    it(`${JSON.stringify(change)}: ${words === "" ? "none" : words}`, () => {
      assert.equal(reasonWords(resourceChange("a.b", change)), words);
    });
  }

  it("is in words for every code of the real plans", () => {
    const changes = goldenCases().flatMap((name) => goldenOutcome(name).changeSet?.changes ?? []);
    const codes = changes.filter(({ reason }) => reason !== undefined);
    assert.ok(codes.length >= 8);
    for (const change of codes) assert.doesNotMatch(reasonWords(change), /^[a-z]+(_[a-z]+)+$/);
  });
});
