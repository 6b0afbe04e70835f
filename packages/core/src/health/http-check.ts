import { redactor } from "../plan/redact.ts";
import type { Host } from "../ports/host.ts";
import type { HttpPhases, HttpRequest, HttpResponse } from "../ports/http.ts";
import type { TlsRequest } from "../ports/network.ts";
import { failedByFault } from "./advice.ts";
import { judgeResponse } from "./assertions.ts";
import { noteOfCertificate } from "./certificate.ts";
import type { HttpExpectation } from "./expectation.ts";
import { connectionPhases } from "./phases.ts";
import type { Phase, Probe } from "./result.ts";
import { namesStatus } from "./status.ts";

/** Which redirects are followed: none, those within the origin, or any but from https to http. */
export type RedirectPolicy = "none" | "same_origin" | "any";

/** What one HTTP check asks, templates filled in. */
export interface HttpTarget {
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expect: HttpExpectation;
  readonly redirects: RedirectPolicy;
  readonly tls: TlsRequest;
  readonly proxy: string | undefined;
  /** Values that must never be shown, even when the answer repeats them. */
  readonly secrets: readonly string[];
}

/** What of the way to the server is fixed. */
export type Route = Pick<HttpRequest, "address" | "family">;

const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 1024 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const REDIRECT_ADVICE =
  "Redirects are followed within one origin, five at most: write the final URL in the check, expect the redirect's status, or set redirects: any.";

/** What of a URL may be shown: query strings and user-info can hold credentials. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

/** What a server that repeats its URL would show of it: the query string, and each of its values. */
export function querySecrets({ search, searchParams }: URL): readonly string[] {
  return [search.slice(1), ...searchParams.values()];
}

/**
 * Asks once and follows redirects. Headers, certificate and route never travel to another origin.
 * @param timeoutMs for all of it, redirects included
 * @param now milliseconds since the epoch
 */
export async function probeHttp(
  target: HttpTarget,
  { http, patterns }: Pick<Host, "http" | "patterns">,
  { route = {}, timeoutMs, now }: { readonly route?: Route; readonly timeoutMs: number; readonly now: number },
): Promise<Probe> {
  const mask = redactor([...target.secrets, ...querySecrets(target.url)]);
  let url = target.url;
  let latencyMs = 0;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const result = await http.request(requestOf(target, url, route, Math.max(1, timeoutMs - latencyMs)));
    if (!result.ok) return failedByFault(result.fault, mask(result.message));
    const { response } = result;
    latencyMs += response.durationMs;
    const location = response.headers["location"];
    if (location === undefined || !isToFollow(response.status, target)) {
      return {
        status: String(response.status),
        failure: judgeResponse(response, target.expect, { mask, patterns, now, latencyMs }),
        phases: phasesOf(response.phases),
        notes: noteOfCertificate(response.tls, now),
      };
    }
    const next = URL.parse(location, url.href);
    const refusal = refuseRedirect(url, next, target.redirects);
    if (next === null || refusal !== undefined) return failedRedirect(mask(refusal ?? ""), response);
    url = next;
  }
  return failedRedirect(`expected an answer, found more than ${MAX_REDIRECTS} redirects in a row`);
}

function requestOf(target: HttpTarget, url: URL, route: Route, timeoutMs: number): HttpRequest {
  const isOwn = url.origin === target.url.origin;
  const { proxy } = target;
  return {
    method: "GET",
    url: url.href,
    headers: {
      accept: "*/*",
      "accept-encoding": "identity",
      "user-agent": "flywheel",
      ...(isOwn ? target.headers : {}),
    },
    timeoutMs,
    maxBodyBytes: MAX_BODY_BYTES,
    tls: isOwn ? target.tls : target.tls.ca === undefined ? {} : { ca: target.tls.ca },
    ...(isOwn ? route : {}),
    ...(proxy === undefined ? {} : { proxy }),
  };
}

/** A redirect the check itself expects is its answer. */
function isToFollow(status: number, target: HttpTarget): boolean {
  return REDIRECTS.has(status) && target.redirects !== "none" && !namesStatus(target.expect.status, status);
}

/** Why a redirect is not followed; undefined where it is. */
function refuseRedirect(from: URL, to: URL | null, policy: RedirectPolicy): string | undefined {
  if (to === null) return `expected an answer of ${from.origin}, found a Location that is no URL`;
  const shown = `${to.protocol}//${to.host}`;
  if (to.origin === from.origin) return undefined;
  if (policy !== "any") return `expected an answer of ${from.origin}, found a redirect to ${shown}`;
  if (to.protocol === "https:" || (to.protocol === "http:" && from.protocol === "http:")) return undefined;
  return `expected an answer or a redirect to https, found a redirect from ${from.origin} to ${shown}`;
}

function failedRedirect(problem: string, response?: HttpResponse): Probe {
  return {
    status: response === undefined ? undefined : String(response.status),
    failure: { class: "redirect", problems: [problem], excerpt: "", advice: REDIRECT_ADVICE },
  };
}

function phasesOf(phases: HttpPhases): readonly Phase[] {
  return [
    ...connectionPhases(phases),
    { name: "wait", durationMs: phases.waitMs },
    { name: "transfer", durationMs: phases.transferMs },
  ];
}
