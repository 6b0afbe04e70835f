import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseChecks } from "../../src/health/check.ts";
import { mergeStackOutputs, parseStackOutputs } from "../../src/health/outputs.ts";
import { resolveChecks, type ResolvedChecks } from "../../src/health/resolve.ts";
import { buildScope } from "../../src/health/scope.ts";

const SCOPE = buildScope({
  sha: "4f2c",
  environment: { name: "staging", domain: "staging.acme.example" },
  outputs: { "api@staging": { host: "api.staging.acme.example", version: "1.2+3", port: 8443 } },
});

function resolve(check: object, environment: Readonly<Record<string, string>> = {}): ResolvedChecks {
  const { checks, problems } = parseChecks([{ name: "api", ...check }]);
  assert.deepEqual(problems, []);
  return resolveChecks(checks, SCOPE, environment);
}

function problemsOf(check: object, environment?: Readonly<Record<string, string>>): readonly string[] {
  const { checks, problems } = resolve(check, environment);
  assert.equal(checks.length, problems.length === 0 ? 1 : 0);
  return problems.map(({ check: name, message }) => `${name}: ${message}`);
}

describe("resolveChecks", () => {
  it("fills in every text", () => {
    const { checks } = resolve({
      http: "https://{{ outputs.api.host }}:{{outputs.api.port}}/{{ environment.name }}?v={{ sha }}",
      headers: { "x-domain": "{{ environment.domain }}" },
      expect: {
        body: { contains: ["v{{ sha }}", "plain"], matches: "^{{ outputs.api.version }}$" },
        json: { "$.version": "{{ sha }}", "$.all": { equals: [{ a: "{{ sha }}", b: 1 }] }, "$.n": { at_least: 2 } },
      },
    });
    const [resolved] = checks;
    assert.ok(resolved);
    const { url, headers, expect, secrets } = resolved.target;
    assert.equal(url.href, "https://api.staging.acme.example:8443/staging?v=4f2c");
    assert.deepEqual(headers, { "x-domain": "staging.acme.example" });
    assert.deepEqual(expect.contains, ["v4f2c", "plain"]);
    assert.deepEqual(
      expect.json.map(({ rules }) => rules[0]?.value),
      ["4f2c", [{ a: "4f2c", b: 1 }], 2],
    );
    assert.equal(expect.matches?.test("1.2+3"), true);
    assert.equal(expect.matches.test("1x22+3"), false, "a value stands for itself, not for a pattern");
    assert.deepEqual(secrets, []);
  });

  it("takes env only in headers, as a secret", () => {
    const environment = { TOKEN: "s3cret", EMPTY: "" };
    const { checks } = resolve({ http: "https://x", headers: { "x-team": "a {{ env.TOKEN }}" } }, environment);
    assert.deepEqual(checks[0]?.target.headers, { "x-team": "a s3cret" });
    assert.deepEqual(checks[0].target.secrets, ["s3cret"]);
    const words = "has no value: env.NAME may stand only in headers, and the step's env must set it";
    assert.deepEqual(problemsOf({ http: "https://x/{{ env.TOKEN }}" }, environment), [`api: {{ env.TOKEN }} ${words}`]);
    for (const name of ["EMPTY", "ABSENT", "toString"]) {
      const problems = problemsOf({ http: "https://x", headers: { a: `{{ env.${name} }}` } }, environment);
      assert.deepEqual(problems, [`api: {{ env.${name} }} ${words}`]);
    }
  });

  it("takes a credential that is written out for a secret too", () => {
    const { checks } = resolve({ http: "https://x", headers: { Authorization: "Bearer abc", accept: "text/html" } });
    assert.deepEqual(checks[0]?.target.secrets, ["Bearer abc", "abc"]);
  });

  it("names the template that has no value, and those that have", () => {
    const known =
      "Known: sha, environment.name, environment.domain, outputs.api@staging.host, outputs.api@staging.version, " +
      "outputs.api@staging.port, outputs.api.host, outputs.api.version, outputs.api.port";
    assert.deepEqual(
      problemsOf({ http: "https://{{ outputs.api.hots }}/", expect: { body: { contains: "{{ x }}" } } }),
      [
        `api: {{ outputs.api.hots }} has no value. Did you mean "outputs.api.host"? ${known}`,
        `api: {{ x }} has no value. ${known}`,
      ],
    );
  });

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
    it(`refuses the URL ${JSON.stringify(url)}`, () => {
      assert.deepEqual(problemsOf({ http: url }), [`api: ${message}`]);
    });
  }

  it("refuses a URL with user-info without telling it", () => {
    const [problem] = problemsOf({ http: "https://user:s3cret@x/" });
    assert.match(problem ?? "", /^api: http holds a user name or password/);
    assert.doesNotMatch(problem ?? "", /s3cret/);
  });

  it("refuses header values that would end the header, without telling them", () => {
    const [problem] = problemsOf({ http: "https://x", headers: { a: "{{ env.T }}" } }, { T: "s3cret\r\nhost: evil" });
    assert.equal(problem, "api: headers.a holds a line break or another character that HTTP does not allow");
  });

  it("refuses a bad regular expression", () => {
    const problems = problemsOf({ http: "https://x", expect: { body: { matches: "(" } } });
    assert.deepEqual(problems, ["api: expect.body.matches is no valid regular expression"]);
  });
});

