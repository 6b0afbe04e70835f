import { realpathSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import * as v from "valibot";
import { fail } from "@flywheel/core/errors";
import type { Context, PullRequestContext } from "@flywheel/core/ports/context";

const MAXIMUM_EVENT_BYTES = 25 * 1024 * 1024;

const pullRequestSchema = v.object({
  number: v.number(),
  head: v.object({ sha: v.string(), repo: v.nullish(v.object({ full_name: v.string() })) }),
  base: v.object({ sha: v.string(), repo: v.nullish(v.object({ full_name: v.string() })) }),
});

const eventSchema = v.object({ pull_request: v.nullish(pullRequestSchema) });

/**
 * Reads what the runner says of the run. A missing event file gives a run without a pull request.
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
    pullRequest: readPullRequest(get("GITHUB_EVENT_PATH"), repository),
    processors: availableParallelism(),
    environment: variables,
  };
}

function readPullRequest(eventPath: string, repository: string): PullRequestContext | undefined {
  const parsed = v.safeParse(eventSchema, readEvent(eventPath));
  const pull = parsed.success ? parsed.output.pull_request : undefined;
  if (pull === undefined || pull === null) return undefined;
  const headRepository = pull.head.repo?.full_name;
  return {
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    headRepository,
    fork: headRepository !== repository,
  };
}

function readEvent(path: string): unknown {
  if (path === "") return {};
  try {
    const text = readFileSync(path, "utf8");
    return text.length > MAXIMUM_EVENT_BYTES ? {} : JSON.parse(text);
  } catch (error) {
    return fail("input-invalid", "The event file (GITHUB_EVENT_PATH) cannot be read as JSON", {
      hint: "The runner writes it; a container job must mount it. Run the job again.",
      cause: String(error),
    });
  }
}
