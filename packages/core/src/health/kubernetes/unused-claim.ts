import * as v from "valibot";
import { ApiError } from "./api-error.ts";
import type { KubernetesClient } from "./client.ts";
import type { KubernetesObject } from "./object.ts";

const ClaimSpec = v.object({ storageClassName: v.string() });
const PodSpec = v.object({
  volumes: v.optional(
    v.array(v.object({ persistentVolumeClaim: v.optional(v.object({ claimName: v.string() })) })),
    [],
  ),
});
const StorageClass = v.object({ volumeBindingMode: v.optional(v.string(), "Immediate") });

/**
 * Whether a pending claim only waits for a pod that uses it: nobody has to wait for that. False where the account may
 * not see the storage class or the pods.
 * @throws ApiError
 */
export async function isUnusedClaim(claim: KubernetesObject, client: KubernetesClient): Promise<boolean> {
  const spec = v.safeParse(ClaimSpec, claim.spec);
  if (claim.kind !== "PersistentVolumeClaim" || !spec.success) return false;
  try {
    const path = `/apis/storage.k8s.io/v1/storageclasses/${encodeURIComponent(spec.output.storageClassName)}`;
    const storageClass = v.safeParse(StorageClass, await client.json(path));
    if (!storageClass.success || storageClass.output.volumeBindingMode !== "WaitForFirstConsumer") return false;
    const pods = await client.list(`/api/v1/namespaces/${encodeURIComponent(claim.metadata.namespace ?? "")}/pods`);
    return !pods.some((pod) => uses(pod, claim.metadata.name));
  } catch (error) {
    if (error instanceof ApiError && ["forbidden", "missing"].includes(error.trouble)) return false;
    throw error;
  }
}

function uses({ spec }: KubernetesObject, claimName: string): boolean {
  const read = v.safeParse(PodSpec, spec);
  return read.success && read.output.volumes.some((volume) => volume.persistentVolumeClaim?.claimName === claimName);
}
