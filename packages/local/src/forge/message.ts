import type { IncomingHttpHeaders } from "node:http";

/** An HTTP request as the forge's handlers see it. */
export interface ForgeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What the placeholders of the operation's path template matched, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a handler answers: `json` or `bytes` or neither. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

/** The body as JSON, undefined where there is none or it is not JSON. */
export function jsonOf(request: ForgeRequest): unknown {
  try {
    return JSON.parse(request.body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** A path parameter; the routing guarantees those of the template. */
export function parameter(request: ForgeRequest, name: string): string {
  const value = request.parameters[name];
  if (value === undefined) throw new Error(`${request.method} ${request.path} has no path parameter "${name}"`);
  return value;
}

/** An error of GitHub's REST API, which repeats the status in the body, as text. */
export function apiError(status: number, message: string, errors?: readonly ValidationProblem[]): Reply {
  const documentation = "https://docs.github.com/rest";
  return { status, json: { message, errors, documentation_url: documentation, status: String(status) } };
}

/** One entry of a 422's `errors`. */
export interface ValidationProblem {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
  /** What is wrong, where GitHub says. */
  readonly value?: string | readonly string[];
}
