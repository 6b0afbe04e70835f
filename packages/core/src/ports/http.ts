export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For the whole exchange, body included. */
  readonly timeoutMs: number;
  /** More of the body than this is not read. */
  readonly maxBodyBytes: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly truncated: boolean;
  readonly durationMs: number;
}

/** Why an exchange gave no response. */
export type HttpFault = "dns" | "refused" | "reset" | "timeout" | "tls" | "blocked" | "protocol";

export type HttpResult =
  | { readonly ok: true; readonly response: HttpResponse }
  | { readonly ok: false; readonly fault: HttpFault; readonly message: string; readonly durationMs: number };

/** One HTTP exchange. Redirects are not followed: a 3xx is a response like any other. Never rejects. */
export interface Http {
  request(request: HttpRequest): Promise<HttpResult>;
}
