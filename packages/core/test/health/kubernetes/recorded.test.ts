import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import * as v from "valibot";
import { parseJson } from "../../../src/json.ts";
import { judge } from "../../../src/health/kubernetes/judge.ts";
import { KubernetesObject } from "../../../src/health/kubernetes/object.ts";
import { EXPECT } from "./cases.ts";

const FILE = new URL("../../../../../test/fixtures/kubernetes/recorded/objects.json", import.meta.url);
const OBJECTS = v.parse(v.record(v.string(), KubernetesObject), parseJson(readFileSync(FILE, "utf8")));
/** Long after the last of them was recorded: every grace is over. */
const NOW = Date.UTC(2026, 0, 1);

/** What we say of each object. What was the matter is in its name; a pod in `pod-error` runs again after it ended. */
const VERDICTS: Readonly<Record<string, string>> = {
  "deployment-degraded": "failed ProgressDeadlineExceeded",
  "deployment-progressing": "progressing ExtraPods",
  "deployment-suspended": "suspended Paused",
  "hpa-v2-degraded": "failed FailedGetScale",
  "hpa-v2-healthy": "ready ReadyForNewScale",
  "hpa-v2-progressing": "progressing NoConditions",
  "ingress-unassigned": "progressing NoAddress",
  ingress: "ready Ready",
  "job-failed": "failed BackoffLimitExceeded",
  "job-running": "progressing Running",
  "job-succeeded": "ready Complete",
  "pod-crashloop": "failed CrashLoopBackOff",
  "pod-deletion": "terminating Terminating",
  "pod-error": "progressing NotReady",
  "pod-failed": "failed Failed",
  "pod-imagepullbackoff": "failed ImagePullBackOff",
  "pod-pending": "progressing Pending",
  "pod-running-not-ready": "progressing NotReady",
  "pod-running-restart-always": "ready Ready",
  "pod-running-restart-never": "progressing Running",
  "pod-running-restart-onfailure": "failed CrashLoopBackOff",
  "pod-succeeded": "ready Succeeded",
  "pvc-bound": "ready Bound",
  "pvc-pending": "progressing NotBound",
  "statefulset-ondelete": "ready Ready",
  statefulset: "ready Ready",
  "svc-clusterip": "ready Ready",
  "svc-loadbalancer-nonemptylist": "ready Ready",
  "svc-loadbalancer-unassigned": "progressing NoAddress",
  "svc-loadbalancer": "ready Ready",
};

describe("objects that real clusters had", () => {
  it("are all judged", () => {
    assert.deepEqual(Object.keys(VERDICTS), Object.keys(OBJECTS));
  });
  for (const [name, object] of Object.entries(OBJECTS)) {
    it(name, () => {
      const { status, reason } = judge(object, { now: NOW, expect: EXPECT });
      assert.equal(`${status} ${reason}`, VERDICTS[name]);
    });
  }
});
