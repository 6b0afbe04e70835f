import { promises as dns, lookup } from "node:dns";
import { isIP } from "node:net";
import type { Socket } from "node:net";
import { promisify } from "node:util";
import type { Connection, ConnectRequest, Network, NetworkResult, ResolveRequest } from "@flywheel/core/ports/network";
import { dial } from "./dial.ts";
import { type Exchange, inTime } from "./exchange.ts";
import { networkFaultOf } from "./faults.ts";

/** Sockets and names of this machine. */
export const network: Network = {
  connect: (request) => settled(() => inTime(request.timeoutMs, (exchange) => connect(request, exchange))),
  resolve: (request) =>
    resolve(request).then(
      (value) => ({ ok: true, value }),
      // Whatever the resolver does or does not answer: the name is not known.
      (error: unknown) => ({ ok: false, fault: "dns", message: networkFaultOf(error).message }),
    ),
  addresses: (host, timeoutMs) =>
    settled(() =>
      // The system's resolver has a time of its own, which may be longer than the check's.
      inTime(timeoutMs, (exchange) => {
        exchange.awaits("dns", `the addresses of ${host}`);
        return addresses(host);
      }),
    ),
};

async function settled<Value>(work: () => Promise<Value>): Promise<NetworkResult<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, ...networkFaultOf(error) };
  }
}

async function connect(request: ConnectRequest, exchange: Exchange): Promise<Connection> {
  const { socket, address, tls, phases } = await dial(request, exchange);
  exchange.awaits("timeout-response", "what it says first");
  const banner = request.bannerBytes === 0 ? "" : await readBanner(socket, request.bannerBytes);
  return { address, banner, tls, phases };
}

/** The first line, or all that came before the server closed. */
function readBanner(socket: Socket, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let banner = "";
    const finish = (): void => {
      resolve(banner.split(/\r?\n/)[0]?.slice(0, maxBytes) ?? "");
    };
    socket.on("data", (chunk: Buffer) => {
      banner += chunk.toString("utf8");
      if (banner.length >= maxBytes || banner.includes("\n")) finish();
    });
    socket.once("end", finish).once("error", reject);
  });
}

async function resolve({ name, type, resolver, timeoutMs }: ResolveRequest): Promise<readonly string[]> {
  const asked = new dns.Resolver({ timeout: Math.max(1, Math.round(timeoutMs / 2)), tries: 2 });
  if (resolver !== undefined) asked.setServers([resolver]);
  const records: unknown = await asked.resolve(name, type);
  return Array.isArray(records) ? records.map(recordText).toSorted() : [];
}

/** A record in the order of a zone file: `10 mail.example`, `0 5 443 web.example`. */
function recordText(record: unknown): string {
  if (typeof record === "string") return record;
  // A text of more than 255 characters comes in pieces.
  if (Array.isArray(record)) return record.join("");
  if (typeof record !== "object" || record === null) return String(record);
  const fields = new Map<string, unknown>(Object.entries(record));
  const known = ["priority", "weight", "port", "exchange", "name"];
  return known
    .filter((field) => fields.has(field))
    .map((field) => String(fields.get(field)))
    .join(" ");
}

async function addresses(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  const found = await promisify(lookup)(host, { all: true });
  return found.map(({ address }) => address);
}
