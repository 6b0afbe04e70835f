import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { parseChecks } from "../../src/health/check.ts";

/** The problems of one check that is right but for what the YAML says. */
function problemsOf(yaml: string): readonly string[] {
  const { checks, problems } = parseChecks([parse(yaml)]);
  assert.equal(checks.length, problems.length === 0 ? 1 : 0);
  return problems.map(({ check, message }) => `${check}: ${message}`);
}

describe("parseChecks", () => {
  it("reads a check with all it may have", () => {
    const yaml = `
      - name: " api "
        http: "https://{{ outputs.api.host }}/healthz"
        headers: { Authorization: "Bearer {{ env.TOKEN }}" }
        expect:
          status: [200, "!204"]
          body: { contains: ok, matches: "^v\\\\d" }
          json:
            $.status: ok
            $.count: { at_least: 3, less_than: 9 }
            $["a b"]: { exists: false }
            $.object: { equals: { a: 1 } }
        critical: false
        timeout: 2m
        interval: 10
        successes: 3`;
    assert.deepEqual(parseChecks(parse(yaml)), {
      checks: [
        {
          name: "api",
          kind: "http",
          url: "https://{{ outputs.api.host }}/healthz",
          headers: { authorization: "Bearer {{ env.TOKEN }}" },
          expect: {
            status: { allowed: ["200"], refused: ["204"] },
            contains: ["ok"],
            matches: "^v\\d",
            json: [
              { text: "$.status", path: ["status"], rules: [{ operator: "equals", value: "ok" }] },
              {
                text: "$.count",
                path: ["count"],
                rules: [
                  { operator: "at_least", value: 3 },
                  { operator: "less_than", value: 9 },
                ],
              },
              { text: '$["a b"]', path: ["a b"], rules: [{ operator: "exists", value: false }] },
              { text: "$.object", path: ["object"], rules: [{ operator: "equals", value: { a: 1 } }] },
            ],
          },
          critical: false,
          timeoutMs: 120_000,
          intervalMs: 10_000,
          successes: 3,
        },
      ],
      problems: [],
    });
  });

  it("needs no more than a name and a URL", () => {
    const { checks, problems } = parseChecks([{ name: "web", http: "https://web.example" }]);
    assert.deepEqual(problems, []);
    const [check] = checks;
    assert.ok(check);
    assert.deepEqual(check.expect, {
      status: { allowed: ["2xx"], refused: [] },
      contains: [],
      matches: undefined,
      json: [],
    });
    assert.deepEqual([check.critical, check.timeoutMs], [true, undefined]);
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ["{ http: x }", ["#1: name is missing"]],
    ["{ name: a }", ["a: http is missing"]],
    ["{ name: 3, http: x }", ["#1: name must be text"]],
    ['{ name: "a\\u202e", http: x }', ["#1: name must have 1 to 100 characters and no control characters"]],
    ["{ name: a, http: 3 }", ["a: http must be a URL"]],
    ["text", ["#1: must be an object with name and http"]],
    ["{ name: a, http: x, expct: {} }", ["a: unknown key expct"]],
    ["{ name: a, http: x, expect: { max-latency: 1s } }", ["a: unknown key expect.max-latency"]],
    ["{ name: a, http: x, expect: ok }", ["a: expect must be an object with status, body or json"]],
    ["{ name: a, http: x, expect: { body: ok } }", ["a: expect.body must be an object with contains or matches"]],
    ["{ name: a, http: x, headers: [x] }", ["a: headers must be an object of names and values"]],
    ["{ name: a, http: x, headers: { a b: x } }", ["a: headers.a b is no header name"]],
    [
      "{ name: a, http: x, headers: { Content-Length: 5 } }",
      [
        "a: headers.Content-Length is a header of the connection, which a check cannot set",
        "a: headers.Content-Length must be text (put it in quotes)",
      ],
    ],
    ["{ name: a, http: x, timeout: soon }", ["a: timeout must be a duration such as 90s or 5m, at least one second"]],
    ["{ name: a, http: x, interval: 0 }", ["a: interval must be a duration such as 90s or 5m, at least one second"]],
    ["{ name: a, http: x, successes: 1.5 }", ["a: successes must be a whole number"]],
    ["{ name: a, http: x, successes: 0 }", ["a: successes must be at least 1"]],
    ["{ name: a, http: x, critical: maybe }", ["a: critical must be true or false"]],
    [
      "{ name: a, http: x, expect: { status: ok } }",
      ['a: expect.status must be a code or class, or a list of them: 200, 2xx, "!5xx" (in quotes), [200, 204]'],
    ],
    [
      '{ name: a, http: x, expect: { json: { status: ok, "$.a": { bigger: 1 } } } }',
      [
        'a: expect.json "status" is no path; write one such as $.items[0].name or $["a b"]',
        'a: expect.json the value of "$.a" must be a plain value, or an object of exists, equals, greater_than, at_least, less_than, at_most',
      ],
    ],
    ["{ name: a, tcp: 'x:22' }", ["a: kind tcp is planned, but this version of flywheel checks only http"]],
    ["{ name: a, kubernetes: {} }", ["a: kind kubernetes is planned, but this version of flywheel checks only http"]],
    ["{ name: a, tcp: x, http: y }", ["a: asks for http and tcp; a check asks for one of them"]],
  ];
  for (const [yaml, problems] of wrong) {
    it(`refuses ${yaml}`, () => {
      assert.deepEqual(problemsOf(yaml), problems);
    });
  }

  it("tells every problem of every check, and keeps those that are right", () => {
    const { checks, problems } = parseChecks([
      { name: "a", http: "x" },
      { name: "b" },
      { name: "a", http: "y" },
      { name: "c", http: "z" },
    ]);
    assert.deepEqual(
      checks.map(({ name }) => name),
      ["a", "c"],
    );
    assert.deepEqual(problems, [
      { check: "b", message: "http is missing" },
      { check: "a", message: "another check has this name; names must be unique" },
    ]);
  });

  it("refuses what is no list, and an empty one", () => {
    for (const data of [undefined, null, {}, "x", []]) {
      assert.match(parseChecks(data).problems[0]?.message ?? "", /^must be a list with at least one item/);
    }
  });
});
