import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, describe, it } from "node:test";
import type { StepResult } from "@flywheel/local/runner/job";
import { classesOf, startClusters, verifyCluster, type Clusters, type KubernetesCheck } from "./clusters.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

const skip = spawnSync("openssl", ["version"]).status !== 0 && "openssl is not installed";

let open: OpenWorld;
let clusters: Clusters;

before(async () => {
  if (skip !== false) return;
  open = await openWorld();
  clusters = await startClusters();
});

after(async () => {
  if (skip !== false) return;
  await clusters.close();
  await open.close();
});

/** A check of one scenario, which has its own namespace. */
function of(namespace: string, rest: Readonly<Record<string, unknown>> = {}, timeout = "30s"): KubernetesCheck {
  return { kubernetes: { namespace, ...rest }, timeout };
}

const PASSING: Readonly<Record<string, KubernetesCheck>> = {
  rollout: of("rollout", { selector: "app=api" }),
  "each kind": of("all-kinds", {
    kinds: [
      "StatefulSet",
      "DaemonSet",
      "Job",
      "Service",
      "Ingress",
      "PersistentVolumeClaim",
      "HorizontalPodAutoscaler",
      "cert-manager.io/Certificate",
      "argoproj.io/Application",
    ],
    custom: { "argoproj.io/Application": "health.status==Healthy && sync.status==Synced" },
  }),
  "recorded in real clusters": of("recorded", {
    kinds: ["HorizontalPodAutoscaler", "Ingress", "Job", "PersistentVolumeClaim", "Pod", "Service", "StatefulSet"],
  }),
  "by name": of("rollout", { kinds: "Deployment", names: "api" }),
  "a list that changes under its pages": of("pages", { kinds: "ConfigMap" }),
  "a busy server": of("busy"),
  "paused on purpose": of("paused", { allow_suspended: true }),
  "a job that has started": of("job-retried", { kinds: "Job", jobs: "started" }),
  "a job that tries again": of("job-retried", { kinds: "Job" }),
  "an address that never comes": of("slow", { kinds: "Service", allow_pending_address: true }),
  "a claim that waits for a pod": of("waiting-claim", { kinds: "PersistentVolumeClaim" }),
  "by certificate": of("rollout", { context: "certificate" }),
  "by a plugin": of("rollout", { context: "plugin" }),
};

describe("a cluster that is ready", { skip }, () => {
  let result: StepResult;
  before(async () => {
    result = await verifyCluster(open.world, clusters, PASSING);
  });

  it("is, in every way to ask and to be let in", () => {
    assert.deepEqual(messages(result), []);
    assert.deepEqual(classesOf(result), Object.fromEntries(Object.keys(PASSING).map((name) => [name, "ok"])));
    assert.equal(result.outputs["healthy"], "true");
  });

  it("was asked in the context of the environment", () => {
    assert.match(result.summary, /Deployment, StatefulSet, DaemonSet app=api in rollout \(acme\/agents:staging\)/);
  });

  it("is not ready while the controller has not seen the change", () => {
    const line = result.log.find((text) => text.startsWith("rollout: healthy"));
    const attempts = Number(/attempts (\d+)/.exec(line ?? "")?.[1]);
    assert.ok(attempts > 1, line);
  });
});

/** The class of each failure, and a check that ends with it. */
const FAILING: Readonly<Record<string, KubernetesCheck>> = {
  "crash-loop": of("crash-loop"),
  "bad-image": of("bad-image"),
  "container-config": of("container-config"),
  unschedulable: of("unschedulable"),
  "pod-failed": of("pod-failed", { kinds: "Job" }),
  "deadline-exceeded": of("deadline"),
  "workload-failed": of("job-failed", { kinds: "Job" }),
  suspended: of("paused"),
  "not-ready": of("slow", { kinds: "Service" }, "8s"),
  missing: of("empty", {}, "8s"),
  unavailable: of("down", {}, "8s"),
  expired: of("moving", { kinds: "ConfigMap" }, "8s"),
  refused: of("rollout", { context: "away" }, "8s"),
  "tls-untrusted": of("rollout", { context: "stranger" }, "8s"),
};

