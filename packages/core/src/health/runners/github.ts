import * as v from "valibot";
import { getJson, type ForgeApi } from "./forge-api.ts";
import type { FoundRunner } from "./runner.ts";

const PAGE = 100;

/** Of GitHub's OpenAPI description: `actions/list-self-hosted-runners-for-repo` and `-for-org`. */
const Runner = v.object({
  name: v.string(),
  status: v.string(),
  labels: v.array(v.object({ name: v.string() })),
  version: v.nullish(v.string()),
});
const Runners = v.object({ total_count: v.number(), runners: v.array(Runner) });

/** Where GitHub's runners are registered: `owner/name`, or an organization. */
export type GithubPlace = { readonly repository: string } | { readonly organization: string };

/**
 * All self-hosted runners of a repository or organization, page after page.
 * @throws ForgeApiError
 */
export async function githubRunners(place: GithubPlace, api: ForgeApi): Promise<readonly FoundRunner[]> {
  const root = "repository" in place ? `/repos/${place.repository}` : `/orgs/${place.organization}`;
  const found: FoundRunner[] = [];
  for (let page = 1; ; page += 1) {
    const path = `${root}/actions/runners?per_page=${PAGE}&page=${page}`;
    const { total_count: total, runners } = (await getJson(api, path, Runners)).body;
    found.push(...runners.map(readRunner));
    if (found.length >= total || runners.length === 0) return found;
  }
}

/** Labels are the same whatever their case. There is no pause, and a version only after the first contact. */
function readRunner({ name, status, labels, version }: v.InferOutput<typeof Runner>): FoundRunner {
  const isNew = status !== "online" && version === null;
  return {
    name,
    tags: labels.map((label) => label.name.toLowerCase()),
    state: status === "online" ? "online" : isNew ? "never-contacted" : "offline",
    isPaused: false,
    version: version ?? undefined,
    contactedAt: undefined,
  };
}
