import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Context } from "@flywheel/core/ports/context";
import type { HttpResult } from "@flywheel/core/ports/http";
import { fakeHost } from "./fake-host.ts";
import { answer, API, failureOf, FILES, GIVEN, GOOD, ORGANIZATION, OUTPUTS, run, WEB } from "./scenario.ts";

const PHASES = Object.entries({ resolve: 0, connect: 1, tls: 0, wait: 4, transfer: 0 }).map(([name, durationMs]) => ({
  name,
  durationMs,
}));

describe("health-verify", () => {
  it("passes when everything answers as the organization expects", async () => {
    const fake = fakeHost(FILES, GOOD);
    const result = await run(GIVEN, fake);
    assert.deepEqual(result, {
      outputs: {
        healthy: "true",
        passed: "2",
        failed: "0",
        total: "2",
        results:
          '[{"name":"api","group":"","ok":true,"class":"","attempts":1},{"name":"web","group":"","ok":true,"class":"","attempts":1}]',
        "results-path": "/tmp/health/results.json",
        "junit-path": "/tmp/health/junit.xml",
        "time-to-healthy": "0.0",
      },
      failures: [],
      warnings: [],
      event: {
        organization: "acme",
        environment: "staging",
        units: ["api@staging"],
        summary: "✅ All 2 health checks passed",
        facts: { passed: 2, failed: 0, total: 2, timeToHealthySeconds: 0 },
      },
      detail: {
        kind: "health",
        title: "staging",
        checks: [
          { name: "api", ok: true, critical: true, target: "https://api.example/healthz" },
          { name: "web", ok: true, critical: false, target: "https://staging.acme.example/" },
        ],
      },
    });
    assert.equal(fake.traces.summaries.length, 1);
    assert.ok(fake.traces.summaries[0]?.startsWith("## ✅ All 2 health checks passed · staging\n"));
    assert.deepEqual(fake.traces.lines, [
      "Asking for up to 30.0 s: api, web",
      "api: healthy · attempts 1 · 0 ms",
      "web: healthy · attempts 1 · 0 ms",
    ]);
  });

  it("fails with one failure for each critical check, and says what to do", async () => {
    const fake = fakeHost(FILES, { ...GOOD, [API]: answer(200, '{"version": "0000"}') });
    const { outputs, failures } = await run({ ...GIVEN, timeout: "1s" }, fake);
    assert.deepEqual([outputs.healthy, outputs.passed, outputs.failed], ["false", "1", "1"]);
    assert.deepEqual(failures, [
      {
        reason: "health-failed",
        message:
          'Health check api failed (assertion): expected $.version to be "4f2c", found "0000" ' +
          "(https://api.example/healthz, attempts 1, 0 ms)",
        hint: "It answers, but not as expected: an older version may still be running, or a part of it is unwell.",
        detailCode: "assertion",
      },
    ]);
  });

  it("stays healthy when only a check that is not critical fails, and warns", async () => {
    const fake = fakeHost(FILES, { ...GOOD, [WEB]: answer(503, "") });
    const { outputs, failures, warnings } = await run({ ...GIVEN, timeout: "1s" }, fake);
    assert.deepEqual([outputs.healthy, outputs.failed, failures], ["true", "1", []]);
    assert.deepEqual(
      warnings?.map(({ unit }) => unit),
      [undefined],
    );
    assert.match(
      warnings.map(({ message }) => message).join("\n"),
      /^Health check web failed \(status\): expected status 2xx, found 503 .*; it is not critical\n→ Look/,
    );
  });

  it("keeps asking until the deadline", async () => {
    const refused: HttpResult = { ok: false, fault: "refused", message: "ECONNREFUSED", durationMs: 1 };
    const fake = fakeHost({}, { "https://x/": refused });
    const given = { checks: "[{name: x, http: https://x}]", timeout: "20s", interval: "5s" };
    const { outputs } = await run(given, fake);
    // The pauses have a jitter.
    assert.match(
      outputs.results ?? "",
      /^\[\{"name":"x","group":"","ok":false,"class":"refused","attempts":(8|9|1[0-2])\}\]$/,
    );
  });

  it("lets a check's own times win over the inputs", async () => {
    const fake = fakeHost({}, { "https://x/": answer(200, "") });
    const given = { checks: "[{name: x, http: https://x, successes: 3}, {name: y, http: https://x}]", successes: "2" };
    const { outputs } = await run(given, fake);
    assert.match(outputs.results ?? "", /"x".*"attempts":3.*"y".*"attempts":2/);
  });

  it("writes the full results, without query strings", async () => {
    const fake = fakeHost(FILES, { ...GOOD, [API]: answer(500, "boom") });
    await run({ ...GIVEN, timeout: "1s" }, fake);
    const text = fake.files.get("/tmp/health/results.json") ?? "";
    const document: unknown = JSON.parse(text);
    assert.deepEqual(document, {
      format: "flywheel.health/v1",
      environment: "staging",
      sha: "4f2c",
      healthy: false,
      passed: 1,
      failed: 1,
      total: 2,
      checks: [
        {
          name: "api",
          group: "",
          kind: "http",
          target: "https://api.example/healthz",
          critical: true,
          ok: false,
          failure: {
            class: "status",
            problems: ["expected status 2xx, found 500"],
            excerpt: "boom",
            advice: "Look at the service's log for this path.",
          },
          status: "500",
          attempts: 1,
          durationMs: 0,
          phases: PHASES,
          notes: [],
          cases: [],
        },
        {
          name: "web",
          group: "",
          kind: "http",
          target: "https://staging.acme.example/",
          critical: false,
          ok: true,
          status: "200",
          attempts: 1,
          durationMs: 0,
          healthyAfterMs: 0,
          phases: PHASES,
          notes: [],
          cases: [],
        },
      ],
    });
    assert.doesNotMatch(`${text}${fake.traces.summaries.join("")}`, /key=1/);
  });
});

