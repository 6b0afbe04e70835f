import { readFileSync, realpathSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import * as v from "valibot";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Context, PullRequestContext } from "@flywheel/core/ports/context";

const MAXIMUM_EVENT_BYTES = 25 * 1024 * 1024;

/** null for a deleted fork. */
const headRepositorySchema = v.nullish(v.object({ full_name: v.string() }));

const eventSchema = v.object({
  pull_request: v.nullish(
    v.object({
      number: v.number(),
      head: v.object({ sha: v.string(), repo: headRepositorySchema }),
      base: v.object({ sha: v.string() }),
    }),
  ),
  workflow_run: v.nullish(v.object({ head_repository: headRepositorySchema })),
  issue: v.nullish(v.object({ number: v.number(), pull_request: v.nullish(v.looseObject({})) })),
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
    sha: get("GITHUB_SHA"),
    runId: get("GITHUB_RUN_ID"),
    runAttempt: Number(get("GITHUB_RUN_ATTEMPT") || "1"),
    runUrl: `${get("GITHUB_SERVER_URL")}/${repository}/actions/runs/${get("GITHUB_RUN_ID")}`,
    job: get("GITHUB_JOB"),
    event: get("GITHUB_EVENT_NAME"),
    actor: get("GITHUB_ACTOR"),
    pullRequest: pullRequestOf(event),
    untrustedHead: untrustedHeadOf(event, repository),
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
  return { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha };
}

function untrustedHeadOf(event: Event, repository: string): string | undefined {
  const { pull_request: pull, workflow_run: run, issue } = event;
  if (pull !== undefined && pull !== null) return forkOf(pull.head.repo?.full_name, repository);
  if (run !== undefined && run !== null) return forkOf(run.head_repository?.full_name, repository);
  // The event of a comment does not tell whose the pull request's head is.
  if (issue?.pull_request === undefined || issue.pull_request === null) return undefined;
  return `whoever opened pull request ${issue.number}`;
}

function forkOf(headRepository: string | undefined, repository: string): string | undefined {
  if (headRepository === repository) return undefined;
  return headRepository === undefined ? "a deleted fork" : `the fork ${headRepository}`;
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
