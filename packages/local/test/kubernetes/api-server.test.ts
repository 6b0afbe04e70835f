import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { request } from "node:https";
import { after, before, describe, it } from "node:test";
import { startCluster, type LocalCluster } from "../../src/kubernetes/api-server.ts";
import { changing, still, type ClusterObject } from "../../src/kubernetes/recordings.ts";
import { fitsLabels, readApiRequest } from "../../src/kubernetes/requests.ts";
import { FORGOTTEN_VERSION } from "../../src/kubernetes/watch.ts";

const RULES = [{ apiGroups: [""], resources: ["pods", "pods/log"], verbs: ["get", "list", "watch"] }];

function pod(name: string, phase: string, namespace = "apps"): ClusterObject {
  const metadata = { name, namespace, uid: `uid-${name}`, labels: { app: name } };
  return { apiVersion: "v1", kind: "Pod", metadata, ...{ status: { phase } } };
}

const skip = spawnSync("openssl", ["version"]).status !== 0 && "openssl is not installed";

describe("the replaying API server", { skip }, () => {
  let cluster: LocalCluster;
  before(async () => {
    const frames = [
      { afterMs: 0, object: pod("web", "Pending", "moving") },
      { afterMs: 200, object: pod("web", "Running", "moving") },
      { afterMs: 400, object: undefined },
    ];
    cluster = await startCluster({
      recordings: [
        changing("pods", frames, pod("web", "Pending", "moving")),
        still("pods", pod("db", "Running")),
        still("pods", pod("api", "Running")),
      ],
      accounts: { token: { name: "ci", rules: RULES, shutOutOf: ["closed"] } },
      logs: { "apps/api/app": "1\n2\n3\n" },
      faults: [{ namespace: "busy", status: 429, times: 1, headers: { "retry-after": "2" } }],
    });
  });
  after(() => cluster.close());

  /** Status and lines of an answer. */
  const ask = (
    path: string,
    token = "token",
  ): Promise<{ readonly status: number; readonly lines: readonly unknown[] }> =>
    new Promise((resolve, reject) => {
      const headers = token === "" ? {} : { authorization: `Bearer ${token}` };
      const client = request(`${cluster.url}${path}`, { ca: cluster.certificates.authority, headers }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => {
          const lines = text
            .trim()
            .split("\n")
            .map((line): unknown => JSON.parse(line));
          resolve({ status: response.statusCode ?? 0, lines });
        });
      });
      client.on("error", reject);
      client.end();
    });

  it("answers every refusal with its status", async () => {
    const pods = "/api/v1/namespaces/apps/pods";
    const cases: readonly (readonly [path: string, token: string, status: number])[] = [
      [pods, "", 403],
      [pods, "wrong", 401],
      ["/api/v1/namespaces/closed/pods", "token", 403],
      ["/api/v1/namespaces/apps/secrets", "token", 403],
      [`${pods}/none`, "token", 404],
      ["/apis/example.org", "token", 404],
      ["/api/v1/namespaces/busy/pods", "token", 429],
      ["/api/v1/namespaces/busy/pods", "token", 200],
    ];
    for (const [path, token, status] of cases) assert.equal((await ask(path, token)).status, status, path);
  });

  it("gives a list in pages", async () => {
    const [first] = (await ask("/api/v1/namespaces/apps/pods?limit=1&labelSelector=app")).lines;
    assert.match(JSON.stringify(first), /"kind":"PodList".*"continue":"1".*"remainingItemCount":1/);
  });

  it("gives the first bytes of the last lines of a log", async () => {
    const cases: readonly (readonly [query: string, lines: readonly number[]])[] = [
      ["", [1, 2, 3]],
      ["&tailLines=2", [2, 3]],
      ["&limitBytes=4", [1, 2]],
      ["&tailLines=2&limitBytes=2", [2]],
    ];
    for (const [query, lines] of cases) {
      const answer = await ask(`/api/v1/namespaces/apps/pods/api/log?container=app&previous=true${query}`);
      assert.deepEqual(answer, { status: 200, lines }, query);
    }
  });

  it("tells a watch of every change, as long as it was asked to", async () => {
    const { lines } = await ask("/api/v1/namespaces/moving/pods?watch=1&timeoutSeconds=1");
    const types = JSON.stringify(lines).match(/"type":"\w+"/g) ?? [];
    // A machine that is busy may pass over the version between.
    assert.deepEqual([types.at(0), types.at(-1)], ['"type":"ADDED"', '"type":"DELETED"']);
  });

  it("has forgotten old versions, which a watch is told inside of it", async () => {
    const { status, lines } = await ask(`/api/v1/namespaces/apps/pods?watch=1&resourceVersion=${FORGOTTEN_VERSION}`);
    assert.equal(status, 200);
    assert.match(JSON.stringify(lines), /"type":"ERROR".*"reason":"Expired","code":410/);
  });
});

it("reads the paths of the API", () => {
  const read = (path: string) => {
    const { verb, groupVersion, namespace, plural, name, subresource } =
      readApiRequest(new URL(path, "https://localhost")) ?? {};
    return [verb, groupVersion, namespace, plural, name, subresource];
  };
  assert.deepEqual(read("/api/v1/namespaces/apps/pods/web/log"), ["get", "v1", "apps", "pods", "web", "log"]);
  assert.deepEqual(read("/apis/apps/v1/namespaces/apps/deployments"), [
    "list",
    "apps/v1",
    "apps",
    "deployments",
    undefined,
    undefined,
  ]);
  assert.deepEqual(read("/api/v1/namespaces/apps"), ["get", "v1", undefined, "namespaces", "apps", undefined]);
});

it("knows which labels a selector means", () => {
  const labels = { app: "api", tier: "web" };
  for (const selector of ["app=api", "app=api,tier in (web,edge)", "app,!legacy", "tier notin (db)"]) {
    assert.ok(fitsLabels(selector, labels), selector);
  }
  for (const selector of ["app=db", "legacy", "!app", "tier in (db)", "app=api,tier notin (web)"]) {
    assert.ok(!fitsLabels(selector, labels), selector);
  }
});
