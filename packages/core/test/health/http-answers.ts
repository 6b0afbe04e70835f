import assert from "node:assert/strict";
import type { Probe, ProbeFailure } from "../../src/health/result.ts";
import type { Http, HttpRequest, HttpResponse, HttpResult } from "../../src/ports/http.ts";
import { probeOf } from "./probes.ts";

/** A 200 without a body that took 100 ms, but for what is given. */
export function answer(response: Partial<HttpResponse> = {}): HttpResult {
  return {
    ok: true,
    response: {
      status: 200,
      headers: {},
      body: "",
      truncated: false,
      durationMs: 100,
      httpVersion: "1.1",
      address: "192.0.2.1",
      tls: undefined,
      phases: { resolveMs: 1, connectMs: 2, tlsMs: 3, waitMs: 4, transferMs: 5 },
      ...response,
    },
  };
}

/** Answers each URL as told and keeps what was asked. */
export function fakeHttp(answers: Readonly<Record<string, HttpResult>>): Http & { readonly asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  return {
    asked,
    request: (request) => {
      asked.push(request);
      const found = answers[request.url];
      assert.ok(found, `nothing is told for ${request.url}`);
      return Promise.resolve(found);
    },
  };
}

export const URL_OF_CHECK = "https://api.example/healthz?key=1";

/** One try of a check of {@link URL_OF_CHECK}. */
export async function ask(
  check: object,
  http: ReturnType<typeof fakeHttp>,
  environment: Readonly<Record<string, string>> = {},
): Promise<Probe> {
  const probe = await probeOf({ http: URL_OF_CHECK, ...check }, { environment, ports: { http } });
  return probe.probe(5_000);
}

/** One try that gets this answer. */
export function probe(expect: object, response: Partial<HttpResponse>): Promise<Probe> {
  return ask({ expect }, fakeHttp({ [URL_OF_CHECK]: answer(response) }));
}

export function redirect(location: string, status = 302): HttpResult {
  return answer({ status, headers: { location } });
}

/** A failure without its advice, which is only words. */
export function essence(failure: ProbeFailure | undefined): Omit<ProbeFailure, "advice"> | undefined {
  if (failure === undefined) return undefined;
  const { advice, ...rest } = failure;
  assert.match(advice, /^[A-Z].*\.$/);
  return rest;
}
