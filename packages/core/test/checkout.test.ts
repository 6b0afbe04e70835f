import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkedOut, isHeadOrItsMerge, plannedBase } from "../src/checkout.ts";
import { gitHost, type FakeCheckout } from "./support/git.ts";
import { fakeHost } from "./support/host.ts";

describe("what is checked out", () => {
  it("has the parents of the commit itself, not of its message", async () => {
    const { host } = fakeHost(gitHost({ commit: "cc", parents: ["aa", "bb"] }));
    assert.deepEqual(await checkedOut(host), { commit: "cc", parents: ["aa", "bb"] });
  });

  it("is unknown without a checkout, and without git", async () => {
    assert.equal(await checkedOut(fakeHost(gitHost(undefined)).host), undefined);
    assert.equal(await checkedOut(fakeHost({}).host), undefined);
  });

  const cases: readonly [what: string, commit: string, parents: readonly string[], expected: boolean][] = [
    ["the head", "bb", ["aa"], true],
    ["its merge into the base", "cc", ["aa", "bb"], true],
    ["another commit", "cc", ["aa"], false],
    ["a commit on top of it", "cc", ["bb"], false],
    ["a merge into it", "cc", ["bb", "aa"], false],
    ["a merge of more than it", "cc", ["aa", "bb", "dd"], false],
    ["its merge into something else", "cc", ["dd", "bb"], false],
  ];
  for (const [what, commit, parents, expected] of cases) {
    it(`${expected ? "is" : "is not"} the head bb or its merge: ${what}`, () => {
      assert.equal(isHeadOrItsMerge({ commit, parents }, { headSha: "bb", baseSha: "aa" }), expected);
    });
  }
});

describe("the base a pull request is planned on", () => {
  const cases: readonly [what: string, checkout: FakeCheckout | undefined, expected: string][] = [
    ["its merge's first parent", { commit: "cc", parents: ["aa", "bb"], mergeBase: "ff" }, "aa"],
    ["where the head and the base part", { commit: "bb", parents: ["99"], mergeBase: "ff" }, "ff"],
    ["the event's in a shallow clone", { commit: "bb", parents: ["99"] }, "ee"],
    ["the event's without git", undefined, "ee"],
  ];
  for (const [what, checkout, expected] of cases) {
    it(`is ${what}`, async () => {
      const { host } = fakeHost(gitHost(checkout));
      assert.equal(await plannedBase(host, { headSha: "bb", baseSha: "ee" }), expected);
    });
  }
});
