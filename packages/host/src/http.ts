import { request as requestPlain, type ClientRequest, type IncomingMessage } from "node:http";
import { request as requestTls } from "node:https";
import { isIP } from "node:net";
import type { Http, HttpRequest, HttpResponse } from "@flywheel/core/ports/http";
import { MAX_TIMER_MS } from "./clock.ts";
import { isBlockedAddress, isMetadataName, lookupAllowed } from "./http-addresses.ts";
import { Fault, faultOf } from "./http-faults.ts";

/** HTTP over node:http and node:https, each exchange on a connection of its own. */
export const http: Http = {
  async request(request) {
    const start = performance.now();
    const elapsed = (): number => Math.round(performance.now() - start);
    try {
      return { ok: true, response: { ...(await exchange(request)), durationMs: elapsed() } };
    } catch (error) {
      const { fault, message } = faultOf(error);
      return { ok: false, fault, message, durationMs: elapsed() };
    }
  },
};

/** Rejects with what {@link faultOf} explains. */
async function exchange(request: HttpRequest): Promise<Omit<HttpResponse, "durationMs">> {
  const client = open(request);
  const { promise: overdue, reject } = Promise.withResolvers<never>();
  let awaited = "a connection";
  client.once("socket", (socket) => socket.once("connect", () => (awaited = "an answer")));
  const timer = setTimeout(
    () => {
      reject(
        new Fault("timeout", `no whole answer within ${request.timeoutMs / 1_000} s, still waiting for ${awaited}`),
      );
    },
    Math.min(request.timeoutMs, MAX_TIMER_MS),
  );
  const answer = async (): Promise<Omit<HttpResponse, "durationMs">> => {
    const message = await responseOf(client);
    awaited = "the rest of the body";
    const body = await readBody(message, request.maxBodyBytes);
    return { status: message.statusCode ?? 0, headers: headersOf(message), ...body };
  };
  try {
    return await Promise.race([answer(), overdue]);
  } finally {
    clearTimeout(timer);
    client.destroy();
  }
}

/** Throws {@link Fault} for what is never asked, and node's own errors for a malformed request. */
function open({ url: text, method, headers }: HttpRequest): ClientRequest {
  const url = new URL(text);
  const isTls = url.protocol === "https:";
  if (!isTls && url.protocol !== "http:") throw new Fault("protocol", `${url.protocol} is neither http nor https`);
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  // A literal address is never looked up, so lookupAllowed would not see it.
  if (isMetadataName(hostname) || (isIP(hostname) !== 0 && isBlockedAddress(hostname))) {
    throw new Fault("blocked", `${hostname} is an address that is never asked`);
  }
  const options = {
    method,
    hostname,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers,
    agent: false,
    lookup: lookupAllowed,
    // Said aloud, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the step's environment changes nothing.
    rejectUnauthorized: true,
  };
  return isTls ? requestTls(options) : requestPlain(options);
}

function responseOf(client: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    client.once("response", resolve);
    // Stays for the request's whole life: an error after the response must not end the process.
    client.on("error", reject);
    client.end();
  });
}

function readBody(message: IncomingMessage, maxBytes: number): Promise<Pick<HttpResponse, "body" | "truncated">> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (): void => {
      const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
      resolve({ body: new TextDecoder().decode(bytes), truncated: size > maxBytes });
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

function headersOf(message: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}
