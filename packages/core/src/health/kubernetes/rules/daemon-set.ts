import * as v from "valibot";
import { progressing, ready, typed } from "../readiness.ts";
import { count, firstUnmet } from "./counts.ts";

const Spec = v.object({
  updateStrategy: v.optional(v.object({ type: v.optional(v.string(), "RollingUpdate") })),
});

const Status = v.object({
  observedGeneration: v.optional(v.number()),
  desiredNumberScheduled: v.optional(v.number()),
  currentNumberScheduled: count,
  updatedNumberScheduled: count,
  numberAvailable: count,
  numberReady: count,
});

/** Source: kstatus; with OnDelete somebody else replaces the pods, so old ones are no reason to wait. */
export const judgeDaemonSet = typed({ spec: Spec, status: Status }, ({ spec, status }, { metadata }) => {
  if (metadata.generation === undefined || status.observedGeneration === undefined) {
    return progressing("NoObservedGeneration", "was not looked at by its controller yet");
  }
  const wanted = status.desiredNumberScheduled;
  if (wanted === undefined) return progressing("NoDesiredNumber", "has no number of nodes to run on yet");
  const { currentNumberScheduled: current, numberAvailable: available, numberReady } = status;
  const updated = spec.updateStrategy?.type === "OnDelete" ? wanted : status.updatedNumberScheduled;
  return (
    firstUnmet([
      { holds: current >= wanted, reason: "LessCurrent", message: `runs on ${current} of ${wanted} nodes` },
      { holds: updated >= wanted, reason: "LessUpdated", message: `is updated on ${updated} of ${wanted} nodes` },
      {
        holds: available >= wanted,
        reason: "LessAvailable",
        message: `is available on ${available} of ${wanted} nodes`,
      },
      { holds: numberReady >= wanted, reason: "LessReady", message: `is ready on ${numberReady} of ${wanted} nodes` },
    ]) ?? ready("Ready", `is ready on ${wanted} of ${wanted} nodes`)
  );
});
