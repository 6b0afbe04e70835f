import type { Forge } from "./forge.ts";
import { apiError, type ForgeRequest, type Reply } from "./message.ts";
import { bearerToken } from "./tokens.ts";

/** A self-hosted runner; what is not given is that of one that is online. */
export interface StoredRunner {
  readonly name: string;
  readonly labels: readonly string[];
  readonly status?: "online" | "offline";
  /** Null until it has connected. */
  readonly version?: string | null;
}

/** Runners by where they are registered: `owner/name` or an organization. */
export class Runners {
  readonly #places = new Map<string, readonly StoredRunner[]>();
  /** The token that may see them: a workflow's own can never have the permission. */
  adminToken = "";

  set(place: string, runners: readonly StoredRunner[]): void {
    this.#places.set(place, runners);
  }

  of(place: string): readonly StoredRunner[] | undefined {
    return this.#places.get(place);
  }
}

/** GET …/actions/runners of a repository or organization, with `per_page` and `page`. */
export function listRunners(request: ForgeRequest, forge: Forge): Reply {
  const { owner, repo, org } = request.parameters;
  const token = bearerToken(request.headers.authorization) ?? "";
  if (token !== forge.runners.adminToken) return refuse(token, org !== undefined, forge);
  const all = forge.runners.of(org ?? `${owner ?? ""}/${repo ?? ""}`);
  if (all === undefined) return apiError(404, "Not Found");
  const size = Math.min(100, Number(request.query.get("per_page") ?? 30));
  const page = Number(request.query.get("page") ?? 1);
  const shown = all.slice((page - 1) * size, page * size);
  return { status: 200, json: { total_count: all.length, runners: shown.map(runnerJson) } };
}

function refuse(token: string, isOrganization: boolean, forge: Forge): Reply {
  if (!forge.tokens.has(token)) return apiError(401, "Bad credentials");
  const permission = isOrganization ? "organization_self_hosted_runners=read" : "administration=read";
  return {
    ...apiError(403, "Resource not accessible by integration"),
    headers: { "x-accepted-github-permissions": permission },
  };
}

function runnerJson({ name, labels, status = "online", version = "2.330.0" }: StoredRunner, index: number): object {
  return {
    id: index + 1,
    runner_group_id: 1,
    name,
    os: "linux",
    status,
    busy: false,
    ephemeral: false,
    version,
    labels: labels.map((label, at) => ({ id: at + 1, name: label, type: "custom" })),
  };
}
