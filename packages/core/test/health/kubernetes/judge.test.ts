import { describe } from "node:test";
import { check } from "./cases.ts";
import { conditions, type ObjectParts } from "./objects.ts";

const ROLLED_OUT = conditions("Progressing=True/NewReplicaSetAvailable", "Available=True");
const FULL = { replicas: 2, updatedReplicas: 2, readyReplicas: 2, availableReplicas: 2 };

/** The answers of a real control plane, one after the other (reference verify-gates §2.3). */
describe("a deployment, as a control plane goes through it", () => {
  const spec = { replicas: 2, progressDeadlineSeconds: 600 };
  const deployment = (
    generation: number,
    observedGeneration: number,
    status: Readonly<Record<string, unknown>>,
  ): ObjectParts => ({ kind: "Deployment", metadata: { generation }, spec, status: { observedGeneration, ...status } });
  const none = { ...FULL, readyReplicas: 0, availableReplicas: 0 };
  const creating = conditions("Available=False/MinimumReplicasUnavailable", "Progressing=True/ReplicaSetUpdated");
  const halfway = { replicas: 3, updatedReplicas: 1, readyReplicas: 2, availableReplicas: 2 };
  const expired = conditions("Available=True/MinimumReplicasAvailable", "Progressing=False/ProgressDeadlineExceeded");
  check([
    { title: "created", object: deployment(1, 1, { ...none, ...creating }), expected: "progressing LessAvailable" },
    { title: "up", object: deployment(1, 1, { ...FULL, ...ROLLED_OUT }), expected: "ready Available" },
    {
      title: "changed a moment ago: full counts, but of the version before",
      object: deployment(2, 1, { ...FULL, ...ROLLED_OUT }),
      expected: "progressing NotObserved",
    },
    {
      title: "replacing its pods",
      object: deployment(2, 2, { ...halfway, ...conditions("Progressing=True/ReplicaSetUpdated", "Available=True") }),
      expected: "progressing LessUpdated",
    },
    {
      title: "given up, with the old pods still available",
      object: deployment(2, 2, { ...halfway, ...expired }),
      expected: "failed ProgressDeadlineExceeded",
    },
    { title: "undone", object: deployment(3, 3, { ...FULL, ...ROLLED_OUT }), expected: "ready Available" },
    {
      title: "paused with all replicas there",
      object: {
        ...deployment(4, 4, { ...FULL, ...conditions("Progressing=Unknown/DeploymentPaused", "Available=True") }),
        spec: { ...spec, paused: true },
      },
      expected: "suspended Paused",
    },
    {
      title: "old pods that still end",
      object: deployment(5, 5, { ...FULL, replicas: 3, ...ROLLED_OUT }),
      expected: "progressing ExtraPods",
    },
    {
      title: "scaled to nothing",
      object: { ...deployment(6, 6, ROLLED_OUT), spec: { ...spec, replicas: 0 } },
      expected: "ready Available",
    },
    {
      title: "without a deadline nothing is known of its progress",
      object: { ...deployment(7, 7, { ...FULL, ...conditions("Available=True") }), spec: { replicas: 2 } },
      expected: "ready Available",
    },
    {
      title: "available, but not yet counted as ready",
      object: deployment(8, 8, { ...FULL, readyReplicas: 1, ...ROLLED_OUT }),
      expected: "progressing LessReady",
    },
  ]);
});

describe("pods that the cluster refuses to make", () => {
  const status = { replicas: 0, ...conditions("ReplicaFailure=True/FailedCreate") };
  check([
    {
      title: "may be a quota that is freed in a moment",
      object: { kind: "ReplicaSet", spec: { replicas: 1 }, status },
      afterMs: 10_000,
      expected: "progressing ReplicaFailure",
    },
    {
      title: "are a failure after a while",
      object: { kind: "ReplicaSet", spec: { replicas: 1 }, status },
      expected: "failed ReplicaFailure",
    },
    {
      title: "are one of a deployment too",
      object: { kind: "Deployment", spec: { replicas: 1 }, status },
      expected: "failed ReplicaFailure",
    },
  ]);
});

