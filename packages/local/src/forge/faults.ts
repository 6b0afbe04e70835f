import { apiError, type Reply } from "./message.ts";

/** A failure on the way. */
export type Fault =
  /** An answer in place of the forge's own; the request has no effect. */
  | Reply
  /** The request takes effect, and then this is answered. */
  | { readonly afterEffect: Reply }
  /** The connection is cut before the request takes effect, or after it (a lost reply). */
  | "cut-before"
  | "cut-after"
  /** The answer is the forge's own, but late. */
  | { readonly delayMs: number }
  /** The answer's bytes are changed on the way. */
  | { readonly alter: (bytes: Buffer) => Buffer };

interface Planned {
  readonly operation: string;
  readonly fault: Fault;
  readonly once: boolean;
}

/** Faults that wait for requests of an operation, in the order they were planned. */
export class Faults {
  readonly #planned: Planned[] = [];

  plan(planned: Planned): void {
    this.#planned.push(planned);
  }

  take(operation: string): Fault | undefined {
    const index = this.#planned.findIndex((planned) => planned.operation === operation);
    const found = this.#planned[index];
    if (found?.once === true) this.#planned.splice(index, 1);
    return found?.fault;
  }

  /** Everything is well again. */
  clear(): void {
    this.#planned.length = 0;
  }
}

/** An error of the API with the body GitHub gives it. */
export function failing(status: number): Reply {
  return apiError(status, `The forge answers ${status}`);
}

/** What a proxy in front of GitHub says. */
export function htmlPage(status: number): Reply {
  const page = "<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>";
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, bytes: Buffer.from(page) };
}

/** The hour's requests are used up. Headers: docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export function primaryRateLimit(secondsLeft: number): Reply {
  const reset = Math.ceil(Date.now() / 1000) + secondsLeft;
  return {
    ...apiError(403, "API rate limit exceeded for installation ID 1."),
    headers: {
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-used": "1000",
      "x-ratelimit-reset": String(reset),
      "x-ratelimit-resource": "core",
    },
  };
}

/** Too many requests at once, or too much written in a minute. */
export function secondaryRateLimit(retryAfterSeconds: number): Reply {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  return {
    ...apiError(403, message),
    headers: { "retry-after": String(retryAfterSeconds), "x-ratelimit-remaining": "900" },
  };
}

/** Half of the answer. */
export function truncated(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

/** One bit of the answer is another one. */
export function corrupted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}
