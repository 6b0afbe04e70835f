import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { basename } from "node:path";
import { describe, it } from "node:test";
import { finished } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { labEngine } from "@flywheel/local/lab/engine";
import { ENGINES } from "./engine-run.ts";
import { actions, changeAt, STATE, Workspace } from "./workspace.ts";

const BEFORE = `
resource "fakecloud_object" "updated" {
  name    = "updated"
  content = "one"
  secret  = "hush"
  tags    = { team = "core" }
  grant {
    to    = "runners"
    token = "hush too"
  }
}
resource "fakecloud_object" "renamed" { name = "old" }
resource "fakecloud_object" "edited" { name = "edited" }
resource "fakecloud_object" "lost" { name = "lost" }
resource "fakecloud_object" "dropped" { name = "dropped" }
`;

const AFTER = `
resource "fakecloud_object" "updated" {
  name    = "updated"
  content = "two"
  secret  = "hush"
  tags    = { team = "core" }
  grant {
    to    = "runners"
    token = "changed"
  }
}
resource "fakecloud_object" "renamed" { name = "new" }
resource "fakecloud_object" "edited" { name = "edited" }
resource "fakecloud_object" "lost" { name = "lost" }
resource "fakecloud_object" "adopted" { name = "adopted" }
import {
  to = fakecloud_object.adopted
  id = "adopted"
}
data "fakecloud_object" "stranger" { name = "stranger" }
output "stranger" { value = data.fakecloud_object.stranger.content }
`;

for (const engine of ENGINES) {
  describe(`fakecloud on ${basename(engine)}`, { concurrency: true }, () => {
    it("takes objects through their life: create, drift, update, replace, import, delete", async (context) => {
      const workspace = await Workspace.open(context, engine, BEFORE);
      const { cloud } = workspace.lab;
      await workspace.apply();
      assert.deepEqual(names(workspace), ["dropped", "edited", "lost", "old", "updated"]);
      assert.deepEqual(cloud.objects().at(-1), {
        id: "obj-updated",
        name: "updated",
        content: "one",
        secret: "hush",
        tags: { team: "core" },
        grant: [{ to: "runners", token: "hush too" }],
        note: "auto",
        rev: 1,
        url: `${cloud.url}/updated`,
      });

      cloud.edit("edited", { content: "by hand" });
      cloud.remove("lost");
      cloud.create("adopted");
      cloud.create("stranger", { content: "not ours" });
      workspace.write(AFTER);
      const plan = await workspace.plan();

      assert.deepEqual(actions(plan.resource_drift), {
        "fakecloud_object.edited": "update",
        "fakecloud_object.lost": "delete",
      });
      assert.deepEqual(actions(plan.resource_changes), {
        "fakecloud_object.adopted": "no-op",
        "fakecloud_object.dropped": "delete",
        "fakecloud_object.edited": "update",
        "fakecloud_object.lost": "create",
        "fakecloud_object.renamed": "delete create",
        "fakecloud_object.updated": "update",
      });
      const updated = changeAt(plan, "fakecloud_object.updated");
      assert.deepEqual(updated.after_unknown, { grant: [{}], rev: true, tags: {} });
      assert.deepEqual(updated.after_sensitive, { grant: [{ token: true }], secret: true, tags: {} });
      assert.equal(updated.after?.["url"], `${cloud.url}/updated`);
      assert.deepEqual(changeAt(plan, "fakecloud_object.renamed").after_unknown, {
        grant: [],
        id: true,
        note: true,
        rev: true,
        url: true,
      });
      assert.deepEqual(changeAt(plan, "fakecloud_object.adopted").importing, { id: "adopted" });

      assert.match(await workspace.succeed("apply", "plan"), /not ours/);
      assert.deepEqual(names(workspace), ["adopted", "edited", "lost", "new", "stranger", "updated"]);
      assert.deepEqual(actions((await workspace.plan()).resource_changes), {
        "fakecloud_object.adopted": "no-op",
        "fakecloud_object.edited": "no-op",
        "fakecloud_object.lost": "no-op",
        "fakecloud_object.renamed": "no-op",
        "fakecloud_object.updated": "no-op",
      });
    });

    it("keeps what was made when a part of the apply is refused", async (context) => {
      const code = `
        resource "fakecloud_object" "good" { name = "good" }
        resource "fakecloud_object" "bad" {
          name = "bad"
          fail = "create"
        }
        resource "fakecloud_object" "dependent" { name = fakecloud_object.bad.id }`;
      const workspace = await Workspace.open(context, engine, code);
      const run = await workspace.run("apply", "-auto-approve");

      assert.equal(run.code, 1);
      assert.match(run.stderr, /Fakecloud refused[^]*create of "bad" was refused \(409 Conflict\)/);
      assert.deepEqual(names(workspace), ["good"]);
      assert.equal(await workspace.succeed("state", "list"), "fakecloud_object.good\n");
    });

    it("ends slow work early when the engine asks it to stop, and records it", { timeout: 30_000 }, async (context) => {
      const workspace = await Workspace.open(context, engine, slowObject(60_000));
      const apply = workspace.start(["apply", "-auto-approve"]);
      await apply.printed("Creating...");
      apply.interrupt();
      const { code, stderr } = await apply.result;

      assert.equal(code, 1);
      assert.match(stderr, /execution halted/);
      assert.deepEqual(names(workspace), ["slow"]);
      assert.match(workspace.lab.stateBackend.state(STATE) ?? "", /"obj-slow"/);
      assert.equal(workspace.lab.stateBackend.requests.at(-1)?.method, "UNLOCK");
    });
  });
}

