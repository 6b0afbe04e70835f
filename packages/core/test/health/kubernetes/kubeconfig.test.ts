import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { locateAccess } from "../../../src/health/kubernetes/locate-access.ts";
import { failureOf } from "../../support/failure.ts";
import { memoryFiles } from "../../support/files.ts";
import { kubeconfig } from "./kubeconfigs.ts";

const SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";
const IN_POD = { KUBERNETES_SERVICE_HOST: "10.0.0.1", KUBERNETES_SERVICE_PORT: "443" };

/** Finds the cluster on a machine with these files. */
function locate(
  request: { readonly kubeconfig?: string; readonly context?: string; readonly environment?: Record<string, string> },
  files: Readonly<Record<string, string>> = {},
) {
  const { kubeconfig: text = "", context = "", environment = {} } = request;
  return locateAccess({ kubeconfig: text, context, workspace: "/ws", environment }, memoryFiles(files));
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("the cluster of a kubeconfig", () => {
  it("is the one of the current context", async () => {
    const access = await locate({ kubeconfig: kubeconfig({}) });
    assert.equal(access.server, "https://kas.gitlab.example/k8s-proxy");
    assert.equal(access.namespace, "apps-staging");
    assert.deepEqual(access.user.token, { text: "pat:42:glpat-token" });
  });

  it("is the one of the context that is named, a GitLab agent's too", async () => {
    const access = await locate({ kubeconfig: kubeconfig({}), context: "acme/agents:production" });
    assert.deepEqual([access.server, access.user.token], ["https://prod.example:6443", { text: "admin-token" }]);
  });

  it("has its certificates as text or in files beside it", async () => {
    const cluster = { "certificate-authority-data": base64("CA"), "tls-server-name": "api.example" };
    const user = { "client-certificate": "ci.crt", "client-key-data": base64("KEY") };
    const files = { "/ws/kube/config": kubeconfig({ cluster, user }) };
    const access = await locate({ kubeconfig: "kube/config" }, files);
    assert.deepEqual([access.authority, access.serverName], [{ text: "CA" }, "api.example"]);
    assert.deepEqual(access.user.certificate, { file: "/ws/kube/ci.crt" });
    assert.deepEqual(access.user.key, { text: "KEY" });
  });

  it("may have a plugin", async () => {
    const exec = {
      apiVersion: "client.authentication.k8s.io/v1",
      command: "./token",
      args: ["--quiet"],
      env: [{ name: "REGION", value: "eu" }],
      provideClusterInfo: true,
    };
    const { user } = await locate({ kubeconfig: "config" }, { "/ws/config": kubeconfig({ user: { exec } }) });
    assert.deepEqual(user.exec, {
      apiVersion: "client.authentication.k8s.io/v1",
      command: "/ws/token",
      arguments: ["--quiet"],
      environment: { REGION: "eu" },
      needsClusterInfo: true,
    });
  });
});

describe("where a kubeconfig is looked for", () => {
  const other = kubeconfig({ current: "acme/agents:production" });

  it("KUBECONFIG may list several, of which the first has the word", async () => {
    const environment = { KUBECONFIG: "/missing:/a/config:/b/config", HOME: "/home/ci" };
    const access = await locate({ environment }, { "/a/config": other, "/b/config": kubeconfig({}) });
    assert.equal(access.context, "acme/agents:production");
  });

  it("then the home directory", async () => {
    const access = await locate({ environment: { HOME: "/home/ci" } }, { "/home/ci/.kube/config": other });
    assert.equal(access.context, "acme/agents:production");
  });

  it("then the pod that the runner is", async () => {
    const files = { [`${SERVICE_ACCOUNT}/namespace`]: "runners\n" };
    const access = await locate({ environment: IN_POD }, files);
    assert.deepEqual(
      [access.context, access.server, access.namespace],
      ["in-cluster", "https://10.0.0.1:443", "runners"],
    );
    assert.deepEqual(access.user.token, { file: `${SERVICE_ACCOUNT}/token` });
  });

  it("the pod's own cluster never answers for another one", async () => {
    const failure = await failureOf(() => locate({ environment: IN_POD, context: "acme/agents:production" }));
    assert.match(failure.message, /no kubeconfig for the context "acme\/agents:production"/);
    assert.match(failure.hint, /kube-context: in-cluster/);
    const named = await locate({ kubeconfig: kubeconfig({}), environment: IN_POD, context: "in-cluster" });
    assert.equal(named.server, "https://10.0.0.1:443");
  });
});

describe("a kubeconfig is refused", () => {
  const cases = [
    { title: "that is not there", request: { kubeconfig: "config" }, words: /cannot be read/ },
    { title: "where there is none", request: {}, words: /There is no kubeconfig/ },
    { title: "that is no YAML", request: { kubeconfig: "a: [\nsecret" }, words: /is no YAML/ },
    { title: "of another shape", request: { kubeconfig: "clusters: secret\n" }, words: /look at "clusters"/ },
    {
      title: "without the context",
      request: { kubeconfig: kubeconfig({}), context: "acme/agents:stagin" },
      words: /no context "acme\/agents:stagin"/,
      hint: /Did you mean "acme\/agents:staging"/,
    },
    {
      title: "that verifies nothing",
      request: { kubeconfig: kubeconfig({ cluster: { "insecure-skip-tls-verify": true } }) },
      words: /insecure-skip-tls-verify/,
    },
    {
      title: "that sends its token in the open",
      request: { kubeconfig: kubeconfig({ cluster: { server: "http://api.example:8080" } }) },
      words: /plain http/,
    },
    {
      title: "without a URL",
      request: { kubeconfig: kubeconfig({ cluster: { server: "secret" } }) },
      words: /server that is no URL/,
    },
    ...["username", "auth-provider", "as"].map((key) => ({
      title: `that asks for ${key}`,
      request: { kubeconfig: kubeconfig({ user: { [key]: "secret" } }) },
      words: new RegExp(`has ${key}$`),
    })),
  ];
  for (const { title, request, words, ...rest } of cases) {
    it(title, async () => {
      const failure = await failureOf(() => locate(request));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "kubeconfig"]);
      assert.match(failure.message, words);
      if ("hint" in rest) assert.match(failure.hint, rest.hint);
      assert.doesNotMatch(JSON.stringify(failure), /secret/);
    });
  }
});
