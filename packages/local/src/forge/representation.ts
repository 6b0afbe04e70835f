import type { Forge } from "./forge.ts";
import type { StoredComment, StoredThread } from "./threads.ts";

/** The API's address of the repository, where its resources live. */
export function apiUrl(forge: Forge): string {
  return `${forge.origin}/repos/${forge.repository}`;
}

/** A comment as the REST API shows it. */
export function commentJson(forge: Forge, threadNumber: number, comment: StoredComment): object {
  return {
    id: comment.id,
    node_id: nodeId("IssueComment", comment.id),
    url: `${apiUrl(forge)}/issues/comments/${comment.id}`,
    html_url: comment.url,
    issue_url: `${apiUrl(forge)}/issues/${threadNumber}`,
    body: comment.body,
    user: userJson(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
    performed_via_github_app: null,
  };
}

/** An issue as the REST API shows it; a pull request is one with a `pull_request` of its own. */
export function issueJson(forge: Forge, thread: StoredThread): object {
  const url = `${apiUrl(forge)}/issues/${thread.number}`;
  return {
    id: thread.id,
    node_id: nodeId(thread.kind === "issue" ? "Issue" : "PullRequest", thread.id),
    url,
    repository_url: apiUrl(forge),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: thread.url,
    number: thread.number,
    title: thread.title,
    body: thread.body,
    user: userJson(thread.author),
    labels: thread.labels.map((name, index) => labelJson(forge, name, index)),
    state: thread.state,
    state_reason: thread.stateReason,
    locked: false,
    assignee: thread.assignees[0] === undefined ? null : userJson(thread.assignees[0]),
    assignees: thread.assignees.map(userJson),
    milestone: null,
    comments: thread.comments.length,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    author_association: "NONE",
    ...(thread.kind === "pull" ? { pull_request: pullRequestLinks(forge, thread) } : {}),
  };
}

function pullRequestLinks(forge: Forge, thread: StoredThread): object {
  return {
    url: `${apiUrl(forge)}/pulls/${thread.number}`,
    html_url: thread.url,
    diff_url: `${thread.url}.diff`,
    patch_url: `${thread.url}.patch`,
  };
}

function labelJson(forge: Forge, name: string, index: number): object {
  const url = `${apiUrl(forge)}/labels/${encodeURIComponent(name)}`;
  return {
    id: index + 1,
    node_id: nodeId("Label", index + 1),
    url,
    name,
    description: null,
    color: "ededed",
    default: false,
  };
}

/** An account as the REST API shows it. */
export function userJson(login: string): object {
  const isBot = login.endsWith("[bot]");
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`;
  const lists = ["followers", "following", "gists", "starred", "subscriptions", "organizations", "repos", "events"];
  return {
    login,
    id: isBot ? 41_898_282 : 1,
    node_id: nodeId(isBot ? "Bot" : "User", login),
    avatar_url: `https://avatars.githubusercontent.com/${encodeURIComponent(login)}`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${isBot ? `apps/${login.slice(0, -"[bot]".length)}` : login}`,
    ...Object.fromEntries(lists.map((list) => [`${list}_url`, `${url}/${list}`])),
    received_events_url: `${url}/received_events`,
    type: isBot ? "Bot" : "User",
    site_admin: false,
  };
}

/** The id GraphQL would know a thing by. */
export function nodeId(type: string, id: string | number): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}
