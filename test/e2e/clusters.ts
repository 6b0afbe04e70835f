import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import * as v from "valibot";
import { runStep } from "@flywheel/local/demo/stages";
import type { PolicyRule } from "@flywheel/local/kubernetes/access-rules";
import { CERTIFICATE_ACCOUNT, startCluster, type LocalCluster } from "@flywheel/local/kubernetes/api-server";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";
import { LOGGED_SECRETS, SCENARIOS } from "../fixtures/kubernetes/scenarios.ts";

/** What must never be seen. */
export const CLUSTER_SECRETS = {
  token: "cluster-token-58d1f0",
  pluginToken: "plugin-token-9c33ab",
  pluginWords: "plugin-stderr-secret-41",
  wrongToken: "wrong-token-73aa",
} as const;

const Role = v.object({
  kind: v.literal("Role"),
  rules: v.array(
    v.object({ apiGroups: v.array(v.string()), resources: v.array(v.string()), verbs: v.array(v.string()) }),
  ),
});

/** The role that the README tells people to create: what it leaves out, the action must not need. */
function roleOfReadme(): readonly PolicyRule[] {
  const readme = readFileSync(new URL("../../actions/health-verify/README.md", import.meta.url), "utf8");
  const yaml =
    /```yaml\n(apiVersion: rbac\.authorization\.k8s\.io\/v1\nkind: Role\n[\s\S]*?)```/.exec(readme)?.[1] ?? "";
  return v.parse(Role, parse(yaml)).rules;
}

/** What the scenarios ask for beyond what an ordinary application needs. */
const EXTRA_RULES: readonly PolicyRule[] = [
  { apiGroups: [""], resources: ["configmaps"], verbs: ["get", "list"] },
  { apiGroups: ["storage.k8s.io"], resources: ["storageclasses"], verbs: ["get"] },
  { apiGroups: ["cert-manager.io"], resources: ["certificates"], verbs: ["list"] },
  { apiGroups: ["argoproj.io"], resources: ["applications"], verbs: ["list"] },
];

/** A cluster with every scenario, and a kubeconfig for it. */
export interface Clusters {
  readonly cluster: LocalCluster;
  /** Its text, with a context for each way to be let in. */
  readonly kubeconfig: string;
  close(): Promise<void>;
}

export async function startClusters(): Promise<Clusters> {
  const rules = [...roleOfReadme(), ...EXTRA_RULES];
  const account = (name: string) => ({ name, rules, shutOutOf: ["closed"] });
  const [password, logToken] = LOGGED_SECRETS;
  const cluster = await startCluster({
    recordings: Object.values(SCENARIOS).flat(),
    accounts: {
      [CLUSTER_SECRETS.token]: account("system:serviceaccount:ci:flywheel"),
      [CLUSTER_SECRETS.pluginToken]: account("ci-by-plugin"),
      "not a token": account(CERTIFICATE_ACCOUNT),
    },
    logs: {
      "crash-loop/api-2-new/app": [
        "starting api 2.0.0",
        ...Array.from({ length: 12 }, (_, line) => `loading part ${line} ${"of the schema ".repeat(40)}`),
        `connecting with password=${password} and token ${logToken}`,
        `sent ${CLUSTER_SECRETS.token} to nobody`,
        "panic: no database",
        "",
      ].join("\n"),
    },
    faults: [
      { namespace: "busy", status: 429, times: 1, headers: { "retry-after": "1" } },
      { namespace: "down", status: 503, headers: { "retry-after": "60" } },
      { namespace: "pages", status: 410, times: 1, onlyFurtherPages: true },
      { namespace: "moving", status: 410, onlyFurtherPages: true },
    ],
  });
  const directory = mkdtempSync(join(tmpdir(), "flywheel-cluster-"));
  return {
    cluster,
    kubeconfig: kubeconfigFor(cluster, directory),
    close: async () => {
      await cluster.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function kubeconfigFor({ url, certificates }: LocalCluster, directory: string): string {
  const base64 = (text: string): string => Buffer.from(text).toString("base64");
  const plugin = join(directory, "token-plugin");
  const credential = JSON.stringify({ kind: "ExecCredential", status: { token: CLUSTER_SECRETS.pluginToken } });
  const given = `case "$KUBERNETES_EXEC_INFO" in *certificate-authority-data*) echo '${credential}';; esac`;
  writeFileSync(plugin, `#!/bin/sh\necho ${CLUSTER_SECRETS.pluginWords} >&2\n${given}\n`, { mode: 0o755 });
  const broken = join(directory, "broken-plugin");
  writeFileSync(broken, `#!/bin/sh\necho ${CLUSTER_SECRETS.pluginWords}\nexit 3\n`, { mode: 0o755 });
  const exec = { apiVersion: "client.authentication.k8s.io/v1", args: [], env: null, interactiveMode: "Never" };
  const users = {
    token: { token: CLUSTER_SECRETS.token },
    certificate: {
      "client-certificate-data": base64(certificates.client.cert),
      "client-key-data": base64(certificates.client.key),
    },
    plugin: { exec: { ...exec, command: plugin, provideClusterInfo: true } },
    "broken-plugin": { exec: { ...exec, command: broken } },
    nobody: {},
    "wrong-token": { token: CLUSTER_SECRETS.wrongToken },
  };
  const authority = { "certificate-authority-data": base64(certificates.authority) };
  const contexts = Object.keys(users).map((user) => ({ name: user, context: { cluster: "lab", user } }));
  return stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      { name: "lab", cluster: { server: url, ...authority } },
      { name: "away", cluster: { server: "https://localhost:1", ...authority } },
      { name: "stranger", cluster: { server: url } },
    ],
    users: Object.entries(users).map(([name, user]) => ({ name, user })),
    contexts: [
      ...contexts,
      { name: "acme/agents:staging", context: { cluster: "lab", user: "token" } },
      { name: "away", context: { cluster: "away", user: "token" } },
      { name: "stranger", context: { cluster: "stranger", user: "token" } },
    ],
    "current-context": "nobody",
  });
}

/** One check of the list. */
export interface KubernetesCheck {
  readonly kubernetes: Readonly<Record<string, unknown>>;
  readonly timeout?: string;
  readonly [key: string]: unknown;
}

/** Runs health-verify with these checks, by name. */
export function verifyCluster(
  world: World,
  { kubeconfig }: Pick<Clusters, "kubeconfig">,
  checks: Readonly<Record<string, KubernetesCheck>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const list = Object.entries(checks).map(([name, check]) => ({ name, ...check }));
  return runStep(world, { name: "verify", runId: "1", event: "push" }, "health-verify", {
    environment: "staging",
    kubeconfig,
    checks: stringify(list),
    interval: "1s",
    timeout: "30s",
    "max-parallel": "30",
    ...inputs,
  });
}

/** What became of each check, by name: `ok`, or the class of its failure. */
export function classesOf({ outputs }: StepResult): Readonly<Record<string, string>> {
  const Results = v.array(v.object({ name: v.string(), ok: v.boolean(), class: v.string() }));
  const results = v.parse(Results, JSON.parse(outputs["results"] ?? "[]"));
  return Object.fromEntries(results.map(({ name, ok, class: word }) => [name, ok ? "ok" : word]));
}
