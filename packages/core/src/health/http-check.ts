import type { Http } from "../ports/http.ts";
import { judgeResponse, type ResolvedExpectation } from "./assertions.ts";
import { maskSecrets } from "./mask.ts";
import type { FailureClass, Probe } from "./result.ts";
import { namesStatus } from "./status.ts";

/** What one HTTP check asks, templates filled in. */
export interface HttpTarget {
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: ResolvedExpectation;
  /** Values that must never be shown, even when the answer repeats them. */
  readonly secrets: readonly string[];
}

const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** What of a URL may be shown: query strings and user-info can hold credentials. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/**
 * Asks once, following redirects within the same origin only: headers never travel to another one.
 * @param timeoutMs for all of it, redirects included
 */
export async function probeHttp(target: HttpTarget, http: Http, timeoutMs: number): Promise<Probe> {
  const mask = (text: string): string => maskSecrets(text, target.secrets);
  let url = target.url;
  let left = timeoutMs;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const result = await http.request({
      method: "GET",
      url: url.href,
      headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "flywheel", ...target.headers },
      timeoutMs: Math.max(1, left),
      maxBodyBytes: MAX_BODY_BYTES,
    });
    if (!result.ok) return failed(result.fault, mask(result.message));
    const { response } = result;
    const location = response.headers["location"];
    if (location === undefined || !isToFollow(response.status, target)) {
      return { status: response.status, failure: judgeResponse(response, target.expect, mask) };
    }
    const next = URL.parse(location, url.href);
    if (next?.origin !== url.origin) return failed("redirect", mask(leavesOrigin(url, next)), response.status);
    left -= response.durationMs;
    url = next;
  }
  return failed("redirect", `expected an answer, found more than ${MAX_REDIRECTS} redirects in a row`);
}

/** A redirect the check itself expects is its answer. */
function isToFollow(status: number, target: HttpTarget): boolean {
  return REDIRECTS.has(status) && !namesStatus(target.expect.status, status);
}

function leavesOrigin(from: URL, to: URL | null): string {
  const found = to === null ? "a Location that is no URL" : `a redirect to ${to.protocol}//${to.host}`;
  return `expected an answer of ${from.origin}, found ${found}`;
}

function failed(failureClass: FailureClass, problem: string, status?: number): Probe {
  return { status, failure: { class: failureClass, problems: [problem], excerpt: "" } };
}
