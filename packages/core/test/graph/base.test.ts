import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeBase, changedPaths } from "../../src/graph/base.ts";
import type { Context } from "../../src/ports/context.ts";
import type { Host } from "../../src/ports/host.ts";
import { failureOf } from "../support/failure.ts";
import { fakeHost } from "../support/host.ts";

const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);

/** A host whose git knows these commits by name and says this of the difference. */
function gitHost(commits: Readonly<Record<string, string>>, context: Partial<Context> = {}, diff = ""): Host {
  return fakeHost({
    context,
    programs: { git: "/bin/git" },
    run: ({ arguments: [, , verb, ...rest] }) => {
      const name = rest.at(-1)?.replace("^{commit}", "") ?? "";
      const known = verb === "rev-parse" ? commits[name] : verb === "merge-base" ? commits["parting"] : undefined;
      const stdout = verb === "diff" ? diff : known;
      return { exitCode: stdout === undefined ? 1 : 0, stdout: stdout ?? "", stderr: "" };
    },
  }).host;
}

const PULL = { pullRequest: { number: 7, headSha: HEAD, baseSha: BASE } };

describe("changeBase", () => {
  const cases: readonly [what: string, host: Host, given: string, words: RegExp, commit?: string][] = [
    [
      "where the histories part",
      gitHost({ parting: BASE, [BASE]: BASE }, PULL),
      "",
      /^what pull request 7 changes$/,
      BASE,
    ],
    [
      "that of a pull request whatever is given",
      gitHost({ parting: BASE, [BASE]: BASE }, PULL),
      HEAD,
      /pull request 7/,
      BASE,
    ],
    ["none in a short history", gitHost({}, PULL), "", /not in this checkout/],
    ["none outside of one", gitHost({}), "", /affected-base is not set/],
    ["none for a new branch", gitHost({}), "0".repeat(40), /the branch is new/],
    ["the given one", gitHost({ "origin/main": BASE }), "origin/main", /since "origin\/main"$/, BASE],
  ];
  for (const [what, host, given, words, commit] of cases) {
    it(`is ${what}`, async () => {
      const base = await changeBase(host, given);
      assert.match(base.words, words);
      assert.equal(base.kind === "commit" ? base.commit : undefined, commit);
    });
  }

  for (const given of ["gone", "--output=x"]) {
    it(`refuses ${given}`, async () => {
      const { reason, detailCode, hint } = await failureOf(() => changeBase(gitHost({}), given));
      assert.deepEqual([reason, detailCode], ["input-invalid", "unknown-commit"]);
      assert.match(hint, /fetch-depth: 0/);
    });
  }
});

describe("changedPaths", () => {
  it("tells what is in both commits from what is not", async () => {
    const diff = "M\0a b.tf\0A\0new\n.tf\0D\0old.tf\0T\0link.tf\0";
    assert.deepEqual(await changedPaths(gitHost({}, {}, diff), BASE), [
      { path: "a b.tf", isInBoth: true },
      { path: "new\n.tf", isInBoth: false },
      { path: "old.tf", isInBoth: false },
      { path: "link.tf", isInBoth: false },
    ]);
    assert.deepEqual(await changedPaths(gitHost({}), BASE), []);
  });
});
