import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseChecks } from "../../src/health/check.ts";
import { probeHttp, shownUrl, type HttpTarget } from "../../src/health/http-check.ts";
import { maskSecrets } from "../../src/health/mask.ts";
import { resolveChecks } from "../../src/health/resolve.ts";
import type { Probe } from "../../src/health/result.ts";
import type { Http, HttpRequest, HttpResponse, HttpResult } from "../../src/ports/http.ts";

const URL_OF_CHECK = "https://api.example/healthz?key=1";

/** The target of a check as it is written. */
function targetOf(check: object, environment: Readonly<Record<string, string>> = {}): HttpTarget {
  const { checks, problems } = parseChecks([{ name: "api", http: URL_OF_CHECK, ...check }]);
  assert.deepEqual(problems, []);
  const resolved = resolveChecks(checks, new Map(), environment);
  assert.deepEqual(resolved.problems, []);
  const [first] = resolved.checks;
  assert.ok(first);
  return first.target;
}

function answer(response: Partial<HttpResponse>): HttpResult {
  return { ok: true, response: { status: 200, headers: {}, body: "", truncated: false, durationMs: 100, ...response } };
}

/** Answers each URL as told and keeps what was asked. */
function fakeHttp(answers: Readonly<Record<string, HttpResult>>): Http & { readonly asked: HttpRequest[] } {
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

function probe(expect: object, response: Partial<HttpResponse>): Promise<Probe> {
  return probeHttp(targetOf({ expect }), fakeHttp({ [URL_OF_CHECK]: answer(response) }), 5_000);
}

function redirect(location: string, status = 302): HttpResult {
  return answer({ status, headers: { location } });
}

describe("probeHttp", () => {
  it("asks with the check's headers, and is content with a 2xx", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: answer({ status: 204 }) });
    const target = targetOf({ headers: { "X-Team": "a", accept: "text/html" } });
    assert.deepEqual(await probeHttp(target, http, 5_000), { status: 204, failure: undefined });
    assert.deepEqual(http.asked, [
      {
        method: "GET",
        url: URL_OF_CHECK,
        headers: { accept: "text/html", "accept-encoding": "identity", "user-agent": "flywheel", "x-team": "a" },
        timeoutMs: 5_000,
        maxBodyBytes: 1_048_576,
      },
    ]);
  });

  it("shows a URL without its query string", () => {
    assert.equal(shownUrl(new URL("https://u:p@api.example:8443/a?b=c#d")), "https://api.example:8443/a");
  });

  it("hands on the fault of an exchange", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: { ok: false, fault: "refused", message: "ECONNREFUSED", durationMs: 1 } });
    assert.deepEqual(await probeHttp(targetOf({}), http, 5_000), {
      status: undefined,
      failure: { class: "refused", problems: ["ECONNREFUSED"], excerpt: "" },
    });
  });
});

describe("redirects", () => {
  it("are followed within the origin, all of them within the time given", async () => {
    const http = fakeHttp({
      [URL_OF_CHECK]: redirect("/b"),
      "https://api.example/b": redirect("https://api.example:443/c", 308),
      "https://api.example/c": answer({ body: "ok" }),
    });
    const target = targetOf({ headers: { "x-key": "1" }, expect: { body: { contains: "ok" } } });
    assert.equal((await probeHttp(target, http, 5_000)).failure, undefined);
    assert.deepEqual(
      http.asked.map(({ timeoutMs, headers }) => [timeoutMs, headers["x-key"]]),
      [
        [5_000, "1"],
        [4_900, "1"],
        [4_800, "1"],
      ],
    );
  });

  for (const [location, words] of [
    ["https://evil.example/?t=s3cret", "a redirect to https://evil.example"],
    ["http://api.example/", "a redirect to http://api.example"],
    ["https://api.example:8443/", "a redirect to https://api.example:8443"],
    ["file:///etc/passwd", "a redirect to file://"],
    ["https://", "a Location that is no URL"],
  ] as const) {
    it(`fail when they leave the origin: ${location}`, async () => {
      const http = fakeHttp({ [URL_OF_CHECK]: redirect(location) });
      assert.deepEqual(await probeHttp(targetOf({}), http, 5_000), {
        status: 302,
        failure: {
          class: "redirect",
          problems: [`expected an answer of https://api.example, found ${words}`],
          excerpt: "",
        },
      });
      assert.equal(http.asked.length, 1);
    });
  }

  it("fail after five", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: redirect(URL_OF_CHECK) });
    const { failure } = await probeHttp(targetOf({}), http, 5_000);
    assert.deepEqual(failure?.problems, ["expected an answer, found more than 5 redirects in a row"]);
    assert.equal(http.asked.length, 6);
  });

  it("are the answer where the check expects them, and where they lead nowhere", async () => {
    const named = targetOf({ expect: { status: 302 } });
    const http = fakeHttp({ [URL_OF_CHECK]: redirect("https://evil.example/") });
    assert.deepEqual(await probeHttp(named, http, 5_000), { status: 302, failure: undefined });
    assert.equal((await probe({}, { status: 302 })).failure?.class, "status");
    assert.equal((await probe({}, { status: 304, headers: { location: "/x" } })).failure?.class, "status");
  });
});

