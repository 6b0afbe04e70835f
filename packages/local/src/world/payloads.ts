/** A pull request of this world, as its events tell of it. */
export interface WorldPullRequest {
  readonly number: number;
  /** Commits. */
  readonly head: string;
  readonly base: string;
  /** What happened to it; opened unless given. */
  readonly action?: "opened" | "synchronize" | "closed";
  /** With the action closed. */
  readonly merged?: boolean;
  /** Whose branch it is, `owner/name`; "deleted" for a fork that is gone; the repository's own unless given. */
  readonly fork?: string;
  /** Login; `dependabot[bot]` is one. */
  readonly author?: string;
}

const TIME = "2026-01-01T00:00:00Z";

/** A repository as events name it. */
export function repositoryPayload(fullName: string, options: { isPrivate: boolean; isFork?: boolean }): object {
  const [owner = "", name = ""] = fullName.split("/");
  return {
    id: options.isFork === true ? 2 : 1,
    name,
    full_name: fullName,
    private: options.isPrivate,
    visibility: options.isPrivate ? "private" : "public",
    owner: userPayload(owner),
    html_url: `https://github.com/${fullName}`,
    fork: options.isFork ?? false,
    default_branch: "main",
  };
}

/** An account as events name it. */
export function userPayload(login: string): object {
  return { login, id: login.length, type: login.endsWith("[bot]") ? "Bot" : "User", site_admin: false };
}

/** The pull request itself, as in `github.event.pull_request`. */
export function pullRequestPayload(pull: WorldPullRequest, repository: string, isPrivate: boolean): object {
  const isClosed = pull.action === "closed";
  const own = repositoryPayload(repository, { isPrivate });
  const isMerged = isClosed && pull.merged === true;
  const [owner = ""] = repository.split("/");
  return {
    number: pull.number,
    state: isClosed ? "closed" : "open",
    title: "Change",
    body: null,
    draft: false,
    user: userPayload(pull.author ?? "ada"),
    author_association: pull.fork === undefined ? "MEMBER" : "NONE",
    merged: isMerged,
    merged_at: isMerged ? TIME : null,
    closed_at: isClosed ? TIME : null,
    created_at: TIME,
    updated_at: TIME,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    head: { ref: "change", sha: pull.head, label: `${owner}:change`, repo: headRepository(pull, own) },
    base: { ref: "main", sha: pull.base, label: `${owner}:main`, repo: own },
  };
}

/** Null for a fork that is gone. */
export function headRepository({ fork }: WorldPullRequest, own: object): object | null {
  if (fork === undefined) return own;
  return fork === "deleted" ? null : repositoryPayload(fork, { isPrivate: false, isFork: true });
}
