import * as v from "valibot";
import type { KubernetesClient } from "./client.ts";
import { isOwnedBy, type KubernetesObject } from "./object.ts";
import { podProblem, type PodProblem } from "./rules/pod.ts";
import { podSelectorOf } from "./selector.ts";

/** What is wrong with one pod of the version that is being rolled out. */
export interface TroubledPod {
  readonly pod: KubernetesObject;
  readonly problem: PodProblem;
}

const REVISION = "deployment.kubernetes.io/revision";
const REVISION_HASH = "controller-revision-hash";

const SetStatus = v.object({ updateRevision: v.optional(v.string(), "") });

/** Kinds that make pods, with how those of the new revision are found. */
const NEWEST: ReadonlyMap<string, (owner: KubernetesObject, pods: Pods) => Promise<readonly KubernetesObject[]>> =
  new Map([
    ["Deployment", ofDeployment],
    ["StatefulSet", ofStatefulSet],
    ["DaemonSet", ofDaemonSet],
    ["ReplicaSet", ofOwner],
    ["Job", ofOwner],
  ]);

/**
 * Looks at the pods of a workload's newest revision: old ones may crash for reasons that are being mended.
 * @returns those with a problem, lasting ones first; none for a kind without pods
 * @throws ApiError
 */
export async function troubledPods(
  owner: KubernetesObject,
  client: KubernetesClient,
  now: number,
): Promise<readonly TroubledPod[]> {
  const newest = NEWEST.get(owner.kind);
  const labelSelector = podSelectorOf(owner.spec);
  if (newest === undefined || labelSelector === undefined) return [];
  const pods = await newest(owner, new Pods(client, owner.metadata.namespace ?? "", labelSelector));
  return pods
    .flatMap((pod) => {
      const problem = podProblem(pod, { now });
      return problem === undefined ? [] : [{ pod, problem: ofOwnersPod(problem, owner) }];
    })
    .toSorted((a, b) => Number(a.problem.mayPass) - Number(b.problem.mayPass));
}

/** A job lets its pods end badly as often as its backoffLimit says: until it has failed itself, they only explain. */
function ofOwnersPod(problem: PodProblem, { kind }: KubernetesObject): PodProblem {
  return kind === "Job" && problem.trouble === "crash-loop" ? { ...problem, mayPass: true } : problem;
}

/** What one workload's selector finds. */
class Pods {
  readonly #client: KubernetesClient;
  readonly #namespace: string;
  readonly #labelSelector: string;

  constructor(client: KubernetesClient, namespace: string, labelSelector: string) {
    this.#client = client;
    this.#namespace = namespace;
    this.#labelSelector = labelSelector;
  }

  all(): Promise<readonly KubernetesObject[]> {
    return this.list("/api/v1", "pods");
  }

  list(root: string, plural: string): Promise<readonly KubernetesObject[]> {
    const path = `${root}/namespaces/${encodeURIComponent(this.#namespace)}/${plural}`;
    return this.#client.list(path, { labelSelector: this.#labelSelector });
  }
}

/** The pods of the replica set that has the deployment's own revision. */
async function ofDeployment({ metadata }: KubernetesObject, pods: Pods): Promise<readonly KubernetesObject[]> {
  const sets = await pods.list("/apis/apps/v1", "replicasets");
  const revision = metadata.annotations[REVISION];
  const newest = sets.find(
    (set) => isOwnedBy(set, metadata.uid) && revision !== undefined && set.metadata.annotations[REVISION] === revision,
  );
  return newest === undefined ? [] : (await pods.all()).filter((pod) => isOwnedBy(pod, newest.metadata.uid));
}

async function ofStatefulSet({ metadata, status }: KubernetesObject, pods: Pods): Promise<readonly KubernetesObject[]> {
  const read = v.safeParse(SetStatus, status);
  const hash = read.success ? read.output.updateRevision : "";
  return (await pods.all()).filter(
    (pod) => isOwnedBy(pod, metadata.uid) && pod.metadata.labels[REVISION_HASH] === hash,
  );
}

/** A daemon set does not say which of its controller revisions is the newest: their numbers do. */
async function ofDaemonSet({ metadata }: KubernetesObject, pods: Pods): Promise<readonly KubernetesObject[]> {
  const revisions = (await pods.list("/apis/apps/v1", "controllerrevisions")).filter((revision) =>
    isOwnedBy(revision, metadata.uid),
  );
  const newest = revisions.toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0))[0];
  const hash = newest?.metadata.labels[REVISION_HASH];
  if (hash === undefined) return [];
  return (await pods.all()).filter(
    (pod) => isOwnedBy(pod, metadata.uid) && pod.metadata.labels[REVISION_HASH] === hash,
  );
}

async function ofOwner({ metadata }: KubernetesObject, pods: Pods): Promise<readonly KubernetesObject[]> {
  return (await pods.all()).filter((pod) => isOwnedBy(pod, metadata.uid));
}
