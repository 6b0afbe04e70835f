import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { labEngine } from "@flywheel/local/lab/engine";
import { type StateBackend, type StateBackendOptions, startStateBackend } from "@flywheel/local/lab/state-backend";
import { STATE, Workspace } from "./workspace.ts";

const OBJECT = 'resource "fakecloud_object" "a" { name = "a" }';

async function openBackend(context: TestContext, options?: StateBackendOptions): Promise<StateBackend> {
  const backend = await startStateBackend(options);
  context.after(() => backend.close());
  return backend;
}

async function send(
  backend: StateBackend,
  method: string,
  path: string,
  body?: string,
): Promise<{ readonly status: number; readonly body: string }> {
  const response = await fetch(`${backend.url}/${path}`, { method, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: await response.text() };
}

const holder = (id: string): string => JSON.stringify({ ID: id });

describe("the state backend over HTTP", () => {
  it("keeps a state for each path", async (context) => {
    const backend = await openBackend(context);
    assert.equal((await send(backend, "GET", "attic/staging")).status, 404);
    assert.equal((await send(backend, "POST", "attic/staging", '{"serial":1}')).status, 200);
    assert.deepEqual(await send(backend, "GET", "attic/staging"), { status: 200, body: '{"serial":1}' });
    assert.equal(backend.state("attic/staging"), '{"serial":1}');
    assert.equal(backend.state("attic/production"), undefined);
    assert.equal((await send(backend, "DELETE", "attic/staging")).status, 200);
    assert.equal(backend.state("attic/staging"), undefined);
    assert.equal((await send(backend, "PATCH", "attic/staging")).status, 405);
    assert.deepEqual(
      backend.requests.map((request) => `${request.method} ${request.path} ${request.status}`),
      [
        "GET attic/staging 404",
        "POST attic/staging 200",
        "GET attic/staging 200",
        "DELETE attic/staging 200",
        "PATCH attic/staging 405",
      ],
    );
  });

  it("lets one holder at a time lock a state, and only that one write it", async (context) => {
    const backend = await openBackend(context);
    assert.equal((await send(backend, "LOCK", "a", holder("one"))).status, 200);
    assert.deepEqual(await send(backend, "LOCK", "a", holder("two")), { status: 423, body: holder("one") });
    assert.equal((await send(backend, "LOCK", "b", holder("two"))).status, 200);
    assert.equal((await send(backend, "POST", "a?ID=two", "{}")).status, 409);
    assert.equal((await send(backend, "POST", "a", "{}")).status, 409);
    assert.equal((await send(backend, "POST", "a?ID=one", "{}")).status, 200);
    assert.deepEqual(await send(backend, "UNLOCK", "a", holder("two")), { status: 409, body: holder("one") });
    assert.equal((await send(backend, "UNLOCK", "a", holder("one"))).status, 200);
    assert.equal((await send(backend, "LOCK", "a", holder("two"))).status, 200);
    assert.throws(() => backend.lock("a"), /a is locked/);
  });

  it("asks for the password when it has one", async (context) => {
    const backend = await openBackend(context, { password: "sesame" });
    const status = async (credentials: string): Promise<number> => {
      const authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
      return (await fetch(`${backend.url}/a`, { headers: { authorization } })).status;
    };
    assert.equal((await send(backend, "GET", "a")).status, 401);
    assert.equal(await status("flywheel:wrong"), 401);
    assert.equal(await status("someone:sesame"), 401);
    assert.equal(await status("flywheel:sesame"), 404);
  });

  it("keeps the states of its directory from one start to the next, readable by their owner only", async (context) => {
    const directory = mkdtempSync(join(tmpdir(), "flywheel-backend-"));
    context.after(() => {
      rmSync(directory, { recursive: true });
    });
    const first = await startStateBackend({ directory });
    await send(first, "POST", "attic/staging", "{}");
    await first.close();

    const file = join(directory, "attic", "staging.tfstate");
    assert.equal(readFileSync(file, "utf8"), "{}");
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const second = await openBackend(context, { directory });
    assert.equal(second.state("attic/staging"), "{}");
  });
});

describe("the state backend with an engine", { concurrency: true }, () => {
  const engine = labEngine();

  it("makes a second run wait its turn", async (context) => {
    const workspace = await Workspace.open(context, engine, OBJECT);
    const held = workspace.lab.stateBackend.lock(STATE);
    const run = await workspace.run("plan", "-input=false");

    assert.equal(run.code, 1);
    assert.match(run.stderr, /Error acquiring the state lock/);
    assert.match(run.stderr, new RegExp(`already locked:\\s+ID=${held.id}`));
    assert.match(run.stderr, /Who: +somebody@elsewhere/);
    held.release();
    await workspace.succeed("plan", "-input=false");
  });

  it("frees a lock that is forced open by its own id only", async (context) => {
    const workspace = await Workspace.open(context, engine, OBJECT);
    const held = workspace.lab.stateBackend.lock(STATE);

    assert.equal((await workspace.run("force-unlock", "-force", "someone-elses")).code, 1);
    await workspace.succeed("force-unlock", "-force", held.id);
    await workspace.succeed("plan", "-input=false");
  });

  it("keeps strangers out", async (context) => {
    const workspace = await Workspace.open(context, engine, OBJECT);
    const run = await workspace.start(["plan", "-lock=false"], { TF_HTTP_PASSWORD: "wrong" }).result;

    assert.equal(run.code, 1);
    assert.match(run.stderr, /requires auth/);
  });

  it("can refuse to take a state, and then the engine leaves it behind", async (context) => {
    const workspace = await Workspace.open(context, engine, OBJECT);
    const { cloud, stateBackend } = workspace.lab;
    stateBackend.faults.writeStatus = 403;
    const run = await workspace.run("apply", "-auto-approve");

    assert.equal(run.code, 1);
    assert.match(run.stderr, /Failed to save state/);
    assert.equal(cloud.objects().length, 1);
    assert.equal(stateBackend.state(STATE), undefined);
    assert.ok(existsSync(join(workspace.directory, "errored.tfstate")));

    delete stateBackend.faults.writeStatus;
    stateBackend.faults.writeDelay = 300;
    const started = performance.now();
    await workspace.succeed("state", "push", "errored.tfstate");
    assert.ok(performance.now() - started > 300, "the write was not delayed");
    assert.match(stateBackend.state(STATE) ?? "", /"obj-a"/);
  });
});
