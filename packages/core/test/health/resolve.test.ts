import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildScope } from "../../src/health/scope.ts";
import { answer, fakeHttp } from "./http-answers.ts";
import { prepare, probeOf } from "./probes.ts";

const scope = buildScope({
  sha: "4f2c",
  environment: { name: "staging", domain: "staging.acme.example" },
  outputs: { "api@staging": { host: "api.staging.acme.example", version: "1.2+3", port: 8443 } },
});

async function problemsOf(
  check: object,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const { probe, problems } = await prepare(check, { scope, environment });
  assert.equal(probe === undefined, problems.length > 0);
  return problems;
}

describe("the templates of a check", () => {
  const URL_OF_CHECK = "https://api.staging.acme.example:8443/staging?v=4f2c";
  const check = {
    http: "https://{{ outputs.api.host }}:{{outputs.api.port}}/{{ environment.name }}?v={{ sha }}",
    headers: { "x-domain": "{{ environment.domain }}" },
    expect: {
      headers: { etag: "{{ sha }}" },
      body: { contains: ["v4f2c"], matches: "^{{ outputs.api.version }}$" },
    },
  };

  it("get their values everywhere", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: answer({ headers: { etag: "4f2c" }, body: "v4f2c\n1.2+3" }) });
    const probe = await probeOf(check, { scope, ports: { http } });
    assert.equal((await probe.probe(5_000)).failure, undefined);
    assert.equal(http.asked[0]?.headers["x-domain"], "staging.acme.example");
    assert.equal(probe.target, "https://api.staging.acme.example:8443/staging");
  });

  it("say of an output that it is null", async () => {
    const words = "{{ outputs.api.ip }} has no value: the output is null";
    const outputs = { "api@staging": { ip: null } };
    const withNull = buildScope({ sha: "4f2c", environment: { name: "staging", domain: undefined }, outputs });
    const { problems } = await prepare({ http: "https://{{ outputs.api.ip }}/" }, { scope: withNull });
    assert.deepEqual(problems, [words]);
  });

  it("stand for themselves in a pattern", async () => {
    const http = fakeHttp({ [URL_OF_CHECK]: answer({ headers: { etag: "4f2c" }, body: "v4f2c\n1x22+3" }) });
    const probe = await probeOf(check, { scope, ports: { http } });
    assert.match((await probe.probe(5_000)).failure?.problems.join() ?? "", /expected a body that matches/);
  });

  it("get their values inside of the JSON that is expected", async () => {
    const expect = { json: { "$.v": "{{ sha }}", "$.all": { equals: [{ a: "{{ sha }}", b: 1 }] } } };
    const http = fakeHttp({ "https://x/": answer({ body: '{"v": "4f2c", "all": [{"b": 1, "a": "4f2c"}]}' }) });
    const probe = await probeOf({ http: "https://x", expect }, { scope, ports: { http } });
    assert.equal((await probe.probe(5_000)).failure, undefined);
  });

  const api = { port: 8443, ready: true };
  const typed = buildScope({ sha: "4f2c", environment: undefined, outputs: { "api@staging": api } });
  const comparisons = [
    { title: "a number", expected: "{{ outputs.api.port }}", found: "8443" },
    { title: "a boolean", expected: "{{outputs.api.ready}}", found: "true" },
    { title: "the text of a number", expected: "{{ outputs.api.port }}", found: '"8443"' },
    { title: "numbers in a list", expected: ["{{ outputs.api.port }}", 1], found: "[8443, 1]" },
    { title: "a number in another text", expected: ":{{ outputs.api.port }}", found: '":8443"' },
    { title: "another number", expected: "{{ outputs.api.port }}", found: "8444", problem: "8443, found 8444" },
    { title: "no boolean", expected: "{{ outputs.api.port }}", found: "true", problem: "8443, found true" },
    {
      title: "the number that it must not be",
      expected: { not_equals: "{{ outputs.api.port }}" },
      found: "8443",
      problem: "8443, found 8443",
    },
  ];
  for (const { title, expected, found, problem } of comparisons) {
    it(`keep the type of an output that is compared with ${title}`, async () => {
      const http = fakeHttp({ "https://x/": answer({ body: `{"v": ${found}}` }) });
      const check = { http: "https://x", expect: { json: { "$.v": expected } } };
      const { failure } = await (await probeOf(check, { scope: typed, ports: { http } })).probe(5_000);
      assert.deepEqual(failure?.problems[0]?.replace(/^.* to be /, ""), problem);
    });
  }

  it("name env only where credentials stand, as a secret", async () => {
    const environment = { TOKEN: "s3cret", EMPTY: "" };
    const { problems, secrets } = await prepare(
      { http: "https://x", headers: { "x-team": "a {{ env.TOKEN }}" } },
      { environment },
    );
    assert.deepEqual([problems, secrets], [[], ["s3cret"]]);
    const words =
      "has no value: env.NAME may stand only where credentials do, such as headers, and the step's env must set it";
    assert.deepEqual(await problemsOf({ http: "https://x/{{ env.TOKEN }}" }, environment), [
      `{{ env.TOKEN }} ${words}`,
    ]);
    for (const name of ["EMPTY", "ABSENT", "toString"]) {
      const problems = await problemsOf({ http: "https://x", headers: { a: `{{ env.${name} }}` } }, environment);
      assert.deepEqual(problems, [`{{ env.${name} }} ${words}`]);
    }
  });

  it("may be written out as a credential, which is a secret too", async () => {
    const { secrets } = await prepare({
      http: "https://x",
      headers: { Authorization: "Bearer abcdef", accept: "text/html", "x-api-key": "short" },
    });
    assert.deepEqual(secrets, ["Bearer abcdef", "abcdef"]);
  });

  it("are named where they have no value, with those that have", async () => {
    const lacking = "The outputs given of api do not have it; sensitive ones are left out of them. ";
    const known =
      "Known: sha, environment.name, environment.domain, outputs.api@staging.host, outputs.api@staging.version, " +
      "outputs.api@staging.port, outputs.api.host, outputs.api.version, outputs.api.port";
    assert.deepEqual(
      await problemsOf({ http: "https://{{ outputs.api.hots }}/", expect: { body: { contains: "{{ x }}" } } }),
      [
        `{{ outputs.api.hots }} has no value. Did you mean "outputs.api.host"? ${lacking}${known}`,
        `{{ x }} has no value. ${known}`,
      ],
    );
  });
});

