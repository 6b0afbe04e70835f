import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Manifest } from "../../src/bundle/manifest.ts";
import { compareBackend, compareManifest, compareUncommitted, type ApplySide } from "../../src/bundle/verify.ts";
import { manifest, SIDE } from "./manifests.ts";

const engine = (change: Partial<ApplySide["engine"]>): ApplySide["engine"] => ({ ...SIDE.engine, ...change });

/** One field altered on the applying side, and what says so: detail code, and words of the message. */
const altered: readonly (readonly [here: Partial<ApplySide>, detailCode: string, words: RegExp])[] = [
  [{ unit: "web@staging" }, "unit", /another unit: web@production, here it is web@staging/],
  [
    { repository: "mallory/infrastructure" },
    "repository",
    /another repository: acme\/infrastructure, here it is mallory/,
  ],
  [{ workingDirectory: "tofu/stacks/db" }, "workingDirectory", /another working directory: /],
  [{ organization: null }, "organization", /another organization\.yaml: 0+, here it is none/],
  [{ organization: "2".repeat(64) }, "organization", /another organization\.yaml: /],
  [{ commit: "d".repeat(40) }, "commit", /another commit: c+, here it is d+/],
  [{ tree: "8".repeat(40) }, "tree", /another git tree: /],
  [{ tree: null }, "tree", /another git tree: 7+, here it is none/],
  [{ runId: "1002" }, "runId", /another workflow run: 1001, here it is 1002/],
  [{ event: "push" }, "event", /another event: pull_request, here it is push/],
  [{ pullRequest: 8 }, "pullRequest", /another pull request: 7, here it is 8/],
  [{ pullRequest: null }, "pullRequest", /another pull request: 7, here it is none/],
  [{ headSha: "e".repeat(40) }, "headSha", /another head: a+, here it is e+/],
  [{ baseSha: "e".repeat(40) }, "baseSha", /another base: b+, here it is e+/],
  [{ token: "user" }, "token", /another kind of token: installation, here it is user/],
  [{ runAttempt: 1 }, "runAttempt", /another run attempt: 2, here it is 1/],
  [
    { engine: engine({ name: "terraform" }) },
    "engine",
    /another engine: tofu 1\.12\.6 linux_amd64, here it is terraform/,
  ],
  [{ engine: engine({ version: "1.12.5" }) }, "engine", /here it is tofu 1\.12\.5 linux_amd64/],
  [{ engine: engine({ platform: "linux_arm64" }) }, "engine", /here it is tofu 1\.12\.6 linux_arm64/],
  [{ lockFile: "2".repeat(64) }, "lockFile", /another lock file: /],
  [{ lockFile: null }, "lockFile", /another lock file: 1+, here it is none/],
  [{ workspace: "prod" }, "workspace", /another workspace: default, here it is prod/],
  [{ options: { ...SIDE.options, targets: ["a.b", "c.d"] } }, "options", /another target: none, here it is a\.b, c\.d/],
  [{ options: { ...SIDE.options, excludes: ["a.b"] } }, "options", /another exclude: none, here it is a\.b/],
  [{ options: { ...SIDE.options, replaces: ["a.b"] } }, "options", /another replace: none, here it is a\.b/],
  [{ options: { ...SIDE.options, destroy: true } }, "options", /another destroy: false, here it is true/],
  [{ options: { ...SIDE.options, refresh: false } }, "options", /another refresh: true, here it is false/],
];

