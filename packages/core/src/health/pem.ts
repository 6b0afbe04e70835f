import { posix } from "node:path";
import type { Host } from "../ports/host.ts";
import type { TlsRequest } from "../ports/network.ts";
import { locateFile } from "../units/paths.ts";
import type { TlsSettings } from "./certificate.ts";
import { namesSecret, type Resolver } from "./resolver.ts";

const PEM_START = "-----BEGIN ";
const NO_PEM = "is no PEM (-----BEGIN …-----)";

/**
 * The TLS settings of a check with their files read. A key is a secret, wherever it comes from.
 * @throws input-invalid for a path that leads outside of the checkout or to no file
 */
export async function resolveTls(settings: TlsSettings, resolver: Resolver, host: Host): Promise<TlsRequest> {
  const ca = await readPem("ca", settings.ca, resolver, host);
  const cert = await readPem("client_cert", settings.client_cert, resolver, host);
  const key = await readPem("client_key", settings.client_key, resolver, host);
  if (key !== undefined) resolver.secrets.push(key);
  if ((settings.client_cert === undefined) !== (settings.client_key === undefined))
    resolver.problems.push("needs both client_cert and client_key, or neither");
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(settings.server_name === undefined ? {} : { serverName: resolver.text(settings.server_name) }),
  };
}

async function readPem(
  key: string,
  written: string | undefined,
  resolver: Resolver,
  host: Host,
): Promise<string | undefined> {
  if (written === undefined) return undefined;
  const before = resolver.problems.length;
  const value = resolver.credential(written);
  if (resolver.problems.length > before) return undefined;
  if (value.includes(PEM_START)) return value;
  if (namesSecret(written)) {
    // A broken key taken for a path would be quoted as one.
    resolver.problems.push(`${key} ${NO_PEM}; write a path as it is, without env`);
    return undefined;
  }
  const pem = await readFileOf(key, value, host);
  if (!pem.includes(PEM_START)) resolver.problems.push(`${key} ${NO_PEM}`);
  return pem;
}

async function readFileOf(key: string, path: string, { files, context }: Host): Promise<string> {
  const origin = { reason: "input-invalid", subject: `The ${key} of a check` } as const;
  return files.readText(posix.join(context.workspace, await locateFile(files, context.workspace, path, origin)));
}
