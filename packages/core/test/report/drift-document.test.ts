import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import type { IgnoreRule } from "../../src/drift/ignore-rules.ts";
import type { TrackedUnit } from "../../src/drift/track.ts";
import { VERDICTS, type Verdict } from "../../src/drift/classify.ts";
import { byteLength, COMMENT_BYTES, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { renderDriftSummary } from "../../src/report/drift-document.ts";
import {
  absorbedComment,
  changedComment,
  recoveredComment,
  renderDriftIssue,
  reopenedComment,
} from "../../src/report/drift-issue.ts";
import { renderOverflow, renderUnchecked } from "../../src/report/tally-issues.ts";
import { driftIssue, driftOutcome as outcome, driftSummary } from "../support/drift.ts";
import { resourceChange } from "../support/plans.ts";
import { HOSTILE } from "./hostile.ts";
import { page } from "./page.ts";

const RUN = "https://github.example/run/1";

const TRACKED: TrackedUnit = {
  issue: { number: 7, url: RUN },
  news: "changed",
  firstSeen: Date.UTC(2026, 0, 1) / 1_000,
  healed: [],
  snooze: undefined,
  deployment: undefined,
};

const CHANGED = resourceChange("acme_thing.a", {
  before: { size: 1, tags: { a: 1 } },
  after: { size: 2, tags: { a: 2 } },
});
const DELETED = resourceChange("acme_thing.b", { kind: "delete", actions: ["delete"], before: { size: 1 } });

const RULE: IgnoreRule = {
  address: "acme_thing.*",
  type: undefined,
  attribute: "size",
  reason: "the autoscaler",
  owner: "@acme/web",
  expires: "2026-12-31",
  place: { file: "drift.yaml", line: 1 },
};

describe("a drift summary", () => {
  it("has a row for each unit, worst first", () => {
    const outcomes = VERDICTS.map((verdict) =>
      outcome(verdict, { unit: verdict, drift: verdict === "both" ? [CHANGED] : [] }),
    );
    const found = page(renderDriftSummary(driftSummary(outcomes), SUMMARY_BYTES));
    assert.deepEqual(
      found.tables[0]?.map(([unit, , objects]) => [unit, objects]),
      [
        ["unit", "objects changed outside of code"],
        ["errored", ""],
        ["both", "1"],
        ["pending", ""],
        ["drifted", ""],
        ["observed", ""],
        ["clean", ""],
      ],
    );
  });

  it("names attributes without their values when values are not wanted", () => {
    const blocks = (showValues: boolean) =>
      page(renderDriftSummary(driftSummary([outcome("drifted", { drift: [CHANGED] })], { showValues }), SUMMARY_BYTES))
        .blocks;
    assert.deepEqual([blocks(true).length, blocks(false).length], [1, 0]);
  });

  const headlines: readonly (readonly [verdicts: readonly Verdict[], headline: string])[] = [
    [["clean"], "✅ Drift of acme: none"],
    [["clean", "observed"], "✅ Drift of acme, 2 units: 1 harmlessly different, 1 clean"],
    [["pending", "clean"], "🟨 Drift of acme, 2 units: 1 not applied, 1 clean"],
    [["drifted", "both", "pending"], "🟥 Drift of acme, 3 units: 1 drifted, 1 drifted and not applied, 1 not applied"],
    [["errored"], "🟥 Drift of acme, 1 unit: 1 could not be checked"],
  ];
  for (const [verdicts, headline] of headlines) {
    it(`of ${verdicts.join(", ")} begins with "${headline}"`, () => {
      const markdown = renderDriftSummary(driftSummary(verdicts.map((verdict) => outcome(verdict))), SUMMARY_BYTES);
      assert.equal(page(markdown).text.split("\n")[0], headline);
    });
  }

  it("shows what changed, what was set aside, and what could not be checked", () => {
    const failure = { reason: "state-locked", message: "Locked", hint: "Wait" } as const;
    const noise = resourceChange("acme_thing.c", { before: { note: null }, after: { note: "" } });
    const outcomes = [
      outcome("drifted", { drift: [CHANGED, DELETED], noise: [noise] }),
      outcome("errored", { failures: [failure] }),
    ];
    const { text, blocks } = page(renderDriftSummary(driftSummary(outcomes), SUMMARY_BYTES));
    assert.match(text, /❌ state-locked: Locked\s+→ Wait/);
    assert.match(text, /acme_thing\.a was changed outside of code/);
    assert.match(text, /acme_thing\.b was deleted outside of code/);
    assert.match(text, /Set aside as no drift: 1\s+acme_thing\.c: note/);
    assert.deepEqual(blocks, ["- size = 1\n+ size = 2\n- tags.a = 1\n+ tags.a = 2\n"]);
  });

  it("tells since when, what is deployed, and which issue has it", () => {
    const deployment = {
      environment: "production",
      sha: "a".repeat(40),
      units: [],
      isWhole: true,
      createdAt: "2025-12-31T00:00:00Z",
      url: RUN,
    };
    const tracked = new Map([
      ["web@production", { ...TRACKED, deployment, snooze: { until: "2026-12-31", by: "ada", at: 0, of: "" } }],
    ]);
    const markdown = renderDriftSummary(
      driftSummary([outcome("drifted", { drift: [CHANGED] })], { tracked }),
      SUMMARY_BYTES,
    );
    assert.deepEqual(page(markdown).tables[0]?.[1]?.slice(3), [
      "2026-01-01 00:00 UTC",
      "2025-12-31 00:00 UTC, aaaaaaaa",
      "#7, changed, quiet until 2026-12-31",
    ]);
  });

  it("names rules that are of no use", () => {
    const markdown = renderDriftSummary(
      driftSummary([outcome("clean")], { warnings: ["The rule is old"] }),
      SUMMARY_BYTES,
    );
    assert.match(page(markdown).text, /⚠️ The rule is old/);
  });

  it("lists what rules ignore, with their reasons", () => {
    const ignored = [{ address: "acme_thing.d", attributes: ["size"], rule: RULE }];
    const { text } = page(renderDriftSummary(driftSummary([outcome("clean", { ignored })]), SUMMARY_BYTES));
    assert.match(text, /Ignored by rules: 1\s+acme_thing\.d: size – the autoscaler \(@acme\/web, until 2026-12-31\)/);
  });
});

describe("drift documents that are too long", () => {
  const many = (count: number, name = "thing"): DriftOutcome["drift"] =>
    Array.from({ length: count }, (_, index) =>
      resourceChange(`acme_${name}.n${index}x`, { before: { a: 1 }, after: { a: name } }),
    );
  const wide = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`attribute_number_${index}`, ""]));
  const cases: Readonly<Record<string, readonly DriftOutcome[]>> = {
    "2,000 objects": [outcome("drifted", { drift: many(2_000) })],
    "2,000 objects and 500 set aside": [
      outcome("both", {
        drift: many(2_000),
        noise: Array.from({ length: 500 }, (_, index) =>
          resourceChange(`acme_noise.n${index}`, { before: {}, after: wide }),
        ),
      }),
    ],
    "addresses without end": [
      outcome("drifted", { drift: many(300, "|".repeat(10_000)), noise: many(50, "<".repeat(10_000)) }),
    ],
    "300 units": Array.from({ length: 300 }, (_, index) =>
      outcome("drifted", { unit: `stack-${index}@production`, drift: many(50), noise: many(60) }),
    ),
    "300 units that could not be checked": Array.from({ length: 300 }, () =>
      outcome("errored", {
        failures: Array.from(
          { length: 30 },
          () => ({ reason: "plan-failed", message: "<x>".repeat(2_000), hint: "" }) as const,
        ),
      }),
    ),
  };
  for (const [what, outcomes] of Object.entries(cases)) {
    it(`keep within their limits: ${what}`, () => {
      const summary = byteLength(renderDriftSummary(driftSummary(outcomes), SUMMARY_BYTES));
      assert.ok(summary <= SUMMARY_BYTES, `summary: ${summary}`);
      for (const drifted of outcomes.slice(0, 1)) {
        const issue = byteLength(renderDriftIssue(driftIssue(drifted, { showValues: true }), COMMENT_BYTES));
        assert.ok(issue <= COMMENT_BYTES, `issue: ${issue}`);
      }
    });
  }

  it("name or count every object", () => {
    const markdown = renderDriftIssue(
      driftIssue(outcome("drifted", { drift: many(2_000) }), { showValues: true }),
      COMMENT_BYTES,
    );
    const { text } = page(markdown);
    const named = text.match(/n\d+x/g)?.length ?? 0;
    assert.equal(named + Number(/And (\d+) more/.exec(text)?.[1] ?? 0), 2_000);
  });
});

