import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkArtifactPaths, collectExtraFiles } from "../../src/bundle/artifact-paths.ts";
import { sha256 } from "../../src/bundle/digest.ts";
import type { Bundle } from "../../src/bundle/pack.ts";
import { restoreFiles } from "../../src/bundle/restore.ts";
import type { Files } from "../../src/ports/files.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";
import { bundled, bundleOf } from "./manifests.ts";

describe("the files that a plan made", () => {
  const files = memoryFiles(
    {
      "/ws/build/web.zip": "web",
      "/ws/build/api/api.zip": "api",
      "/ws/build/api/notes.txt": "notes",
      "/ws/stack/main.tf": "code",
      "/ws/.git/hooks/x.zip": "hook",
      "/elsewhere/secret.zip": "secret",
    },
    { links: { "/ws/build/linked": "/elsewhere", "/ws/build/link.zip": "/elsewhere/secret.zip" } },
  );
  const { host, printed } = fakeHost({ files });
  const paths = async (...patterns: readonly string[]): Promise<readonly string[]> =>
    (await collectExtraFiles(patterns, host)).files.map(({ path }) => path);

  it("are found by path and by glob, each once", async () => {
    assert.deepEqual(await paths(), []);
    assert.deepEqual(await paths("build/web.zip", "./build/web.zip"), ["build/web.zip"]);
    assert.deepEqual(await paths("build/*/*.zip", "build/api/**"), ["build/api/api.zip", "build/api/notes.txt"]);
    assert.deepEqual(await paths("**/api.*"), ["build/api/api.zip"]);
  });

  it("come with their content", async () => {
    const { files: found, contents } = await collectExtraFiles(["build/web.zip"], host);
    assert.deepEqual(found, [{ path: "build/web.zip", sha256: sha256("web") }]);
    assert.equal(Buffer.from(contents.get(sha256("web")) ?? "").toString(), "web");
  });

  it("may be none of a glob, which is said", async () => {
    assert.deepEqual(await paths("dist/*.zip"), []);
    assert.match(printed.join("\n"), /nothing matches "dist\/\*\.zip"/);
  });

  it("are searched neither in .git nor through a linked folder", async () => {
    assert.deepEqual(await paths("**/{hooks,linked}/*.zip"), []);
  });

  const refused: readonly (readonly [pattern: string, detailCode: string])[] = [
    ["build/none.zip", "not-a-file"],
    ["build/api", "not-a-file"],
    ["build/link.zip", "file-type"],
    ["build/linked/secret.zip", "file-type"],
    ["build/l*.zip", "file-type"],
    ["stack/*.tf", "file-type"],
    [".git/hooks/x.zip", "file-type"],
  ];
  for (const [pattern, detailCode] of refused) {
    it(`are not ${pattern}`, async () => {
      const failure = await failureOf(() => paths(pattern));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", detailCode]);
    });
  }

  it("are bounded together", async () => {
    const huge: Files = { ...files, stat: () => Promise.resolve({ kind: "file", size: 1e9, modifiedMs: 0 }) };
    const failure = await failureOf(() => collectExtraFiles(["build/web.zip"], fakeHost({ files: huge }).host));
    assert.equal(failure.detailCode, "too-large");
    const many = memoryFiles(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`/ws/a/${index}`, ""])));
    const tooMany = await failureOf(() => collectExtraFiles(["a/*"], fakeHost({ files: many }).host));
    assert.equal(tooMany.detailCode, "too-many-files");
  });

  for (const pattern of ["/etc/passwd", "../x", "a/../../x", "a\\b", "build/linked/*.zip"]) {
    it(`are refused before the engine runs: ${pattern}`, async () => {
      const failure = await failureOf(() => checkArtifactPaths([pattern], host));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "path-outside"]);
    });
  }

  it("need not be there before the engine runs", async () => {
    await checkArtifactPaths(["build/later.zip", "later/**"], host);
  });
});

describe("the files of a bundle", () => {
  const bundle = bundleOf([bundled("web@production", "plan")], { "build/a/web.zip": "web", "there.zip": "same" });
  const world = (rest: Readonly<Record<string, string>> = {}) => {
    const files = memoryFiles({ "/ws/there.zip": "same", ...rest });
    return { files, ...fakeHost({ files }) };
  };
  const of = (path: string): Bundle => bundleOf([bundled("web@production", "plan")], { path: "", [path]: "web" });

  it("are restored where they were made, and removed again with their folders", async () => {
    const { files, host, notes } = world();
    const undo = await restoreFiles(bundle, host);
    assert.equal(await files.readText("/ws/build/a/web.zip"), "web");
    assert.deepEqual(notes, [{ note: "remove", path: "/ws/build" }]);
    await undo();
    assert.equal(await files.stat("/ws/build"), undefined);
    assert.equal(await files.readText("/ws/there.zip"), "same");
  });

  it("are never overwritten, and none is left behind then", async () => {
    const { files, host } = world({ "/ws/there.zip": "other" });
    const failure = await failureOf(() => restoreFiles(bundle, host));
    assert.deepEqual([failure.reason, failure.detailCode], ["plan-mismatch", "files"]);
    assert.match(failure.message, /"there\.zip".*other content/);
    assert.equal(await files.stat("/ws/build"), undefined);
  });

  it("must be there already in the job that planned", async () => {
    const failure = await failureOf(() => restoreFiles({ ...bundle, files: new Map() }, world().host));
    assert.match(failure.message, /"build\/a\/web\.zip".*is gone/);
    const { host } = world({ "/ws/build/a/web.zip": "web" });
    await restoreFiles({ ...bundle, files: new Map() }, host);
  });

  const refused: Readonly<Record<string, string>> = {
    "../x.zip": "path-outside",
    "/etc/cron.d/x": "path-outside",
    "tofu/evil.tf": "files",
    "tofu/evil.tofu.json": "files",
    "tofu/terraform.tfvars": "files",
    "tofu/x.auto.tfvars.json": "files",
    "tofu/.terraform.lock.hcl": "files",
    ".terraformrc": "files",
    ".git/hooks/post-checkout": "files",
    ".GIT/config": "files",
    "tofu/terraform.d/plugins/x": "files",
    ".github/workflows/x.yml": "files",
  };
  for (const [path, detailCode] of Object.entries(refused)) {
    it(`are not ${path}, which would steer the job`, async () => {
      const failure = await failureOf(() => restoreFiles(of(path), world().host));
      assert.equal(failure.detailCode, detailCode);
    });
  }
});