describe("buildScope", () => {
  const outputs = { "api@staging": { url: "s" }, "api@production": { url: "p" }, "web@production": { url: "w" } };
  const environment = (name: string) => ({ name, domain: undefined });

  it("means the chosen environment's unit by the bare stack", () => {
    const scope = buildScope({ sha: "x", environment: environment("production"), outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], ["p", "w"]);
    assert.equal(scope.get("outputs.api@staging.url"), "s");
    assert.equal(scope.has("environment.domain"), false);
  });

  it("never takes another environment's unit for it", () => {
    const scope = buildScope({ sha: "x", environment: environment("staging"), outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], ["s", undefined]);
  });

  it("means a stack's only unit where no environment was chosen, and none of several", () => {
    const scope = buildScope({ sha: "x", environment: undefined, outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], [undefined, "w"]);
    assert.equal(scope.has("environment.name"), false);
  });

  it("means direct mode's unit and bare stacks in any environment", () => {
    const direct = { "api@default": { url: "d" }, plain: { url: "b" } };
    const scope = buildScope({ sha: "x", environment: environment("staging"), outputs: direct });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.plain.url")], ["d", "b"]);
  });

  it("reaches into lists and objects", () => {
    const scope = buildScope({ sha: "x", environment: undefined, outputs: { a: { v: { ip: ["1", 2], n: null } } } });
    assert.deepEqual([scope.get("outputs.a.v.ip.0"), scope.get("outputs.a.v.ip.1")], ["1", "2"]);
    assert.equal(scope.has("outputs.a.v"), false);
    assert.equal(scope.has("outputs.a.v.n"), false);
  });
});

describe("stack outputs", () => {
  it("are read from JSON of the right shape only", () => {
    assert.deepEqual(parseStackOutputs('{"a@b": {"url": "x", "n": [1]}}'), { "a@b": { url: "x", n: [1] } });
    for (const text of ["", "{", "null", "[]", '"x"', '{"a": 1}', '{"a": null}', '{"a": [1]}']) {
      assert.equal(parseStackOutputs(text), undefined, text);
    }
  });

  it("are merged, the later ones winning", () => {
    const merged = mergeStackOutputs([{ a: { x: 1, y: 1 } }, { b: { z: 1 } }, { a: { y: 2 } }]);
    assert.deepEqual(merged, { a: { x: 1, y: 2 }, b: { z: 1 } });
  });
});
