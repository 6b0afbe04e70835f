import { ageOf, condition, type Condition, type KubernetesObject } from "../object.ts";
import { failed, progressing, ready, type KindRule } from "../readiness.ts";

/** Metrics of a pod come only some time after it: the metrics server asks once in 15 to 60 seconds. */
const METRICS_GRACE_MS = 60_000;

/** A HorizontalPodAutoscaler (autoscaling/v2). Source: Argo's health check, with the conditions' status considered. */
export const judgeAutoscaler: KindRule = (object, { now }) => {
  const able = condition(object, "AbleToScale");
  if (able?.status === "False") return failed(able.reason, `cannot scale: ${able.message}`);
  const active = condition(object, "ScalingActive");
  if (active?.status === "False" && active.reason !== "ScalingDisabled") return judgeInactive(active, now);
  if (isTrue(object, "AbleToScale") || isTrue(object, "ScalingLimited")) return ready(able?.reason, "can scale");
  return progressing("NoConditions", "was not looked at by its controller yet");
};

function judgeInactive({ reason, message, lastTransitionTime }: Condition, now: number): ReturnType<KindRule> {
  const words = `does not scale: ${message}`;
  const mayHeal = reason.startsWith("FailedGet") && ageOf(lastTransitionTime, now) < METRICS_GRACE_MS;
  return mayHeal ? progressing(reason, words) : failed(reason, words);
}

function isTrue(object: KubernetesObject, type: string): boolean {
  return condition(object, type)?.status === "True";
}
