import type { Socket } from "node:net";
import { Fault } from "./faults.ts";

/** More than this is no answer to CONNECT. */
const MAX_HEAD_BYTES = 16 * 1024;

/**
 * Asks a proxy for a tunnel to the target (RFC 9110 §9.3.6). The socket then speaks to the target.
 * @throws Fault when the proxy refuses
 */
export async function openTunnel(
  socket: Socket,
  target: { readonly host: string; readonly port: number },
  proxy: URL,
): Promise<void> {
  const authority = `${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}`;
  const lines = [`CONNECT ${authority} HTTP/1.1`, `host: ${authority}`];
  const credentials = proxyCredentials(proxy);
  if (credentials !== undefined) lines.push(`proxy-authorization: ${credentials}`);
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  const head = await readHead(socket);
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
  if (status?.startsWith("2") === true) return;
  throw new Fault("proxy", `the proxy ${proxy.host} answered ${status ?? "no HTTP"} when asked for ${authority}`);
}

/** The header by which a proxy knows us; undefined without user-info. */
export function proxyCredentials({ username, password }: URL): string | undefined {
  if (username === "") return undefined;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

/** Everything up to the empty line. A proxy says nothing more until we do. */
function readHead(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let head = "";
    const settle = (error?: Error): void => {
      socket.off("data", take).off("error", settle).off("end", ended).pause();
      if (error === undefined) resolve(head);
      else reject(error);
    };
    const take = (chunk: Buffer): void => {
      head += chunk.toString("latin1");
      if (head.includes("\r\n\r\n") || head.length > MAX_HEAD_BYTES) settle();
    };
    const ended = (): void => {
      settle(new Fault("proxy", "the proxy cut the connection"));
    };
    socket.on("data", take).once("error", settle).once("end", ended);
  });
}
