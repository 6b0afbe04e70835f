import assert from "node:assert/strict";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { FlywheelError, type Failure } from "@flywheel/core/errors";
import type { ClosedPullRequest, Context, UntrustedHead } from "@flywheel/core/ports/context";
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

const pull = (head: unknown, rest: object = {}): string =>
  JSON.stringify({ pull_request: { number: 7, head, base: { sha: "base" }, title: "x", ...rest } });

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
      GITHUB_REF: "refs/heads/main",
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
      ref: "refs/heads/main",
      runId: "1001",
      runAttempt: 3,
      runUrl: "https://github.example/acme/infrastructure/actions/runs/1001",
      job: "plan",
      event: "push",
      actor: "mia",
      pullRequest: undefined,
      queuedPullRequest: undefined,
      untrustedHead: undefined,
      eventCommits: ["0123"],
      repositoryIsPrivate: false,
      environment,
    });
  });

  it("is of a private repository only where the event says so", (t) => {
    const events: Readonly<Record<string, boolean>> = {
      '{"repository":{"private":true}}': true,
      '{"repository":{"private":false}}': false,
      '{"repository":{}}': false,
      "{}": false,
    };
    for (const [event, isPrivate] of Object.entries(events)) {
      assert.equal(read(t, event).repositoryIsPrivate, isPrivate, event);
    }
    assert.equal(read(t).repositoryIsPrivate, false);
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
  const run = (headRepository: unknown, rest: object = {}): string =>
    JSON.stringify({ workflow_run: { id: 1, head_repository: headRepository, ...rest } });
  const own = { full_name: "acme/infrastructure" };
  const bot = { user: { login: "dependabot[bot]" } };
  const heads: readonly [what: string, event: string, kind?: UntrustedHead["kind"], owner?: string][] = [
    ["a pull request of the repository itself", pull({ sha: "head", repo: own })],
    ["a person's pull request", pull({ sha: "head", repo: own }, { user: { login: "dependabot" } })],
    ["a pull request of a deleted account", pull({ sha: "head", repo: own }, { user: null })],
    [
      "a fork's",
      pull({ sha: "head", repo: { full_name: "eve/infrastructure" } }),
      "fork",
      "the fork eve/infrastructure",
    ],
    [
      "a fork's of another case",
      pull({ sha: "head", repo: { full_name: "Acme/infrastructure" } }),
      "fork",
      "the fork Acme/infrastructure",
    ],
    ["a deleted fork's", pull({ sha: "head", repo: null }), "fork", "a deleted fork"],
    ["a pull request without a word of its repository", pull({ sha: "head" }), "fork", "a deleted fork"],
    ["Dependabot's", pull({ sha: "head", repo: own }, bot), "dependabot", "Dependabot"],
    ["a fork's in Dependabot's name", pull({ sha: "head", repo: null }, bot), "fork", "a deleted fork"],
    ["a run of the repository itself", run(own)],
    ["a run of a fork", run({ full_name: "eve/infrastructure" }), "fork", "the fork eve/infrastructure"],
    ["a run of a deleted fork", run(null), "fork", "a deleted fork"],
    ["a run without a word of its repository", '{"workflow_run":{}}', "fork", "a deleted fork"],
    [
      "a run for Dependabot's pull request",
      run(own, { event: "pull_request", actor: { login: "dependabot[bot]" } }),
      "dependabot",
      "Dependabot",
    ],
    ["a run of what Dependabot merged", run(own, { event: "push", actor: { login: "dependabot[bot]" } })],
    [
      "a comment on a pull request",
      '{"issue":{"number":7,"pull_request":{"url":"https://github.example"}},"comment":{"id":1}}',
      "unknown",
      "whoever opened pull request 7",
    ],
    ["a comment on an issue", '{"issue":{"number":7},"comment":{"id":1}}'],
    ["a push", '{"ref":"refs/heads/main"}'],
  ];
  for (const [what, event, kind, owner] of heads) {
    it(`is ${kind === undefined ? "trusted" : "not trusted"}: ${what}`, (t) => {
      const { untrustedHead } = read(t, event);
      assert.deepEqual([untrustedHead?.kind, untrustedHead?.owner], [kind, owner]);
    });
  }
});

describe("the commits of the event", () => {
  const commits: readonly [what: string, event: string, expected: readonly string[]][] = [
    ["a push has one", "{}", ["own"]],
    ["a pull request has its head's", pull({ sha: "head" }), ["own", "head"]],
    ["a workflow run has the one it ran on", '{"workflow_run":{"head_sha":"ran"}}', ["own", "ran"]],
  ];
  for (const [what, event, expected] of commits) {
    it(what, (t) => {
      assert.deepEqual(read(t, event, { GITHUB_SHA: "own" }).eventCommits, expected);
    });
  }
});

describe("a merge queue's run", () => {
  const refs: Readonly<Record<string, number | undefined>> = {
    "refs/heads/gh-readonly-queue/main/pr-12-0123456789abcdef0123456789abcdef01234567": 12,
    "refs/heads/gh-readonly-queue/release/1.0/pr-7-abc": 7,
    "refs/heads/main": undefined,
    "refs/heads/gh-readonly-queue/main/pr-12-$(id)": undefined,
  };
  for (const [ref, number] of Object.entries(refs)) {
    it(`is for ${number === undefined ? "nobody knows which" : `pull request ${number}`}: ${ref}`, (t) => {
      assert.equal(read(t, JSON.stringify({ merge_group: { head_ref: ref } })).queuedPullRequest, number);
    });
  }
});

describe("the pull request", () => {
  it("is the event's", (t) => {
    const { pullRequest } = read(t, pull({ sha: "head", repo: { full_name: "acme/infrastructure" } }));
    assert.deepEqual(pullRequest, { number: 7, headSha: "head", baseSha: "base" });
  });

  const ends: readonly [rest: object, closed: ClosedPullRequest | undefined][] = [
    [{ state: "open", merged: false, closed_at: null }, undefined],
    [
      { state: "closed", merged: true, closed_at: "2026-01-02T03:04:05Z" },
      { merged: true, at: "2026-01-02T03:04:05Z" },
    ],
    [
      { state: "closed", merged: false, closed_at: "2026-01-02T03:04:05Z" },
      { merged: false, at: "2026-01-02T03:04:05Z" },
    ],
  ];
  for (const [rest, closed] of ends) {
    it(`is known to be ${closed === undefined ? "open" : closed.merged ? "merged" : "closed"}`, (t) => {
      assert.deepEqual(read(t, pull({ sha: "head" }, rest)).pullRequest?.closed, closed);
    });
  }

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
