import * as v from "valibot";
import { engineEnvironment } from "../../engine/environment.ts";
import { fail } from "../../errors.ts";
import { parseJson } from "../../json.ts";
import { quote } from "../../organization/wording.ts";
import type { Files } from "../../ports/files.ts";
import type { BoundedResult, Processes } from "../../ports/processes.ts";
import type { ClusterAccess, ExecPlugin, Material } from "./access.ts";

/** What goes with every request. Never shown. */
export interface Credentials {
  readonly token: string | undefined;
  /** PEM. */
  readonly certificate: string | undefined;
  readonly key: string | undefined;
  readonly authority: string | undefined;
}

export interface CredentialSource {
  readonly files: Files;
  readonly processes: Processes;
  /** The step's environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Hears of every secret before it is used. */
  readonly onSecret: (secret: string) => void;
}

const ExecCredential = v.object({
  kind: v.literal("ExecCredential"),
  status: v.object({
    token: v.optional(v.string()),
    clientCertificateData: v.optional(v.string()),
    clientKeyData: v.optional(v.string()),
  }),
});

/**
 * Reads or asks for the credentials, fresh at each call: tokens in files are exchanged, plugins give short-lived ones.
 * @throws input-invalid, with nothing of what a file or plugin said
 */
export async function loadCredentials(access: ClusterAccess, source: CredentialSource): Promise<Credentials> {
  const { user } = access;
  const read = (material: Material | undefined): Promise<string | undefined> => readMaterial(material, source.files);
  const authority = await read(access.authority);
  const token = (await read(user.token))?.trim();
  const own = { token, certificate: await read(user.certificate), key: await read(user.key), authority };
  const isComplete = own.token !== undefined || own.certificate !== undefined || user.exec === undefined;
  const credentials = isComplete ? own : { ...(await askPlugin(user.exec, access, authority, source)), authority };
  for (const secret of [credentials.token, credentials.key]) if (secret !== undefined) source.onSecret(secret);
  return credentials;
}

async function readMaterial(material: Material | undefined, files: Files): Promise<string | undefined> {
  if (material === undefined || "text" in material) return material?.text;
  try {
    return await files.readText(material.file);
  } catch {
    return refuse(`The kubeconfig names the file ${quote(material.file)}, and it cannot be read`, "Correct its path.");
  }
}

async function askPlugin(
  plugin: ExecPlugin,
  access: ClusterAccess,
  authority: string | undefined,
  source: CredentialSource,
): Promise<Omit<Credentials, "authority">> {
  const { output, exitCode, timedOut } = await runPlugin(plugin, access, authority, source);
  const words = `The credential plugin ${quote(plugin.command)} of the kubeconfig`;
  if (timedOut) return refuse(`${words} gave nothing within ${PLUGIN_TIMEOUT_MS / 1_000} s and was stopped`, HANG_HINT);
  if (exitCode !== 0) return refuse(`${words} ended with exit code ${exitCode ?? "of a signal"}`, PLUGIN_HINT);
  const read = v.safeParse(ExecCredential, parseJson(output));
  if (!read.success) return refuse(`${words} gave no ExecCredential`, PLUGIN_HINT);
  const { token, clientCertificateData: certificate, clientKeyData: key } = read.output.status;
  if (token === undefined && certificate === undefined) return refuse(`${words} gave no credentials`, PLUGIN_HINT);
  return { token, certificate, key };
}

/** Plugins ask a cloud's API for a token: a second or two. */
const PLUGIN_TIMEOUT_MS = 30_000;
const MAX_CREDENTIAL_BYTES = 1024 * 1024;
const HANG_HINT =
  "Run it by hand with the same environment: it may wait for a login in a browser, or for a server that does not answer.";
const PLUGIN_HINT =
  "Run it by hand with the same environment; what it prints is never shown here, for credentials may be in it.";

async function runPlugin(
  plugin: ExecPlugin,
  access: ClusterAccess,
  authority: string | undefined,
  { processes, environment, workspace }: CredentialSource,
): Promise<BoundedResult> {
  const file = plugin.command.includes("/") ? plugin.command : await processes.find(plugin.command);
  const missing = `The credential plugin ${quote(plugin.command)} of the kubeconfig is not on PATH`;
  if (file === undefined) return refuse(missing, "Install it in a step before this one.");
  try {
    return await processes.bounded({
      file,
      arguments: plugin.arguments,
      directory: workspace,
      environment: {
        ...engineEnvironment(environment).variables,
        ...plugin.environment,
        KUBERNETES_EXEC_INFO: execInfo(plugin, access, authority),
      },
      timeoutMs: PLUGIN_TIMEOUT_MS,
      maxOutputBytes: MAX_CREDENTIAL_BYTES,
      dropStderr: true,
    });
  } catch {
    return refuse(`The credential plugin ${quote(plugin.command)} of the kubeconfig cannot be run`, PLUGIN_HINT);
  }
}

/** What client-go tells a plugin (client.authentication.k8s.io ExecCredential). */
function execInfo(plugin: ExecPlugin, access: ClusterAccess, authority: string | undefined): string {
  const cluster = {
    server: access.server,
    ...(authority === undefined ? {} : { "certificate-authority-data": Buffer.from(authority).toString("base64") }),
    ...(access.serverName === undefined ? {} : { "tls-server-name": access.serverName }),
  };
  return JSON.stringify({
    kind: "ExecCredential",
    apiVersion: plugin.apiVersion,
    spec: { interactive: false, ...(plugin.needsClusterInfo ? { cluster } : {}) },
  });
}

function refuse(message: string, hint: string): never {
  return fail("input-invalid", message, { hint, detailCode: "kubeconfig" });
}
