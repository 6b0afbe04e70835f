import * as v from "valibot";
import { hasName } from "./compare.ts";
import { ForgeApiError, getJson, type ForgeApi } from "./forge-api.ts";
import type { ExpectedRunner, FoundRunner } from "./runner.ts";

const PAGE = 100;
/** Runners that are looked at closely at once: each is a request or two of its own. */
const AT_ONCE = 8;

/** Of GitLab's runners API (`API_Entities_Ci_Runner`); `active` is what older servers have for `paused`. */
const Listed = v.object({
  id: v.number(),
  description: v.nullish(v.string(), ""),
  runner_type: v.nullish(v.string(), ""),
  paused: v.optional(v.boolean()),
  active: v.optional(v.boolean()),
  status: v.nullish(v.string(), ""),
});
type Listed = v.InferOutput<typeof Listed>;

/** Of `API_Entities_Ci_RunnerDetails`. */
const Details = v.object({
  tag_list: v.optional(v.array(v.string()), []),
  contacted_at: v.nullish(v.string()),
  version: v.nullish(v.string()),
});

/** Of `API_Entities_Ci_RunnerManager`: one machine of those that share a runner. */
const Managers = v.array(v.object({ contacted_at: v.nullish(v.string()), version: v.nullish(v.string()) }));

/** Where GitLab's runners are registered: a path or an id. */
export type GitlabPlace = { readonly project: string } | { readonly group: string };

export interface GitlabQuery {
  readonly place: GitlabPlace;
  /** Only these are looked for: an instance may have hundreds of others. */
  readonly expected: readonly ExpectedRunner[];
  /** Whether those of the whole instance count, which on gitlab.com are everybody's. */
  readonly includeInstance: boolean;
  /** Whether these say enough, so that the others need not be looked at. */
  readonly isEnough: (found: readonly FoundRunner[]) => boolean;
}

/**
 * The runners of a project or group that are meant: by their tags, or by their name.
 * @throws ForgeApiError
 */
export async function gitlabRunners(query: GitlabQuery, api: ForgeApi): Promise<readonly FoundRunner[]> {
  const { place, expected } = query;
  const [kind, id] = "project" in place ? ["projects", place.project] : ["groups", place.group];
  const root = `/api/v4/${kind}/${encodeURIComponent(id)}/runners?per_page=${PAGE}`;
  const all = await listPages(api, root);
  const meant = new Map<number, Listed>();
  for (const runner of all.filter(({ description }) => expected.some(({ name }) => isNamed(description, name)))) {
    meant.set(runner.id, runner);
  }
  // A list does not tell the tags, but the server filters by them.
  for (const { tags } of expected.filter((one) => one.tags.length > 0)) {
    const tagged = await listPages(api, `${root}&tag_list=${encodeURIComponent(tags.join(","))}`);
    for (const runner of tagged) meant.set(runner.id, runner);
  }
  const counted = [...meant.values()].filter(
    ({ runner_type: type }) => query.includeInstance || type !== "instance_type",
  );
  return readRunners(counted.toSorted(byUse), query, api);
}

/** Those that most likely can take jobs come first. */
function byUse(a: Listed, b: Listed): number {
  const rank = (runner: Listed): number => Number(runner.status !== "online") + Number(isPaused(runner));
  return rank(a) - rank(b);
}

async function readRunners(
  listed: readonly Listed[],
  { isEnough }: GitlabQuery,
  api: ForgeApi,
): Promise<readonly FoundRunner[]> {
  const found: FoundRunner[] = [];
  for (let first = 0; first < listed.length && !isEnough(found); first += AT_ONCE) {
    const some = listed.slice(first, first + AT_ONCE);
    const read = await Promise.all(some.map((runner) => readUnlessGone(runner, api)));
    found.push(...read.filter((runner) => runner !== undefined));
  }
  return found;
}

function isPaused({ paused, active }: Listed): boolean {
  return paused ?? active === false;
}

function isNamed(description: string, name: string): boolean {
  return hasName({ name: description }, name);
}

async function listPages(api: ForgeApi, path: string): Promise<readonly Listed[]> {
  const runners: Listed[] = [];
  let page = "1";
  while (page !== "") {
    const { body, headers } = await getJson(api, `${path}&page=${page}`, v.array(Listed));
    runners.push(...body);
    page = headers["x-next-page"] ?? "";
  }
  return runners;
}

/** Undefined for a runner that was unregistered after the list was read: who may list it may also look at it. */
async function readUnlessGone(runner: Listed, api: ForgeApi): Promise<FoundRunner | undefined> {
  try {
    return await readRunner(runner, api);
  } catch (error) {
    if (error instanceof ForgeApiError && error.status === 404) return undefined;
    throw error;
  }
}

async function readRunner(runner: Listed, api: ForgeApi): Promise<FoundRunner> {
  const { body } = await getJson(api, `/api/v4/runners/${runner.id}`, Details);
  const newest = body.version === null || body.version === undefined ? await newestManager(runner.id, api) : undefined;
  const contactedAt = Date.parse(body.contacted_at ?? newest?.contacted_at ?? "");
  return {
    name: runner.description === "" ? `#${runner.id}` : runner.description,
    tags: body.tag_list,
    state: stateOf(runner.status),
    isPaused: isPaused(runner),
    version: body.version ?? newest?.version ?? undefined,
    contactedAt: Number.isNaN(contactedAt) ? undefined : contactedAt,
  };
}

/** Since GitLab 18 a runner's version stands only with its managers. */
async function newestManager(id: number, api: ForgeApi): Promise<v.InferOutput<typeof Managers>[number] | undefined> {
  const { body } = await getJson(api, `/api/v4/runners/${id}/managers`, Managers);
  return body.toSorted((a, b) => (b.contacted_at ?? "").localeCompare(a.contacted_at ?? ""))[0];
}

/** Older servers said `not_connected` and `paused`; what is not known is not online. */
function stateOf(status: string): FoundRunner["state"] {
  if (status === "online" || status === "stale") return status;
  return status === "never_contacted" || status === "not_connected" ? "never-contacted" : "offline";
}