describe("a plan in the job that applies it", () => {
  it("needs the same uncommitted changes, or none in both", () => {
    const [edit, other] = ["1".repeat(64), "2".repeat(64)];
    assert.deepEqual(compareUncommitted(manifest({ uncommitted: edit }), edit), []);
    for (const [planned, here, words] of [
      ["", edit, /another set of uncommitted changes: none, here it is 1{8}$/],
      [edit, "", /: 1{8}, here it is none$/],
      [edit, other, /: 1{8}, here it is 2{8}$/],
    ] as const) {
      const [failure, ...more] = compareUncommitted(manifest({ uncommitted: planned }), here);
      assert.deepEqual([failure?.reason, failure?.detailCode, more], ["plan-mismatch", "uncommitted", []]);
      assert.match(failure?.message ?? "", words);
    }
  });

  it("may be applied where everything agrees", () => {
    assert.deepEqual(compareManifest(manifest(), SIDE), []);
  });

  it("may be applied in a later attempt of its run", () => {
    assert.deepEqual(compareManifest(manifest(), { ...SIDE, runAttempt: 3 }), []);
  });

  it("may be applied where neither side has what is optional", () => {
    const nothing = { tree: null, organization: null, lockFile: null };
    assert.deepEqual(compareManifest(manifest(nothing), { ...SIDE, ...nothing }), []);
  });

  it("may be applied where options say the same in another order", () => {
    const planned = { ...SIDE.options, targets: ["a.b", "c.d"] };
    assert.deepEqual(
      compareManifest(manifest({ options: planned }), { ...SIDE, options: { ...planned, targets: ["c.d", "a.b"] } }),
      [],
    );
  });

  it("is refused for one more of many addresses", () => {
    const many = Array.from({ length: 30 }, (_, index) => `a.b${index}`);
    const planned = manifest({ options: { ...SIDE.options, targets: many } });
    const here = { ...SIDE, options: { ...SIDE.options, targets: [...many.slice(1), "c.d"] } };
    assert.equal(compareManifest(planned, here)[0]?.detailCode, "options");
  });

  it("may be applied where one of the jobs has no token", () => {
    assert.deepEqual(compareManifest(manifest(), { ...SIDE, token: "none" }), []);
    assert.deepEqual(compareManifest(manifest({ token: "none" }), SIDE), []);
  });

  it("of another run is named once, though all of that run differs", () => {
    const here = { ...SIDE, runId: "1002", event: "push", pullRequest: null, headSha: null, baseSha: null };
    assert.deepEqual(
      compareManifest(manifest(), here).map(({ detailCode }) => detailCode),
      ["runId"],
    );
  });

  for (const [here, detailCode, words] of altered) {
    it(`is refused where only ${JSON.stringify(here).slice(0, 60)} differs`, () => {
      const failures = compareManifest(manifest(), { ...SIDE, ...here });
      assert.deepEqual(
        failures.map((failure) => [failure.reason, failure.detailCode, failure.unit]),
        [["plan-mismatch", detailCode, "web@production"]],
      );
      assert.match(failures[0]?.message ?? "", words);
      assert.notEqual(failures[0]?.hint, "");
    });
  }

  it("is altered above in every field there is", () => {
    const fields = new Set(altered.flatMap(([here]) => Object.keys(here)));
    assert.deepEqual(fields, new Set(Object.keys(SIDE)));
  });

  it("names every field that differs", () => {
    const failures = compareManifest(manifest(), { ...SIDE, commit: "d".repeat(40), workspace: "prod", runAttempt: 1 });
    assert.deepEqual(
      failures.map(({ detailCode }) => detailCode),
      ["commit", "workspace", "runAttempt"],
    );
  });
});

describe("the backend of a plan", () => {
  const planned = manifest().backend;
  const settings = (change: Readonly<Record<string, string | undefined>>): Manifest["backend"]["settings"] =>
    Object.entries({ ...Object.fromEntries(planned.settings), ...change }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as [string, string]],
    );

  it("is the same", () => {
    assert.deepEqual(compareBackend(manifest(), structuredClone(planned)), []);
  });

  const others: readonly (readonly [here: Manifest["backend"], words: string])[] = [
    [{ type: "s3", settings: planned.settings }, "another backend: http, here it is s3"],
    [
      { type: "http", settings: settings({ address: '"https://state.example/db"' }) },
      'another backend: http address="https://state.example/web", here it is http address="https://state.example/db"',
    ],
    [
      { type: "http", settings: settings({ lock_method: undefined }) },
      'another backend: http lock_method="PUT", here it is http lock_method=(unset)',
    ],
    [
      { type: "http", settings: settings({ unlock_method: '"DELETE"' }) },
      'another backend: http unlock_method=(unset), here it is http unlock_method="DELETE"',
    ],
    [{ type: "local", settings: [] }, "here it is local address=(unset) lock_method=(unset)"],
  ];
  for (const [here, words] of others) {
    it(`is refused: ${words}`, () => {
      const [failure, ...more] = compareBackend(manifest(), here);
      assert.deepEqual(
        [failure?.reason, failure?.detailCode, failure?.unit],
        ["plan-mismatch", "backend", "web@production"],
      );
      assert.equal(failure?.message.includes(words), true, failure?.message);
      assert.deepEqual(more, []);
    });
  }
});
