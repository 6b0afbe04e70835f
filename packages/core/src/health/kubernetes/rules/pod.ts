import * as v from "valibot";
import { ageOf, condition, type KubernetesObject } from "../object.ts";
import { failed, progressing, ready, typed, type RuleContext } from "../readiness.ts";

/** A pod is often unschedulable for a moment: a volume is bound. */
const UNSCHEDULABLE_GRACE_MS = 15_000;
/** An autoscaler needs a minute or two to bring a node. */
const NEW_NODE_MS = 120_000;

/** Why a container waits without an end, and what it is called in results. Source: kubelet's waiting reasons. */
const TERMINAL = {
  CrashLoopBackOff: "crash-loop",
  RunContainerError: "crash-loop",
  ErrImagePull: "bad-image",
  ImagePullBackOff: "bad-image",
  InvalidImageName: "bad-image",
  ErrImageNeverPull: "bad-image",
  CreateContainerConfigError: "container-config",
  CreateContainerError: "container-config",
} as const;

/** Why a pod is not ready. */
export type PodTrouble = (typeof TERMINAL)[keyof typeof TERMINAL] | "unschedulable" | "pod-failed";

export interface PodProblem {
  readonly trouble: PodTrouble;
  /** The cluster's own word. */
  readonly reason: string;
  /** In words; may quote the cluster. */
  readonly message: string;
  /** Undefined where it is the whole pod's. */
  readonly container: string | undefined;
  /** Whether the cluster may yet mend it: a new node comes, or another pod in place of this one where it has an owner. */
  readonly mayPass: boolean;
}

const Terminated = v.object({ exitCode: v.optional(v.number(), 0), reason: v.optional(v.string(), "") });
const ContainerStatus = v.object({
  name: v.string(),
  restartCount: v.optional(v.number(), 0),
  state: v.optional(
    v.object({
      waiting: v.optional(v.object({ reason: v.optional(v.string(), ""), message: v.optional(v.string(), "") })),
      terminated: v.optional(Terminated),
    }),
    {},
  ),
  lastState: v.optional(v.object({ terminated: v.optional(Terminated) }), {}),
});
const statuses = v.optional(v.array(ContainerStatus), []);

const Spec = v.object({ restartPolicy: v.optional(v.string(), "Always") });
const Status = v.object({
  phase: v.optional(v.string(), ""),
  reason: v.optional(v.string(), ""),
  message: v.optional(v.string(), ""),
  initContainerStatuses: statuses,
  containerStatuses: statuses,
});
type Status = v.InferOutput<typeof Status>;

/** Source: kstatus, where a failed pod is ready and an image that cannot be pulled is waited for. */
export const judgePod = typed({ spec: Spec, status: Status }, ({ spec, status }, object, context) => {
  if (status.phase === "Succeeded") return ready("Succeeded", "has succeeded");
  const problem = podProblem(object, context);
  if (problem !== undefined) {
    // A node may yet come for a pod; one that has failed stays so, whatever its owner puts in its place.
    const verdict = problem.mayPass && status.phase !== "Failed" ? progressing : failed;
    return verdict(problem.reason, problem.message);
  }
  if (status.phase !== "Running") return progressing("Pending", "is pending");
  // Meant to end: that it runs is not what it was made for.
  if (spec.restartPolicy !== "Always") {
    return context.expect.pods === "running" ? ready("Running", "runs") : progressing("Running", "has not ended yet");
  }
  return condition(object, "Ready")?.status === "True" ? ready() : progressing("NotReady", "runs, but is not ready");
});

/** What keeps a pod from being ready; undefined where it only needs its time. */
export function podProblem(pod: KubernetesObject, { now }: Pick<RuleContext, "now">): PodProblem | undefined {
  const read = v.safeParse(Status, pod.status ?? {});
  if (!read.success) return undefined;
  return failedPod(read.output) ?? waitingContainer(read.output) ?? unschedulable(pod, now);
}

/** Who evicts a pod says why; of one that ended by itself its containers tell. */
function failedPod({
  phase,
  reason,
  message,
  initContainerStatuses,
  containerStatuses,
}: Status): PodProblem | undefined {
  if (phase !== "Failed") return undefined;
  const ended = [...initContainerStatuses, ...containerStatuses].flatMap(({ name, state: { terminated } }) =>
    terminated === undefined || terminated.exitCode === 0 ? [] : [`container ${name} ${describeEnd(terminated)}`],
  );
  const words = [reason, message].filter((text) => text !== "").join(": ") || ended.join(", ");
  const why = words === "" ? "" : `: ${words}`;
  return {
    trouble: "pod-failed",
    reason: reason || "Failed",
    message: `failed${why}`,
    container: undefined,
    mayPass: true,
  };
}

function waitingContainer({ initContainerStatuses, containerStatuses }: Status): PodProblem | undefined {
  for (const { name, state, restartCount, lastState } of [...initContainerStatuses, ...containerStatuses]) {
    const reason = state.waiting?.reason ?? "";
    if (!isTerminal(reason)) continue;
    const ended = lastState.terminated;
    const words = [
      `container ${name} waits in ${reason}`,
      ...(ended === undefined ? [] : [describeEnd(ended)]),
      ...(restartCount === 0 ? [] : [`restarted ${restartCount} times`]),
      ...(ended !== undefined || !state.waiting?.message ? [] : [state.waiting.message]),
    ];
    return { trouble: TERMINAL[reason], reason, message: words.join(", "), container: name, mayPass: false };
  }
  return undefined;
}

function describeEnd({ exitCode, reason }: v.InferOutput<typeof Terminated>): string {
  return `ended with exit code ${exitCode} (${reason})`;
}

function isTerminal(reason: string): reason is keyof typeof TERMINAL {
  return Object.hasOwn(TERMINAL, reason);
}

function unschedulable(pod: KubernetesObject, now: number): PodProblem | undefined {
  const scheduled = condition(pod, "PodScheduled");
  if (scheduled?.status !== "False" || scheduled.reason !== "Unschedulable") return undefined;
  const age = ageOf(pod.metadata.creationTimestamp, now);
  if (age < UNSCHEDULABLE_GRACE_MS) return undefined;
  const message = `fits on no node: ${scheduled.message}`;
  const mayPass = age < NEW_NODE_MS;
  return { trouble: "unschedulable", reason: "Unschedulable", message, container: undefined, mayPass };
}
