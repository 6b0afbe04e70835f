import { ageOf, condition, type KubernetesObject } from "../object.ts";
import { failed, progressing, type Readiness } from "../readiness.ts";

/** A quota may be raised or freed a moment later. */
const GRACE_MS = 30_000;

/** Pods that the cluster refuses to make, as over a quota; undefined where it makes them. */
export function judgeReplicaFailure(object: KubernetesObject, now: number): Readiness | undefined {
  const failure = condition(object, "ReplicaFailure");
  if (failure?.status !== "True") return undefined;
  const message = `cannot make its pods: ${failure.message}`;
  return ageOf(failure.lastTransitionTime, now) < GRACE_MS
    ? progressing("ReplicaFailure", message)
    : failed("ReplicaFailure", message);
}
