import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { failureOf } from "@flywheel/core/errors";
import { createArtifacts } from "../src/artifacts.ts";
import { createFiles } from "../src/files.ts";
import { openForge, REPOSITORY, TOKEN } from "./support/local-forge.ts";

const { local } = await openForge();
const artifacts = createArtifacts(createFiles({ RUNNER_TEMP: process.env["RUNNER_TEMP"] ?? "" }), REPOSITORY);

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