describe("stateful sets", () => {
  const set = (spec: Readonly<Record<string, unknown>>, status: Readonly<Record<string, unknown>>): ObjectParts => ({
    kind: "StatefulSet",
    spec: { replicas: 3, updateStrategy: { type: "RollingUpdate" }, ...spec },
    status: { ...ALL, ...status },
  });
  const ALL = {
    replicas: 3,
    readyReplicas: 3,
    currentReplicas: 3,
    updatedReplicas: 3,
    currentRevision: "api-1",
    updateRevision: "api-1",
  };
  const partition = { updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 1 } } };
  const onDelete = { updateStrategy: { type: "OnDelete" } };
  check([
    { title: "ready", object: set({}, {}), expected: "ready Ready" },
    { title: "fewer", object: set({}, { replicas: 2 }), expected: "progressing LessReplicas" },
    { title: "not ready", object: set({}, { readyReplicas: 2 }), expected: "progressing LessReady" },
    { title: "ready too short", object: set({}, { availableReplicas: 1 }), expected: "progressing LessAvailable" },
    { title: "more", object: set({}, { replicas: 4 }), expected: "progressing ExtraPods" },
    { title: "fewer current ones", object: set({}, { currentReplicas: 1 }), expected: "progressing LessCurrent" },
    { title: "two revisions", object: set({}, { updateRevision: "api-2" }), expected: "progressing RevisionMismatch" },
    {
      title: "updated as far as its partition",
      object: set(partition, { updatedReplicas: 2, currentReplicas: 1, updateRevision: "api-2" }),
      expected: "ready Ready",
    },
    {
      title: "not updated as far as its partition",
      object: set(partition, { updatedReplicas: 1, currentReplicas: 2, updateRevision: "api-2" }),
      expected: "progressing PartitionRollout",
    },
    { title: "replaced by hand", object: set(onDelete, { updateRevision: "api-2" }), expected: "ready Ready" },
    {
      title: "replaced by hand, not ready",
      object: set(onDelete, { readyReplicas: 2 }),
      expected: "progressing LessReady",
    },
  ]);
});

describe("daemon sets", () => {
  const ALL = {
    observedGeneration: 1,
    desiredNumberScheduled: 2,
    currentNumberScheduled: 2,
    updatedNumberScheduled: 2,
    numberAvailable: 2,
    numberReady: 2,
  };
  const set = (status: Readonly<Record<string, unknown>>, spec = {}): ObjectParts => ({
    kind: "DaemonSet",
    metadata: { generation: 1 },
    spec,
    status: { ...ALL, ...status },
  });
  check([
    { title: "ready", object: set({}), expected: "ready Ready" },
    {
      title: "never looked at",
      object: set({ observedGeneration: undefined }),
      expected: "progressing NoObservedGeneration",
    },
    { title: "no number", object: set({ desiredNumberScheduled: undefined }), expected: "progressing NoDesiredNumber" },
    { title: "on fewer nodes", object: set({ currentNumberScheduled: 1 }), expected: "progressing LessCurrent" },
    { title: "old pods", object: set({ updatedNumberScheduled: 1 }), expected: "progressing LessUpdated" },
    { title: "not available", object: set({ numberAvailable: 1 }), expected: "progressing LessAvailable" },
    { title: "not ready", object: set({ numberReady: 0 }), expected: "progressing LessReady" },
    {
      title: "old pods that somebody replaces by hand",
      object: set({ updatedNumberScheduled: 0 }, { updateStrategy: { type: "OnDelete" } }),
      expected: "ready Ready",
    },
  ]);
});

describe("jobs", () => {
  const job = (status: Readonly<Record<string, unknown>>, spec = {}): ObjectParts => ({
    kind: "Job",
    apiVersion: "batch/v1",
    metadata: { generation: 1 },
    spec,
    status,
  });
  const running = { active: 1, startTime: "2026-01-01T00:00:00Z" };
  check([
    {
      title: "complete",
      object: job(conditions("SuccessCriteriaMet=True", "Complete=True")),
      expected: "ready Complete",
    },
    {
      title: "failed",
      object: job(conditions("Failed=True/BackoffLimitExceeded")),
      expected: "failed BackoffLimitExceeded",
    },
    { title: "running", object: job(running), expected: "progressing Running" },
    { title: "running is enough", object: job(running), expect: { jobs: "started" }, expected: "ready Started" },
    { title: "new", object: job({}), expect: { jobs: "started" }, expected: "progressing NotStarted" },
    {
      title: "suspended",
      object: job(conditions("Suspended=True"), { suspend: true }),
      expected: "suspended Suspended",
    },
  ]);
});
