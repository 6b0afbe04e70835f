import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgePod, podProblem } from "../../../src/health/kubernetes/rules/pod.ts";
import { conditions, object, START } from "./objects.ts";

const EXPECT = { jobs: "complete", pods: "complete", allowPendingAddress: false, custom: new Map() } as const;

function pod(status: Readonly<Record<string, unknown>>, restartPolicy = "Always") {
  const metadata = { creationTimestamp: "2026-01-01T00:00:00Z" };
  return object({ kind: "Pod", apiVersion: "v1", metadata, spec: { restartPolicy }, status });
}

function waiting(reason: string, rest: Readonly<Record<string, unknown>> = {}) {
  return { name: "app", restartCount: 0, state: { waiting: { reason, message: "words" } }, ...rest };
}

describe("what a pod is", () => {
  const cases = [
    { title: "ready", status: { phase: "Running", ...conditions("Ready=True") }, expected: "ready" },
    { title: "not ready yet", status: { phase: "Running", ...conditions("Ready=False") }, expected: "progressing" },
    { title: "done", status: { phase: "Succeeded" }, policy: "Never", expected: "ready" },
    { title: "failed", status: { phase: "Failed", reason: "Evicted" }, policy: "Never", expected: "failed" },
    { title: "meant to end and running", status: { phase: "Running" }, policy: "OnFailure", expected: "progressing" },
    { title: "meant to run", status: { phase: "Running" }, policy: "Never", pods: "running", expected: "ready" },
    { title: "new", status: {}, expected: "progressing" },
    { title: "pending", status: { phase: "Pending" }, expected: "progressing" },
    {
      title: "without its image",
      status: { phase: "Pending", containerStatuses: [waiting("ImagePullBackOff")] },
      expected: "failed",
    },
  ] as const;
  for (const { title, status, expected, ...rest } of cases) {
    it(title, () => {
      const expect = { ...EXPECT, ...("pods" in rest ? { pods: rest.pods } : {}) };
      const given = pod(status, "policy" in rest ? rest.policy : "Always");
      assert.equal(judgePod(given, { now: START, expect }).status, expected);
    });
  }
});

describe("what keeps a pod from ever being ready", () => {
  const reasons = {
    CrashLoopBackOff: "crash-loop",
    RunContainerError: "crash-loop",
    ImagePullBackOff: "bad-image",
    ErrImagePull: "bad-image",
    InvalidImageName: "bad-image",
    CreateContainerConfigError: "container-config",
    CreateContainerError: "container-config",
  };
  for (const [reason, trouble] of Object.entries(reasons)) {
    it(reason, () => {
      const problem = podProblem(pod({ phase: "Running", containerStatuses: [waiting(reason)] }), { now: START });
      assert.equal(problem?.trouble, trouble);
      assert.equal(problem.message, `container app waits in ${reason}, words`);
    });
  }

  it("how its containers ended, where nobody evicted it", () => {
    const containerStatuses = [
      { name: "app", state: { terminated: { exitCode: 1, reason: "Error" } } },
      { name: "side", state: { terminated: { exitCode: 0, reason: "Completed" } } },
    ];
    const problem = podProblem(pod({ phase: "Failed", containerStatuses }, "Never"), { now: START });
    assert.equal(problem?.message, "failed: container app ended with exit code 1 (Error)");
  });

  it("an init container as well", () => {
    const status = { phase: "Pending", initContainerStatuses: [waiting("CrashLoopBackOff")] };
    assert.equal(podProblem(pod(status), { now: START })?.trouble, "crash-loop");
  });

  it("how a container ended says more than that it waits", () => {
    const ended = { lastState: { terminated: { exitCode: 137, reason: "OOMKilled" } }, restartCount: 4 };
    const problem = podProblem(pod({ phase: "Running", containerStatuses: [waiting("CrashLoopBackOff", ended)] }), {
      now: START,
    });
    const words = "container app waits in CrashLoopBackOff, ended with exit code 137 (OOMKilled), restarted 4 times";
    assert.equal(problem?.message, words);
  });

  it("no node, once the scheduler had its time", () => {
    const unplaced = pod({ phase: "Pending", ...conditions("PodScheduled=False/Unschedulable") });
    assert.equal(podProblem(unplaced, { now: START + 14_000 }), undefined);
    assert.equal(podProblem(unplaced, { now: START + 15_000 })?.trouble, "unschedulable");
  });

  it("no node, for good only once an autoscaler had its time too", () => {
    const unplaced = pod({ phase: "Pending", ...conditions("PodScheduled=False/Unschedulable") });
    const statusAt = (ms: number) => judgePod(unplaced, { now: START + ms, expect: EXPECT }).status;
    assert.equal(statusAt(119_000), "progressing");
    assert.equal(statusAt(120_000), "failed");
  });

  it("not that it is only being made", () => {
    const status = { phase: "Pending", containerStatuses: [waiting("ContainerCreating")] };
    assert.equal(podProblem(pod(status), { now: START + 60_000 }), undefined);
  });
});
