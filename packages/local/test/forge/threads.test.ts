import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { getOctokit } from "@actions/github";
import { Folder } from "../../src/forge/folder.ts";
import { Threads } from "../../src/forge/threads.ts";
import { call, forgeFor, TOKEN } from "./setup.ts";

const repository = { owner: "acme", repo: "infra" };

test("octokit creates, lists and edits a comment as the token's owner", async (t) => {
  const forge = await forgeFor(t);
  const octokit = getOctokit(TOKEN, { baseUrl: forge.url });

  const created = await octokit.rest.issues.createComment({ ...repository, issue_number: 7, body: "plan" });
  assert.equal(created.status, 201);
  assert.equal(created.data.user?.login, "github-actions[bot]");
  assert.equal(created.data.html_url, `https://github.com/acme/infra/pull/7#issuecomment-${created.data.id}`);

  const edited = await octokit.rest.issues.updateComment({ ...repository, comment_id: created.data.id, body: "new" });
  assert.equal(edited.data.id, created.data.id);

  const listed = await octokit.rest.issues.listComments({ ...repository, issue_number: 7 });
  assert.deepEqual(
    listed.data.map(({ id, body }) => ({ id, body })),
    [{ id: created.data.id, body: "new" }],
  );
  assert.deepEqual(forge.violations, []);
  assert.deepEqual(forge.unexpected, []);
});

test("octokit creates, closes and reopens an issue", async (t) => {
  const forge = await forgeFor(t);
  const octokit = getOctokit(TOKEN, { baseUrl: forge.url });

  const created = await octokit.rest.issues.create({ ...repository, title: "Drift", body: "text", labels: ["drift"] });
  assert.equal(created.data.number, 8, "issues and pull requests are numbered in one sequence");
  const issue = { ...repository, issue_number: 8 };

  const closed = await octokit.rest.issues.update({ ...issue, state: "closed", body: "gone" });
  assert.equal(closed.data.state_reason, "completed");
  assert.ok(closed.data.closed_at);

  const reopened = await octokit.rest.issues.update({ ...issue, state: "open" });
  assert.equal(reopened.data.closed_at, null);
  const { data } = await octokit.rest.issues.get(issue);
  assert.deepEqual([data.state, data.body, data.title], ["open", "gone", "Drift"]);
  assert.deepEqual(forge.violations, []);
});

test("a pull request is an issue to the REST API, and has links of its own", async (t) => {
  const forge = await forgeFor(t);
  const octokit = getOctokit(TOKEN, { baseUrl: forge.url });
  const { data } = await octokit.rest.issues.get({ ...repository, issue_number: 7 });
  assert.equal(data.pull_request?.html_url, "https://github.com/acme/infra/pull/7");
  assert.deepEqual(forge.state.issues(), []);
});

test("comments come in pages", async (t) => {
  const forge = await forgeFor(t);
  for (const body of ["a", "b", "c"]) forge.state.addComment(7, "mona", body);
  const octokit = getOctokit(TOKEN, { baseUrl: forge.url });
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...repository, issue_number: 7, per_page: 2 });
  assert.deepEqual(
    all.map((comment) => comment.body),
    ["a", "b", "c"],
  );
  assert.equal(forge.calls.length, 2);
});

test("65,536 characters fit into a body, one more is refused in GitHub's words", async (t) => {
  const forge = await forgeFor(t);
  const path = "/repos/acme/infra/issues/7/comments";
  // Each of these is one character to GitHub and two to JavaScript.
  assert.equal((await call(forge, "POST", path, { body: "🪣".repeat(65_536) })).status, 201);

  const refused = await call(forge, "POST", path, { body: "x".repeat(65_537) });
  assert.equal(refused.status, 422);
  assert.deepEqual(refused.json, {
    message: "Validation Failed",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
    documentation_url: "https://docs.github.com/rest",
    status: "422",
  });
  const issue = await call(forge, "POST", "/repos/acme/infra/issues", { title: "t", body: "x".repeat(65_537) });
  assert.match(JSON.stringify(issue.json), /"resource":"Issue","code":"custom","field":"body"/);
  assert.equal(forge.state.comments(7).length, 1);
});

test("what does not exist is 404", async (t) => {
  const forge = await forgeFor(t);
  const statuses = await Promise.all([
    call(forge, "GET", "/repos/acme/infra/issues/99"),
    call(forge, "POST", "/repos/acme/infra/issues/99/comments", { body: "x" }),
    call(forge, "PATCH", "/repos/acme/infra/issues/comments/99", { body: "x" }),
    call(forge, "GET", "/repos/acme/other/issues/7"),
  ]);
  assert.deepEqual(
    statuses.map(({ status }) => status),
    [404, 404, 404, 404],
  );
  assert.deepEqual(forge.violations, []);
});

test("a thread is one JSON file, and a new forge starts with an empty folder", async (t) => {
  const forge = await forgeFor(t);
  forge.state.addComment(7, "mona", "hello");
  const issue = forge.state.addIssue({ title: "Drift", author: "mona", labels: ["drift"] });
  forge.state.closeIssue(issue.number);

  const pull = await readFile(join(forge.directory, "pulls/7.json"), "utf8");
  assert.match(pull, /"body": "hello"/);
  assert.match(await readFile(join(forge.directory, "issues/8.json"), "utf8"), /"state": "closed"/);
  new Folder(forge.directory);
  await assert.rejects(readFile(join(forge.directory, "pulls/7.json")), /ENOENT/);
});

test("an edit keeps id and creation time and moves the time of the change", async (t) => {
  const forge = await forgeFor(t);
  let time = Date.parse("2026-03-01T10:00:00.500Z");
  const threads = new Threads("https://github.com/acme/infra", new Folder(forge.directory), () => new Date(time));
  const thread = threads.open("issue", "mona", { title: "t", body: "" });
  const comment = threads.addComment(thread, "mona", "one");
  time += 90_000;
  const found = threads.findComment(comment.id);
  assert.ok(found);
  const edited = threads.updateComment(found.thread, found.comment, "two");
  assert.deepEqual(edited, { ...comment, body: "two", updatedAt: "2026-03-01T10:01:30Z" });
  assert.equal(edited.createdAt, "2026-03-01T10:00:00Z");
  assert.deepEqual(threads.get(thread.number)?.comments, [edited]);
});