describe("fakecloud", { concurrency: true }, () => {
  const engine = labEngine();

  it("refuses an update, and leaves the object as it was", async (context) => {
    const object = (content: string): string => `resource "fakecloud_object" "a" {
      name    = "a"
      content = "${content}"
      fail    = "update"
    }`;
    const workspace = await Workspace.open(context, engine, object("one"));
    await workspace.apply();
    workspace.write(object("two"));
    const run = await workspace.run("apply", "-auto-approve");

    assert.equal(run.code, 1);
    assert.match(run.stderr, /update of "a" was refused/);
    assert.equal(workspace.lab.cloud.objects()[0]?.content, "one");
  });

  it("finishes slow work all the same with FAKECLOUD_IGNORE_STOP", async (context) => {
    const workspace = await Workspace.open(context, engine, slowObject(1_500));
    const apply = workspace.start(["apply", "-auto-approve"], { FAKECLOUD_IGNORE_STOP: "1" });
    await apply.printed("Creating...");
    apply.interrupt();
    const interrupted = performance.now();
    await apply.result;

    assert.ok(performance.now() - interrupted > 1_000, "the provider did not wait");
    assert.deepEqual(names(workspace), ["slow"]);
  });

  it("does not outlive an engine that was killed", { timeout: 20_000 }, async (context) => {
    const main = fileURLToPath(new URL("../fixtures/provider/main.ts", import.meta.url));
    // A shell stands for the engine that starts the provider, so it must not exec it.
    const parent = spawn("sh", ["-c", '"$0" "$1"; exit', process.execPath, main], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    context.after(() => parent.stdout.destroy());
    await once(parent.stdout, "data");
    parent.kill("SIGKILL");

    // Standard output ends when the provider, too, has let go of it.
    await finished(parent.stdout);
    assert.equal(parent.signalCode, "SIGKILL");
  });

  it("points at the content that it does not like", async (context) => {
    const code = `resource "fakecloud_object" "a" {
      name    = "a"
      content = "warn"
    }
    resource "fakecloud_object" "b" {
      name    = "b"
      content = "invalid"
    }`;
    const workspace = await Workspace.open(context, engine, code);
    const run = await workspace.run("validate");

    assert.equal(run.code, 1);
    assert.match(run.stdout, /Warning: Odd content[^]*line 9/);
    assert.match(run.stderr, /Error: Invalid content[^]*line 13/);
  });

  it("says which object is not there to import or to read", async (context) => {
    const missing = `resource "fakecloud_object" "a" { name = "a" }
      data "fakecloud_object" "b" { name = "b" }`;
    const workspace = await Workspace.open(context, engine, missing);
    const imported = await workspace.run("import", "fakecloud_object.a", "a");
    const planned = await workspace.run("plan");

    assert.match(imported.stderr, /Cannot import non-existent remote object[^]*"a"/);
    assert.match(planned.stderr, /Object not found[^]*"b"/);
  });

  it("serves nothing where FAKECLOUD_URL is not set, and takes another root from its configuration", async (context) => {
    const code = `provider "fakecloud" { root = "./other" }
      resource "fakecloud_object" "a" { name = "a/b" }
      output "url" { value = coalesce(fakecloud_object.a.url, "nowhere") }`;
    const workspace = await Workspace.open(context, engine, code);
    const run = await workspace.start(["apply", "-auto-approve"], { FAKECLOUD_URL: undefined }).result;

    assert.match(run.stdout, /url = "nowhere"/);
    assert.deepEqual(names(workspace), []);
  });
});

function slowObject(milliseconds: number): string {
  return `resource "fakecloud_object" "slow" {
    name     = "slow"
    delay_ms = ${milliseconds}
  }`;
}

/** The objects in the cloud, by name. */
function names(workspace: Workspace): readonly string[] {
  return workspace.lab.cloud.objects().map((object) => object.name);
}
