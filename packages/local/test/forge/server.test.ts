import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { call, forgeFor } from "./setup.ts";

const COMMENTS = "/repos/acme/infra/issues/7/comments";

test("an unknown or missing token is refused as GitHub refuses it", async (t) => {
  const forge = await forgeFor(t);
  for (const token of ["ghs_other", ""]) {
    for (const path of [COMMENTS, "/graphql"]) {
      const { status, json } = await call(forge, "POST", path, { body: "x" }, token);
      assert.equal(status, 401);
      assert.deepEqual(json, {
        message: "Bad credentials",
        documentation_url: "https://docs.github.com/rest",
        status: "401",
      });
    }
  }
  assert.deepEqual(forge.state.comments(7), []);
});

test("a token writes in the name of its owner", async (t) => {
  const forge = await forgeFor(t);
  await call(forge, "POST", COMMENTS, { body: "x" }, "ghp_mona");
  assert.equal(forge.state.comments(7)[0]?.author, "mona");
});

test("what is not in the table is 501 and remembered", async (t) => {
  const forge = await forgeFor(t);
  assert.equal((await call(forge, "GET", "/user")).status, 501);
  assert.equal((await call(forge, "DELETE", COMMENTS)).status, 501);
  assert.deepEqual(forge.unexpected, ["GET /user", `DELETE ${COMMENTS}`]);
});

test("every request is noted with the operation it was for", async (t) => {
  const forge = await forgeFor(t);
  await call(forge, "POST", COMMENTS, { body: "x" });
  await call(forge, "GET", "/user");
  assert.deepEqual(forge.calls, [
    { method: "POST", path: COMMENTS, operation: "issues/create-comment", status: 201 },
    { method: "GET", path: "/user", operation: undefined, status: 501 },
  ]);
});

test("a request GitHub's contract does not allow is 422 and remembered", async (t) => {
  const forge = await forgeFor(t);
  assert.equal((await call(forge, "POST", COMMENTS, { text: "x" })).status, 422);
  assert.equal((await call(forge, "PATCH", "/repos/acme/infra/issues/7", { state: "done" })).status, 422);
  assert.deepEqual(forge.violations, [
    "issues/create-comment: data must have required property 'body'",
    "issues/update: data/state must be equal to one of the allowed values",
  ]);
});

test("planned faults: an answer, a cut before and a cut after the effect, each once", async (t) => {
  const forge = await forgeFor(t);
  forge.failNext("issues/create-comment", { status: 502, json: { message: "Bad Gateway" } });
  forge.failNext("issues/create-comment", "cut-before");
  forge.failNext("issues/create-comment", "cut-after");
  const create = () => call(forge, "POST", COMMENTS, { body: "x" });

  assert.equal((await create()).status, 502);
  await assert.rejects(create(), /fetch failed/);
  assert.equal(forge.state.comments(7).length, 0);
  await assert.rejects(create(), /fetch failed/);
  assert.equal(forge.state.comments(7).length, 1, "the reply was lost, the comment was not");
  assert.equal((await create()).status, 201);
  assert.deepEqual(
    forge.calls.map(({ status }) => status),
    [502, undefined, undefined, 201],
  );
});

test("a job finds the API on the loopback and github.com as the server", async (t) => {
  const forge = await forgeFor(t);
  const { ACTIONS_RUNTIME_TOKEN: token, ...addresses } = forge.environmentFor({ runId: "42", job: "plan" });
  assert.deepEqual(addresses, {
    GITHUB_API_URL: forge.url,
    GITHUB_GRAPHQL_URL: `${forge.url}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    ACTIONS_RESULTS_URL: `${forge.url}/`,
  });
  const claims = Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8");
  assert.match(claims, /"scp":"[^"]*\bActions\.Results:42:plan"/);
});

test("a client that goes away in the middle of its request takes nothing with it", async (t) => {
  const forge = await forgeFor(t);
  const socket = connect(Number(new URL(forge.url).port), "127.0.0.1");
  socket.write(`POST ${COMMENTS} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"body":`, () => socket.destroy());
  await once(socket, "close");
  assert.equal((await call(forge, "POST", COMMENTS, { body: "x" })).status, 201);
  assert.deepEqual(
    forge.calls.map(({ status }) => status),
    [201],
  );
});
