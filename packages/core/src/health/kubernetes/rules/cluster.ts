import * as v from "valibot";
import { condition, isOutdated, type KubernetesObject } from "../object.ts";
import { failed, progressing, ready, typed, type KindRule, type Readiness } from "../readiness.ts";

/** A CustomResourceDefinition: its names must be free and its API served. Source: kstatus. */
export const judgeDefinition: KindRule = (object) => {
  const names = condition(object, "NamesAccepted");
  if (names?.status === "False") return failed(names.reason, `has names that are taken: ${names.message}`);
  const established = condition(object, "Established");
  if (established?.status === "True") return ready("Established", "is established");
  if (established?.status === "False" && established.reason !== "Installing") {
    return failed(established.reason, `is not established: ${established.message}`);
  }
  return progressing("Installing", "is not established yet");
};

export const judgeApiService: KindRule = (object) => byCondition(object, "Available");

export const judgeNode: KindRule = (object) => byCondition(object, "Ready");

export const judgeNamespace = typed(
  { spec: v.unknown(), status: v.object({ phase: v.optional(v.string(), "") }) },
  ({ status: { phase } }) =>
    phase === "Active" ? ready("Active", "is active") : progressing("NotActive", "is not active"),
);

/** Ready when the condition is true of the object as it is now, and not before there is one. */
export function byCondition(object: KubernetesObject, type: string): Readiness {
  const found = condition(object, type);
  if (found === undefined) return progressing(`No${type}`, `has no condition ${type} yet`);
  if (found.status === "True") {
    return isOutdated(found, object)
      ? progressing("NotObserved", `was changed, and its condition ${type} is of the version before`)
      : ready(type);
  }
  const words = [found.reason, found.message].filter((text) => text !== "").join(": ");
  return progressing(found.reason || `Not${type}`, `is not ${type}${words === "" ? "" : ` (${words})`}`);
}
