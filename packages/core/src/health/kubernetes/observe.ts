import { ApiError } from "./api-error.ts";
import type { KubernetesClient } from "./client.ts";
import type { KubernetesObject } from "./object.ts";
import type { ReadinessExpectation } from "./readiness.ts";
import { kindWords, pathOf, placeOf, resourceOf, type KindName, type Resource } from "./resources.ts";

/** What one check looks at. */
export interface KubernetesTarget {
  readonly namespace: string;
  readonly kinds: readonly KindName[];
  /** Each must be there; empty for all that the selector finds. */
  readonly names: readonly string[];
  /** Whether a name must be there in every kind; else in one of them. */
  readonly inEveryKind: boolean;
  /** Empty for everything. */
  readonly selector: string;
  readonly allowSuspended: boolean;
  readonly expect: ReadinessExpectation;
}

export interface Observed {
  readonly objects: readonly KubernetesObject[];
  /** What should be there and is not, in words. */
  readonly missing: readonly string[];
}

/**
 * Finds the objects of a check. That nothing is selected is not success: the selector may have a slip.
 * @throws ApiError
 */
export async function observe(target: KubernetesTarget, client: KubernetesClient): Promise<Observed> {
  const resources: Resource[] = [];
  const missing: string[] = [];
  for (const kind of target.kinds) {
    const resource = await resourceOf(kind, client);
    if (resource === undefined) missing.push(`the cluster has no kind ${kindWords(kind)}`);
    else resources.push(resource);
  }
  const find = target.names.length > 0 ? findNamed : findSelected;
  const found = resources.length === 0 ? { objects: [], missing: [] } : await find(target, resources, client);
  return { objects: found.objects, missing: [...missing, ...found.missing] };
}

async function findNamed(
  { namespace, names, inEveryKind }: KubernetesTarget,
  resources: readonly Resource[],
  client: KubernetesClient,
): Promise<Observed> {
  const objects: KubernetesObject[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const absent: Resource[] = [];
    for (const resource of resources) {
      const object = await client.find(pathOf(resource, namespace, name));
      if (object === undefined) absent.push(resource);
      else objects.push(object);
    }
    if (inEveryKind)
      missing.push(...absent.map((resource) => `there is no ${name} among the ${placeOf(resource, namespace)}`));
    else if (absent.length === resources.length)
      missing.push(`there is no ${name} among the ${pluralsOf(resources)} in ${namespace}`);
  }
  return { objects, missing };
}

function pluralsOf(resources: readonly Resource[]): string {
  return resources.map(({ plural }) => plural).join(", ");
}

async function findSelected(
  { namespace, selector }: KubernetesTarget,
  resources: readonly Resource[],
  client: KubernetesClient,
): Promise<Observed> {
  const query = selector === "" ? {} : { labelSelector: selector };
  const objects: KubernetesObject[] = [];
  for (const resource of resources) objects.push(...(await client.list(pathOf(resource, namespace), query)));
  if (objects.length > 0) return { objects, missing: [] };
  const which = selector === "" ? "" : ` with ${selector}`;
  return { objects, missing: [`found none of the ${pluralsOf(resources)} in ${namespace}${which}`] };
}

/** Whether the error is of a right that the check can do without. */
export function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && error.trouble === "forbidden";
}
