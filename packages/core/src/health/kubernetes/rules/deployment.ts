import * as v from "valibot";
import { condition } from "../object.ts";
import { failed, progressing, ready, suspended, typed, type Readiness } from "../readiness.ts";
import { count, firstUnmet, replicas } from "./counts.ts";
import { judgeReplicaFailure } from "./failing-replicas.ts";

/** The largest int32: no deadline at all. */
const NO_DEADLINE = 2_147_483_647;

const Spec = v.object({
  replicas,
  paused: v.optional(v.boolean(), false),
  progressDeadlineSeconds: v.optional(v.number(), NO_DEADLINE),
});

const Status = v.object({ replicas: count, updatedReplicas: count, readyReplicas: count, availableReplicas: count });

/** Source: kstatus (kubernetes-sigs/cli-utils), with paused deployments told apart from ready ones. */
export const judgeDeployment = typed({ spec: Spec, status: Status }, ({ spec, status }, object, { now }) => {
  const progress = condition(object, "Progressing");
  if (spec.paused) return suspended("Paused", "is paused: what was applied is not rolled out");
  if (progress?.reason === "ProgressDeadlineExceeded") {
    return failed("ProgressDeadlineExceeded", `made no progress in time: ${progress.message}`);
  }
  const refused = judgeReplicaFailure(object, now);
  if (refused !== undefined) return refused;
  const unmet = judgeCounts(spec.replicas, status);
  if (unmet !== undefined) return unmet;
  const isRolledOut = progress?.status === "True" && progress.reason === "NewReplicaSetAvailable";
  if (spec.progressDeadlineSeconds !== NO_DEADLINE && !isRolledOut) {
    return progressing("ReplicaSetNotAvailable", "is rolling out its new replica set");
  }
  if (condition(object, "Available")?.status !== "True") return progressing("NotAvailable", "is not available yet");
  return ready("Available", `has ${spec.replicas} of ${spec.replicas} replicas ready`);
});

function judgeCounts(wanted: number, status: v.InferOutput<typeof Status>): Readiness | undefined {
  const { replicas: found, updatedReplicas: updated, availableReplicas: available, readyReplicas } = status;
  return firstUnmet([
    { holds: found >= wanted, reason: "LessReplicas", message: `has ${found} of ${wanted} replicas` },
    { holds: updated >= wanted, reason: "LessUpdated", message: `has ${updated} of ${wanted} replicas updated` },
    { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} old replicas to end` },
    {
      holds: available >= updated,
      reason: "LessAvailable",
      message: `has ${available} of ${updated} updated replicas available`,
    },
    {
      holds: readyReplicas >= wanted,
      reason: "LessReady",
      message: `has ${readyReplicas} of ${wanted} replicas ready`,
    },
  ]);
}
