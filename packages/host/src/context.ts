import { readFileSync, realpathSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import * as v from "valibot";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Context, PullRequestContext, UntrustedHead } from "@flywheel/core/ports/context";

const MAXIMUM_EVENT_BYTES = 25 * 1024 * 1024;

/** null for a deleted fork. */
const headRepositorySchema = v.nullish(v.object({ full_name: v.string() }));

/** null for a deleted account. */
const userSchema = v.nullish(v.object({ login: v.string() }));

const pullRequestSchema = v.object({
  number: v.number(),
  state: v.nullish(v.string()),
  merged: v.nullish(v.boolean()),
  closed_at: v.nullish(v.string()),
  user: userSchema,
  head: v.object({ sha: v.string(), repo: headRepositorySchema }),
  base: v.object({ sha: v.string() }),
});

const workflowRunSchema = v.object({
  event: v.nullish(v.string()),
  head_sha: v.nullish(v.string()),
  head_repository: headRepositorySchema,
  actor: userSchema,
});

const eventSchema = v.object({
  repository: v.nullish(v.object({ private: v.nullish(v.boolean()) })),
  pull_request: v.nullish(pullRequestSchema),
  workflow_run: v.nullish(workflowRunSchema),
  issue: v.nullish(v.object({ number: v.number(), pull_request: v.nullish(v.looseObject({})) })),
  merge_group: v.nullish(v.object({ head_ref: v.string() })),
});

type Event = v.InferOutput<typeof eventSchema>;

/**
 * Reads what the runner says of the run. Without GITHUB_EVENT_PATH it is a run without a pull request.
 * @throws input-invalid when the environment is not a runner's, or the event file is no event
 */
export function readContext(environment: NodeJS.ProcessEnv): Context {
  const variables = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  const get = (name: string): string => variables[name] ?? "";
  const workspace = get("GITHUB_WORKSPACE");
  if (workspace === "") {
    return fail("input-invalid", "GITHUB_WORKSPACE is not set", {
      hint: "flywheel's actions run in a GitHub Actions job. To try one on your machine, use the local runner (README).",
    });
  }
  const repository = get("GITHUB_REPOSITORY");
  const event = parseEvent(readEvent(get("GITHUB_EVENT_PATH")));
  return {
    workspace: realpathSync(workspace),
    repository,
    repositoryIsPrivate: event.repository?.private === true,
    sha: get("GITHUB_SHA"),
    ref: get("GITHUB_REF"),
    runId: get("GITHUB_RUN_ID"),
    runAttempt: Number(get("GITHUB_RUN_ATTEMPT") || "1"),
    runUrl: `${get("GITHUB_SERVER_URL")}/${repository}/actions/runs/${get("GITHUB_RUN_ID")}`,
    job: get("GITHUB_JOB"),
    event: get("GITHUB_EVENT_NAME"),
    actor: get("GITHUB_ACTOR"),
    pullRequest: pullRequestOf(event),
    queuedPullRequest: queuedPullRequestOf(event),
    untrustedHead: untrustedHeadOf(event, repository),
    eventCommits: eventCommitsOf(event, get("GITHUB_SHA")),
    processors: availableParallelism(),
    environment: variables,
  };
}

function parseEvent(data: unknown): Event {
  const parsed = v.safeParse(eventSchema, data);
  // A pull request that cannot be read may be a fork's: it is never taken for none.
  return parsed.success
    ? parsed.output
    : notAnEvent(`not understood at ${v.getDotPath(parsed.issues[0]) ?? "(document)"}`);
}

function pullRequestOf({ pull_request: pull }: Event): PullRequestContext | undefined {
  if (pull === undefined || pull === null) return undefined;
  const closed = { merged: pull.merged === true, at: pull.closed_at ?? "" };
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    ...(pull.state === "closed" ? { closed } : {}),
  };
}

/** GitHub names a queue's branch `gh-readonly-queue/<base>/pr-<number>-<sha>`, of several after the last. */
function queuedPullRequestOf({ merge_group: group }: Event): number | undefined {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

function eventCommitsOf({ pull_request: pull, workflow_run: run }: Event, sha: string): readonly string[] {
  return [sha, pull?.head.sha ?? "", run?.head_sha ?? ""].filter((commit) => commit !== "");
}

function untrustedHeadOf(event: Event, repository: string): UntrustedHead | undefined {
  const { pull_request: pull, workflow_run: run, issue } = event;
  if (pull !== undefined && pull !== null) {
    return forkOf(pull.head.repo?.full_name, repository) ?? dependabotOf(pull.user?.login);
  }
  if (run !== undefined && run !== null) {
    const actor = run.event === "pull_request" ? run.actor?.login : undefined;
    return forkOf(run.head_repository?.full_name, repository) ?? dependabotOf(actor);
  }
  // The event of a comment does not tell whose the pull request's head is.
  if (issue?.pull_request === undefined || issue.pull_request === null) return undefined;
  return { kind: "unknown", owner: `whoever opened pull request ${issue.number}`, pullRequest: issue.number };
}

function forkOf(headRepository: string | undefined, repository: string): UntrustedHead | undefined {
  if (headRepository === repository) return undefined;
  return { kind: "fork", owner: headRepository === undefined ? "a deleted fork" : `the fork ${headRepository}` };
}

/** Its branches hold code of new versions that nobody has looked at. The name only ever takes trust away. */
function dependabotOf(login: string | undefined): UntrustedHead | undefined {
  return login === "dependabot[bot]" ? { kind: "dependabot", owner: "Dependabot" } : undefined;
}

function readEvent(path: string): unknown {
  if (path === "") return {};
  try {
    if (statSync(path).size > MAXIMUM_EVENT_BYTES) return notAnEvent("larger than GitHub's own limit");
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (error instanceof FlywheelError) throw error;
    return notAnEvent(String(error));
  }
}

function notAnEvent(cause: string): never {
  return fail("input-invalid", "The event file (GITHUB_EVENT_PATH) cannot be read as an event", {
    hint: "The runner writes it; a container job must mount it. Run the job again.",
    cause,
  });
}
