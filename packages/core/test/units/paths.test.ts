import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { locate, locateDirectory, locateFile, type PathOrigin } from "../../src/units/paths.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";

const WORKSPACE = "/work/repo";
const ORIGIN: PathOrigin = { reason: "input-invalid", subject: "Input x" };
const FILES = memoryFiles(
  {
    "/work/repo/a/main.tf": "",
    "/work/repo/a/~/x.tfvars": "",
    "/work/repo-other/secret.tfvars": "",
    "/etc/passwd": "",
    "/proc/self/environ": "",
  },
  {
    links: {
      "/work/repo/inside": "/work/repo/a",
      "/work/repo/outside": "/etc",
      "/work/repo/passwd": "/etc/passwd",
      "/work/repo/loop": "/work/repo/loop",
      "/work/repo/dangling": "/nowhere",
    },
    special: ["/work/repo/fifo"],
  },
);

describe("locate", () => {
  const accepted: Readonly<Record<string, string>> = {
    a: "a",
    "a/": "a",
    "./a//.": "a",
    "b/../a": "a",
    ".": ".",
    "": ".",
    "a/~": "a/~",
    "not/there/yet": "not/there/yet",
    "..a": "..a",
    inside: "inside",
    "inside/main.tf": "inside/main.tf",
    "/work/repo/a": "a",
    "/work/repo": ".",
  };
  for (const [given, expected] of Object.entries(accepted)) {
    it(`accepts ${JSON.stringify(given)}`, async () => {
      assert.equal(await locate(FILES, WORKSPACE, given, ORIGIN), expected);
    });
  }

  const refused: Readonly<Record<string, string>> = {
    "..": "path-outside",
    "../..": "path-outside",
    "../../etc": "path-outside",
    "a/../../repo-other": "path-outside",
    "../repo-other/secret.tfvars": "path-outside",
    "/etc": "path-outside",
    "/": "path-outside",
    "/work/repo-other": "path-outside",
    "/proc/self/environ": "path-outside",
    "/dev/stdin": "path-outside",
    outside: "path-outside",
    "outside/passwd": "path-outside",
    "outside/new/file": "path-outside",
    passwd: "path-outside",
    "-chdir=/": "leading-dash",
    "./-chdir": "leading-dash",
    "a\nb": "invalid-char",
    "a\0": "invalid-char",
    loop: "unreadable",
  };
  for (const [given, detailCode] of Object.entries(refused)) {
    it(`refuses ${JSON.stringify(given)}`, async () => {
      const failure = await failureOf(() => locate(FILES, WORKSPACE, given, ORIGIN));
      assert.equal(failure.reason, "input-invalid");
      assert.equal(failure.detailCode, detailCode);
      assert.match(failure.message, /^Input x: "/);
      assert.notEqual(failure.hint, "");
    });
  }

  it("refuses what is longer than any path, at once", async () => {
    const failure = await failureOf(() => locate(FILES, WORKSPACE, "../".repeat(200_000), ORIGIN));
    assert.equal(failure.detailCode, "unreadable");
    assert.match(failure.message, /^Input x: "[./]+…" is longer than 4096 characters$/);
  });

  it("fails as its origin says", async () => {
    const origin: PathOrigin = { reason: "config-invalid", subject: "stacks.a.path" };
    const failure = await failureOf(() => locate(FILES, WORKSPACE, "..", origin));
    assert.equal(failure.reason, "config-invalid");
    assert.equal(failure.message, 'stacks.a.path: ".." lies outside the workspace');
  });
});

describe("locateDirectory and locateFile", () => {
  it("accept what is of their kind", async () => {
    assert.equal(await locateDirectory(FILES, WORKSPACE, "inside/", ORIGIN), "inside");
    assert.equal(await locateDirectory(FILES, WORKSPACE, ".", ORIGIN), ".");
    assert.equal(await locateFile(FILES, WORKSPACE, "a/main.tf", ORIGIN), "a/main.tf");
  });

  const wrongKind = [
    [locateDirectory, "a/main.tf", "not-a-directory", /is not a directory/],
    [locateDirectory, "A", "not-a-directory", /does not exist/],
    [locateDirectory, "dangling", "not-a-directory", /does not exist/],
    [locateFile, "a", "not-a-file", /is not a file/],
    [locateFile, "fifo", "not-a-file", /is not a file/],
    [locateFile, "a/none.tfvars", "not-a-file", /does not exist/],
    [locateFile, "../repo-other/secret.tfvars", "path-outside", /outside/],
  ] as const;
  for (const [find, given, detailCode, says] of wrongKind) {
    it(`${find.name} refuses ${given}`, async () => {
      const failure = await failureOf(() => find(FILES, WORKSPACE, given, ORIGIN));
      assert.equal(failure.detailCode, detailCode);
      assert.match(failure.message, says);
    });
  }
});
