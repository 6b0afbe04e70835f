import * as v from "valibot";
import { condition, isOutdated, type KubernetesObject } from "./object.ts";
import { failed, progressing, ready, type KindRule, type Readiness, type RuleContext } from "./readiness.ts";
import { judgeAutoscaler } from "./rules/autoscaler.ts";
import { judgeClaim } from "./rules/claim.ts";
import { judgeApiService, judgeDefinition, judgeNamespace, judgeNode } from "./rules/cluster.ts";
import { judgeCustom } from "./rules/custom.ts";
import { judgeDaemonSet } from "./rules/daemon-set.ts";
import { judgeDeployment } from "./rules/deployment.ts";
import { judgeJob } from "./rules/job.ts";
import { judgeIngress, judgeService } from "./rules/network.ts";
import { judgePod } from "./rules/pod.ts";
import { judgeReplicaSet } from "./rules/replica-set.ts";
import { judgeStatefulSet } from "./rules/stateful-set.ts";

const exists: KindRule = () => ready("Exists", "exists");

/** The rules of kinds that have one, by `group/Kind`; the core group has no name. */
const RULES: ReadonlyMap<string, KindRule> = new Map<string, KindRule>([
  ["apps/Deployment", judgeDeployment],
  ["apps/StatefulSet", judgeStatefulSet],
  ["apps/DaemonSet", judgeDaemonSet],
  ["apps/ReplicaSet", judgeReplicaSet],
  ["batch/Job", judgeJob],
  ["batch/CronJob", exists],
  ["/Pod", judgePod],
  ["/Service", judgeService],
  ["/PersistentVolumeClaim", judgeClaim],
  ["/ConfigMap", exists],
  ["/Node", judgeNode],
  ["/Namespace", judgeNamespace],
  ["networking.k8s.io/Ingress", judgeIngress],
  ["policy/PodDisruptionBudget", exists],
  ["autoscaling/HorizontalPodAutoscaler", judgeAutoscaler],
  ["apiextensions.k8s.io/CustomResourceDefinition", judgeDefinition],
  ["apiregistration.k8s.io/APIService", judgeApiService],
]);

const Observed = v.object({ observedGeneration: v.optional(v.number()) });

/**
 * Says whether an object is ready, by the rules of kstatus (kubernetes-sigs/cli-utils) and our corrections of it
 * (reference verify-gates §2.2). First of all the generation: right after a change the status is still that of the
 * version before, full counts included.
 */
export function judge(object: KubernetesObject, context: RuleContext): Readiness {
  return judgeAnyKind(object) ?? ruleOf(object)(object, context);
}

function judgeAnyKind(object: KubernetesObject): Readiness | undefined {
  const { generation, deletionTimestamp } = object.metadata;
  if (deletionTimestamp !== null && deletionTimestamp !== undefined) {
    return { status: "terminating", reason: "Terminating", message: "is being deleted" };
  }
  const observed = v.safeParse(Observed, object.status);
  const seen = observed.success ? observed.output.observedGeneration : undefined;
  if (generation !== undefined && seen !== undefined && generation !== seen) {
    return progressing(
      "NotObserved",
      `was changed (generation ${generation}), and its controller has only seen ${seen}`,
    );
  }
  const reconciling = condition(object, "Reconciling");
  if (reconciling?.status === "True") return progressing("Reconciling", `is reconciling: ${reconciling.message}`);
  const stalled = condition(object, "Stalled");
  if (stalled?.status !== "True") return undefined;
  return isOutdated(stalled, object)
    ? progressing("NotObserved", "was changed, and its condition Stalled is of the version before")
    : failed("Stalled", `is stalled: ${stalled.message}`);
}

function ruleOf({ apiVersion, kind }: KubernetesObject): KindRule {
  const [group = ""] = apiVersion.includes("/") ? apiVersion.split("/") : [""];
  return RULES.get(`${group}/${kind}`) ?? judgeCustom;
}
