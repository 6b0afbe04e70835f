import { posix } from "node:path";
import { fail } from "../../errors.ts";
import { quote } from "../../organization/wording.ts";
import type { Files } from "../../ports/files.ts";
import type { ClusterAccess } from "./access.ts";
import { accessOf, parseKubeconfig, type FoundKubeconfig } from "./kubeconfig.ts";

/** Where a pod finds its service account (kubernetes.io, "Accessing the API from within a Pod"). */
const SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";

/** The context that means the cluster this runner runs in. */
export const IN_CLUSTER = "in-cluster";

export interface AccessRequest {
  /** A kubeconfig's text or path; empty for the one that kubectl would use. */
  readonly kubeconfig: string;
  /** Empty for the current one. */
  readonly context: string;
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * Finds the cluster as kubectl does: the input, KUBECONFIG, ~/.kube/config, the pod's own service account. That one has
 * no contexts: where one is named, it is taken only by the name `in-cluster`, lest staging answers for production.
 * @throws input-invalid where there is none
 */
export async function locateAccess(request: AccessRequest, files: Files): Promise<ClusterAccess> {
  const { context, environment } = request;
  const found = context === IN_CLUSTER ? [] : await findKubeconfigs(request, files);
  if (found.length > 0) return accessOf(found, context);
  const host = environment["KUBERNETES_SERVICE_HOST"] ?? "";
  if (host !== "" && (context === "" || context === IN_CLUSTER)) return await inCluster(host, environment, files);
  const named = context === "" ? "" : ` for the context ${quote(context)}`;
  return fail("input-invalid", `There is no kubeconfig${named}`, {
    hint: `Give the input kubeconfig, or set KUBECONFIG in the step's env. On a runner inside the cluster write kube-context: ${IN_CLUSTER}.`,
    detailCode: "kubeconfig",
  });
}

async function findKubeconfigs(request: AccessRequest, files: Files): Promise<readonly FoundKubeconfig[]> {
  const { kubeconfig, workspace, environment } = request;
  if (/[\n:{]/.test(kubeconfig)) return [await parseKubeconfig(kubeconfig, "Input kubeconfig", workspace)];
  if (kubeconfig !== "") return [await readKubeconfig(posix.resolve(workspace, kubeconfig), files)];
  const listed = (environment["KUBECONFIG"] ?? "").split(":").filter((path) => path !== "");
  const home = environment["HOME"] ?? "";
  const paths = listed.length > 0 || home === "" ? listed : [posix.join(home, ".kube/config")];
  // As kubectl does: of those in KUBECONFIG some may be missing.
  const existing = await Promise.all(
    paths.map(async (path) => ((await files.stat(path))?.kind === "file" ? path : undefined)),
  );
  return await Promise.all(existing.filter((path) => path !== undefined).map((path) => readKubeconfig(path, files)));
}

async function readKubeconfig(path: string, files: Files): Promise<FoundKubeconfig> {
  let text: string;
  try {
    text = await files.readText(path);
  } catch {
    return fail("input-invalid", `The kubeconfig ${quote(path)} cannot be read`, {
      hint: "Give its text or its path in the input kubeconfig.",
      detailCode: "kubeconfig",
    });
  }
  return await parseKubeconfig(text, `The kubeconfig ${quote(path)}`, posix.dirname(path));
}

async function inCluster(
  host: string,
  environment: Readonly<Record<string, string>>,
  files: Files,
): Promise<ClusterAccess> {
  const namespaceFile = posix.join(SERVICE_ACCOUNT, "namespace");
  const hasNamespace = (await files.stat(namespaceFile)) !== undefined;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    context: IN_CLUSTER,
    server: `https://${name}:${environment["KUBERNETES_SERVICE_PORT"] ?? "443"}`,
    authority: { file: posix.join(SERVICE_ACCOUNT, "ca.crt") },
    serverName: undefined,
    proxy: undefined,
    namespace: hasNamespace ? (await files.readText(namespaceFile)).trim() : undefined,
    user: {
      token: { file: posix.join(SERVICE_ACCOUNT, "token") },
      certificate: undefined,
      key: undefined,
      exec: undefined,
    },
  };
}
