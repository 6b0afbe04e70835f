import type { ConnectionPhases, Destination, NetworkFault, TlsFacts } from "./network.ts";

export interface HttpRequest extends Omit<Destination, "host" | "port"> {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with its length; no body where it is undefined. */
  readonly body?: string;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  /** More of the body than this is not read. */
  readonly maxBodyBytes: number;
}

/** How long each part of the exchange took. What did not happen is 0. */
export interface HttpPhases extends ConnectionPhases {
  /** From the request to the answer's headers. */
  readonly waitMs: number;
  /** For the body. */
  readonly transferMs: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly truncated: boolean;
  readonly durationMs: number;
  /** `1.1` */
  readonly httpVersion: string;
  /** The address that answered, or the proxy's. */
  readonly address: string;
  readonly tls: TlsFacts | undefined;
  readonly phases: HttpPhases;
}

/** Why an exchange gave no response. */
export type HttpFault = NetworkFault | "timeout-body" | "protocol";

export type HttpResult =
  | { readonly ok: true; readonly response: HttpResponse }
  /** The message is fit to be shown. */
  | { readonly ok: false; readonly fault: HttpFault; readonly message: string; readonly durationMs: number };

/**
 * One HTTP exchange on a connection of its own. Redirects are not followed: a 3xx is a response like any other.
 * Never rejects.
 */
export interface Http {
  request(request: HttpRequest): Promise<HttpResult>;
}
