import * as v from "valibot";
import { ready, typed } from "../readiness.ts";
import { count, firstUnmet, replicas } from "./counts.ts";
import { judgeReplicaFailure } from "./failing-replicas.ts";

const Spec = v.object({ replicas });
const Status = v.object({
  replicas: count,
  fullyLabeledReplicas: count,
  availableReplicas: count,
  readyReplicas: count,
});

/** Source: kstatus, where pods that cannot be made are never a failure; here they are after a while. */
export const judgeReplicaSet = typed({ spec: Spec, status: Status }, ({ spec, status }, object, { now }) => {
  const wanted = spec.replicas;
  const { replicas: found, fullyLabeledReplicas: labeled, availableReplicas: available, readyReplicas } = status;
  return (
    judgeReplicaFailure(object, now) ??
    firstUnmet([
      { holds: labeled >= wanted, reason: "LessLabeled", message: `has ${labeled} of ${wanted} labelled replicas` },
      {
        holds: available >= wanted,
        reason: "LessAvailable",
        message: `has ${available} of ${wanted} replicas available`,
      },
      {
        holds: readyReplicas >= wanted,
        reason: "LessReady",
        message: `has ${readyReplicas} of ${wanted} replicas ready`,
      },
      { holds: found <= wanted, reason: "ExtraPods", message: `waits for ${found - wanted} replicas to end` },
    ]) ??
    ready("Ready", `has ${wanted} of ${wanted} replicas ready`)
  );
});
