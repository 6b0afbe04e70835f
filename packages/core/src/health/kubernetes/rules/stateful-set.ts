import * as v from "valibot";
import { ready, typed } from "../readiness.ts";
import { count, firstUnmet, replicas } from "./counts.ts";

const Spec = v.object({
  replicas,
  updateStrategy: v.optional(
    v.object({
      type: v.optional(v.string(), "RollingUpdate"),
      rollingUpdate: v.nullish(v.object({ partition: v.optional(v.number()) })),
    }),
  ),
});

const Status = v.object({
  replicas: count,
  readyReplicas: count,
  currentReplicas: count,
  updatedReplicas: count,
  availableReplicas: v.optional(v.number()),
  currentRevision: v.optional(v.string(), ""),
  updateRevision: v.optional(v.string(), ""),
});

/**
 * Source: kstatus. It takes any set with OnDelete for ready; here its replicas must be, whatever their revision, for
 * somebody else replaces them.
 */
export const judgeStatefulSet = typed({ spec: Spec, status: Status }, ({ spec, status }) => {
  const wanted = spec.replicas;
  const { replicas: found, readyReplicas, updatedReplicas: updated, currentReplicas: current } = status;
  const available = status.availableReplicas ?? wanted;
  const { updateStrategy } = spec;
  const partition = updateStrategy?.rollingUpdate?.partition;
  const isOnDelete = updateStrategy?.type === "OnDelete";
  const isWhole = isOnDelete || partition !== undefined;
  const toUpdate = isOnDelete || partition === undefined ? 0 : Math.max(0, wanted - partition);
  return (
    firstUnmet([
      { holds: found >= wanted, reason: "LessReplicas", message: `has ${found} of ${wanted} replicas` },
      {
        holds: readyReplicas >= wanted,
        reason: "LessReady",
        message: `has ${readyReplicas} of ${wanted} replicas ready`,
      },
      {
        holds: available >= wanted,
        reason: "LessAvailable",
        message: `has ${available} of ${wanted} replicas available`,
      },
      { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} replicas to end` },
      {
        holds: updated >= toUpdate,
        reason: "PartitionRollout",
        message: `has ${updated} of ${toUpdate} replicas updated`,
      },
      {
        holds: isWhole || current >= wanted,
        reason: "LessCurrent",
        message: `has ${current} of ${wanted} current replicas`,
      },
      {
        holds: isWhole || status.currentRevision === status.updateRevision,
        reason: "RevisionMismatch",
        message: `still has replicas of ${status.currentRevision}, not of ${status.updateRevision}`,
      },
    ]) ?? ready("Ready", `has ${wanted} of ${wanted} replicas ready`)
  );
});