describe("drift documents of hostile text", () => {
  for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
    it(`are inert: ${JSON.stringify(text)}`, () => {
      const of = (word: string): string => {
        const change = resourceChange(`a.b["${word}"]`, {
          before: { a: 1, b: "x\n" },
          after: { a: word, b: `x\n${word}` },
        });
        const drifted = outcome("drifted", {
          unit: word,
          drift: [change, { ...change, kind: "delete" }],
          noise: [change],
          ignored: [{ address: `a.b["${word}"]`, attributes: [word], rule: { ...RULE, reason: word, owner: word } }],
          failures: [{ reason: "plan-failed", message: word, hint: word, place: { file: word } }],
        });
        const tracked = new Map([[word, { ...TRACKED, snooze: { until: "2026-12-31", by: word, at: 0, of: "" } }]]);
        return [
          renderDriftSummary(driftSummary([drifted], { title: word, tracked, warnings: [word] }), 60_000),
          renderDriftIssue(driftIssue(drifted, { snooze: { until: "2026-12-31", by: word, at: 0, of: "" } }), 60_000),
          renderDriftIssue(driftIssue(drifted, { unheeded: { text: word, by: word, why: "no-day" } }), 60_000),
          renderDriftIssue(
            driftIssue({ ...drifted, proposed: [change] }, {}, { state: "absorbed", keys: undefined }),
            60_000,
          ),
          changedComment(drifted, RUN),
          absorbedComment(drifted, RUN),
          recoveredComment(drifted, RUN, "recovered"),
          recoveredComment(drifted, RUN, "healed"),
          reopenedComment(drifted, RUN, "back"),
          renderUnchecked([{ unit: word, outcome: drifted, tallied: { since: 0, count: 3 } }], 1, true, true, []),
          renderOverflow([{ unit: word, outcome: drifted, tallied: { since: 0, count: 3 } }], 1, 20, []),
        ].join("\n\n");
      };
      const found = page(of(text));
      assert.equal(found.skeleton, page(of("harmless")).skeleton);
      assert.deepEqual([found.links.filter((link) => link !== RUN), found.references], [[], ["#7"]]);
    });
  }
});
