import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KubernetesProbe } from "../../../src/health/kubernetes/probe.ts";
import { parseKind } from "../../../src/health/kubernetes/resources.ts";
import type { Http } from "../../../src/ports/http.ts";
import { answer } from "../http-answers.ts";
import { EXPECT } from "./cases.ts";
import { conditions, START } from "./objects.ts";

type Parts = Readonly<Record<string, unknown>>;

const SELECTOR = { matchLabels: { app: "api" } };
const RUNNING = { phase: "Running", ...conditions("Ready=True") };
const EVICTED = { phase: "Failed", reason: "Evicted" };
const UNPLACED = { phase: "Pending", ...conditions("PodScheduled=False/Unschedulable") };

function meta(name: string, rest: Parts = {}): Parts {
  return { name, namespace: "apps", uid: `uid-${name}`, creationTimestamp: "2026-01-01T00:00:00Z", ...rest };
}

function pod(name: string, owner: string, status: Parts): Parts {
  const ownerReferences = [{ kind: "Any", name: owner, uid: `uid-${owner}`, controller: true }];
  return { metadata: meta(name, { ownerReferences }), status };
}

function waiting(reason: string): Parts {
  return { phase: "Running", containerStatuses: [{ name: "app", state: { waiting: { reason } } }] };
}

function job(...texts: readonly string[]): Parts {
  const spec = { backoffLimit: 6, selector: SELECTOR };
  return { metadata: meta("migrate"), spec, status: { startTime: "2026-01-01T00:00:00Z", ...conditions(...texts) } };
}

/** A cluster that has one owner and its pods. */
function clusterOf(kind: string, owner: Parts, pods: readonly Parts[]): Http {
  return {
    request: ({ url }) => {
      const { pathname } = new URL(url);
      const items = pathname.endsWith("/pods") ? pods : pathname.endsWith("/events") ? [] : [owner];
      const ofKind = pathname.endsWith("/pods") ? "PodList" : `${kind}List`;
      const apiVersion = kind === "Job" ? "batch/v1" : "apps/v1";
      return Promise.resolve(answer({ body: JSON.stringify({ kind: ofKind, apiVersion, metadata: {}, items }) }));
    },
  };
}

interface Workload {
  readonly kind: "Job" | "ReplicaSet";
  readonly owner: Parts;
  readonly pods: readonly Parts[];
}

/** The class of what is wrong, and whether the check ends with it, at these seconds of the pods' life. */
async function follow({ kind, owner, pods }: Workload, seconds: readonly number[]): Promise<readonly string[]> {
  let now = START;
  const name = parseKind(kind);
  assert.ok(name);
  const which = { namespace: "apps", kinds: [name], names: [], inEveryKind: true, selector: "" };
  const target = { ...which, allowSuspended: false, expect: EXPECT };
  const user = { token: undefined, certificate: undefined, key: undefined, exec: undefined };
  const access = { context: "lab", server: "https://lab.example", authority: undefined, serverName: undefined, user };
  const none = { token: undefined, certificate: undefined, key: undefined, authority: undefined };
  const source = {
    access: { ...access, proxy: undefined, namespace: undefined },
    http: clusterOf(kind, owner, pods),
    clock: { now: () => now, sleep: () => Promise.reject(new Error("nobody waits here")) },
    credentials: () => Promise.resolve(none),
  };
  const probe = new KubernetesProbe(target, source, (text) => text);
  const found: string[] = [];
  for (const second of seconds) {
    now = START + second * 1_000;
    const { failure } = await probe.probe(10_000);
    found.push(failure === undefined ? "ready" : `${failure.class}${failure.final === true ? ", given up" : ""}`);
  }
  return found;
}

interface Case extends Workload {
  readonly title: string;
  /** What is found at which second. */
  readonly expected: Readonly<Record<number, string>>;
}

function ofJob(title: string, pods: readonly Parts[], expected: Case["expected"], owner = job()): Case {
  return { title, kind: "Job", owner, pods, expected };
}

function ofSet(title: string, pods: readonly Parts[], expected: Case["expected"]): Case {
  const owner = { metadata: meta("api"), spec: { replicas: 1, selector: SELECTOR }, status: {} };
  return { title, kind: "ReplicaSet", owner, pods, expected };
}

describe("a workload with a pod in trouble", () => {
  const cases: readonly Case[] = [
    ofJob("waits while a job tries again", [pod("a", "migrate", EVICTED), pod("b", "migrate", RUNNING)], {
      1: "pod-failed",
      60: "pod-failed",
    }),
    ofJob("waits while a job's container is started again", [pod("a", "migrate", waiting("CrashLoopBackOff"))], {
      1: "crash-loop",
      60: "crash-loop",
    }),
    ofJob(
      "is given up once the job has failed",
      [pod("a", "migrate", EVICTED)],
      { 1: "pod-failed", 6: "pod-failed, given up" },
      job("Failed=True/BackoffLimitExceeded"),
    ),
    ofJob("is given up where a job's image is not there", [pod("a", "migrate", waiting("ImagePullBackOff"))], {
      1: "bad-image",
      6: "bad-image, given up",
    }),
    ofSet("waits while an evicted pod is replaced", [pod("a", "api", EVICTED), pod("b", "api", RUNNING)], {
      1: "pod-failed",
      60: "pod-failed",
    }),
    ofSet(
      "is given up where the replacement crashes",
      [pod("a", "api", EVICTED), pod("b", "api", waiting("CrashLoopBackOff"))],
      { 1: "crash-loop", 6: "crash-loop, given up" },
    ),
    ofSet("waits while a node may come, and then not", [pod("a", "api", UNPLACED)], {
      1: "not-ready",
      20: "unschedulable",
      115: "unschedulable",
      121: "unschedulable",
      127: "unschedulable, given up",
    }),
  ];
  for (const { title, expected, ...workload } of cases) {
    it(title, async () => {
      const seconds = Object.keys(expected).map(Number);
      assert.deepEqual(await follow(workload, seconds), Object.values(expected));
    });
  }
});
