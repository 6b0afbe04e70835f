import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseManifest } from "../../src/bundle/manifest.ts";
import { bundleArtifactName, manifestPath } from "../../src/bundle/names.ts";
import { planState } from "../../src/bundle/plan-file.ts";
import { zipSync } from "fflate";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import { failureOf } from "../support/failure.ts";
import { goldenPlanFile } from "../support/golden.ts";
import { manifest } from "./manifests.ts";

describe("a manifest", () => {
  for (const [what, made] of Object.entries({
    whole: manifest(),
    "in direct mode, of a pull request": manifest({ organization: null, tree: null, lockFile: null, pullRequest: 7 }),
    "of an encrypted plan": manifest({ state: null }),
    "with extra files": manifest({ files: [{ path: "build/web.zip", sha256: "f".repeat(64) }] }),
  })) {
    it(`survives its own JSON: ${what}`, () => {
      assert.deepEqual(parseManifest(JSON.stringify(made)), made);
    });
  }

  it("may have fields that a later flywheel added", () => {
    assert.deepEqual(parseManifest(JSON.stringify({ ...manifest(), digest: "x" })), manifest());
  });

  it("of the first v1 is read, with what came later as nothing", () => {
    const later = {
      headSha: null,
      baseSha: null,
      token: "none",
      options: WHOLE_PLAN,
      planDigest: "",
      files: [],
    } as const;
    const first = Object.fromEntries(Object.entries(manifest()).filter(([name]) => !Object.hasOwn(later, name)));
    assert.deepEqual(parseManifest(JSON.stringify(first)), manifest({ ...later, files: [] }));
  });

  const wrong: Readonly<Record<string, { readonly text: string; readonly at: string }>> = {
    "an empty file": { text: "", at: "(document)" },
    "a truncated one": { text: JSON.stringify(manifest()).slice(0, -1), at: "(document)" },
    "a list": { text: "[]", at: "schema" },
    "one of a later format": { text: JSON.stringify({ ...manifest(), schema: "flywheel.plan/v2" }), at: "schema" },
    "one without a commit": { text: JSON.stringify({ ...manifest(), commit: undefined }), at: "commit" },
    "one with an attempt in words": { text: JSON.stringify({ ...manifest(), runAttempt: "2" }), at: "runAttempt" },
    "one of no time": { text: JSON.stringify({ ...manifest(), createdAt: "yesterday" }), at: "createdAt" },
    "one with a file of no digest": {
      text: JSON.stringify({ ...manifest(), files: [{ path: "x", sha256: "../x" }] }),
      at: "files.0.sha256",
    },
    "one of another engine": {
      text: JSON.stringify({ ...manifest(), engine: { name: "pulumi", version: "1", platform: "x" } }),
      at: "engine.name",
    },
    "one with a broken setting": {
      text: JSON.stringify({ ...manifest(), backend: { type: "s3", settings: [["key"]] } }),
      at: "backend.settings.0",
    },
  };
  for (const [what, { text, at }] of Object.entries(wrong)) {
    it(`is refused: ${what}`, async () => {
      const failure = await failureOf(() => parseManifest(text));
      assert.equal(failure.reason, "plan-unreadable");
      assert.equal(failure.message.startsWith(`The plan's manifest is not understood at ${at}`), true, failure.message);
    });
  }
});

describe("the state a plan was made from", () => {
  it("is in the plan file of the engine", () => {
    const state = planState(goldenPlanFile("outputs-only"));
    assert.match(state?.lineage ?? "", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.equal(state?.serial, 1);
  });

  it("is nothing yet for a first plan", () => {
    assert.deepEqual(planState(goldenPlanFile("first-plan")), { lineage: "", serial: 0 });
  });

  it("is not known where the engine encrypted the plan", () => {
    const encrypted = new TextEncoder().encode('{"meta":{},"encrypted_data":"AAAA","encryption_version":"v0"}');
    assert.equal(planState(encrypted), null);
  });

  it("is not known where the file has none", () => {
    assert.equal(planState(zipSync({ tfplan: new Uint8Array(3) })), null);
    assert.equal(planState(new Uint8Array()), null);
  });
});

describe("the name of a bundle's artifact", () => {
  const sha = "0123456789abcdef".repeat(4);
  const names: readonly (readonly [title: string, attempt: number, name: string])[] = [
    ["production", 1, "flywheel-plan-production-01234567-a1"],
    ["acme staging", 12, "flywheel-plan-acme-staging-01234567-a12"],
    ["tofu/stacks/web", 1, "flywheel-plan-tofu-stacks-web-01234567-a1"],
    ["..", 1, "flywheel-plan-units-01234567-a1"],
    ["", 1, "flywheel-plan-units-01234567-a1"],
    ["Ünïcode 漢", 1, "flywheel-plan-n-code-01234567-a1"],
    ['a":<>|*?\r\n\\/b', 1, "flywheel-plan-a-b-01234567-a1"],
    [`${"a".repeat(39)}-b`, 1, `flywheel-plan-${"a".repeat(39)}-01234567-a1`],
    ["x".repeat(200), 1, `flywheel-plan-${"x".repeat(40)}-01234567-a1`],
  ];
  for (const [title, attempt, name] of names) {
    it(`of ${JSON.stringify(title.slice(0, 30))} is ${name}`, () => {
      assert.equal(bundleArtifactName(title, sha, attempt), name);
    });
  }

  it("has a manifest beside a plan of the same job", () => {
    assert.equal(manifestPath("/tmp/plan.tfplan"), "/tmp/plan.tfplan.manifest.json");
  });
});
