import * as v from "valibot";
import { dictionary } from "../../json.ts";

const text = v.optional(v.string());
const labels = v.optional(dictionary(v.string()), {});

const OwnerReference = v.object({
  kind: v.string(),
  name: v.string(),
  uid: v.string(),
  controller: v.optional(v.boolean(), false),
});

/** What every object has (k8s.io/apimachinery ObjectMeta); spec and status are parsed by the rule of the kind. */
export const KubernetesObject = v.object({
  apiVersion: v.optional(v.string(), ""),
  kind: v.optional(v.string(), ""),
  metadata: v.object({
    name: v.string(),
    namespace: text,
    uid: v.optional(v.string(), ""),
    generation: v.optional(v.number()),
    creationTimestamp: v.nullish(v.string()),
    deletionTimestamp: v.nullish(v.string()),
    labels,
    annotations: labels,
    ownerReferences: v.optional(v.array(OwnerReference), []),
  }),
  spec: v.optional(v.unknown()),
  status: v.optional(v.unknown()),
  /** Of a ControllerRevision. */
  revision: v.optional(v.number()),
});

/** One object of the cluster as the API server gives it. */
export type KubernetesObject = v.InferOutput<typeof KubernetesObject>;

const Condition = v.object({
  type: v.string(),
  status: v.string(),
  reason: v.optional(v.string(), ""),
  message: v.optional(v.string(), ""),
  lastTransitionTime: v.nullish(v.string()),
  observedGeneration: v.nullish(v.number()),
});

/** One entry of `status.conditions`. */
export type Condition = v.InferOutput<typeof Condition>;

const Conditions = v.object({ conditions: v.optional(v.array(Condition), []) });

/** The conditions of the object; none where its status has none that can be read. */
export function conditionsOf({ status }: KubernetesObject): readonly Condition[] {
  const read = v.safeParse(Conditions, status);
  return read.success ? read.output.conditions : [];
}

/** The condition of that type. */
export function condition(object: KubernetesObject, type: string): Condition | undefined {
  return conditionsOf(object).find((candidate) => candidate.type === type);
}

/** Whether the condition is told of a version of the object before this one; it need not say of which it is. */
export function isOutdated({ observedGeneration: seen }: Condition, { metadata }: KubernetesObject): boolean {
  return typeof seen === "number" && metadata.generation !== undefined && seen < metadata.generation;
}

/** `Deployment api`, as a person names it. */
export function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.name}`;
}

/** Whether the object is managed by the one with this uid. */
export function isOwnedBy({ metadata }: KubernetesObject, uid: string): boolean {
  return metadata.ownerReferences.some((owner) => owner.controller && owner.uid === uid);
}

/** Milliseconds since a time of the API server; 0 for one that is not told. */
export function ageOf(time: string | null | undefined, now: number): number {
  const at = Date.parse(time ?? "");
  return Number.isNaN(at) ? 0 : now - at;
}
