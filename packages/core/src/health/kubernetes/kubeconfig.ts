import { posix } from "node:path";
import * as v from "valibot";
import { fail } from "../../errors.ts";
import { didYouMean, list, quote } from "../../organization/wording.ts";
import { isCleartext } from "../cleartext.ts";
import type { ClusterAccess, ClusterUser, ExecPlugin, Material } from "./access.ts";
import { Kubeconfig, type KubeconfigCluster, type KubeconfigExec, type KubeconfigUser } from "./kubeconfig-schema.ts";

/** A kubeconfig and where it was found. */
export interface FoundKubeconfig {
  /** In words, such as `input kubeconfig` or its path. */
  readonly name: string;
  /** Relative paths in it start here. */
  readonly directory: string;
  readonly content: Kubeconfig;
}

/** What a user may hold that is not done here, and what to do instead. Passing over it would be somebody else. */
const REFUSED_USER_KEYS: Readonly<Record<string, string>> = {
  username: "Basic authentication is gone since Kubernetes 1.19: use a token.",
  password: "Basic authentication is gone since Kubernetes 1.19: use a token.",
  "auth-provider": "auth-provider is gone since Kubernetes 1.26: use exec, which your cloud's tool writes today.",
  as: "Impersonation is not supported: use credentials that hold the permissions themselves.",
};

/**
 * Parses one kubeconfig.
 * @throws input-invalid, quoting nothing of it
 */
export async function parseKubeconfig(text: string, name: string, directory: string): Promise<FoundKubeconfig> {
  const { parse } = await import("yaml");
  let data: unknown;
  try {
    data = parse(text, { schema: "core", logLevel: "error" });
  } catch {
    return refuse(`${name} is no YAML`, "Give a kubeconfig as kubectl reads it.");
  }
  const read = v.safeParse(Kubeconfig, data);
  if (read.success) return { name, directory, content: read.output };
  const where = read.issues[0].path?.map(({ key }) => String(key)).join(".") ?? "the whole of it";
  return refuse(`${name} is no kubeconfig: look at ${quote(where)}`, "Give a kubeconfig as kubectl reads it.");
}

/**
 * How to reach the cluster of a context. Of several files the first that has a name wins, as in kubectl.
 * @param context empty for the current one
 * @throws input-invalid for a context that is not there, or that asks for what is not done
 */
export function accessOf(found: readonly FoundKubeconfig[], context: string): ClusterAccess {
  const names = found.map(({ name }) => name).join(" and ");
  const wanted = context || (found.map(({ content }) => content["current-context"]).find(Boolean) ?? "");
  const known = found.flatMap(({ content }) => content.contexts.map((entry) => entry.name));
  if (wanted === "") {
    return refuse(`${names} has no current context`, `Set kube-context to one of: ${list(known)}.`);
  }
  const entry = firstOf(found, ({ contexts }) => contexts.find(({ name }) => name === wanted));
  if (entry === undefined) {
    const hint = `${didYouMean(wanted, known)}It has: ${list(known)}. Set kube-context, or cluster_context of the environment.`;
    return refuse(`${names} has no context ${quote(wanted)}`, hint);
  }
  const { cluster, user, namespace } = entry.value.context;
  const foundCluster = firstOf(found, ({ clusters }) => clusters.find(({ name }) => name === cluster));
  if (foundCluster === undefined)
    return refuse(`${names} has no cluster ${quote(cluster)}`, "Add it to the kubeconfig.");
  const foundUser = firstOf(found, ({ users }) => users.find(({ name }) => name === user));
  if (foundUser === undefined && user !== "")
    return refuse(`${names} has no user ${quote(user)}`, "Add it to the kubeconfig.");
  const access = {
    context: wanted,
    namespace,
    ...clusterOf(foundCluster.value.cluster, cluster, foundCluster.directory),
    user: userOf(foundUser?.value.user ?? {}, user, foundUser?.directory ?? "/"),
  };
  requireSafe(access);
  return access;
}

function firstOf<Entry>(
  found: readonly FoundKubeconfig[],
  pick: (content: Kubeconfig) => Entry | undefined,
): { readonly value: Entry; readonly directory: string } | undefined {
  for (const { content, directory } of found) {
    const value = pick(content);
    if (value !== undefined) return { value, directory };
  }
  return undefined;
}

function clusterOf(
  cluster: KubeconfigCluster,
  name: string,
  directory: string,
): Pick<ClusterAccess, "server" | "authority" | "serverName" | "proxy"> {
  if (cluster["insecure-skip-tls-verify"]) {
    return refuse(
      `Cluster ${quote(name)} of the kubeconfig has insecure-skip-tls-verify`,
      "Give its certificate-authority-data instead: what is not verified may be anybody's answer.",
    );
  }
  const server = URL.parse(cluster.server);
  if (server === null || !["https:", "http:"].includes(server.protocol)) {
    return refuse(`Cluster ${quote(name)} of the kubeconfig has a server that is no URL`, "Write https://host:port.");
  }
  return {
    server: server.href.replace(/\/$/, ""),
    authority: material(cluster["certificate-authority-data"], cluster["certificate-authority"], directory),
    serverName: cluster["tls-server-name"],
    proxy: cluster["proxy-url"],
  };
}

function userOf(user: KubeconfigUser, name: string, directory: string): ClusterUser {
  const refused = Object.keys(user).find((key) => Object.hasOwn(REFUSED_USER_KEYS, key));
  if (refused !== undefined) {
    return refuse(`User ${quote(name)} of the kubeconfig has ${refused}`, REFUSED_USER_KEYS[refused] ?? "");
  }
  return {
    token: user.token === undefined ? fileIn(user.tokenFile, directory) : { text: user.token },
    certificate: material(user["client-certificate-data"], user["client-certificate"], directory),
    key: material(user["client-key-data"], user["client-key"], directory),
    exec: user.exec === null || user.exec === undefined ? undefined : pluginOf(user.exec, directory),
  };
}

function pluginOf(exec: KubeconfigExec, directory: string): ExecPlugin {
  // As in client-go: with a slash it is a path, else it is looked for on PATH.
  const command = exec.command.includes("/") ? posix.resolve(directory, exec.command) : exec.command;
  return {
    apiVersion: exec.apiVersion,
    command,
    arguments: exec.args ?? [],
    environment: Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value])),
    needsClusterInfo: exec.provideClusterInfo,
  };
}

/** `…-data` is Base64 and wins over the file. */
function material(data: string | undefined, path: string | undefined, directory: string): Material | undefined {
  return data === undefined ? fileIn(path, directory) : { text: Buffer.from(data, "base64").toString("utf8") };
}

function fileIn(path: string | undefined, directory: string): Material | undefined {
  return path === undefined ? undefined : { file: posix.resolve(directory, path) };
}

/** Credentials over plain HTTP would be everybody's on the way. */
function requireSafe({ server, user }: ClusterAccess): void {
  const hasCredentials = [user.token, user.certificate, user.exec].some((part) => part !== undefined);
  if (!hasCredentials || !isCleartext(new URL(server))) return;
  refuse("The kubeconfig sends credentials over plain http", "Write https:// in its server.");
}

function refuse(message: string, hint: string): never {
  return fail("input-invalid", message, { hint, detailCode: "kubeconfig" });
}
