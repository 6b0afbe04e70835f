import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createManifest, describeCheckout, describeJob, describeUnit } from "../../src/bundle/describe.ts";
import { sha256 } from "../../src/bundle/digest.ts";
import { parseManifest } from "../../src/bundle/manifest.ts";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import type { SavedPlan } from "../../src/engine/plan.ts";
import type { ProcessResult } from "../../src/ports/processes.ts";
import { ENGINE } from "../engine/sessions.ts";
import { memoryFiles } from "../support/files.ts";
import { goldenPlanFile } from "../support/golden.ts";
import { fakeHost } from "../support/host.ts";
import { changes, plan, resource } from "../support/plans.ts";
import { unit } from "../units/units.ts";

const CHECKOUT = { commit: "c".repeat(40), tree: "7".repeat(40) };

describe("the checkout", () => {
  const git = (answer: Partial<ProcessResult>) => {
    const asked: string[] = [];
    const { host } = fakeHost({
      programs: { git: "/usr/bin/git" },
      run: ({ file, arguments: given }) => {
        asked.push([file, ...given].join(" "));
        return { exitCode: 0, stdout: "", stderr: "", ...answer };
      },
    });
    return { host, asked };
  };

  it("is git's commit and tree, also where the workspace is another user's", async () => {
    const { host, asked } = git({ stdout: `${CHECKOUT.commit}\n${CHECKOUT.tree}\n` });
    assert.deepEqual(await describeCheckout(host), CHECKOUT);
    assert.deepEqual(asked, ["/usr/bin/git -c safe.directory=/ws rev-parse HEAD HEAD^{tree}"]);
  });

  it("is the event's commit where there is no git, or no checkout", async () => {
    const { sha } = fakeHost({}).host.context;
    assert.deepEqual(await describeCheckout(fakeHost({}).host), { commit: sha, tree: null });
    for (const answer of [{ exitCode: 128 }, { stdout: "one line\n" }]) {
      assert.deepEqual(await describeCheckout(git(answer).host), { commit: sha, tree: null });
    }
  });
});

describe("the job", () => {
  it("is for the pull request that a merge queue's run is for, whose head it does not know", () => {
    const { host } = fakeHost({ context: { event: "merge_group", queuedPullRequest: 12 } });
    const { pullRequest, headSha } = describeJob(CHECKOUT, null, WHOLE_PLAN, "", host);
    assert.deepEqual([pullRequest, headSha], [12, null]);
  });
});

describe("a unit and its plan", () => {
  it("are described by what they are here", async () => {
    const files = memoryFiles({ "/ws/tofu/stacks/web/.terraform.lock.hcl": "locked" });
    const pullRequest = { number: 7, headSha: "a", baseSha: "b" };
    const { host } = fakeHost({ files, context: { event: "pull_request", pullRequest } });
    const job = describeJob(CHECKOUT, sha256("org"), WHOLE_PLAN, "ghs_token", host);
    const here = await describeUnit(unit("web", { workspace: "blue" }), ENGINE, job, host);
    assert.deepEqual(here, {
      unit: "web@production",
      repository: "acme/infrastructure",
      workingDirectory: "tofu/stacks/web",
      organization: sha256("org"),
      ...CHECKOUT,
      runId: "1001",
      runAttempt: 1,
      event: "pull_request",
      pullRequest: 7,
      headSha: "a",
      baseSha: "b",
      token: "installation",
      engine: { name: "tofu", version: "1.12.6", platform: "linux_amd64" },
      lockFile: sha256("locked"),
      workspace: "blue",
      options: WHOLE_PLAN,
    });
    const nothing = describeJob(CHECKOUT, null, WHOLE_PLAN, "", fakeHost({}).host);
    const bare = await describeUnit(unit("db"), ENGINE, nothing, fakeHost({}).host);
    const { lockFile, organization, pullRequest: none, headSha, baseSha, token } = bare;
    assert.deepEqual([lockFile, organization, none, headSha, baseSha, token], [null, null, null, null, null, "none"]);
  });

  it("make a manifest that can be read again", async () => {
    const { host } = fakeHost({ context: { pullRequest: undefined, event: "push" } });
    const here = await describeUnit(unit("web"), ENGINE, describeJob(CHECKOUT, null, WHOLE_PLAN, "", host), host);
    const changeSet = changes({ resource_changes: [resource("a.b", { actions: ["create"] })] });
    const saved: SavedPlan = {
      file: "",
      jsonFile: "",
      json: plan(),
      changeSet,
      redact: (text) => text,
      request: WHOLE_PLAN,
      exitCode: 2,
    };
    const bytes = goldenPlanFile("outputs-only");
    const backend = { type: "s3", settings: [["key", '"web"']] } as const;
    const files = [{ path: "web.zip", sha256: "f".repeat(64) }];
    const record = { uncommitted: "", planDigest: "d", digestIgnore: [], dependence: null, forReport: null };
    const made = { unit: unit("web"), plan: saved, bytes, backend, ...record, files };
    const manifest = createManifest(here, made, host);
    assert.deepEqual(parseManifest(JSON.stringify(manifest)), manifest);
    assert.equal(manifest.planSha256, sha256(bytes));
    assert.deepEqual([manifest.counts.add, manifest.state?.serial, manifest.pullRequest], [1, 1, null]);
    assert.equal(manifest.createdAt, "2026-01-01T00:00:00.000Z");
  });
});
