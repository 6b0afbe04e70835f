import { posix } from "node:path";
import type { Host } from "../ports/host.ts";
import type { TlsRequest } from "../ports/network.ts";
import { locateFile } from "../units/paths.ts";
import type { TlsSettings } from "./certificate.ts";
import type { Resolver } from "./resolver.ts";

/**
 * The `tls:` of a check with its files read. A key is a secret, wherever it comes from.
 * @throws input-invalid for a path that leads outside of the checkout or to no file
 */
export async function resolveTls(settings: TlsSettings, resolver: Resolver, host: Host): Promise<TlsRequest> {
  const ca = await readPem("ca", settings.ca, resolver, host);
  const cert = await readPem("cert", settings.cert, resolver, host);
  const key = await readPem("key", settings.key, resolver, host);
  if (key !== undefined) resolver.secrets.push(key);
  if ((cert === undefined) !== (key === undefined)) resolver.problems.push("tls needs both cert and key, or neither");
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
  { files, context }: Host,
): Promise<string | undefined> {
  if (written === undefined) return undefined;
  const before = resolver.problems.length;
  const value = resolver.credential(written);
  if (resolver.problems.length > before) return undefined;
  const isPem = value.includes("-----BEGIN ");
  const pem = isPem ? value : await readFile(key, value);
  if (!pem.includes("-----BEGIN ")) resolver.problems.push(`tls.${key} is no PEM (-----BEGIN …-----)`);
  return pem;

  async function readFile(name: string, path: string): Promise<string> {
    const origin = { reason: "input-invalid", subject: `tls.${name} of a check` } as const;
    return files.readText(posix.join(context.workspace, await locateFile(files, context.workspace, path, origin)));
  }
}
