import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { type Cloud, startCloud } from "@flywheel/local/lab/cloud";

async function openCloud(context: TestContext): Promise<Cloud> {
  const root = mkdtempSync(join(tmpdir(), "flywheel-cloud-"));
  const cloud = await startCloud({ root });
  context.after(async () => {
    await cloud.close();
    rmSync(root, { recursive: true });
  });
  return cloud;
}

async function get(url: string): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(url);
  return { status: response.status, body: await response.text() };
}

it("reports the health of an object under its url", async (context) => {
  const cloud = await openCloud(context);
  cloud.create("web", { content: "1.4.2" });
  const url = cloud.objects()[0]?.url ?? "";

  assert.deepEqual(await get(`${url}/healthz`), {
    status: 200,
    body: '{"status":"ok","name":"web","version":"1.4.2"}',
  });
  cloud.edit("web", { content: "broken" });
  assert.deepEqual(await get(`${url}/healthz`), {
    status: 503,
    body: '{"status":"broken","name":"web","version":"broken"}',
  });
  cloud.remove("web");
  assert.equal((await get(`${url}/healthz`)).status, 404);
});

it("serves nothing else", async (context) => {
  const cloud = await openCloud(context);
  cloud.create("web");
  for (const path of ["/", "/web", "/web/other", "/web/healthz/more", "/other/healthz"]) {
    assert.equal((await get(cloud.url + path)).status, 404, path);
  }
  assert.equal((await fetch(`${cloud.url}/web/healthz`, { method: "POST" })).status, 404);
});

it("lets people change objects, but not make up or overwrite them by mistake", async (context) => {
  const cloud = await openCloud(context);
  cloud.create("b");
  cloud.create("a", { tags: { team: "core" }, note: "mine" });
  cloud.edit("a", { content: "by hand", tags: null });

  const [a, b] = cloud.objects();
  assert.deepEqual([a?.name, a?.content, a?.tags, a?.note, a?.rev], ["a", "by hand", null, "mine", 1]);
  assert.equal(b?.name, "b");
  assert.throws(() => {
    cloud.edit("c", { content: "by hand" });
  }, /no object "c"/);
  assert.throws(() => {
    cloud.create("a");
  }, /there is an object "a"/);
});
