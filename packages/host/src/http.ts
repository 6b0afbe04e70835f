import { request as send, type ClientRequest, type IncomingMessage } from "node:http";
import type { Http, HttpPhases, HttpRequest, HttpResponse } from "@flywheel/core/ports/http";
import type { Destination } from "@flywheel/core/ports/network";
import { refuseBlocked } from "./addresses.ts";
import { dial, unbracketed, type Dialled } from "./dial.ts";
import { type Exchange, inTime } from "./exchange.ts";
import { Fault, faultOf } from "./faults.ts";
import { proxyCredentials } from "./proxy.ts";

/** HTTP/1.1 over connections of our own: node's agents tell neither their phases nor whom they connected to. */
export const http: Http = {
  async request(request) {
    const start = performance.now();
    const elapsed = (): number => Math.round(performance.now() - start);
    try {
      const response = await inTime(request.timeoutMs, (exchange) => perform(request, exchange));
      return { ok: true, response: { ...response, durationMs: elapsed() } };
    } catch (error) {
      const { fault, message } = faultOf(error);
      return { ok: false, fault, message, durationMs: elapsed() };
    }
  },
};

/** Throws what {@link faultOf} explains. */
async function perform(request: HttpRequest, exchange: Exchange): Promise<Omit<HttpResponse, "durationMs">> {
  const url = new URL(request.url);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Fault("protocol", `${url.protocol} is neither http nor https`);
  }
  const connection = await dial(destinationOf(request, url), exchange);
  exchange.awaits("timeout-response", "an answer");
  const asked = performance.now();
  const client = open(request, url, connection);
  const { message, body, answeredAt } = await receive(client, request, exchange);
  const phases = { ...connection.phases, waitMs: answeredAt - asked, transferMs: performance.now() - answeredAt };
  return {
    status: message.statusCode ?? 0,
    headers: headersOf(message),
    ...body,
    httpVersion: message.httpVersion,
    address: connection.address,
    tls: connection.tls,
    phases: rounded(phases),
  };
}

/** Plain HTTP is asked of the proxy itself; TLS goes through a tunnel. */
function destinationOf(request: HttpRequest, url: URL): Destination {
  const { address, family, tls, proxy } = request;
  const isTls = url.protocol === "https:";
  const host = unbracketed(url.hostname);
  refuseBlocked(host);
  if (proxy !== undefined && !isTls) {
    const { hostname, port } = new URL(proxy);
    return { host: unbracketed(hostname), port: port === "" ? 80 : Number(port) };
  }
  return {
    host,
    port: url.port === "" ? (isTls ? 443 : 80) : Number(url.port),
    ...(address === undefined ? {} : { address }),
    ...(family === undefined ? {} : { family }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(isTls ? { tls: tls ?? {} } : {}),
  };
}

function open({ method, headers, proxy }: HttpRequest, url: URL, { socket }: Dialled): ClientRequest {
  const isTls = url.protocol === "https:";
  const asksProxy = proxy !== undefined && !isTls;
  const credentials = asksProxy ? proxyCredentials(new URL(proxy)) : undefined;
  return send({
    method,
    host: unbracketed(url.hostname),
    port: url.port,
    defaultPort: isTls ? 443 : 80,
    path: asksProxy ? `${url.origin}${url.pathname}${url.search}` : `${url.pathname}${url.search}`,
    headers: { ...headers, ...(credentials === undefined ? {} : { "proxy-authorization": credentials }) },
    createConnection: () => socket,
  });
}

interface Received {
  readonly message: IncomingMessage;
  readonly body: Pick<HttpResponse, "body" | "truncated">;
  /** When the headers were there, by `performance.now()`. */
  readonly answeredAt: number;
}

/** Sends the request and reads the answer, its body from the moment the headers are there. */
function receive(client: ClientRequest, request: HttpRequest, exchange: Exchange): Promise<Received> {
  return new Promise((resolve, reject) => {
    // Stays for the request's whole life: what the parser says of a broken body comes here, before the message knows.
    client.on("error", reject);
    client.once("response", (message) => {
      exchange.awaits("timeout-body", "the rest of the body");
      const answeredAt = performance.now();
      readBody(message, request.maxBodyBytes).then((body) => {
        resolve({ message, body, answeredAt });
      }, reject);
    });
    // Nobody asked to switch protocols, and node takes such an answer for no response.
    client.once("upgrade", (message, socket) => {
      socket.destroy();
      resolve({ message, body: { body: "", truncated: false }, answeredAt: performance.now() });
    });
    client.end(request.body);
  });
}

function readBody(message: IncomingMessage, maxBytes: number): Promise<Received["body"]> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (): void => {
      const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
      resolve({ body: decode(bytes, message), truncated: size > maxBytes });
    };
    message.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= maxBytes) return;
      finish();
      message.destroy();
    });
    message.once("end", finish);
    message.on("error", reject);
  });
}

/** In the charset that the answer names; UTF-8 where it names none, or one that nobody knows. */
function decode(bytes: Uint8Array, { headers }: IncomingMessage): string {
  const [, charset = "utf-8"] = /;\s*charset="?([^\s;"]+)/i.exec(headers["content-type"] ?? "") ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function rounded({ resolveMs, connectMs, tlsMs, waitMs, transferMs }: HttpPhases): HttpPhases {
  const whole = Math.round;
  return {
    resolveMs: whole(resolveMs),
    connectMs: whole(connectMs),
    tlsMs: whole(tlsMs),
    waitMs: whole(waitMs),
    transferMs: whole(transferMs),
  };
}
