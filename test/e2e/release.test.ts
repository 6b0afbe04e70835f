/** A release as `scripts/release-tree.ts` makes it, of this commit, and an action that runs from it. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, describe, it } from "node:test";
import { labEngine } from "@flywheel/local/lab/engine";
import { LocalJob } from "@flywheel/local/runner/job";
import * as v from "valibot";
import { ReleaseClone, VERSION } from "../release/release.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAJOR = `v${VERSION.split(".")[0] ?? ""}`;

const home = mkdtempSync(join(tmpdir(), "flywheel-release-"));
after(() => {
  rmSync(home, { recursive: true });
});
const clone = new ReleaseClone(join(home, "flywheel"));
const git = (...command: readonly string[]): string => clone.git(...command);
const release = (tag: string) => clone.release(tag);

describe("a release", () => {
  it("is refused for what is no version, and for another one than dist/ was built as", () => {
    for (const [tag, message] of [
      ["1.2.3", /"1\.2\.3" is no version: write one such as v1\.2\.3/],
      ["", /"" is no version/],
      ["v9.9.9", /dist\/ is of version .*: set 9\.9\.9 in package\.json and rebuild/],
    ] as const) {
      const { status, stderr } = release(tag);
      assert.equal(status, 1);
      assert.match(stderr, message);
    }
    assert.equal(git("tag", "--list"), "");
  });

  it("is refused with changes that are not committed", () => {
    writeFileSync(join(home, "flywheel/new.txt"), "");
    const { status, stderr } = release(`v${VERSION}`);
    rmSync(join(home, "flywheel/new.txt"));
    assert.equal(status, 1);
    assert.match(stderr, /changes that are not committed/);
  });

  it("is two commits on main, and both tags", () => {
    const { status, stdout, stderr } = release(`v${VERSION}`);
    assert.equal(status, 0, stderr);
    const pushes = `  git push origin refs/tags/v${VERSION}\n  git push --force origin refs/tags/${MAJOR}\n`;
    assert.ok(stdout.endsWith(pushes), stdout);
    assert.equal(git("rev-parse", MAJOR), git("rev-parse", `v${VERSION}`));
    assert.equal(git("rev-parse", `${MAJOR}~2`), git("rev-parse", "main"));
    assert.equal(git("rev-parse", `${MAJOR}~1^{tree}`), git("rev-parse", "main:dist"));
    assert.equal(git("status", "--porcelain"), "");
  });

  it("has the workflows where GitHub looks for them, pinned to the actions' commit", () => {
    const sources = git("ls-tree", "--name-only", "main", ".github/reusable/").split("\n");
    assert.ok(sources.includes(".github/reusable/drift.yml"));
    for (const source of sources) {
      const released = git("show", `${MAJOR}:${source.replace("reusable", "workflows")}`);
      const pin = `@${git("rev-parse", `${MAJOR}~1`)} # v${VERSION}`;
      assert.equal(released, git("show", `main:${source}`).replaceAll(/(?<=uses: org\/flywheel\/[\w-]+)@v1/g, pin));
    }
  });

  it("names every file but itself with its SHA-256", () => {
    const schema = v.object({ source: v.string(), actions: v.string(), files: v.record(v.string(), v.string()) });
    const { source, actions, files } = v.parse(schema, JSON.parse(git("show", `${MAJOR}:release.json`)));
    assert.deepEqual([source, actions], [git("rev-parse", "main"), git("rev-parse", `${MAJOR}~1`)]);
    const listed = git("ls-tree", "-r", "--name-only", MAJOR).split("\n");
    assert.deepEqual([...Object.keys(files), "release.json"].toSorted(), listed.toSorted());
    const readme = readFileSync(join(home, "flywheel/dist/tofu-plan/README.md"));
    assert.equal(files["tofu-plan/README.md"], createHash("sha256").update(readme).digest("hex"));
  });

  it("is never made twice, and comes out the same elsewhere", () => {
    const commit = git("rev-parse", MAJOR);
    assert.match(release(`v${VERSION}`).stderr, /the tag v.* is there already/);
    git("tag", "--delete", MAJOR, `v${VERSION}`);
    assert.equal(release(`v${VERSION}`).status, 0);
    assert.equal(git("rev-parse", MAJOR), commit);
  });

  it("runs: uses: org/flywheel/validate-org", async () => {
    clone.checkOut(MAJOR, join(home, "released"));
    assert.ok(readdirSync(join(home, "released")).includes("validate-org"));
    const job = new LocalJob({
      actions: join(home, "released"),
      workspace: join(ROOT, "test/fixtures/org"),
      repository: "acme/infra",
      sha: git("rev-parse", "main"),
      runId: "1",
      name: "validate",
      event: { name: "push", payload: {} },
      token: "",
      environment: { PATH: `${dirname(labEngine())}:${process.env["PATH"] ?? ""}`, HOME: home },
    });
    try {
      const { outcome, outputs } = await job.uses("validate-org", { with: { code: "fmt" } });
      assert.deepEqual([outcome, outputs["valid"]], ["success", "true"]);
    } finally {
      await job.finish();
    }
  });
});
