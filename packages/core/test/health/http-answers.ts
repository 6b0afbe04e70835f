import assert from "node:assert/strict";
import type { Http, HttpRequest, HttpResponse, HttpResult } from "../../src/ports/http.ts";

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
