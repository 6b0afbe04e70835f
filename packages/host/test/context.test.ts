import assert from "node:assert/strict";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { FlywheelError, type Failure } from "@flywheel/core/errors";
import type { Context } from "@flywheel/core/ports/context";
import { readContext } from "../src/context.ts";
import { temporaryFolder } from "./child.ts";

/** The context of a job with this event; without one, GITHUB_EVENT_PATH is not set. */
function read(t: TestContext, event?: string, environment: Readonly<Record<string, string>> = {}): Context {
  const folder = temporaryFolder(t);
  const path = join(folder, "event.json");
  if (event !== undefined) writeFileSync(path, event);
  return readContext({
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: "acme/infrastructure",
    GITHUB_EVENT_NAME: "pull_request",
    ...(event === undefined ? {} : { GITHUB_EVENT_PATH: path }),
    ...environment,
  });
}

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof FlywheelError) return error.failure;
    throw error;
  }
  return assert.fail("nothing was thrown");
}

const pull = (head: unknown): string =>
  JSON.stringify({
    pull_request: { number: 7, head, base: { sha: "base", repo: { full_name: "acme/infrastructure" } }, title: "x" },
  });

describe("the run", () => {
  it("is what the runner says of it", (t) => {
    const folder = temporaryFolder(t);
    mkdirSync(join(folder, "real"));
    symlinkSync("real", join(folder, "link"));
    const environment = {
      GITHUB_WORKSPACE: join(folder, "link"),
      GITHUB_REPOSITORY: "acme/infrastructure",
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_SHA: "0123",
      GITHUB_RUN_ID: "1001",
      GITHUB_RUN_ATTEMPT: "3",
      GITHUB_JOB: "plan",
      GITHUB_EVENT_NAME: "push",
      GITHUB_ACTOR: "mia",
      OTHER: "x",
    };
    const { processors, ...context } = readContext({ ...environment, NOTHING: undefined });
    assert.ok(processors >= 1);
    assert.deepEqual(context, {
      workspace: realpathSync(join(folder, "real")),
      repository: "acme/infrastructure",
      sha: "0123",
      runId: "1001",
      runAttempt: 3,
      runUrl: "https://github.example/acme/infrastructure/actions/runs/1001",
      job: "plan",
      event: "push",
      actor: "mia",
      pullRequest: undefined,
      untrustedHead: undefined,
      environment,
    });
  });

  it("is in its first attempt where none is said", (t) => {
    assert.equal(read(t).runAttempt, 1);
  });

  it("is none outside of a job", () => {
    const failure = failureOf(() => readContext({ PATH: "/bin" }));
    assert.deepEqual([failure.reason, failure.message], ["input-invalid", "GITHUB_WORKSPACE is not set"]);
  });
});

describe("the head", () => {
  const run = (headRepository: unknown): string =>
    JSON.stringify({ workflow_run: { id: 1, head_repository: headRepository } });
  const heads: readonly [what: string, event: string, untrusted: string | undefined][] = [
    [
      "a pull request of the repository itself",
      pull({ sha: "head", repo: { full_name: "acme/infrastructure" } }),
      undefined,
    ],
    ["a fork's", pull({ sha: "head", repo: { full_name: "eve/infrastructure" } }), "the fork eve/infrastructure"],
    [
      "a fork's of another case",
      pull({ sha: "head", repo: { full_name: "Acme/infrastructure" } }),
      "the fork Acme/infrastructure",
    ],
    ["a deleted fork's", pull({ sha: "head", repo: null }), "a deleted fork"],
    ["a pull request without a word of its repository", pull({ sha: "head" }), "a deleted fork"],
    ["a run of the repository itself", run({ full_name: "acme/infrastructure" }), undefined],
    ["a run of a fork", run({ full_name: "eve/infrastructure" }), "the fork eve/infrastructure"],
    ["a run of a deleted fork", run(null), "a deleted fork"],
    ["a run without a word of its repository", '{"workflow_run":{}}', "a deleted fork"],
    [
      "a comment on a pull request",
      '{"issue":{"number":7,"pull_request":{"url":"https://github.example"}},"comment":{"id":1}}',
      "whoever opened pull request 7",
    ],
    ["a comment on an issue", '{"issue":{"number":7},"comment":{"id":1}}', undefined],
    ["a push", '{"ref":"refs/heads/main"}', undefined],
  ];
  for (const [what, event, untrusted] of heads) {
    it(`is ${untrusted === undefined ? "trusted" : "not trusted"}: ${what}`, (t) => {
      assert.equal(read(t, event).untrustedHead, untrusted);
    });
  }
});

describe("the pull request", () => {
  it("is the event's", (t) => {
    const { pullRequest } = read(t, pull({ sha: "head", repo: { full_name: "acme/infrastructure" } }));
    assert.deepEqual(pullRequest, { number: 7, headSha: "head", baseSha: "base" });
  });

  const none: Readonly<Record<string, string | undefined>> = {
    "no event file": undefined,
    "an empty event": "{}",
    "a null": '{"pull_request":null}',
    "an event of an issue": '{"issue":{"number":7}}',
  };
  for (const [what, event] of Object.entries(none)) {
    it(`is none: ${what}`, (t) => {
      assert.equal(read(t, event).pullRequest, undefined);
    });
  }

  // A pull request that cannot be read may be a fork's: never take it for none.
  const unreadable: Readonly<Record<string, string>> = {
    "no JSON": '{"pull_request":',
    "an empty file": "",
    "a pull request without a head": '{"pull_request":{"number":7,"base":{"sha":"x"}}}',
    "a pull request with a number in words": pull({ sha: "x" }).replace('"number":7', '"number":"7"'),
    "a run whose repository is a string": '{"workflow_run":{"head_repository":"x"}}',
    "a pull request of strings": '{"pull_request":"x"}',
    "more than 25 MB": `{"x":"${"x".repeat(26 * 1024 * 1024)}","pull_request":null}`,
  };
  for (const [what, event] of Object.entries(unreadable)) {
    it(`is refused when it cannot be read: ${what}`, (t) => {
      const failure = failureOf(() => read(t, event));
      assert.equal(failure.reason, "input-invalid");
      assert.match(failure.message, /event file \(GITHUB_EVENT_PATH\)/);
    });
  }

  it("is refused when its file is missing", (t) => {
    assert.equal(
      failureOf(() => read(t, undefined, { GITHUB_EVENT_PATH: "/nowhere/event.json" })).reason,
      "input-invalid",
    );
  });
});
