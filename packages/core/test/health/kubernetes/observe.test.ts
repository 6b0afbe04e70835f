import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KubernetesClient } from "../../../src/health/kubernetes/client.ts";
import { observe } from "../../../src/health/kubernetes/observe.ts";
import { parseKind } from "../../../src/health/kubernetes/resources.ts";
import { answer } from "../http-answers.ts";
import { EXPECT } from "./cases.ts";

const ACCESS = { context: "lab", server: "https://lab.example", authority: undefined, serverName: undefined };
const NOBODY = { token: undefined, certificate: undefined, key: undefined, exec: undefined };
const NO_CREDENTIALS = { token: undefined, certificate: undefined, key: undefined, authority: undefined };

/** A client of a cluster that has objects at these paths, and nothing else. */
function clientOf(paths: readonly string[]): KubernetesClient {
  const request = ({ url }: { readonly url: string }) => {
    const { pathname } = new URL(url);
    if (!paths.includes(pathname)) return Promise.resolve(answer({ status: 404 }));
    const metadata = { name: pathname.split("/").at(-1), uid: pathname, creationTimestamp: "2026-01-01T00:00:00Z" };
    return Promise.resolve(answer({ body: JSON.stringify({ apiVersion: "apps/v1", kind: "Any", metadata }) }));
  };
  const source = {
    access: { ...ACCESS, user: NOBODY, proxy: undefined, namespace: undefined },
    http: { request },
    clock: { now: () => 0, sleep: () => assert.fail("nobody waits here") },
    credentials: () => Promise.resolve(NO_CREDENTIALS),
  };
  return new KubernetesClient(source, 10_000);
}

const API = "/apis/apps/v1/namespaces/apps/deployments/api";
const DB = "/apis/apps/v1/namespaces/apps/statefulsets/db";
const API_OF_SETS = "/apis/apps/v1/namespaces/apps/statefulsets/api";

describe("names", () => {
  const cases: readonly {
    readonly title: string;
    readonly there: readonly string[];
    readonly inEveryKind: boolean;
    readonly names: readonly string[];
    readonly missing: readonly string[];
  }[] = [
    {
      title: "of any kind may be in one of them",
      there: [API, DB],
      inEveryKind: false,
      names: ["api", "db"],
      missing: [],
    },
    {
      title: "of any kind are missing where none has them",
      there: [API],
      inEveryKind: false,
      names: ["api", "db"],
      missing: ["there is no db among the deployments, statefulsets in apps"],
    },
    {
      title: "of kinds that are named must be in each",
      there: [API],
      inEveryKind: true,
      names: ["api"],
      missing: ["there is no api among the statefulsets in apps"],
    },
    {
      title: "of each kind are found in each",
      there: [API, API_OF_SETS],
      inEveryKind: true,
      names: ["api"],
      missing: [],
    },
  ];
  for (const { title, there, inEveryKind, names, missing } of cases) {
    it(title, async () => {
      const kinds = ["Deployment", "StatefulSet"].flatMap((name) => parseKind(name) ?? []);
      const which = { namespace: "apps", kinds, names, inEveryKind, selector: "" };
      const observed = await observe({ ...which, allowSuspended: false, expect: EXPECT }, clientOf(there));
      assert.deepEqual(observed.missing, missing);
      assert.equal(observed.objects.length, there.length);
    });
  }
});
