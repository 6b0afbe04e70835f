import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { parseChecks } from "../../src/health/check.ts";

/** The problems of one check that is right but for what the YAML says. */
async function problemsOf(yaml: string): Promise<readonly string[]> {
  const { checks, problems } = await parseChecks([parse(yaml)]);
  assert.equal(checks.length, problems.length === 0 ? 1 : 0);
  return problems.map(({ check, message }) => `${check}: ${message}`);
}

describe("parseChecks", () => {
  it("reads what a check of any kind may have", async () => {
    const yaml = `
      - name: " api "
        http: "https://{{ outputs.api.host }}"
        group: service
        critical: false
        timeout: 2m
        interval: 10
        successes: 3
        stable_for: 500ms
        start_delay: 0s`;
    const { checks, problems } = await parseChecks(parse(yaml));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      checks.map(({ prepare, ...check }) => ({ ...check, prepare: typeof prepare })),
      [
        {
          name: "api",
          kind: "http",
          group: "service",
          critical: false,
          timeoutMs: 120_000,
          intervalMs: 10_000,
          successes: 3,
          stableForMs: 500,
          startDelayMs: 0,
          expressions: ["outputs.api.host"],
          prepare: "function",
        },
      ],
    );
  });

  it("needs no more than a name and what to ask", async () => {
    const { checks, problems } = await parseChecks([{ name: "web", http: "https://web.example" }]);
    assert.deepEqual(problems, []);
    assert.deepEqual([checks[0]?.critical, checks[0]?.timeoutMs, checks[0]?.group], [true, undefined, ""]);
  });

  const wrong: readonly (readonly [string, readonly (string | RegExp)[]])[] = [
    ["{ http: x }", ["#1: name is missing"]],
    ["{ name: a }", [/^a: says nothing to ask. A check has one of: http/]],
    ["{ name: a, htp: x }", [/^a: says nothing to ask. Did you mean "http"\? /]],
    ["{ name: 3, http: x }", ["#1: name must be text"]],
    ['{ name: "a\\u202e", http: x }', ["#1: name must have 1 to 100 characters and no control characters"]],
    ["{ name: a, http: 3 }", ["a: http must be a URL"]],
    ["text", ["#1: must be an object with name and what to ask, such as http"]],
    [
      "{ name: a, http: x, expects: {} }",
      [/^a: unknown key expects\. Did you mean "expect"\? A check with http has: http, /],
    ],
    ["{ name: a, http: x, method: POST }", [/^a: unknown key method\. A check with http has: http, headers, expect, /]],
    [
      "{ name: a, http: x, group: g, grups: g, b: 1 }",
      [/unknown key grups\. Did you mean "group"/, /unknown key b\. /],
    ],
    [
      "{ name: a, http: x, expect: { stats: 200 } }",
      ["a: unknown key expect.stats. expect must be an object with status, headers, body, json, max_latency or tls"],
    ],
    [
      '{ name: "a {{ sha }}", http: x }',
      ["#1: name is shown as it is written: a template ({{ … }}) has no value in it"],
    ],
    [
      "{ name: a, http: x, expect: { max-latency: 1s } }",
      [/^a: unknown key expect\.max-latency; keys are written with underscores: max_latency/],
    ],
    [
      "{ name: a, http: x, expect: ok }",
      ["a: expect must be an object with status, headers, body, json, max_latency or tls"],
    ],
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
    [
      "{ name: a, http: x, timeout: soon }",
      ["a: timeout must be one number and its unit, such as 800ms, 90s, 5m or 14d, at least one second"],
    ],
    [
      "{ name: a, http: x, interval: 0 }",
      ["a: interval must be one number and its unit, such as 800ms, 90s, 5m or 14d, at least one second"],
    ],
    [
      "{ name: a, http: x, stable-for: 1s }",
      [/^a: unknown key stable-for; keys are written with underscores: stable_for/],
    ],
    [
      "{ name: a, http: x, timeout: 1m30s }",
      ["a: timeout must be one number and its unit, such as 800ms, 90s, 5m or 14d, at least one second"],
    ],
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
        'a: expect.json the value of "$.a" must be a plain value, or an object of exists, equals, not_equals, type, length, contains, matches, greater_than, at_least, less_than, at_most',
      ],
    ],
    ["{ name: a, http: y, group: [] }", ["a: group must be text"]],
    [
      "{ name: a, http: y, stable_for: long }",
      ["a: stable_for must be one number and its unit, such as 800ms, 90s, 5m or 14d"],
    ],
  ];
  for (const [yaml, problems] of wrong) {
    it(`refuses ${yaml}`, async () => {
      const found = await problemsOf(yaml);
      assert.equal(found.length, problems.length, found.join("; "));
      for (const [index, problem] of problems.entries()) {
        if (typeof problem === "string") assert.equal(found[index], problem);
        else assert.match(found[index] ?? "", problem);
      }
    });
  }

  it("tells every problem of every check, and keeps those that are right", async () => {
    const { checks, problems } = await parseChecks([
      { name: "a", http: "x" },
      { name: "b", http: 3 },
      { name: "a", http: "y" },
      { name: "c", http: "z" },
    ]);
    assert.deepEqual(
      checks.map(({ name }) => name),
      ["a", "c"],
    );
    assert.deepEqual(problems, [
      { check: "b", message: "http must be a URL", index: 1 },
      { check: "a", message: "another check has this name; names must be unique", index: 2 },
    ]);
  });

  it("refuses what is no list, and an empty one", async () => {
    for (const data of [undefined, null, {}, "x", []]) {
      assert.match((await parseChecks(data)).problems[0]?.message ?? "", /^must be a list with at least one item/);
    }
    const [problem] = (await parseChecks({ checks: [{ name: "a", http: "x" }] })).problems;
    assert.equal(problem?.message, "must be a list, not an object: leave out the line checks:");
  });
});