describe("a URL", () => {
  const wrong: readonly (readonly [string, string])[] = [
    ["https://{{ sha }/", "a template is not closed: write {{ name }}"],
    ["https://a b/", "http holds a blank or control character once its templates are filled in"],
    ["https://a/\r\nx: y", "http holds a blank or control character once its templates are filled in"],
    ["no url", "http holds a blank or control character once its templates are filled in"],
    ["/healthz", "http is no valid URL once its templates are filled in"],
    ["http://x:99999/", "http is no valid URL once its templates are filled in"],
    ["http://x:0/", "http is no valid URL once its templates are filled in"],
    ["https://", "http is no valid URL once its templates are filled in"],
    ["file:///etc/passwd", "http must be an http or https URL, not file:"],
    ["javascript:alert(1)", "http must be an http or https URL, not javascript:"],
  ];
  for (const [url, message] of wrong) {
    it(`is refused: ${JSON.stringify(url)}`, async () => {
      const problems = await problemsOf({ http: url });
      assert.equal(problems[0], message);
    });
  }

  it("with user-info is refused without telling it", async () => {
    const [problem] = await problemsOf({ http: "https://user:s3cret@x/" });
    assert.match(problem ?? "", /^http holds a user name or password/);
    assert.doesNotMatch(problem ?? "", /s3cret/);
  });
});

it("refuses header values that would end the header, without telling them", async () => {
  const check = { http: "https://x", headers: { a: "{{ env.T }}" } };
  const [problem] = await problemsOf(check, { T: "s3cret\r\nhost: evil" });
  assert.equal(problem, "headers.a holds a line break or another character that HTTP does not allow");
});

it("refuses a bad regular expression", async () => {
  const problems = await problemsOf({ http: "https://x", expect: { body: { matches: "(" } } });
  assert.deepEqual(problems, ["expect.body.matches is no valid regular expression"]);
});

it("refuses what an http check cannot mean", async () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ http: "http://x", expect: { tls: { expires_after: "14d" } } }, "expect.tls needs an https URL"],
    [{ http: "http://x", proxy: "socks://p" }, "proxy must be an http URL, such as http://proxy.example:3128"],
    [{ http: "http://x", proxy: "p" }, "proxy is no valid URL once its templates are filled in"],
    [{ http: "http://x", proxy: "http://p", ip: "each" }, "ip and proxy exclude each other: a proxy resolves"],
    [
      { http: "https://x", ca: "-----BEGIN X", client_cert: "-----BEGIN X" },
      "needs both client_cert and client_key, or neither",
    ],
  ];
  for (const [check, problem] of cases) assert.deepEqual(await problemsOf(check), [problem]);
});

describe("a credential of env", () => {
  const TLS = { http: "https://x", client_cert: "-----BEGIN X" };
  const NO_PEM = "client_key is no PEM (-----BEGIN …-----); write a path as it is, without env";
  const URL_PASSWORD = "hunter@secretpart.invalid/x";
  const cases: readonly (readonly [title: string, check: object, value: string, problems: readonly string[]])[] = [
    ["that is no PEM", { ...TLS, client_key: "{{ env.K }}" }, "LS0tLS1CRUdJTiBQUklWQVRF", [NO_PEM]],
    ["in a proxy's user-info", { http: "http://x", proxy: "http://u:{{ env.K }}@127.0.0.1:1" }, URL_PASSWORD, []],
    ["with a % of its own", { http: "http://x", proxy: "http://u:{{ env.K }}@127.0.0.1:1" }, "50%off-secret", []],
    [
      "with a % of its own in a whole URL",
      { http: "http://x", proxy: "{{ env.K }}" },
      "http://u:50%off-secret@p",
      ["proxy has a user name or password with a % that encodes nothing: write it as %25"],
    ],
  ];
  for (const [title, check, K, problems] of cases) {
    it(`${title} is hidden and never quoted`, async () => {
      const prepared = await prepare(check, { environment: { K } });
      assert.deepEqual(prepared.problems, problems);
      assert.ok(prepared.secrets.includes(K));
    });
  }

  it("is one value in the user-info of a proxy, whatever it holds", async () => {
    const proxies: readonly (readonly [written: string, value: string, used: string])[] = [
      ["http://u:{{ env.K }}@p:1", URL_PASSWORD, "http://u:hunter%40secretpart.invalid%2Fx@p:1"],
      ["http://{{ env.K }}@p:1", "user:a:b", "http://user:a%3Ab@p:1"],
      ["{{ env.K }}", "http://u:abcdef@p:1", "http://u:abcdef@p:1"],
    ];
    for (const [proxy, K, used] of proxies) {
      const http = fakeHttp({ "http://x/": answer() });
      const probe = await probeOf({ http: "http://x", proxy }, { environment: { K }, ports: { http } });
      await probe.probe(5_000);
      assert.equal(http.asked[0]?.proxy, used);
    }
  });
});
