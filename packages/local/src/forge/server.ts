import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Faults, type Fault } from "./faults.ts";
import { emptyForge, type Forge, type ForgeOptions } from "./forge.ts";
import { apiError, type ForgeRequest, type Reply } from "./message.ts";
import { OPERATIONS } from "./operations.ts";
import { route } from "./routing.ts";
import { stateOf, type ForgeState } from "./state.ts";
import { runtimeToken, type RunJob } from "./tokens.ts";

/** One request, as it was answered. */
export interface ForgeCall {
  readonly method: string;
  readonly path: string;
  /** The name in the table of operations; undefined for a request that is not in it. */
  readonly operation: string | undefined;
  /** Undefined where the connection was cut. */
  readonly status: number | undefined;
}

/** A local forge that is listening. */
export interface LocalForge {
  /** The API's address, without a slash at the end. */
  readonly url: string;
  readonly state: ForgeState;
  /** Every request so far, in the order they were answered. */
  readonly calls: readonly ForgeCall[];
  /** What was asked that the forge does not model; a test asserts that it is empty. */
  readonly unexpected: readonly string[];
  /** What broke GitHub's published contract; a test asserts that it is empty. */
  readonly violations: readonly string[];
  /** The variables by which a step of this job finds the forge. */
  environmentFor(run: RunJob): Readonly<Record<string, string>>;
  /** Lets the next request of an operation (a name from the table) fail. */
  failNext(operation: string, fault: Fault): void;
  /** Lets every further request of an operation fail, until {@link heal}. */
  failAlways(operation: string, fault: Fault): void;
  /** Forgets all faults. */
  heal(): void;
  close(): Promise<void>;
}

/** Starts a double of the parts of GitHub that flywheel's actions call, on a free loopback port. */
export async function startForge(options: ForgeOptions): Promise<LocalForge> {
  const server = createServer();
  const origin = await listen(server);
  const forge = emptyForge(options, origin);
  const faults = new Faults();
  const calls: ForgeCall[] = [];
  server.on("request", (message: IncomingMessage, response: ServerResponse) => {
    respond(message, response, forge, faults).then(
      (call) => calls.push(call),
      // The client went away before its request was complete, as a cancelled action does.
      () => response.destroy(),
    );
  });
  return {
    url: origin,
    state: stateOf(forge),
    calls,
    unexpected: forge.unexpected,
    violations: forge.violations,
    environmentFor: (run) => environmentFor(origin, run),
    failNext: (operation, fault) => {
      faults.plan({ operation, fault, once: true });
    },
    failAlways: (operation, fault) => {
      faults.plan({ operation, fault, once: false });
    },
    heal: () => {
      faults.clear();
    },
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the local forge has no port");
  return `http://127.0.0.1:${address.port}`;
}

/** The server's address stays github.com: on any other host the artifact client refuses to work (it takes it for GHES). */
function environmentFor(origin: string, run: RunJob): Readonly<Record<string, string>> {
  return {
    GITHUB_API_URL: origin,
    GITHUB_GRAPHQL_URL: `${origin}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(run),
  };
}

async function respond(
  message: IncomingMessage,
  response: ServerResponse,
  forge: Forge,
  faults: Faults,
): Promise<ForgeCall> {
  const url = new URL(message.url ?? "/", forge.origin);
  const method = message.method ?? "GET";
  const path = url.pathname;
  const found = route(OPERATIONS, { method, path });
  const operation = found?.route.name;
  const fault = operation === undefined ? undefined : faults.take(operation);
  const request: ForgeRequest = {
    method,
    path,
    query: url.searchParams,
    headers: message.headers,
    body: Buffer.concat(await message.toArray()),
    parameters: found?.parameters ?? {},
  };
  const answer = async (): Promise<Reply> => {
    if (found !== undefined) return found.route.handle(request, forge);
    forge.unexpected.push(`${method} ${path}`);
    return apiError(501, `The local forge does not model ${method} ${path}`);
  };
  if (fault === "cut-before") return cut(response, { method, path, operation });
  if (isLate(fault)) await wait(fault.delayMs);
  const own = isReply(fault) ? fault : await guarded(answer, forge);
  if (fault === "cut-after") return cut(response, { method, path, operation });
  const reply = changed(own, fault);
  send(response, reply);
  return { method, path, operation, status: reply.status };
}

function isReply(fault: Fault | undefined): fault is Reply {
  return typeof fault === "object" && "status" in fault;
}

function isLate(fault: Fault | undefined): fault is { readonly delayMs: number } {
  return typeof fault === "object" && "delayMs" in fault;
}

/** What a fault makes of the forge's own answer. */
function changed(own: Reply, fault: Fault | undefined): Reply {
  if (typeof fault !== "object") return own;
  if ("afterEffect" in fault) return fault.afterEffect;
  if (!("alter" in fault)) return own;
  const { json, ...rest } = own;
  const headers = json === undefined ? own.headers : { "content-type": JSON_TYPE, ...own.headers };
  return { ...rest, ...(headers === undefined ? {} : { headers }), bytes: fault.alter(bytesOf(own)) };
}

/** A handler that throws is a bug in the forge: it shows in `violations`, not only in an action's retry. */
async function guarded(answer: () => Promise<Reply>, forge: Forge): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    forge.violations.push(text);
    return apiError(500, text);
  }
}

function cut(response: ServerResponse, call: Omit<ForgeCall, "status">): ForgeCall {
  response.destroy();
  return { ...call, status: undefined };
}

const JSON_TYPE = "application/json; charset=utf-8";

function bytesOf({ json, bytes }: Reply): Buffer {
  return json === undefined ? Buffer.from(bytes ?? []) : Buffer.from(JSON.stringify(json));
}

function send(response: ServerResponse, reply: Reply): void {
  const content = bytesOf(reply);
  response.writeHead(reply.status, {
    ...(reply.json === undefined ? {} : { "content-type": JSON_TYPE }),
    "content-length": content.length,
    ...reply.headers,
  });
  response.end(content);
}
