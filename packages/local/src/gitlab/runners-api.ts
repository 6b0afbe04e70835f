import { serveHttp, type HttpReply, type HttpRequest, type HttpServer } from "../lab/http-server.ts";

/** A runner as GitLab knows it; what is not given is that of one that is online. */
export interface GitlabRunner {
  readonly description: string;
  readonly tags: readonly string[];
  readonly status?: "online" | "offline" | "stale" | "never_contacted";
  readonly paused?: boolean;
  readonly type?: "instance_type" | "group_type" | "project_type";
  /** ISO 8601; now unless given. */
  readonly contactedAt?: string | null;
  readonly version?: string;
}

export interface GitlabOptions {
  /** By path: `projects/acme/infra` or `groups/acme`. */
  readonly places: Readonly<Record<string, readonly GitlabRunner[]>>;
  /** May see everything. */
  readonly token: string;
  /** May list runners and not look at one of them, as with the scope read_api alone. */
  readonly listOnlyToken: string;
  /** Since GitLab 18 a version stands only with the managers. */
  readonly hidesVersions?: boolean;
}

interface Known extends GitlabRunner {
  readonly id: number;
}

/**
 * Serves GitLab's runners API, read only. Shapes: entities `Ci::Runner`, `Ci::RunnerDetails` and `Ci::RunnerManager` of
 * GitLab 17 and 18, and the errors of its API guard.
 */
export function startGitlab(options: GitlabOptions): Promise<HttpServer> {
  const all = new Map<string, readonly Known[]>();
  let id = 0;
  for (const [place, runners] of Object.entries(options.places)) {
    all.set(
      place,
      runners.map((runner) => ({ ...runner, id: ++id })),
    );
  }
  return serveHttp((request) => answer(request, all, options));
}

function answer(
  { url, headers }: HttpRequest,
  places: ReadonlyMap<string, readonly Known[]>,
  { token, listOnlyToken, hidesVersions = false }: GitlabOptions,
): HttpReply {
  const given = headers["private-token"];
  if (given !== token && given !== listOnlyToken) return json(401, { message: "401 Unauthorized" });
  const [, kind, place] = /^\/api\/v4\/(projects|groups)\/([^/]+)\/runners$/.exec(url.pathname) ?? [];
  if (kind !== undefined && place !== undefined)
    return list(places.get(`${kind}/${decodeURIComponent(place)}`), kind, url);
  const [, id, managers] = /^\/api\/v4\/runners\/(\d+)(\/managers)?$/.exec(url.pathname) ?? [];
  const runner = [...places.values()].flat().find((candidate) => candidate.id === Number(id));
  if (runner === undefined) return json(404, { message: "404 Runner Not Found" });
  if (given === listOnlyToken) {
    const words = "The request requires higher privileges than provided by the access token.";
    return json(403, { error: "insufficient_scope", error_description: words, scope: "api manage_runner" });
  }
  return json(200, managers === undefined ? details(runner, hidesVersions) : [manager(runner)]);
}

function list(runners: readonly Known[] | undefined, kind: string, url: URL): HttpReply {
  if (runners === undefined) {
    return json(404, { message: `404 ${kind === "projects" ? "Project" : "Group"} Not Found` });
  }
  const tags = (url.searchParams.get("tag_list") ?? "").split(",").filter((tag) => tag !== "");
  const wanted = runners.filter((runner) => tags.every((tag) => runner.tags.includes(tag)));
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? "20"));
  const page = Number(url.searchParams.get("page") ?? "1");
  const hasMore = page * size < wanted.length;
  return {
    ...json(200, wanted.slice((page - 1) * size, page * size).map(listed)),
    headers: { "x-next-page": hasMore ? String(page + 1) : "", "x-total": String(wanted.length) },
  };
}

function listed({ id, description, status = "online", paused = false, type = "project_type" }: Known): object {
  return {
    id,
    description,
    ip_address: "192.0.2.7",
    active: !paused,
    paused,
    is_shared: type === "instance_type",
    runner_type: type,
    name: "gitlab-runner",
    online: status === "online",
    created_at: "2025-05-03T00:00:00.000Z",
    status,
    job_execution_status: "idle",
  };
}

function details(runner: Known, hidesVersion: boolean): object {
  const version = hidesVersion ? null : (runner.version ?? "17.5.0");
  return {
    ...listed(runner),
    tag_list: runner.tags,
    run_untagged: false,
    locked: false,
    maximum_timeout: null,
    access_level: "not_protected",
    version,
    revision: version === null ? null : "0e1d0cf0",
    platform: version === null ? null : "linux",
    architecture: version === null ? null : "amd64",
    contacted_at: contactOf(runner),
    maintenance_note: null,
    projects: [],
    groups: [],
  };
}

function manager(runner: Known): object {
  return {
    id: 1,
    system_id: "s_89e5e9956577",
    version: runner.version ?? "17.5.0",
    revision: "0e1d0cf0",
    platform: "linux",
    architecture: "amd64",
    created_at: "2025-05-03T00:00:00.000Z",
    contacted_at: contactOf(runner),
    ip_address: "192.0.2.7",
    status: runner.status ?? "online",
    job_execution_status: "idle",
  };
}

function contactOf({ contactedAt }: Known): string | null {
  return contactedAt === undefined ? new Date().toISOString() : contactedAt;
}

function json(status: number, body: unknown): HttpReply {
  return { status, body: JSON.stringify(body) };
}
