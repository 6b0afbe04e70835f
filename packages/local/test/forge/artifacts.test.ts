import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { ArtifactNotFoundError, DefaultArtifactClient } from "@actions/artifact";
import type { LocalForge } from "../../src/forge/server.ts";
import { call, forgeFor } from "./setup.ts";

/** Runs the official client as a job would; it reads its environment at every call. */
function clientOf(forge: LocalForge, runId: string): DefaultArtifactClient {
  Object.assign(process.env, forge.environmentFor({ runId, job: "plan" }));
  return new DefaultArtifactClient();
}

/** A folder with one file `plan.age`. */
async function folderWith(t: TestContext, content: Uint8Array): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "flywheel-artifact-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "plan.age");
  await writeFile(file, content);
  await mkdir(join(folder, "out"));
  return { folder, file };
}

test("the official client uploads, lists, gets, downloads and deletes", async (t) => {
  const forge = await forgeFor(t);
  const content = randomBytes(1000);
  const { folder, file } = await folderWith(t, content);
  const client = clientOf(forge, "42");

  const uploaded = await client.uploadArtifact("flywheel-plan", [file], folder, { retentionDays: 1 });
  const [stored] = forge.state.artifacts("42");
  assert.ok(stored);
  assert.equal(stored.id, uploaded.id);
  assert.equal(stored.digest, `sha256:${uploaded.digest ?? ""}`);
  assert.equal(Math.round((Date.parse(stored.expiresAt ?? "") - Date.parse(stored.createdAt)) / 86_400_000), 1);
  assert.deepEqual(
    await readFile(join(forge.directory, `artifacts/run-42/${stored.id}-flywheel-plan.zip`)),
    stored.content,
  );

  const { artifacts } = await client.listArtifacts();
  assert.deepEqual(artifacts, [
    {
      name: "flywheel-plan",
      id: stored.id,
      size: stored.content.length,
      createdAt: new Date(stored.createdAt),
      digest: stored.digest,
    },
  ]);
  assert.equal((await client.getArtifact("flywheel-plan")).artifact.id, stored.id);

  const out = join(folder, "out");
  const unpacked = await client.downloadArtifact(stored.id, { path: out, expectedHash: stored.digest });
  assert.equal(unpacked.digestMismatch, false);
  assert.deepEqual(await readFile(join(out, "plan.age")), content);

  assert.equal((await client.deleteArtifact("flywheel-plan")).id, stored.id);
  assert.deepEqual(forge.state.artifacts("42"), []);
  await assert.rejects(client.getArtifact("flywheel-plan"), ArtifactNotFoundError);
  assert.deepEqual(forge.violations, []);
  assert.deepEqual(forge.unexpected, []);
});

test("skipDecompress gives the zip as it was uploaded, and the client reports a wrong digest", async (t) => {
  const forge = await forgeFor(t);
  const { folder, file } = await folderWith(t, Buffer.from("age-encryption.org/v1"));
  const client = clientOf(forge, "42");
  const { id = 0 } = await client.uploadArtifact("flywheel-plan", [file], folder);
  const digest = forge.state.artifacts("42")[0]?.digest ?? "";
  forge.state.replaceArtifact("42", "flywheel-plan", Buffer.from("not what was uploaded"));

  const out = join(folder, "out");
  const { digestMismatch } = await client.downloadArtifact(id, {
    path: out,
    skipDecompress: true,
    expectedHash: digest,
  });
  assert.equal(digestMismatch, true);
  assert.deepEqual(await readdir(out), ["flywheel-plan.zip"]);
  assert.equal(await readFile(join(out, "flywheel-plan.zip"), "utf8"), "not what was uploaded");
});

test("a file uploaded raw keeps its name, type and bytes", async (t) => {
  const forge = await forgeFor(t);
  const content = randomBytes(100);
  const { folder, file } = await folderWith(t, content);
  const client = clientOf(forge, "42");
  const { id = 0 } = await client.uploadArtifact("ignored", [file], folder, { skipArchive: true });

  const [stored] = forge.state.artifacts("42");
  assert.deepEqual([stored?.name, stored?.mimeType], ["plan.age", "application/octet-stream"]);
  await client.downloadArtifact(id, { path: join(folder, "out") });
  assert.deepEqual(await readFile(join(folder, "out", "plan.age")), content);
});

test("20 MB travel in blocks and are put together in the order of the list", async (t) => {
  const forge = await forgeFor(t);
  const content = randomBytes(20 * 1024 * 1024);
  const { folder, file } = await folderWith(t, content);
  const { digest } = await clientOf(forge, "42").uploadArtifact("x", [file], folder, { skipArchive: true });
  assert.equal(digest, createHash("sha256").update(content).digest("hex"));
  assert.ok(forge.state.artifacts("42")[0]?.content.equals(content));
  assert.equal(forge.calls.filter(({ operation }) => operation === "blob/put").length, 4, "3 blocks and their list");
});

test("a name is taken once in a run and free in the next, which does not see the first one's artifacts", async (t) => {
  const forge = await forgeFor(t);
  const { folder, file } = await folderWith(t, Buffer.from("x"));
  await clientOf(forge, "42").uploadArtifact("plan", [file], folder);
  await assert.rejects(
    clientOf(forge, "42").uploadArtifact("plan", [file], folder),
    /\(409\) Conflict: an artifact with this name already exists on the workflow run/,
  );
  const other = clientOf(forge, "43");
  assert.deepEqual((await other.listArtifacts()).artifacts, []);
  await other.uploadArtifact("plan", [file], folder);
  assert.equal(forge.state.artifacts("43").length, 1);
});

test("a token of one run cannot read another run by naming it", async (t) => {
  const forge = await forgeFor(t);
  const token = forge.environmentFor({ runId: "43", job: "plan" })["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const list = "/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts";
  const named = { workflow_run_backend_id: "42", workflow_job_run_backend_id: "plan" };
  assert.equal((await call(forge, "POST", list, named, token)).status, 403);
  assert.equal(
    (await call(forge, "POST", list, named, "ghs_lab_token")).status,
    401,
    "an API token is no runtime token",
  );
  const malformed = await call(forge, "POST", list, { name: "x" }, token);
  assert.equal(malformed.status, 400);
  assert.match(forge.violations.join(), /ListArtifacts.*workflow_run_backend_id/s);
});

test("storage wants a signature for what is done, long enough to be masked", async (t) => {
  const forge = await forgeFor(t);
  const { folder, file } = await folderWith(t, Buffer.from("x"));
  const { id = 0 } = await clientOf(forge, "42").uploadArtifact("plan", [file], folder);
  const service = "/twirp/github.actions.results.api.v1.ArtifactService/GetSignedArtifactURL";
  const token = forge.environmentFor({ runId: "42", job: "plan" })["ACTIONS_RUNTIME_TOKEN"] ?? "";
  const ids = { workflow_run_backend_id: "42", workflow_job_run_backend_id: "plan" };
  const { json } = await call(forge, "POST", service, { ...ids, name: "plan" }, token);
  const url = new URL(/"signed_url":"([^"]+)"/.exec(JSON.stringify(json))?.[1] ?? "");
  assert.ok((url.searchParams.get("sig") ?? "").length >= 40);
  assert.equal((await fetch(url)).status, 200);
  assert.equal((await fetch(url, { method: "PUT", body: "y" })).status, 403, "signed for reading");
  assert.equal((await fetch(`${forge.url}/storage/artifacts/${id}?sig=x`)).status, 403);
  assert.equal((await fetch(`${forge.url}/storage/artifacts/${id}`)).status, 403);
});