describe("where checks and outputs come from", () => {
  it("checks of the input need no organization file", async () => {
    const fake = fakeHost({}, { "https://x.example/": answer(200, "") });
    const checks = "- name: x\n  http: https://{{ outputs.x.host }}\n";
    const { outputs, event } = await run({ checks, outputs: '{"x@default": {"host": "x.example"}}' }, fake);
    assert.equal(outputs.healthy, "true");
    assert.deepEqual([event.organization, event.environment], ["", ""]);
  });

  it("checks of the input win over the organization's, which still gives the domain", async () => {
    const fake = fakeHost(FILES, { "https://acme.example/": answer(200, "") });
    const checks = '- { name: x, http: "https://{{ environment.domain }}" }';
    const { outputs } = await run({ checks, environment: "production" }, fake);
    assert.equal(outputs.total, "1");
  });

  it("outputs files are merged, and the input wins", async () => {
    const files = {
      ...FILES,
      "/work/a.json": '{"api@staging": {"host": "old.example"}}',
      "/tmp/b.json": '{"api@staging": {"host": "older.example", "x": 1}}',
    };
    const fake = fakeHost(files, GOOD);
    const { outputs } = await run({ ...GIVEN, "outputs-file": "a.json\n/tmp/b.json" }, fake);
    assert.equal(outputs.healthy, "true");
  });

  it("a file of the repository may have the checks", async () => {
    const files = { "/work/ci/checks.yaml": "- { name: x, http: https://x.example }\n" };
    const fake = fakeHost(files, { "https://x.example/": answer(200, "") });
    const { outputs } = await run({ "checks-file": "ci/checks.yaml" }, fake);
    assert.equal(outputs.healthy, "true");
  });

  it("only some of them are asked, by name and by group", async () => {
    const checks = [
      "- { name: api-1, group: service, http: https://a }",
      '- { name: api-2, group: security, http: "https://{{ outputs.nobody.gave }}" }',
      '- { name: web, group: service, http: "https://{{ outputs.nobody.gave }}" }',
    ].join("\n");
    const fake = fakeHost({}, { "https://a/": answer(200, "") });
    const { outputs } = await run({ checks, only: "api-?", groups: "service" }, fake);
    assert.equal(outputs.results, '[{"name":"api-1","group":"service","ok":true,"class":"","attempts":1}]');
  });

  it("an organization's only environment is the one that is meant", async () => {
    const only = ORGANIZATION.replace(/ {4}production.*\n/, "");
    const fake = fakeHost({ "/work/organization.yaml": only }, GOOD);
    assert.equal((await run({ outputs: OUTPUTS }, fake)).event.environment, "staging");
  });
});

describe("secrets", () => {
  const checks = '- { name: x, http: "https://x/", headers: { authorization: "Bearer {{ env.TOKEN }}" } }';
  const environment = { TOKEN: "s3cret" };

  it("are sent, masked and never shown", async () => {
    const fake = fakeHost({}, { "https://x/": answer(401, "no: Bearer s3cret") }, { environment });
    const result = await run({ checks, timeout: "1s" }, fake);
    assert.equal(fake.traces.asked[0]?.headers["authorization"], "Bearer s3cret");
    assert.deepEqual(fake.traces.secrets, ["s3cret", "Bearer s3cret", "s3cret"]);
    const { lines, warnings, summaries } = fake.traces;
    const shown = JSON.stringify([result, lines, warnings, summaries, [...fake.files.values()]]);
    assert.match(shown, /no: /);
    assert.doesNotMatch(shown, /s3cret/);
  });

  it("as short as an ordinary word hide nothing", async () => {
    const short = '- { name: x, http: "https://x/", headers: { x-api-key: "true" } }';
    const fake = fakeHost({}, { "https://x/": answer(200, "") });
    assert.equal((await run({ checks: short }, fake)).outputs.healthy, "true");
    assert.deepEqual(fake.traces.secrets, []);
  });

  it("are not sent for a fork, nor is anything else asked", async () => {
    const untrustedHead = { kind: "fork", owner: "the fork eve/infrastructure" } as const;
    const context: Partial<Context> = { environment, event: "pull_request_target", untrustedHead };
    for (const given of [checks, '[{ name: x, http: "https://x" }]']) {
      assert.equal((await failureOf({ checks: given }, fakeHost({}, {}, context))).reason, "fork-blocked");
    }
  });
});
