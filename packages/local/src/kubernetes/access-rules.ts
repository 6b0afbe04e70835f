import type { ApiRequest } from "./requests.ts";

/** One rule of a Role (rbac.authorization.k8s.io/v1). */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

/** An account of the cluster. */
export interface Account {
  readonly name: string;
  readonly rules: readonly PolicyRule[];
  /** Namespaces in which it has no role. */
  readonly shutOutOf: readonly string[];
}

/** Who sends no credentials. */
export const ANONYMOUS: Account = { name: "system:anonymous", rules: [], shutOutOf: [] };

/** Why the account may not ask that, in the API server's own words; undefined where it may. */
export function refusalOf({ name, rules, shutOutOf }: Account, request: ApiRequest): string | undefined {
  const { group, verb, namespace } = request;
  const resource = request.subresource === undefined ? request.plural : `${request.plural}/${request.subresource}`;
  const isGranted =
    !shutOutOf.includes(namespace ?? "") &&
    rules.some(
      ({ apiGroups, resources, verbs }) =>
        apiGroups.includes(group) && resources.includes(resource) && verbs.includes(verb),
    );
  if (isGranted) return undefined;
  const subject = request.name === undefined ? "" : ` "${request.name}"`;
  const what = `${request.plural}${group === "" ? "" : `.${group}`}${subject} is forbidden`;
  const where = namespace === undefined ? "at the cluster scope" : `in the namespace "${namespace}"`;
  return `${what}: User "${name}" cannot ${verb} resource "${resource}" in API group "${group}" ${where}`;
}
