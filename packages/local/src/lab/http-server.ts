import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface HttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface HttpReply {
  readonly status: number;
  /** JSON text; empty for none. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HttpServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Ends it, and every connection that is still open. */
  close(): Promise<void>;
}

/** Serves on a free port of this machine. An error in `answer` is answered with 500 and its message. */
export async function serveHttp(answer: (request: HttpRequest) => HttpReply | Promise<HttpReply>): Promise<HttpServer> {
  const server = createServer((incoming, outgoing) => {
    readRequest(incoming)
      .then(answer)
      .catch((error: unknown): HttpReply => ({ status: 500, body: JSON.stringify({ error: String(error) }) }))
      .then(
        (reply) => {
          outgoing.writeHead(reply.status, { "content-type": "application/json", ...reply.headers });
          outgoing.end(reply.body);
        },
        () => outgoing.destroy(),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<HttpRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return {
    method: incoming.method ?? "GET",
    url: new URL(incoming.url ?? "/", "http://127.0.0.1"),
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
