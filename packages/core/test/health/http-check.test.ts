import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { shownUrl } from "../../src/health/http-check.ts";
import type { HttpResult } from "../../src/ports/http.ts";
import { answer, ask, essence, fakeHttp, probe, redirect, URL_OF_CHECK } from "./http-answers.ts";
import { probeOf } from "./probes.ts";

describe("an http check", () => {
  it("asks with the check's headers, and is content with a 2xx", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: answer({ status: 204 }) });
    const { status, failure, phases } = await ask({ headers: { "X-Team": "a", accept: "text/html" } }, http);
    assert.deepEqual([status, failure], ["204", undefined]);
    assert.deepEqual(
      phases?.map(({ name, durationMs }) => `${name} ${durationMs}`),
      ["resolve 1", "connect 2", "tls 3", "wait 4", "transfer 5"],
    );
    assert.deepEqual(http.asked, [
      {
        method: "GET",
        url: URL_OF_CHECK,
        headers: { accept: "text/html", "accept-encoding": "identity", "user-agent": "flywheel", "x-team": "a" },
        timeoutMs: 5_000,
        maxBodyBytes: 1_048_576,
        tls: {},
      },
    ]);
  });

  it("shows a URL without its query string", () => {
    assert.equal(shownUrl(new URL("https://u:p@api.example:8443/a?b=c#d")), "https://api.example:8443/a");
  });

  it("hands on the fault of an exchange", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: { ok: false, fault: "refused", message: "ECONNREFUSED", durationMs: 1 } });
    const { status, failure } = await ask({}, http);
    assert.equal(status, undefined);
    assert.deepEqual(essence(failure), { class: "refused", problems: ["ECONNREFUSED"], excerpt: "" });
  });
});

describe("redirects", () => {
  it("are followed within the origin, all of them within the time given", async () => {
    const http = fakeHttp({
      [URL_OF_CHECK]: redirect("/b"),
      "https://api.example/b": redirect("https://api.example:443/c", 308),
      "https://api.example/c": answer({ body: "ok" }),
    });
    const check = { headers: { "x-key": "1" }, expect: { body: { contains: "ok" } } };
    assert.equal((await ask(check, http)).failure, undefined);
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
      const { status, failure } = await ask({}, http);
      assert.equal(status, "302");
      assert.deepEqual(essence(failure), {
        class: "redirect",
        problems: [`expected an answer of https://api.example, found ${words}`],
        excerpt: "",
      });
      assert.equal(http.asked.length, 1);
    });
  }

  it("fail after five", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: redirect(URL_OF_CHECK) });
    const { failure } = await ask({}, http);
    assert.deepEqual(failure?.problems, ["expected an answer, found more than 5 redirects in a row"]);
    assert.equal(http.asked.length, 6);
  });

  it("are the answer where the check expects them, and where they lead nowhere", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: redirect("https://evil.example/") });
    assert.equal((await ask({ expect: { status: 302 } }, http)).failure, undefined);
    assert.equal((await ask({ redirects: "none", expect: { status: "3xx" } }, http)).failure, undefined);
    assert.equal((await probe({}, { status: 302 })).failure?.class, "status");
    assert.equal((await probe({}, { status: 304, headers: { location: "/x" } })).failure?.class, "status");
  });
});