describe("a cluster that is not", { skip }, () => {
  let result: StepResult;
  before(async () => {
    result = await verifyCluster(open.world, clusters, {
      ...FAILING,
      "a recorded crash": of("recorded-crash", { kinds: "Pod" }),
      "a recorded deadline": of("recorded-deadline"),
      "missing by name": of("rollout", { kinds: "Deployment", names: ["api", "apo"] }, "8s"),
      "a claim that a pod waits for": of("used-claim", { kinds: "PersistentVolumeClaim" }, "8s"),
      "missing kind": of("rollout", { kinds: "example.org/Widget" }, "8s"),
    });
  });

  it("is told apart in every way to fail", () => {
    const expected = Object.fromEntries(Object.keys(FAILING).map((name) => [name, name]));
    assert.deepEqual(classesOf(result), {
      ...expected,
      "a recorded crash": "workload-failed",
      "a recorded deadline": "deadline-exceeded",
      "missing by name": "missing",
      "a claim that a pod waits for": "not-ready",
      "missing kind": "missing",
    });
    assert.equal(result.outputs["failure-reason"], "health-failed");
  });

  it("is given up in seconds where waiting does not help, and not at once: pods flap", () => {
    for (const name of ["crash-loop", "bad-image", "container-config", "unschedulable", "suspended"]) {
      const line = result.log.find((text) => text.startsWith(`${name}: failed`)) ?? "";
      const seconds = Number(/· ([\d.]+) s$/.exec(line)?.[1]);
      assert.ok(seconds >= 5 && seconds < 20, line);
    }
  });

  it("names the pod of the new version, its last words and its warnings in their order", () => {
    const said = messages(result).find((text) => text.startsWith("Health check crash-loop failed")) ?? "";
    const pod =
      "pod api-2-new container app waits in CrashLoopBackOff, ended with exit code 1 (Error), restarted 3 times";
    assert.ok(said.includes(`Deployment api has 1 of 2 replicas updated: ${pod}`), said);
    assert.match(
      result.summary,
      /Unhealthy: Readiness probe failed[\s\S]*BackOff: Back-off restarting[\s\S]*panic: no database/,
    );
    assert.doesNotMatch(result.summary, /api-1-old|an event of the old pod/);
  });

  it("names what is missing", () => {
    const said = result.log.join("\n");
    assert.match(said, /there is no apo among the deployments in rollout/);
    assert.match(said, /found none of the deployments, statefulsets, daemonsets in empty/);
    assert.match(said, /the cluster has no kind example\.org\/Widget/);
  });
});

describe("what nobody can wait for", { skip }, () => {
  it("is the credentials, and a right that they lack is named", async () => {
    const result = await verifyCluster(open.world, clusters, {
      forbidden: of("closed"),
      unauthorized: of("rollout", { context: "wrong-token" }),
      anonymous: of("rollout", { context: "nobody" }),
    });
    assert.deepEqual(classesOf(result), {
      forbidden: "forbidden",
      unauthorized: "unauthorized",
      anonymous: "forbidden",
    });
    assert.equal(result.outputs["failure-reason"], "input-invalid");
    const said = messages(result).join("\n");
    const account = 'User "system:serviceaccount:ci:flywheel"';
    const right = 'cannot list resource "deployments" in API group "apps" in the namespace "closed"';
    assert.ok(said.includes(`${account} ${right}`), said);
    assert.match(said, /User "system:anonymous" cannot list/);
    for (const line of result.log.filter((text) => /: failed \(/.test(text))) assert.match(line, /attempts 1 /);
  });

  const refusals: readonly (readonly [title: string, inputs: Readonly<Record<string, string>>, words: RegExp])[] = [
    ["no such context", { "kube-context": "acme/agents:stagin" }, /no context "acme\/agents:stagin"/],
    [
      "a plugin that fails",
      { "kube-context": "broken-plugin" },
      /broken-plugin" of the kubeconfig ended with exit code 3/,
    ],
    ["no kubeconfig", { kubeconfig: "nowhere/config" }, /"nowhere\/config".*cannot be read|cannot be read/],
  ];
  for (const [title, inputs, words] of refusals) {
    it(`is ${title}, before anything is asked`, async () => {
      const before = clusters.cluster.requests.length;
      const result = await verifyCluster(open.world, clusters, { any: of("rollout") }, inputs);
      assert.deepEqual(
        [result.outputs["failure-reason"], result.outputs["detail-code"]],
        ["input-invalid", "kubeconfig"],
      );
      assert.match(messages(result).join("\n"), words);
      assert.equal(clusters.cluster.requests.length, before);
    });
  }
});
