import {
  headRepository,
  pullRequestPayload,
  repositoryPayload,
  userPayload,
  type WorldPullRequest,
} from "./payloads.ts";

/** What starts a job. */
export interface WorldEvent {
  readonly event:
    | "issue_comment"
    | "merge_group"
    | "pull_request"
    | "pull_request_target"
    | "push"
    | "repository_dispatch"
    | "schedule"
    | "workflow_dispatch"
    | "workflow_run";
  /** Needed for the events of a pull request: those with its name, merge_group, and issue_comment unless on an issue. */
  readonly pullRequest?: WorldPullRequest;
  /** The branch of push and workflow_dispatch; main unless given. */
  readonly branch?: string;
  /** What was written, for issue_comment. */
  readonly comment?: string;
  /** Whether the repository is; true unless given. */
  readonly private?: boolean;
  /** Login of who caused it. */
  readonly actor?: string;
}

/** Where an event happens. */
export interface EventPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that is checked out. */
  readonly head: string;
  /** The tip of the default branch. */
  readonly main: string;
}

const WORKFLOW = ".github/workflows/flywheel.yml";
const DEFAULT_ACTOR = "octocat";

/** Who caused an event. */
export function actorOf(event: WorldEvent): string {
  return event.actor ?? event.pullRequest?.author ?? DEFAULT_ACTOR;
}

/** GITHUB_SHA: the default branch's for an event that is not of a commit, whatever is checked out later. */
export function shaOf({ event }: WorldEvent, { head, main }: EventPlace): string {
  const ofDefaultBranch = ["schedule", "repository_dispatch", "issue_comment", "workflow_run", "pull_request_target"];
  return ofDefaultBranch.includes(event) ? main : head;
}

/** GITHUB_REF: the default branch's for an event that is not of a branch or a pull request. */
export function refOf(event: WorldEvent, { main }: EventPlace): string {
  const { event: name, branch = "main", pullRequest: pull } = event;
  switch (name) {
    case "push":
    case "workflow_dispatch":
      return `refs/heads/${branch}`;
    case "merge_group":
      return queueRef(event, main);
    case "pull_request":
      return pull?.merged === true ? "refs/heads/main" : `refs/pull/${pullRequestOf(event).number}/merge`;
    case "issue_comment":
    case "pull_request_target":
    case "repository_dispatch":
    case "schedule":
    case "workflow_run":
      return "refs/heads/main";
  }
}

/** The event as GitHub writes it to GITHUB_EVENT_PATH: its shapes, with what a workflow may care for. */
export function eventPayload(event: WorldEvent, place: EventPlace): object {
  return {
    ...subjectOf(event, place),
    repository: repositoryPayload(place.repository, { isPrivate: event.private ?? true }),
    // Nobody sends a schedule.
    ...(event.event === "schedule" ? {} : { sender: userPayload(actorOf(event)) }),
  };
}

function subjectOf(event: WorldEvent, place: EventPlace): object {
  switch (event.event) {
    case "push":
      return pushed(event, place);
    case "schedule":
      return { schedule: "0 4 * * *", workflow: WORKFLOW };
    case "workflow_dispatch":
      return { inputs: null, ref: refOf(event, place), workflow: WORKFLOW };
    case "repository_dispatch":
      return { action: "deploy", branch: "main", client_payload: {} };
    case "pull_request":
    case "pull_request_target":
      return pullRequestEvent(event, place);
    case "merge_group":
      return queued(event, place);
    case "issue_comment":
      return commented(event, place);
    case "workflow_run":
      return workflowRun(event, place);
  }
}

function pushed(event: WorldEvent, place: EventPlace): object {
  const { head, main } = place;
  const commit = { id: head, message: "Change", timestamp: "2026-01-01T00:00:00Z", distinct: true };
  return {
    ref: refOf(event, place),
    before: main,
    after: head,
    created: false,
    deleted: false,
    forced: false,
    head_commit: commit,
    commits: [commit],
    pusher: { name: actorOf(event) },
  };
}

function pullRequestEvent(event: WorldEvent, { repository }: EventPlace): object {
  const pull = pullRequestOf(event);
  const { number, head, action = "opened" } = pull;
  return {
    action,
    number,
    pull_request: pullRequestPayload(pull, repository, event.private ?? true),
    ...(action === "synchronize" ? { before: pull.base, after: head } : {}),
  };
}

function queued(event: WorldEvent, { head, main }: EventPlace): object {
  return {
    action: "checks_requested",
    merge_group: {
      head_sha: head,
      head_ref: queueRef(event, main),
      base_sha: main,
      base_ref: "refs/heads/main",
    },
  };
}

function queueRef(event: WorldEvent, main: string): string {
  return `refs/heads/gh-readonly-queue/main/pr-${pullRequestOf(event).number}-${main}`;
}

function commented(event: WorldEvent, { repository }: EventPlace): object {
  const { pullRequest: pull, comment = "/plan" } = event;
  const number = pull?.number ?? 1;
  const url = `https://api.github.com/repos/${repository}/pulls/${number}`;
  const html = `https://github.com/${repository}/pull/${number}`;
  const links = { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null };
  return {
    action: "created",
    issue: {
      number,
      title: "Change",
      state: pull?.action === "closed" ? "closed" : "open",
      user: userPayload(pull?.author ?? "ada"),
      // Only its links: nothing tells whose the head is.
      ...(pull === undefined ? {} : { pull_request: links }),
    },
    comment: { id: 1, body: comment, user: userPayload(actorOf(event)), author_association: "MEMBER" },
  };
}

function workflowRun(event: WorldEvent, { repository, main }: EventPlace): object {
  const { pullRequest: pull } = event;
  const own = repositoryPayload(repository, { isPrivate: event.private ?? true });
  const actor = userPayload(actorOf(event));
  return {
    action: "completed",
    workflow: { name: "plan", path: ".github/workflows/plan.yml", state: "active" },
    workflow_run: {
      id: 1,
      name: "plan",
      path: ".github/workflows/plan.yml",
      event: pull === undefined ? "push" : "pull_request",
      status: "completed",
      conclusion: "success",
      run_attempt: 1,
      head_branch: pull === undefined ? "main" : "change",
      head_sha: pull?.head ?? main,
      actor,
      triggering_actor: actor,
      repository: own,
      head_repository: pull === undefined ? own : headRepository(pull, own),
      // GitHub fills it for branches of the repository alone.
      pull_requests: pull === undefined || pull.fork !== undefined ? [] : [{ number: pull.number }],
    },
  };
}

function pullRequestOf({ event, pullRequest }: WorldEvent): WorldPullRequest {
  if (pullRequest === undefined) throw new Error(`a job of ${event} needs a pull request`);
  return pullRequest;
}
