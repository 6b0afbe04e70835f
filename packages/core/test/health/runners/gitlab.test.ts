import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gitlabRunners } from "../../../src/health/runners/gitlab.ts";
import type { Http } from "../../../src/ports/http.ts";
import { answer } from "../http-answers.ts";

/**
 * A GitLab of so many runners, the last of which is online; counts what is asked, and how much of it at once.
 * @param gone where a runner that the list still names is not to be found any more
 */
function gitlab(runners: number, gone: readonly string[] = []) {
  const seen = { details: 0, atOnce: 0 };
  let underWay = 0;
  const listed = Array.from({ length: runners }, (_, id) => ({
    id,
    description: `docker-${id}`,
    status: id === runners - 1 ? "online" : "offline",
  }));
  const http: Http = {
    request: async ({ url }) => {
      const { pathname } = new URL(url);
      if (gone.includes(pathname)) return answer({ status: 404, body: '{"message":"404 Not found"}' });
      if (pathname.endsWith("/managers")) return answer({ body: "[]" });
      if (!/runners\/\d+$/.test(pathname)) return answer({ body: JSON.stringify(listed) });
      seen.details += 1;
      underWay += 1;
      seen.atOnce = Math.max(seen.atOnce, underWay);
      await Promise.resolve();
      underWay -= 1;
      return answer({ body: JSON.stringify({ tag_list: ["docker"], version: gone.length === 0 ? "17.5.0" : null }) });
    },
  };
  return { http, seen };
}

describe("many runners of a GitLab project", () => {
  async function find(http: Http, minOnline: number): Promise<number> {
    const found = await gitlabRunners(
      {
        place: { project: "acme/infra" },
        expected: [{ name: "docker", tags: ["docker"] }],
        includeInstance: false,
        isEnough: (some) => some.filter(({ state }) => state === "online").length >= minOnline,
      },
      {
        url: "https://gitlab.example",
        headers: {},
        http,
        clock: { now: () => 0, sleep: () => Promise.resolve() },
        deadline: 10_000,
        permission: () => "",
      },
    );
    return found.length;
  }

  it("are looked at until enough of them are online, those first that say so", async () => {
    const { http, seen } = gitlab(60);
    assert.equal(await find(http, 1), 8);
    assert.deepEqual(seen, { details: 8, atOnce: 8 });
  });

  it("are all looked at where they are not enough, eight at once", async () => {
    const { http, seen } = gitlab(60);
    assert.equal(await find(http, 2), 60);
    assert.deepEqual(seen, { details: 60, atOnce: 8 });
  });

  it("are not missed where they went while the others were looked at", async () => {
    for (const path of ["/api/v4/runners/0", "/api/v4/runners/0/managers"]) {
      assert.equal(await find(gitlab(3, [path]).http, 2), 2, path);
    }
    const list = "/api/v4/projects/acme%2Finfra/runners";
    await assert.rejects(find(gitlab(3, [list]).http, 2), { trouble: "forbidden" });
  });
});