describe("an answer", () => {
  const JSON_BODY = '{"status": "ok", "count": 3, "version": "1", "items": [{"up": true}], "none": null}';
  const good: readonly object[] = [
    { status: "!5xx" },
    { body: { contains: ["status", "ok"] } },
    { body: { matches: '"count": \\d' } },
    { json: { "$.status": "ok", "$.count": 3, "$.items[0].up": true, "$.none": null } },
    { json: { "$.count": { greater_than: 2, at_least: 3, less_than: 4, at_most: 3 } } },
    { json: { "$.none": { exists: true }, "$.absent": { exists: false } } },
    { json: { "$.items": { equals: [{ up: true }] } } },
  ];
  for (const expect of good) {
    it(`is as expected: ${JSON.stringify(expect)}`, async () => {
      assert.equal((await probe(expect, { body: JSON_BODY })).failure, undefined);
    });
  }

  const wrong: readonly (readonly [object, string])[] = [
    [{ body: { contains: ["ok", "up!"] } }, 'expected a body that contains "up!", found none of it'],
    [{ body: { matches: "^ok$" } }, "expected a body that matches ^ok$, found no match"],
    [{ json: { "$.status": "up" } }, 'expected $.status to be "up", found "ok"'],
    [{ json: { "$.version": 1 } }, 'expected $.version to be 1, found "1"'],
    [{ json: { "$.absent": "x" } }, 'expected $.absent to be "x", found nothing there'],
    [{ json: { "$.none": { exists: false } } }, "expected $.none not to exist, found null"],
    [{ json: { "$.absent": { exists: true } } }, "expected $.absent to exist, found nothing there"],
    [{ json: { "$.count": { greater_than: 3 } } }, "expected $.count to be a number greater than 3, found 3"],
    [{ json: { "$.count": { less_than: 3 } } }, "expected $.count to be a number less than 3, found 3"],
    [{ json: { "$.count": { at_least: 4 } } }, "expected $.count to be a number at least 4, found 3"],
    [{ json: { "$.version": { at_most: 4 } } }, 'expected $.version to be a number at most 4, found "1"'],
  ];
  for (const [expect, problem] of wrong) {
    it(`is not as expected: ${JSON.stringify(expect)}`, async () => {
      assert.deepEqual(await probe(expect, { body: JSON_BODY }), {
        status: 200,
        failure: { class: "assertion", problems: [problem], excerpt: JSON_BODY },
      });
    });
  }

  it("of another status says only that, with the beginning of the body", async () => {
    const expect = { status: [200, 204], body: { contains: "ok" } };
    assert.deepEqual((await probe(expect, { status: 503, body: "\n no healthy upstream\n" })).failure, {
      class: "status",
      problems: ["expected status 200 or 204, found 503"],
      excerpt: "no healthy upstream",
    });
  });

  it("tells every problem of the body at once", async () => {
    const expect = { body: { contains: "a", matches: "b" }, json: { "$.x": 1, "$.y": { exists: true } } };
    assert.equal((await probe(expect, { body: "{}" })).failure?.problems.length, 4);
  });

  it("that is no JSON says so once", async () => {
    const expect = { json: { "$.x": 1, "$.y": 2 } };
    const { failure } = await probe(expect, { body: "<html>" });
    assert.deepEqual(failure?.problems, ["expected a JSON body, found one that is no JSON"]);
  });

  it("that is too large fails only where the body matters", async () => {
    const large = { body: "x", truncated: true };
    assert.equal((await probe({ body: { contains: "x" } }, large)).failure?.class, "too-large");
    assert.equal((await probe({}, large)).failure, undefined);
  });

  it("is quoted with at most 500 characters", async () => {
    const { failure } = await probe({ status: 500 }, { body: "😀".repeat(1000) });
    assert.equal(failure?.excerpt.length, 500);
    assert.equal(failure.excerpt.isWellFormed(), true);
  });
});

describe("secrets of headers", () => {
  const target = targetOf(
    {
      headers: { authorization: "Bearer {{ env.TOKEN }}" },
      expect: { json: { "$.token": "x", "$.long": "x" } },
    },
    { TOKEN: 's3"cret' },
  );

  it("are masked wherever the answer repeats them, also where a quote is cut", async () => {
    const body = JSON.stringify({ token: 's3"cret', long: `${"x".repeat(115)}s3"cret` });
    const { failure } = await probeHttp(target, fakeHttp({ [URL_OF_CHECK]: answer({ body }) }), 5_000);
    assert.equal(failure?.problems.length, 2);
    assert.match(failure.problems[0] ?? "", /found "\*\*\*"$/);
    assert.doesNotMatch(JSON.stringify(failure), /s3|cret/);
  });

  it("are masked in a fault and in a redirect", async () => {
    const plain = targetOf({ headers: { "x-team": "{{ env.TEAM }}" } }, { TEAM: "s3cret" });
    const fault: HttpResult = { ok: false, fault: "protocol", message: "bad s3cret", durationMs: 1 };
    for (const result of [fault, redirect("https://s3cret.evil.example/")]) {
      const { failure } = await probeHttp(plain, fakeHttp({ [URL_OF_CHECK]: result }), 5_000);
      assert.match(failure?.problems[0] ?? "", /\*\*\*/);
      assert.doesNotMatch(failure?.problems[0] ?? "", /s3|cret/);
    }
  });

  it("are masked whole when one begins with another", () => {
    assert.equal(maskSecrets("a=abc b=abcdef", ["abc", "abcdef", ""]), "a=*** b=***");
  });
});
