import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judge } from "../../../src/health/kubernetes/judge.ts";
import { parseCustomRule } from "../../../src/health/kubernetes/rules/custom.ts";
import { check, EXPECT } from "./cases.ts";
import { conditions, object, START, type ObjectParts } from "./objects.ts";

describe("what has an address, a volume or a scale", () => {
  const balancer = { kind: "Service", apiVersion: "v1", spec: { type: "LoadBalancer" }, status: { loadBalancer: {} } };
  const address = { loadBalancer: { ingress: [{ ip: "192.0.2.1" }] } };
  const ingress = { kind: "Ingress", apiVersion: "networking.k8s.io/v1", status: { loadBalancer: {} } };
  const claim = { kind: "PersistentVolumeClaim", apiVersion: "v1" };
  const scaler = { kind: "HorizontalPodAutoscaler", apiVersion: "autoscaling/v2" };
  check([
    { title: "a balancer without an address", object: balancer, expected: "progressing NoAddress" },
    { title: "a balancer with one", object: { ...balancer, status: address }, expected: "ready Ready" },
    {
      title: "a balancer that gets none",
      object: balancer,
      expect: { allowPendingAddress: true },
      expected: "ready Ready",
    },
    {
      title: "a name elsewhere",
      object: { ...balancer, spec: { type: "ExternalName", externalName: "db.example" } },
      expected: "ready Ready",
    },
    { title: "an ingress nobody takes", object: ingress, expected: "progressing NoAddress" },
    { title: "an ingress", object: { ...ingress, status: address }, expected: "ready Ready" },
    { title: "a bound claim", object: { ...claim, status: { phase: "Bound" } }, expected: "ready Bound" },
    { title: "a pending claim", object: { ...claim, status: { phase: "Pending" } }, expected: "progressing NotBound" },
    { title: "a claim whose volume is gone", object: { ...claim, status: { phase: "Lost" } }, expected: "failed Lost" },
    {
      title: "a new scaler",
      object: { ...scaler, status: { currentReplicas: 0, desiredReplicas: 0 } },
      expected: "progressing NoConditions",
    },
    {
      title: "a scaler whose target is not there",
      object: { ...scaler, status: conditions("AbleToScale=False/FailedGetScale") },
      expected: "failed FailedGetScale",
    },
    {
      title: "a scaler without metrics, at first",
      object: { ...scaler, status: conditions("AbleToScale=True", "ScalingActive=False/FailedGetResourceMetric") },
      afterMs: 20_000,
      expected: "progressing FailedGetResourceMetric",
    },
    {
      title: "a scaler without metrics, later",
      object: { ...scaler, status: conditions("AbleToScale=True", "ScalingActive=False/FailedGetResourceMetric") },
      expected: "failed FailedGetResourceMetric",
    },
    {
      title: "a scaler of something that was scaled to nothing",
      object: { ...scaler, status: conditions("AbleToScale=True/Ready", "ScalingActive=False/ScalingDisabled") },
      expected: "ready Ready",
    },
  ]);
});

describe("what the whole cluster has", () => {
  const definition = { kind: "CustomResourceDefinition", apiVersion: "apiextensions.k8s.io/v1" };
  check([
    {
      title: "a definition",
      object: { ...definition, status: conditions("NamesAccepted=True", "Established=True") },
      expected: "ready Established",
    },
    {
      title: "a definition with names of another",
      object: {
        ...definition,
        status: conditions("NamesAccepted=False/ListKindConflict", "Established=False/NotAccepted"),
      },
      expected: "failed ListKindConflict",
    },
    {
      title: "a definition being installed",
      object: { ...definition, status: conditions("NamesAccepted=True", "Established=False/Installing") },
      expected: "progressing Installing",
    },
    {
      title: "a definition that is refused",
      object: { ...definition, status: conditions("NamesAccepted=True", "Established=False/NotAccepted") },
      expected: "failed NotAccepted",
    },
    {
      title: "an API whose service is away",
      object: {
        kind: "APIService",
        apiVersion: "apiregistration.k8s.io/v1",
        status: conditions("Available=False/MissingEndpoints"),
      },
      expected: "progressing MissingEndpoints",
    },
    {
      title: "a node",
      object: { kind: "Node", apiVersion: "v1", status: conditions("MemoryPressure=False", "Ready=True") },
      expected: "ready Ready",
    },
    {
      title: "a namespace",
      object: { kind: "Namespace", apiVersion: "v1", status: { phase: "Active" } },
      expected: "ready Active",
    },
    {
      title: "a namespace that ends",
      object: { kind: "Namespace", apiVersion: "v1", metadata: { deletionTimestamp: "2026-01-01T00:00:00Z" } },
      expected: "terminating Terminating",
    },
  ]);
});

