/** Servers on loopback that are well, and that are unwell in every way a check can tell. */
import { createSocket } from "node:dgram";
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import { connect, createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { gzipSync } from "node:zlib";
import type { Authority } from "./health-certificates.ts";
import { startPrometheus } from "./prometheus.ts";

/** Where everything listens: a port a name. */
export type Ports = Readonly<Record<ServerName, number>>;
export type ServerName = keyof ReturnType<typeof serversOf> | "resolver" | "closed" | "prometheus";

/** Where nobody listens beside 127.0.0.1: the other half of a dual stack, if the machine has one. */
export const OTHER_LOOPBACK = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .some(({ address }) => address === "::1")
  ? "::1"
  : "127.0.0.2";

export interface Servers {
  readonly ports: Ports;
  close(): Promise<void>;
}

/** Starts them all, on 127.0.0.1 alone but for `both`, which is at the other loopback address, too. */
export async function startServers(authority: Authority): Promise<Servers> {
  const servers = serversOf(authority);
  const ports = new Map<string, number>();
  const sockets = new Set<Socket>();
  for (const [name, server] of Object.entries(servers)) {
    server.on("connection", (socket: Socket) => sockets.add(socket));
    ports.set(name, await listen(server));
  }
  const other = createHttpServer(fine);
  await listen(other, { host: OTHER_LOOPBACK, port: ports.get("both") ?? 0 });
  const closed = createTcpServer();
  ports.set("closed", await listen(closed));
  closed.close();
  const resolver = createSocket("udp4", answerQuery);
  await new Promise<void>((resolve) => resolver.bind(0, "127.0.0.1", resolve));
  ports.set("resolver", resolver.address().port);
  const prometheus = await startPrometheus();
  ports.set("prometheus", Number(new URL(prometheus.url).port));
  return {
    ports: Object.fromEntries(ports) as Ports,
    close: async () => {
      await prometheus.close();
      resolver.close();
      for (const server of [...Object.values(servers), other]) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function serversOf(authority: Authority) {
  const good = authority.issue("good", "DNS:localhost,DNS:*.lab.example,IP:127.0.0.1");
  const tls = (options: ServerOptions, listener: RequestListener = fine) => createHttpsServer(options, listener);
  return {
    http: createHttpServer(answer),
    both: createHttpServer(fine),
    tls: tls(good, answer),
    expired: tls(authority.issue("expired", "DNS:localhost", -1)),
    soon: tls(authority.issue("soon", "DNS:localhost", 3)),
    otherName: tls(authority.issue("other", "DNS:other.example")),
    oldTls: tls({ ...good, minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT:@SECLEVEL=0" }),
    tls12: tls({ ...good, maxVersion: "TLSv1.2" }),
    mutual: tls({ ...good, ca: authority.cert, requestCert: true, rejectUnauthorized: true }),
    mute: raw(() => undefined),
    reset: raw((socket) => socket.resetAndDestroy()),
    hangUp: raw((socket) => socket.once("data", () => socket.end())),
    cut: raw((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")),
    garbage: raw((socket) => socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nbroken\r\n")),
    ssh: raw((socket) => socket.end("SSH-2.0-lab\r\n")),
    proxy: createHttpServer(forward).on("connect", tunnel),
    strictProxy: createHttpServer((_, response) => response.writeHead(403).end()).on("connect", (_, socket: Socket) =>
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"),
    ),
  };
}

function raw(talk: (socket: Socket) => void): Server {
  return createTcpServer((socket) => {
    socket.on("error", () => undefined);
    talk(socket);
  });
}

async function listen(server: Server, at = { host: "127.0.0.1", port: 0 }): Promise<number> {
  await new Promise<void>((resolve) => server.listen(at, resolve));
  return (server.address() as AddressInfo).port;
}

const fine: RequestListener = (_, response) => response.end("fine");

/** Ten thousand times as large once it is unpacked. */
const BOMB = gzipSync(Buffer.alloc(10 * 1024 * 1024));

/** What each path answers. */
const PATHS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/ok": (response) => response.setHeader("x-version", "v1").end("fine"),
  "/json": (response) => response.end('{"status": "ok", "count": 3, "items": [{"up": true}], "version": "4f2c"}'),
  "/down": (response) => response.end('{"status": "down", "ratio": "NaN", "items": []}'),
  "/nan": (response) => response.end('{"ratio": NaN}'),
  "/bomb": (response) => response.setHeader("content-encoding", "gzip").end(BOMB),
  "/repeated": (response) => response.end(`${"x".repeat(40)}!`),
  "/hostile": (response) =>
    response.writeHead(500).end("```\n</details><script>alert(1)</script>\n::error::pwned\n@org/team"),
  "/503": (response) => response.writeHead(503).end("no healthy upstream"),
  "/silent": () => undefined,
  "/stalled": (response) => response.write("half"),
  "/drip": (response) => {
    const timer = setInterval(() => response.write("."), 100);
    response.on("close", () => {
      clearInterval(timer);
    });
  },
  "/endless": (response) => {
    const more = (): void => {
      if (response.write("x".repeat(64 * 1024))) setImmediate(more);
    };
    response.on("drain", more);
    more();
  },
  "/slow": (response) => setTimeout(() => response.end("late"), 300),
  "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
  "/moved": (response) => response.writeHead(301, { location: "/ok" }).end(),
  "/away": (response, { headers }) => {
    const { target = "" } = Object.fromEntries(new URL(String(headers["x-away"]), "http://x").searchParams);
    response.writeHead(302, { location: target }).end();
  },
  "/bare": (response, { headers }) => response.writeHead(headers["x-api-key"] === undefined ? 200 : 400).end(),
  "/keyed": (response, { headers }) =>
    response.writeHead(401).end(`wrong key ${String(headers["x-api-key"])} of ${String(headers["x-api-key"])}`),
  "/metadata": (response) => response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
};

const asked = new Map<string, { first: number; times: number }>();

/**
 * Paths that begin with `/after/<ms>` are well so long after they were first asked; `/flap` is well every other time, and
 * `/wake/<ms>` is always, but takes so long the first time.
 */
const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://x");
  const before = asked.get(pathname) ?? { first: Date.now(), times: 0 };
  asked.set(pathname, { ...before, times: before.times + 1 });
  const [, kind, milliseconds] = pathname.split("/");
  if (kind === "after") response.writeHead(Date.now() - before.first < Number(milliseconds) ? 503 : 200).end("up");
  else if (kind === "wake") setTimeout(() => response.end("up"), before.times === 0 ? Number(milliseconds) : 0);
  else if (kind === "flap") response.writeHead(before.times % 2 === 0 ? 200 : 503).end("flap");
  else (PATHS[pathname] ?? ((missing) => missing.writeHead(404).end()))(response, request);
};

/** A forward proxy: whole URLs for http, tunnels for the rest. Names of lab.example are on loopback. */
const forward: RequestListener = (request, response) => {
  const url = new URL(request.url ?? "");
  response.end(`by proxy: ${url.hostname} ${String(request.headers["proxy-authorization"])}`);
};

function tunnel(request: IncomingMessage, socket: Socket): void {
  const port = Number(/:(\d+)$/.exec(request.url ?? "")?.[1]);
  const upstream = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    upstream.pipe(socket).pipe(upstream);
  });
  for (const end of [socket, upstream]) end.on("error", () => undefined);
}

const RECORDS: Readonly<Record<string, string>> = { web: "c0000201" };

/** A resolver that knows web.lab.example (A 192.0.2.1) and nothing else. */
function answerQuery(
  this: ReturnType<typeof createSocket>,
  query: Buffer,
  from: { port: number; address: string },
): void {
  const question = query.subarray(0, query.indexOf(0, 12) + 5);
  const name = question.toString("latin1", 13, 13 + (question[12] ?? 0));
  const address = RECORDS[name];
  // By reference to the question: type A, class IN, 60 s, four bytes.
  const record = address === undefined ? "" : `c00c000100010000003c0004${address}`;
  const reply = Buffer.concat([question, Buffer.from(record, "hex")]);
  reply.writeUInt16BE(address === undefined ? 0x8183 : 0x8180, 2);
  reply.writeUInt16BE(address === undefined ? 0 : 1, 6);
  reply.writeUInt32BE(0, 8);
  this.send(reply, from.port, from.address);
}
