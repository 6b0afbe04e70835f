import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@flywheel/core/errors";
import { corrupted, failing, secondaryRateLimit } from "@flywheel/local/forge/faults";
import { createArtifacts } from "../src/artifacts.ts";
import { createFiles } from "../src/files.ts";
import { fastClock, openForge, REPOSITORY, TOKEN } from "./support/local-forge.ts";

const { local } = await openForge();
const { clock } = fastClock();
const artifacts = createArtifacts(createFiles({ RUNNER_TEMP: process.env["RUNNER_TEMP"] ?? "" }), REPOSITORY, clock);

/** What a job of that run uploads. */
async function upload(runId: string, name: string, text: string): Promise<number> {
  Object.assign(process.env, local.environmentFor({ runId, job: "plan" }));
  const { id } = await artifacts.upload(name, "bundle.age", Buffer.from(text), 1);
  return id;
}

const foreign = await upload("41", "plan", "of another run");
const other = await upload("42", "other", "another artifact");
const wanted = await upload("42", "plan", "sealed");
await upload("42", "old", "gone");
local.state.expireArtifact("42", "old");

describe("an artifact of another run", () => {
  for (const [what, artifact, expected] of [
    ["by name", { runId: "42", name: "plan" }, "sealed"],
    ["by id", { runId: "42", artifactId: wanted }, "sealed"],
    ["by id and name", { runId: "42", artifactId: wanted, name: "plan" }, "sealed"],
    ["by another one's name", { runId: "42", artifactId: other, name: "plan" }, undefined],
    ["by an id of a third run", { runId: "42", artifactId: foreign }, undefined],
    ["by an unknown id", { runId: "42", artifactId: 1 }, undefined],
    ["by an unknown name", { runId: "42", name: "nothing" }, undefined],
    ["of an unknown run", { runId: "43", name: "plan" }, undefined],
    ["that has expired", { runId: "42", name: "old" }, undefined],
  ] as const) {
    it(`${what} is ${expected ?? "none"}`, async () => {
      const content = await artifacts.downloadFrom({ ...artifact, token: TOKEN }, "bundle.age");
      assert.equal(content === undefined ? undefined : Buffer.from(content).toString(), expected);
      assert.deepEqual([local.violations, local.unexpected], [[], []]);
    });
  }

  it("needs a token that may read it", async () => {
    const artifact = { runId: "42", name: "plan", token: "ghs_other" };
    const denied = (error: unknown): boolean => failureOf(error).reason === "artifact-failed";
    await assert.rejects(artifacts.downloadFrom(artifact, "bundle.age"), denied);
  });
});

describe("an upload", () => {
  for (const [what, operation, fault] of [
    ["whose beginning was cut", "CreateArtifact", "cut-before"],
    ["whose last reply was lost", "FinalizeArtifact", "cut-after"],
  ] as const) {
    it(`${what} leaves one artifact with its bytes`, async () => {
      local.failNext(operation, fault);
      const id = await upload("50", what, "sealed");
      assert.deepEqual(
        local.state.artifacts("50").flatMap((stored) => (stored.name === what ? [stored.id] : [])),
        [id],
      );
      assert.equal(Buffer.from((await artifacts.download({ name: what }, "bundle.age")) ?? []).toString(), "sealed");
    });
  }

  it("is not taken for done where somebody else's bytes have the name", async () => {
    await upload("51", "plan", "somebody else's");
    await assert.rejects(upload("51", "plan", "sealed"), told(/has one of this name already/));
  });
});

describe("a download", () => {
  it("outlives a cut connection and bytes that were changed on the way", async () => {
    await upload("52", "plan", "sealed");
    for (const operation of ["ListArtifacts", "GetSignedArtifactURL"]) local.failNext(operation, "cut-before");
    local.failNext("blob/get", { alter: corrupted });
    assert.equal(Buffer.from((await artifacts.download({ name: "plan" }, "bundle.age")) ?? []).toString(), "sealed");
  });

  it("is refused where the bytes stay changed", async () => {
    await upload("53", "plan", "sealed");
    local.failAlways("blob/get", { alter: corrupted });
    await assert.rejects(artifacts.download({ name: "plan" }, "bundle.age"), told(/digest is not the one/));
    local.heal();
  });

  it("of another run outlives what passes", async () => {
    local.failNext("actions/list-workflow-run-artifacts", failing(502));
    local.failNext("actions/download-artifact", secondaryRateLimit(5));
    const content = await artifacts.downloadFrom({ runId: "42", name: "plan", token: TOKEN }, "bundle.age");
    assert.equal(Buffer.from(content ?? []).toString(), "sealed");
  });
});

function told(words: RegExp): (error: unknown) => boolean {
  return (error) => {
    const { reason, message } = failureOf(error);
    assert.equal(reason, "artifact-failed");
    assert.match(message, words);
    return true;
  };
}
