import * as v from "valibot";

const text = v.optional(v.string());

const Cluster = v.object({
  server: v.string(),
  "certificate-authority": text,
  "certificate-authority-data": text,
  "insecure-skip-tls-verify": v.optional(v.boolean(), false),
  "tls-server-name": text,
  "proxy-url": text,
});

const Exec = v.object({
  apiVersion: v.string(),
  command: v.string(),
  args: v.nullish(v.array(v.string())),
  env: v.nullish(v.array(v.object({ name: v.string(), value: v.string() }))),
  provideClusterInfo: v.optional(v.boolean(), false),
});

const User = v.looseObject({
  token: text,
  tokenFile: text,
  "client-certificate": text,
  "client-certificate-data": text,
  "client-key": text,
  "client-key-data": text,
  exec: v.nullish(Exec),
});

const Context = v.object({ cluster: v.string(), user: v.optional(v.string(), ""), namespace: text });

/** A kubeconfig (client-go tools/clientcmd/api/v1), as much of it as is read. */
export const Kubeconfig = v.object({
  "current-context": v.nullish(v.string(), ""),
  clusters: v.nullish(v.array(v.object({ name: v.string(), cluster: Cluster })), []),
  users: v.nullish(v.array(v.object({ name: v.string(), user: v.nullish(User) })), []),
  contexts: v.nullish(v.array(v.object({ name: v.string(), context: Context })), []),
});

export type KubeconfigCluster = v.InferOutput<typeof Cluster>;
export type KubeconfigExec = v.InferOutput<typeof Exec>;
export type KubeconfigUser = v.InferOutput<typeof User>;
export type Kubeconfig = v.InferOutput<typeof Kubeconfig>;
