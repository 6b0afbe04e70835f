import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Contract, readSubset } from "../../src/forge/contract.ts";
import { Folder } from "../../src/forge/folder.ts";
import { emptyForge } from "../../src/forge/forge.ts";
import { REST_OPERATIONS } from "../../src/forge/operations.ts";
import { Threads } from "../../src/forge/threads.ts";

test("the committed subset of the OpenAPI description has exactly the table's REST operations", () => {
  const described = Object.entries(readSubset().operations).map(([name, { method, path }]) => ({ name, method, path }));
  assert.deepEqual(
    described,
    REST_OPERATIONS.map(({ name, method, path }) => ({ name, method, path })),
  );
});

test("null is allowed where OpenAPI says nullable, and only there", () => {
  const contract = new Contract();
  assert.equal(
    contract.requestProblem("issues/update", { body: null, state_reason: null, milestone: null }),
    undefined,
  );
  assert.match(contract.requestProblem("issues/update", { state: null }) ?? "", /data\/state must be string/);
});

test("a reply is checked by its status", () => {
  const contract = new Contract();
  const check = (status: number, json: unknown) => contract.replyProblem("issues/list-comments", { status, json });
  assert.equal(check(200, []), undefined);
  assert.match(check(200, [{ id: 1 }]) ?? "", /must have required property 'node_id'/);
  assert.equal(check(404, { message: "Not Found" }), undefined);
  assert.match(check(404, { message: 404 }) ?? "", /data\/message must be string/);
  assert.match(check(202, []) ?? "", /undocumented status 202/);
});

test("dates and addresses are checked", () => {
  const contract = new Contract({
    source: "test",
    operations: {
      probe: {
        method: "POST",
        path: "/",
        request: {
          type: "object",
          properties: { at: { type: "string", format: "date-time" }, url: { type: "string", format: "uri" } },
        },
        responses: {},
      },
    },
    components: {},
  });
  assert.equal(contract.requestProblem("probe", { at: "2026-01-31T10:00:00Z", url: "https://github.com/" }), undefined);
  assert.match(contract.requestProblem("probe", { at: "yesterday" }) ?? "", /date-time/);
  assert.match(contract.requestProblem("probe", { url: "nowhere" }) ?? "", /uri/);
});

test("an operation that is not in the subset says how to get it there", () => {
  assert.throws(() => new Contract().requestProblem("issues/lock", {}), /run openapi\/extract\.ts again/);
});

test("a handler whose reply breaks the contract throws", async (t) => {
  const directory = await mkdtemp(join(tmpdir(), "flywheel-forge-"));
  t.after(() => rm(directory, { recursive: true }));
  const empty = emptyForge({ directory, repository: "acme/infra", tokens: { token: "mona" } }, "http://127.0.0.1");
  const forge = { ...empty, threads: new Threads("no address", new Folder(directory), () => new Date(0)) };
  forge.threads.open("issue", "mona", { title: "t", body: "" }, 1);
  const operation = REST_OPERATIONS.find(({ name }) => name === "issues/get");
  const request = {
    method: "GET",
    path: "/repos/acme/infra/issues/1",
    query: new URLSearchParams(),
    headers: { authorization: "Bearer token" },
    body: Buffer.alloc(0),
    parameters: { owner: "acme", repo: "infra", issue_number: "1" },
  };
  await assert.rejects(async () => operation?.handle(request, forge), /reply to issues\/get is wrong: .*html_url.*uri/);
});