describe("custom resources", () => {
  const custom = (kind: string, group: string, status?: Readonly<Record<string, unknown>>): ObjectParts => ({
    kind,
    apiVersion: `${group}/v1`,
    metadata: { creationTimestamp: "2026-01-01T00:00:00Z" },
    status,
  });
  check([
    {
      title: "with a condition Ready",
      object: custom("Certificate", "cert-manager.io", conditions("Ready=True")),
      expected: "ready Ready",
    },
    {
      title: "that are not ready",
      object: custom("Certificate", "cert-manager.io", conditions("Ready=False/DoesNotExist")),
      expected: "progressing DoesNotExist",
    },
    {
      title: "that reconcile",
      object: custom("HelmRelease", "helm.toolkit.fluxcd.io", conditions("Ready=True", "Reconciling=True")),
      expected: "progressing Reconciling",
    },
    {
      title: "that are stalled",
      object: custom("HelmRelease", "helm.toolkit.fluxcd.io", conditions("Stalled=True/RetriesExceeded")),
      expected: "failed Stalled",
    },
    ...[
      { of: 1, type: "Ready", expected: "progressing NotObserved" },
      { of: 2, type: "Ready", expected: "ready Ready" },
      { of: 1, type: "Stalled", expected: "progressing NotObserved" },
      { of: 2, type: "Stalled", expected: "failed Stalled" },
    ].map(({ of, type, expected }) => ({
      title: `of generation 2 whose condition ${type} is of generation ${of}`,
      object: {
        ...custom("Certificate", "cert-manager.io", { conditions: [{ type, status: "True", observedGeneration: of }] }),
        metadata: { generation: 2 },
      },
      expected,
    })),
    {
      title: "whose rule names a condition that is not there yet",
      object: custom("Cluster", "postgresql.cnpg.io", {}),
      expected: "progressing NoReady",
    },
    {
      title: "whose rule names values",
      object: custom("Application", "argoproj.io", { health: { status: "Healthy" }, sync: { status: "Synced" } }),
      expected: "ready Ready",
    },
    {
      title: "one of whose values is another",
      object: custom("Application", "argoproj.io", { health: { status: "Healthy" }, sync: { status: "OutOfSync" } }),
      expected: "progressing NotEqual",
    },
    {
      title: "that nobody has looked at yet",
      object: custom("Widget", "example.org"),
      afterMs: 10_000,
      expected: "progressing NoStatus",
    },
    { title: "that nobody looks at", object: custom("Widget", "example.org"), expected: "ready Exists" },
  ]);
});

it("an object that is not as its kind says is unknown, not ready", () => {
  const odd = object({ kind: "Deployment", spec: { replicas: "two" }, status: {} });
  assert.equal(judge(odd, { now: START, expect: EXPECT }).status, "unknown");
});

it("a custom rule is a condition, or values below status", () => {
  assert.deepEqual(parseCustomRule("health.status==Healthy && Ready"), [
    { path: ["health", "status"], equals: "Healthy" },
    { condition: "Ready" },
  ]);
  for (const text of ["", "Ready &&", "status != Healthy", "a b", "x=="]) {
    assert.equal(parseCustomRule(text), undefined, text);
  }
});
