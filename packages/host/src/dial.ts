import { connect, type Socket } from "node:net";
import type { ConnectionPhases, Destination, TlsFacts } from "@flywheel/core/ports/network";
import { isBlockedAddress, lookupAllowed, refuseBlocked } from "./addresses.ts";
import type { Exchange } from "./exchange.ts";
import { Fault } from "./faults.ts";
import { openTunnel } from "./proxy.ts";
import { secure } from "./tls.ts";

/** An open connection. It belongs to the exchange that it was dialled for. */
export interface Dialled {
  readonly socket: Socket;
  /** The address that was connected to. */
  readonly address: string;
  readonly tls: TlsFacts | undefined;
  readonly phases: ConnectionPhases;
}

/**
 * Connects, through a proxy and with TLS where the destination asks for it.
 * @throws Fault, and what node throws (see faultOf)
 */
export async function dial(destination: Destination, exchange: Exchange): Promise<Dialled> {
  const { host, port, proxy } = destination;
  refuseBlocked(host);
  const hop = proxy === undefined ? { ...destination, host: destination.address ?? host } : hopOf(new URL(proxy));
  const start = performance.now();
  const { socket, resolvedAt } = await connectTcp(hop, exchange);
  if (proxy !== undefined) await openTunnel(socket, { host: destination.address ?? host, port }, new URL(proxy));
  const connectedAt = performance.now();
  const secured = destination.tls === undefined ? undefined : await secure(socket, host, destination.tls, exchange);
  return {
    socket: secured?.socket ?? socket,
    address: socket.remoteAddress ?? hop.host,
    tls: secured?.facts,
    phases: {
      resolveMs: resolvedAt - start,
      connectMs: connectedAt - resolvedAt,
      tlsMs: secured === undefined ? 0 : performance.now() - connectedAt,
    },
  };
}

/** Where the first connection goes to. */
interface Hop {
  readonly host: string;
  readonly port: number;
  readonly family?: 4 | 6;
}

function hopOf(proxy: URL): Hop {
  return { host: unbracketed(proxy.hostname), port: proxy.port === "" ? 80 : Number(proxy.port) };
}

/** A URL's host as sockets want it. */
export function unbracketed(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

function connectTcp(
  { host, port, family }: Hop,
  exchange: Exchange,
): Promise<{ readonly socket: Socket; readonly resolvedAt: number }> {
  refuseBlocked(host);
  let resolvedAt = performance.now();
  const socket = exchange.own(
    connect({ host, port, lookup: lookupAllowed, ...(family === undefined ? {} : { family }) }),
  );
  socket.once("lookup", () => {
    resolvedAt = performance.now();
  });
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      // Whatever the resolver said: this is who would get the request.
      if (isBlockedAddress(socket.remoteAddress ?? "")) reject(new Fault("blocked", `${host} is never asked`));
      else resolve({ socket, resolvedAt });
    });
  });
}
