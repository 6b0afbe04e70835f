import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changeBase, changedPaths, type Base } from "../../src/graph/base.ts";
import { FlywheelError } from "../../src/errors.ts";
import type { Context } from "../../src/ports/context.ts";
import type { Forge } from "../../src/ports/forge.ts";
import type { Host } from "../../src/ports/host.ts";
import { failureOf } from "../support/failure.ts";
import { fakeForge } from "../support/forge.ts";
import { fakeHost } from "../support/host.ts";
import { unit } from "../units/units.ts";

const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);
const GONE = "c".repeat(40);

/** A host whose git knows these commits by name and says this of the difference. */
function gitHost(commits: Readonly<Record<string, string>>, context: Partial<Context> = {}, diff = ""): Host {
  return fakeHost({
    context,
    programs: { git: "/bin/git" },
    run: ({ arguments: [, , verb, ...rest] }) => {
      const name = rest.at(-1)?.replace("^{commit}", "") ?? "";
      const here = rest.filter((each) => Object.values(commits).includes(each)).join("\n");
      if (verb === "rev-list") return { exitCode: 0, stdout: here, stderr: "" };
      const known = verb === "rev-parse" ? commits[name] : verb === "merge-base" ? commits["parting"] : undefined;
      const stdout = verb === "diff" ? diff : known;
      return { exitCode: stdout === undefined ? 1 : 0, stdout: stdout ?? "", stderr: "" };
    },
  }).host;
}

const PULL = { pullRequest: { number: 7, headSha: HEAD, baseSha: BASE } };

const UNITS = [unit("attic"), unit("web"), unit("dns", { environment: "staging" })];

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
    ["none outside of one", gitHost({}), "", /neither affected-base nor github-token is set/],
    ["none for no commit", gitHost({}), "0".repeat(40), /names no commit/],
    ["the given one", gitHost({ "origin/main": BASE }), "origin/main", /since "origin\/main"$/, BASE],
  ];
  for (const [what, host, given, words, commit] of cases) {
    it(`is ${what}`, async () => {
      const base = await changeBase(UNITS, { affectedBase: given, githubToken: "" }, host);
      assert.match(base.words, words);
      assert.equal(base.kind === "commit" ? base.commit : undefined, commit);
    });
  }

  for (const given of ["gone", "--output=x"]) {
    it(`refuses ${given}`, async () => {
      const { reason, detailCode, hint } = await failureOf(() =>
        changeBase(UNITS, { affectedBase: given, githubToken: "" }, gitHost({})),
      );
      assert.deepEqual([reason, detailCode], ["input-invalid", "unknown-commit"]);
      assert.match(hint, /fetch-depth: 0/);
    });
  }
});

describe("changeBase, of what was deployed", () => {
  const past = (environment: string, sha: string, units: readonly string[] | undefined, isWhole = true) => {
    return { environment, sha, units, isWhole, createdAt: "", url: "" };
  };
  const PAST = [
    past("production", HEAD, undefined),
    past("production", HEAD, ["web@production"], false),
    past("production", HEAD, ["attic@production"]),
    past("staging", GONE, ["dns@staging"]),
    past("production", BASE, ["attic@production", "web@production"]),
  ];

  async function baseOf(pastDeployments: Forge["pastDeployments"]): Promise<Base> {
    const host = { ...gitHost({ here: HEAD, base: BASE }), forge: () => fakeForge({ pastDeployments }) };
    return changeBase(UNITS, { affectedBase: "", githubToken: "token" }, host);
  }

  it("is each unit's own, of its last whole deployment", async () => {
    const base = await baseOf((environments, isEnough = () => true) => {
      assert.deepEqual(environments, ["production", "staging"]);
      assert.deepEqual([isEnough(PAST.slice(0, 4)), isEnough(PAST)], [false, true]);
      return Promise.resolve(PAST);
    });
    assert.ok(base.kind === "deployments");
    assert.deepEqual(
      [[...base.commits], [...base.newest], [...base.absent]],
      [
        [
          ["attic@production", HEAD],
          ["web@production", BASE],
        ],
        [["production", HEAD]],
        [["dns@staging", GONE]],
      ],
    );
    assert.match(base.hint ?? "", /fetch-depth: 0/);
  });

  it("is none where the token may not read them, with the permission it lacks", async () => {
    const base = await baseOf(() =>
      Promise.reject(new FlywheelError({ reason: "forge-failed", message: "It was refused (403)", hint: "" })),
    );
    assert.deepEqual([base.kind, base.words], ["none", "It was refused (403)"]);
    assert.match(base.hint ?? "", /deployments: read/);
  });
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
