import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseTree } from "../../src/organization/document.ts";
import { Report } from "../../src/organization/report.ts";
import { dataOf } from "../../src/organization/tree.ts";
import type { HttpResult } from "../../src/ports/http.ts";
import { answer, ask, essence, fakeHttp, probe, redirect, URL_OF_CHECK } from "./http-answers.ts";
import { probeOf } from "./probes.ts";

describe("an answer", () => {
  const JSON_BODY = '{"status": "ok", "count": 3, "version": "1", "items": [{"up": true}], "none": null}';
  const HEADERS = { etag: "v1", server: "nginx" };
  const good: readonly object[] = [
    { status: "!5xx" },
    { body: { contains: ["status", "ok"] } },
    { body: { matches: '"count": \\d' } },
    { json: { "$.status": "ok", "$.count": 3, "$.items[0].up": true, "$.none": null } },
    { json: { "$.count": { greater_than: 2, at_least: 3, less_than: 4, at_most: 3 } } },
    { json: { "$.none": { exists: true }, "$.absent": { exists: false } } },
    { json: { "$.items": { equals: [{ up: true }] } } },
    { json: { "$.count": { type: "number", not_equals: 4 }, "$.items": { type: "array", length: 1 } } },
    { json: { "$.status": { matches: "^o", contains: "k", length: 2 }, "$.none": { type: "null" } } },
    { headers: { Etag: "v1", "x-a": { exists: false }, server: { contains: "ginx", matches: "^n" } } },
    { max_latency: "100ms" },
  ];
  for (const expect of good) {
    it(`is as expected: ${JSON.stringify(expect)}`, async () => {
      assert.equal((await probe(expect, { body: JSON_BODY, headers: HEADERS })).failure, undefined);
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
    [{ json: { "$.count": { type: "string" } } }, "expected $.count to be of type string, found 3"],
    [{ json: { "$.items": { length: 2 } } }, 'expected $.items to have length 2, found [{"up":true}]'],
    [{ json: { "$.status": { not_equals: "ok" } } }, 'expected $.status not to be "ok", found "ok"'],
    [{ json: { "$.status": { contains: "x" } } }, 'expected $.status to contain "x", found "ok"'],
    [{ json: { "$.count": { matches: "3" } } }, "expected $.count to match 3, found 3"],
    [{ headers: { etag: "v2" } }, 'expected header etag to be "v2", found "v1"'],
    [{ headers: { etag: { exists: false } } }, 'expected header etag not to exist, found "v1"'],
    [{ headers: { "x-a": { matches: "a" } } }, "expected header x-a to match a, found no such header"],
    [{ json: { "$.version": { at_most: 4 } } }, 'expected $.version to be a number at most 4, found "1"'],
  ];
  for (const [expect, problem] of wrong) {
    it(`is not as expected: ${JSON.stringify(expect)}`, async () => {
      const { failure } = await probe(expect, { body: JSON_BODY, headers: HEADERS });
      assert.deepEqual(essence(failure), { class: "assertion", problems: [problem], excerpt: JSON_BODY });
    });
  }

  it("of another status says only that, with the beginning of the body", async () => {
    const expect = { status: [200, 204], body: { contains: "ok" } };
    assert.deepEqual(essence((await probe(expect, { status: 503, body: "\n no healthy upstream\n" })).failure), {
      class: "status",
      problems: ["expected status 200 or 204, found 503"],
      excerpt: "no healthy upstream",
    });
  });

  it("tells every problem of the body at once", async () => {
    const expect = { body: { contains: "a", matches: "b" }, json: { "$.x": 1, "$.y": { exists: true } } };
    assert.equal((await probe(expect, { body: "{}" })).failure?.problems.length, 4);
  });

  it("that came too late says so", async () => {
    const { failure } = await probe({ max_latency: "99ms" }, {});
    assert.deepEqual(essence(failure), {
      class: "latency",
      problems: ["expected an answer within 99 ms, found 100 ms"],
      excerpt: "",
    });
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

  it("on which a pattern takes too long fails, wherever the pattern stands", async () => {
    const patterns = { test: () => undefined };
    for (const expect of [
      { body: { matches: "x*y" } },
      { headers: { server: { matches: "x*y" } } },
      { json: { "$.a": { matches: "x*y" } } },
    ]) {
      const http = fakeHttp({ [URL_OF_CHECK]: answer({ body: '{"a": "xx"}', headers: { server: "xx" } }) });
      const prepared = await probeOf({ http: URL_OF_CHECK, expect }, { ports: { http, patterns } });
      const { failure } = await prepared.probe(5_000);
      const problem = "expected to match x*y, found that trying it on this answer takes too long: it was stopped";
      assert.deepEqual(essence(failure), { class: "assertion", problems: [problem], excerpt: '{"a": "xx"}' });
    }
  });

  it("is quoted with at most 4 KiB", async () => {
    const { failure } = await probe({ status: 500 }, { body: "😀".repeat(3000) });
    assert.equal(failure?.excerpt.length, 4096);
    assert.equal(failure.excerpt.isWellFormed(), true);
  });
});

describe("numbers beyond 2^53", () => {
  it("are told apart by their last digit", async () => {
    const body = '{"id": 9007199254740993, "ids": [9007199254740993]}';
    const { failure } = await probe({ json: { "$.id": 2 ** 53, "$.ids": [2 ** 53] } }, { body });
    assert.deepEqual(failure?.problems, [
      "expected $.id to be 9007199254740992, found 9007199254740993",
      'expected $.ids to be [9007199254740992], found ["9007199254740993"]',
    ]);
    const rules = { type: "number", greater_than: 2 ** 52, less_than: 2 ** 54 };
    assert.equal((await probe({ json: { "$.id": rules } }, { body })).failure, undefined);
    assert.equal((await probe({ json: { "$.id.text": { exists: false } } }, { body })).failure, undefined);
  });
});

describe("numbers beyond 2^53 in YAML", () => {
  const found = async (rules: string, body: string) => {
    const tree = parseTree(`{ json: { "$.id": ${rules} } }`, new Report("checks"));
    assert.ok(tree);
    const data = dataOf(tree);
    assert.ok(typeof data === "object" && data !== null);
    return (await probe(data, { body })).failure?.problems ?? [];
  };

  it("are compared as they are written", async () => {
    const [id, next] = ['{"id": 9007199254740993}', '{"id": 9007199254740992}'];
    assert.deepEqual(await found("9007199254740993", id), []);
    assert.equal((await found("9007199254740993", next)).length, 1);
    assert.deepEqual(await found("{ not_equals: 9007199254740993 }", id), [
      "expected $.id not to be 9007199254740993, found 9007199254740993",
    ]);
    assert.deepEqual(await found("{ not_equals: 9007199254740993 }", next), []);
    assert.deepEqual(await found("{ equals: [9007199254740993] }", '{"id": [9007199254740993]}'), []);
  });
});

describe("secrets of headers", () => {
  const check = {
    headers: { authorization: "Bearer {{ env.TOKEN }}" },
    expect: { json: { "$.token": "x", "$.long": "x" } },
  };

  it("are masked wherever the answer repeats them, also where a quote is cut", async () => {
    const body = JSON.stringify({ token: 's3"cret', long: `${"x".repeat(115)}s3"cret` });
    const { failure } = await ask(check, fakeHttp({ [URL_OF_CHECK]: answer({ body }) }), { TOKEN: 's3"cret' });
    assert.equal(failure?.problems.length, 2);
    assert.match(failure.problems[0] ?? "", /found "\(sensitive\)"$/);
    assert.doesNotMatch(JSON.stringify(failure), /s3|cret/);
  });

  it("are masked in a fault and in a redirect", async () => {
    const plain = { headers: { "x-team": "{{ env.TEAM }}" } };
    const fault: HttpResult = { ok: false, fault: "protocol", message: "bad s3cret", durationMs: 1 };
    for (const result of [fault, redirect("https://s3cret.evil.example/")]) {
      const { failure } = await ask(plain, fakeHttp({ [URL_OF_CHECK]: result }), { TEAM: "s3cret" });
      assert.match(failure?.problems[0] ?? "", /\(sensitive\)/);
      assert.doesNotMatch(failure?.problems[0] ?? "", /s3|cret/);
    }
  });

  it("are masked as a server may encode them", async () => {
    const secret = `p&ss<w>rd"1'x`;
    for (const echoed of [
      encodeURIComponent(secret),
      Buffer.from(secret).toString("base64"),
      "p&amp;ss&lt;w&gt;rd&#34;1&#39;x",
      "p&amp;ss&lt;w&gt;rd&quot;1&#x27;x",
      `p&amp;ss&lt;w&gt;rd"1'x`,
    ]) {
      const http = fakeHttp({ [URL_OF_CHECK]: answer({ status: 500, body: `you sent ${echoed}` }) });
      const { failure } = await ask({ headers: { "x-key": "{{ env.KEY }}" } }, http, { KEY: secret });
      assert.match(failure?.excerpt ?? "", /^you sent \(sensitive\)\w?=*$/, echoed);
    }
  });

  it("are masked where a server repeats the query string", async () => {
    const url = "https://api.example/a?sig=a%2Fb%20c-long&v=1";
    const body = "/a?sig=a%2Fb%20c-long&v=1 is unknown, sig was a/b c-long, v was 1";
    const check = await probeOf({ http: url }, { ports: { http: fakeHttp({ [url]: answer({ status: 404, body }) }) } });
    const { failure } = await check.probe(5_000);
    assert.equal(failure?.excerpt, "/a?(sensitive) is unknown, sig was (sensitive), v was 1");
  });
});
