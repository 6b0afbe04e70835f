import * as v from "valibot";
import type { KubernetesClient } from "./client.ts";
import { ApiError } from "./api-error.ts";

/** What the API server calls the objects of a kind. */
export interface Resource {
  /** `apps/v1`, or `v1` for the core group. */
  readonly groupVersion: string;
  readonly kind: string;
  /** As in the path, such as `deployments`. */
  readonly plural: string;
  readonly isNamespaced: boolean;
}

/** A kind as a check names it: known to us, or of a group that the API server has to explain. */
export type KindName =
  | { readonly known: Resource }
  /** `cert-manager.io/Certificate` */
  | { readonly group: string; readonly kind: string };

const KNOWN: readonly Resource[] = [
  namespaced("apps/v1", "Deployment", "deployments"),
  namespaced("apps/v1", "StatefulSet", "statefulsets"),
  namespaced("apps/v1", "DaemonSet", "daemonsets"),
  namespaced("apps/v1", "ReplicaSet", "replicasets"),
  namespaced("batch/v1", "Job", "jobs"),
  namespaced("batch/v1", "CronJob", "cronjobs"),
  namespaced("v1", "Pod", "pods"),
  namespaced("v1", "Service", "services"),
  namespaced("v1", "PersistentVolumeClaim", "persistentvolumeclaims"),
  namespaced("v1", "ConfigMap", "configmaps"),
  namespaced("networking.k8s.io/v1", "Ingress", "ingresses"),
  namespaced("policy/v1", "PodDisruptionBudget", "poddisruptionbudgets"),
  namespaced("autoscaling/v2", "HorizontalPodAutoscaler", "horizontalpodautoscalers"),
  clusterWide("v1", "Node", "nodes"),
  clusterWide("v1", "Namespace", "namespaces"),
  clusterWide("apiextensions.k8s.io/v1", "CustomResourceDefinition", "customresourcedefinitions"),
  clusterWide("apiregistration.k8s.io/v1", "APIService", "apiservices"),
];

/** The kinds that need no group before them. */
export const KNOWN_KINDS: readonly string[] = KNOWN.map(({ kind }) => kind);

/** Parses `Deployment` or `cert-manager.io/Certificate`; undefined for anything else. */
export function parseKind(text: string): KindName | undefined {
  const known = KNOWN.find(({ kind }) => kind === text);
  if (known !== undefined) return { known };
  const [, group, kind] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/([A-Z][A-Za-z0-9]*)$/.exec(text) ?? [];
  return group === undefined || kind === undefined ? undefined : { group, kind };
}

/** `deployments in apps-staging`, as a person says where something is looked for. */
export function placeOf({ plural, isNamespaced }: Resource, namespace: string): string {
  return isNamespaced ? `${plural} in ${namespace}` : plural;
}

/** The path of a resource's list, or of one object. */
export function pathOf({ groupVersion, plural, isNamespaced }: Resource, namespace: string, name?: string): string {
  const root = groupVersion.includes("/") ? `/apis/${groupVersion}` : `/api/${groupVersion}`;
  const place = isNamespaced ? `${root}/namespaces/${encodeURIComponent(namespace)}` : root;
  return `${place}/${plural}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
}

const Group = v.object({ preferredVersion: v.object({ groupVersion: v.string() }) });
const Resources = v.object({
  resources: v.array(v.object({ name: v.string(), kind: v.string(), namespaced: v.boolean() })),
});

/**
 * What a kind is called, asked of the API server for a custom one; undefined where it has no such kind.
 * @throws ApiError
 */
export async function resourceOf(name: KindName, client: KubernetesClient): Promise<Resource | undefined> {
  if ("known" in name) return name.known;
  const { group, kind } = name;
  try {
    const { preferredVersion } = parsed(Group, await client.json(`/apis/${group}`));
    const { groupVersion } = preferredVersion;
    const { resources } = parsed(Resources, await client.json(`/apis/${groupVersion}`));
    // Subresources such as certificates/status have the same kind.
    const found = resources.find((resource) => resource.kind === kind && !resource.name.includes("/"));
    return found && { groupVersion, kind, plural: found.name, isNamespaced: found.namespaced };
  } catch (error) {
    if (error instanceof ApiError && error.trouble === "missing") return undefined;
    throw error;
  }
}

/** `Deployment`, or `cert-manager.io/Certificate`. */
export function kindWords(name: KindName): string {
  return "known" in name ? name.known.kind : `${name.group}/${name.kind}`;
}

function parsed<Schema extends v.GenericSchema>(schema: Schema, data: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  throw new ApiError("protocol", "the API server describes its kinds in a way that is not known");
}

function namespaced(groupVersion: string, kind: string, plural: string): Resource {
  return { groupVersion, kind, plural, isNamespaced: true };
}

function clusterWide(groupVersion: string, kind: string, plural: string): Resource {
  return { groupVersion, kind, plural, isNamespaced: false };
}
