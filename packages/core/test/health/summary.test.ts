import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatDuration } from "../../src/health/duration.ts";
import type { CheckResult } from "../../src/health/result.ts";
import { headline, renderSummary } from "../../src/health/summary.ts";
import { result } from "./results.ts";

const OK = result();

const FAILED: CheckResult = {
  ...OK,
  name: "api",
  target: "https://api.example/healthz",
  ok: false,
  failure: {
    class: "status",
    problems: ["expected status 200, found 503"],
    excerpt: "no healthy upstream",
    advice: "Look at the service's log for this path.",
  },
  status: "503",
  attempts: 12,
  durationMs: 302_400,
};

describe("renderSummary", () => {
  it("leads with what failed, then has every check in its order", () => {
    const minor: CheckResult = {
      ...FAILED,
      name: "docs",
      critical: false,
      status: undefined,
      failure: {
        class: "dns",
        problems: ["getaddrinfo ENOTFOUND docs.example"],
        excerpt: "",
        advice: "Look at the DNS record.",
      },
    };
    assert.equal(
      renderSummary([OK, minor, FAILED], "staging"),
      `## ❌ 2 of 3 health checks failed · staging

### ❌ api: status

\`https://api.example/healthz\` · last seen: 503 · 12 attempts · 5 min 2 s

- expected status 200, found 503

\`\`\`
no healthy upstream
\`\`\`

**What to look at:** Look at the service's log for this path.

### ⚠️ docs: dns

\`https://api.example/healthz\` · 12 attempts · 5 min 2 s · not critical

- getaddrinfo ENOTFOUND docs.example

**What to look at:** Look at the DNS record.

|  | Check | Target | Result | Seen last | Attempts | Time |
| --- | --- | --- | --- | --- | --- | --- |
| ✅ | web | \`https://web.example/healthz\` | ok | 200 | 1 | 85 ms |
| ⚠️ | docs | \`https://api.example/healthz\` | dns | none | 12 | 5 min 2 s |
| ❌ | api | \`https://api.example/healthz\` | status | 503 | 12 | 5 min 2 s |
`,
    );
  });

  it("has groups, what deserves a look, and timings where there are any", () => {
    const phases = [{ name: "wait", durationMs: 80 }];
    const notes = ["its certificate ends on 2026-01-11"];
    const text = renderSummary([OK, { ...OK, name: "api", group: "service", phases, notes }], "");
    assert.match(text, /^- api: its certificate ends on 2026\\-01\\-11$/m);
    assert.match(text, /^\| ✅ \| service \| api \|/m);
    assert.match(text, /<details><summary>Timings .*<\/summary>\n\n```\n· resolve[^]*\napi {4}80 ms █+\n```/);
  });

  it("makes everything from outside inert", () => {
    const hostile = "</details><script>|x|\n# @org/team ``` https://evil.example";
    const text = renderSummary(
      [
        {
          ...FAILED,
          name: hostile,
          group: hostile,
          status: hostile,
          notes: [hostile],
          target: hostile,
          failure: { class: "assertion", problems: [hostile], excerpt: hostile, advice: hostile },
        },
      ],
      hostile,
    );
    const outsideFence = text.replace(/^````\n[^]*?^````$/m, "");
    assert.notEqual(outsideFence, text, "the fence is longer than the backticks inside");
    assert.doesNotMatch(outsideFence, /<script|<\/details|@org|https:\/\/evil|[^\\]\|x/);
    const [, ...rows] = outsideFence.split("\n").filter((line) => line.startsWith("|"));
    assert.equal(rows.length, 2);
  });

  it("tells at most twenty failures in full", () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...FAILED, name: `api${index}` }));
    const text = renderSummary(many, "");
    assert.equal(text.match(/^### /gm)?.length, 20);
    assert.match(text, /^5 more failed checks are only in the table\.$/m);
    assert.match(text, /^\| ❌ \| api24 \|/m);
    assert.ok(text.startsWith("## ❌ 25 of 25 health checks failed\n"));
  });
});

describe("a summary without room for all", () => {
  const failed = Array.from({ length: 40 }, (_, index) => ({ ...FAILED, name: `api${index}` }));
  const passed = Array.from({ length: 400 }, (_, index) => ({ ...OK, name: `web${index}` }));
  const many = [...passed, ...failed];
  const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

  it("leaves out checks that passed, and says how many", () => {
    const text = renderSummary(many, "", 20_000);
    assert.ok(Buffer.byteLength(text) <= 20_000 && Buffer.byteLength(text) > 18_000);
    assert.equal(countOf(text, /^no healthy upstream$/gm), 20);
    assert.equal(countOf(text, /^\| ❌ /gm), 40);
    assert.match(text, new RegExp(`^${400 - countOf(text, /^\| ✅ /gm)} more checks had no room here: see`, "m"));
  });

  it("then the excerpts and all but the names of what failed", () => {
    const text = renderSummary(many, "", 2_000);
    assert.ok(Buffer.byteLength(text) <= 2_000);
    assert.equal(countOf(text, /^### ❌ api\d+: status$/gm), 20);
    assert.ok(countOf(text, /^no healthy upstream$/gm) < 20);
    assert.ok(text.startsWith("## ❌ 40 of 440 health checks failed\n"));
  });

  it("never has more than GitHub takes", () => {
    const wide = "\u202e".repeat(4_096);
    const problems = Array.from({ length: 20 }, () => wide.slice(0, 1_000));
    const failure = { class: "status", problems, excerpt: wide, advice: "Look." };
    const text = renderSummary(
      many.map((check) => ({ ...check, ok: false, target: wide, failure })),
      "",
    );
    assert.ok(Buffer.byteLength(text) <= 1_024 * 1_024);
  });
});

describe("headline", () => {
  it("says how many passed or failed", () => {
    assert.equal(headline([OK]), "✅ 1 health check passed");
    assert.equal(headline([OK, OK]), "✅ All 2 health checks passed");
    assert.equal(headline([OK, FAILED]), "❌ 1 of 2 health checks failed");
    assert.equal(headline([OK, { ...FAILED, critical: false }]), "⚠️ 1 of 2 health checks failed");
  });
});

describe("formatDuration", () => {
  it("chooses the unit", () => {
    const texts = [0, 85.4, 999, 1_000, 12_340, 59_949, 60_000, 302_400].map(formatDuration);
    assert.deepEqual(texts, ["0 ms", "85 ms", "999 ms", "1.0 s", "12.3 s", "59.9 s", "1 min", "5 min 2 s"]);
  });
});
