import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ClusterAccess, ClusterUser } from "../../../src/health/kubernetes/access.ts";
import { loadCredentials } from "../../../src/health/kubernetes/credentials.ts";
import type { BoundedCommand, BoundedResult } from "../../../src/ports/processes.ts";
import { failureOf } from "../../support/failure.ts";
import { memoryFiles } from "../../support/files.ts";
import { fakeHost } from "../../support/host.ts";

const NOBODY: ClusterUser = { token: undefined, certificate: undefined, key: undefined, exec: undefined };
const EXEC = {
  apiVersion: "client.authentication.k8s.io/v1",
  command: "aws",
  arguments: ["eks", "get-token"],
  environment: { AWS_PROFILE: "ci" },
  needsClusterInfo: true,
};

function accessOf(user: Partial<ClusterUser>): ClusterAccess {
  return {
    context: "staging",
    server: "https://api.example",
    authority: { text: "CA" },
    serverName: undefined,
    proxy: undefined,
    namespace: undefined,
    user: { ...NOBODY, ...user },
  };
}

/** Loads them where the plugin answers so. */
async function load(user: Partial<ClusterUser>, answer = "", ended: Partial<BoundedResult> = {}) {
  const commands: BoundedCommand[] = [];
  const secrets: string[] = [];
  const { host } = fakeHost({ programs: { aws: "/usr/bin/aws" } });
  const bounded = (command: BoundedCommand): Promise<BoundedResult> => {
    commands.push(command);
    return Promise.resolve({ exitCode: 0, timedOut: false, output: answer, ...ended });
  };
  const credentials = await loadCredentials(accessOf(user), {
    files: memoryFiles({ "/run/token": "from-a-file\n" }),
    processes: { ...host.processes, bounded },
    environment: { HOME: "/home/ci", INPUT_KUBECONFIG: "secret", ACTIONS_RUNTIME_TOKEN: "secret" },
    workspace: "/ws",
    onSecret: (secret) => secrets.push(secret),
  });
  return { credentials, commands, secrets };
}

const GIVEN = JSON.stringify({ kind: "ExecCredential", status: { token: "short-lived" } });

describe("credentials", () => {
  it("are what the kubeconfig says, and secret", async () => {
    const { credentials, secrets } = await load({ certificate: { text: "CERT" }, key: { text: "KEY" } });
    assert.deepEqual(credentials, { token: undefined, certificate: "CERT", key: "KEY", authority: "CA" });
    assert.deepEqual(secrets, ["KEY"]);
  });

  it("are read from a file", async () => {
    assert.equal((await load({ token: { file: "/run/token" } })).credentials.token, "from-a-file");
  });

  it("are what a plugin gives, which is told of the cluster and not of the runner's own", async () => {
    const { credentials, commands, secrets } = await load({ exec: EXEC }, GIVEN);
    assert.deepEqual([credentials.token, secrets], ["short-lived", ["short-lived"]]);
    const [command] = commands;
    assert.deepEqual([command?.file, command?.arguments], ["/usr/bin/aws", ["eks", "get-token"]]);
    assert.deepEqual([command?.timeoutMs, command?.dropStderr], [30_000, true]);
    const { KUBERNETES_EXEC_INFO: info = "", ...environment } = command?.environment ?? {};
    assert.deepEqual(environment, { HOME: "/home/ci", AWS_PROFILE: "ci" });
    assert.deepEqual(JSON.parse(info), {
      kind: "ExecCredential",
      apiVersion: EXEC.apiVersion,
      spec: {
        interactive: false,
        cluster: { server: "https://api.example", "certificate-authority-data": Buffer.from("CA").toString("base64") },
      },
    });
  });

  it("of the kubeconfig come before a plugin's", async () => {
    const { credentials, commands } = await load({ token: { text: "own" }, exec: EXEC }, GIVEN);
    assert.deepEqual([credentials.token, commands], ["own", []]);
  });

  const refusals = [
    {
      title: "a file that is not there",
      user: { token: { file: "/run/none" } },
      words: /"\/run\/none".*cannot be read/,
    },
    { title: "a plugin that is not there", user: { exec: { ...EXEC, command: "gone" } }, words: /"gone".*not on PATH/ },
    { title: "a plugin that fails", user: { exec: EXEC }, ended: { exitCode: 255 }, words: /ended with exit code 255/ },
    {
      title: "a plugin that hangs",
      user: { exec: EXEC },
      ended: { exitCode: null, timedOut: true },
      words: /"aws" of the kubeconfig gave nothing within 30 s and was stopped/,
    },
    { title: "a plugin that says something else", user: { exec: EXEC }, answer: "secret", words: /no ExecCredential/ },
    {
      title: "a plugin that gives nothing",
      user: { exec: EXEC },
      answer: '{"kind":"ExecCredential","status":{}}',
      words: /gave no credentials/,
    },
  ];
  for (const { title, user, words, answer, ended } of refusals) {
    it(`not ${title}`, async () => {
      const failure = await failureOf(() => load(user, answer, ended));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "kubeconfig"]);
      assert.match(failure.message, words);
      assert.doesNotMatch(JSON.stringify(failure), /secret/);
    });
  }
});
