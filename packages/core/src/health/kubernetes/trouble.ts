import type { PodTrouble } from "./rules/pod.ts";

/** Why an object is not ready, as results call it. */
export type WorkloadTrouble = PodTrouble | "not-ready" | "deadline-exceeded" | "workload-failed" | "suspended";

/** What the API server itself refused or did not have. */
export type AnswerTrouble = "unauthorized" | "forbidden" | "missing" | "expired" | "unavailable";

const ADVICE: Readonly<Record<WorkloadTrouble | AnswerTrouble, string>> = {
  "not-ready": "Look at kubectl describe of the object, and give it more time where it only is slow (timeout).",
  "crash-loop": "The container ends as soon as it starts: look at its last log lines and its exit code.",
  "bad-image": "Look at the image's name and tag, and at whether the cluster may pull it (imagePullSecrets).",
  "container-config": "The container cannot be made: look at the config maps and secrets that its pod names.",
  unschedulable: "Look at the pod's resource requests, node selector, tolerations and volumes, and at the nodes' room.",
  "pod-failed": "Look at the pod's log and at why it ended: kubectl describe pod.",
  "deadline-exceeded": "The rollout was given up: look at the pods of the new version, then apply again or roll back.",
  "workload-failed": "Look at the object's conditions: kubectl describe.",
  suspended: "Resume it (kubectl rollout resume, spec.suspend), or write allow_suspended: true where that is meant.",
  missing: "Look at the names, the selector, the namespace and the context of the check, and at what was applied.",
  unauthorized:
    "The API server does not know the credentials: look at whether the token or certificate is still valid.",
  forbidden: "Grant it to the account of the kubeconfig; the README of health-verify has the role that is needed.",
  expired: "The list changed while it was read; try again.",
  unavailable: "The API server is overloaded or not up: look at its own health.",
};

/** What only somebody who changes the step's credentials can mend. */
export const CONFIGURATION: ReadonlySet<string> = new Set(["unauthorized", "forbidden"]);

/** What to look at first. */
export function adviceOf(trouble: WorkloadTrouble | AnswerTrouble): string {
  return ADVICE[trouble];
}