describe("redirects to any origin", () => {
  it("are followed without the check's headers, certificate and addresses", async () => {
    const http = fakeHttp({
      [URL_OF_CHECK]: redirect("https://login.example/"),
      "https://login.example/": redirect("https://api.example/back"),
      "https://api.example/back": answer(),
    });
    const pem = (kind: string): string => `-----BEGIN ${kind}-----`;
    const tls = { ca: pem("CA"), client_cert: pem("CERTIFICATE"), client_key: "{{ env.KEY }}" };
    const check = { redirects: "any", headers: { "x-key": "1" }, ...tls, ip: ["192.0.2.7"] };
    assert.equal((await ask(check, http, { KEY: pem("KEY") })).failure, undefined);
    assert.deepEqual(
      http.asked.map(({ headers, tls: sent, address }) => [headers["x-key"], sent?.cert, sent?.ca, address]),
      [
        ["1", tls.client_cert, tls.ca, "192.0.2.7"],
        [undefined, undefined, tls.ca, undefined],
        ["1", tls.client_cert, tls.ca, "192.0.2.7"],
      ],
    );
  });

  it("never lead from https to http", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: redirect("http://api.example/") });
    const { failure } = await ask({ redirects: "any" }, http);
    assert.deepEqual(failure?.problems, [
      "expected an answer or a redirect to https, found a redirect from https://api.example to http://api.example",
    ]);
  });
});

describe("the addresses of a host", () => {
  const dead: HttpResult = { ok: false, fault: "refused", message: "ECONNREFUSED", durationMs: 1 };
  const ports = (bad: string) => ({
    http: { request: ({ address }: { address?: string }) => Promise.resolve(address === bad ? dead : answer()) },
    network: {
      connect: () => assert.fail(),
      resolve: () => assert.fail(),
      addresses: () => Promise.resolve({ ok: true, value: ["192.0.2.1", "2001:db8::1"] } as const),
    },
  });

  it("must each answer where the check says so", async () => {
    const good = await probeOf({ http: URL_OF_CHECK, ip: "each" }, { ports: ports("") });
    assert.deepEqual(await good.probe(5_000).then(({ status, failure }) => [status, failure]), [
      "200 from 2 addresses",
      undefined,
    ]);
    const half = await probeOf({ http: URL_OF_CHECK, ip: "each" }, { ports: ports("2001:db8::1") });
    const { status, failure } = await half.probe(5_000);
    assert.equal(status, "1 of 2 addresses");
    assert.deepEqual(essence(failure), { class: "refused", problems: ["2001:db8::1: ECONNREFUSED"], excerpt: "" });
  });

  it("may be those of one family", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: answer() });
    await ask({ ip: 4 }, http);
    await ask({ ip: "6" }, http);
    assert.deepEqual(
      http.asked.map(({ family }) => family),
      [4, 6],
    );
  });
});

describe("the certificate of an answer", () => {
  const DAY_MS = 86_400_000;
  // The clock of the fake host.
  const NOW = Date.UTC(2026, 0, 1);
  const tls = { protocol: "TLSv1.2", validTo: NOW + 10 * DAY_MS, names: ["api.example", "*.web.example"] };

  it("is as expected", async () => {
    const expect = { tls: { expires_after: "10d", names: ["api.example", "a.web.example"], min_version: "TLSv1.2" } };
    assert.equal((await probe(expect, { tls })).failure, undefined);
  });

  for (const [expect, failureClass, problem] of [
    [
      { expires_after: "11d" },
      "tls-expires-soon",
      "expected a certificate good for 11 d more, found one that ends on 2026-01-11",
    ],
    [{ min_version: "TLSv1.3" }, "tls-protocol", "expected at least TLSv1.3, found TLSv1.2"],
    [
      { names: ["web.example", "a.b.web.example", "api.example"] },
      "tls-hostname",
      "expected a certificate for web.example, a.b.web.example, found one for api.example, *.web.example",
    ],
  ] as const) {
    it(`is not as expected: ${JSON.stringify(expect)}`, async () => {
      const { failure } = await probe({ tls: expect }, { tls });
      assert.deepEqual(essence(failure), { class: failureClass, problems: [problem], excerpt: "" });
    });
  }

  it("is noted where it ends soon", async () => {
    assert.deepEqual((await probe({}, { tls })).notes, ["its certificate ends on 2026-01-11"]);
    assert.deepEqual((await probe({}, { tls: { ...tls, validTo: NOW + 15 * DAY_MS } })).notes, []);
  });
});
