import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import type { IgnoreRule } from "../../src/drift/ignore-rules.ts";
import { VERDICTS, type Verdict } from "../../src/drift/classify.ts";
import { byteLength, COMMENT_BYTES, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { renderDriftIssue, renderDriftSummary } from "../../src/report/drift-document.ts";
import { resourceChange } from "../support/plans.ts";
import { HOSTILE } from "./hostile.ts";
import { page } from "./page.ts";

const FACTS = ["commit <code>0123abcd</code>"];

function outcome(verdict: Verdict, rest: Partial<DriftOutcome> = {}): DriftOutcome {
  return {
    unit: "web@production",
    verdict,
    drift: [],
    noise: [],
    ignored: [],
    proposed: [],
    failures: [],
    redact: (text) => text,
    ...rest,
  };
}

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
    const found = page(renderDriftSummary("acme", outcomes, FACTS, SUMMARY_BYTES));
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

  const headlines: readonly (readonly [verdicts: readonly Verdict[], headline: string])[] = [
    [["clean"], "✅ Drift of acme: none"],
    [["clean", "observed"], "✅ Drift of acme: 1 differ harmlessly of 2"],
    [["pending", "clean"], "🟨 Drift of acme: 1 not applied of 2"],
    [["drifted", "both", "pending"], "🟥 Drift of acme: 2 drifted, 2 not applied of 3"],
    [["errored"], "🟥 Drift of acme: 1 could not be checked of 1"],
  ];
  for (const [verdicts, headline] of headlines) {
    it(`of ${verdicts.join(", ")} begins with "${headline}"`, () => {
      const markdown = renderDriftSummary(
        "acme",
        verdicts.map((verdict) => outcome(verdict)),
        FACTS,
        SUMMARY_BYTES,
      );
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
    const { text, blocks } = page(renderDriftSummary("acme", outcomes, FACTS, SUMMARY_BYTES));
    assert.match(text, /❌ state-locked: Locked\s+→ Wait/);
    assert.match(text, /acme_thing\.a was changed outside of code/);
    assert.match(text, /acme_thing\.b was deleted outside of code/);
    assert.match(text, /Set aside as no drift: 1\s+acme_thing\.c: note/);
    assert.deepEqual(blocks, ["- size = 1\n+ size = 2\n- tags.a = 1\n+ tags.a = 2\n"]);
  });

  it("lists what rules ignore, with their reasons", () => {
    const ignored = [{ address: "acme_thing.d", attributes: ["size"], rule: RULE }];
    const { text } = page(renderDriftSummary("acme", [outcome("clean", { ignored })], FACTS, SUMMARY_BYTES));
    assert.match(text, /Ignored by rules: 1\s+acme_thing\.d: size – the autoscaler \(@acme\/web, until 2026-12-31\)/);
  });
});

describe("a drift issue", () => {
  it("names attributes without their values when values are not wanted", () => {
    const drifted = outcome("drifted", { drift: [CHANGED] });
    const { text, blocks } = page(renderDriftIssue(drifted, FACTS, false, COMMENT_BYTES));
    assert.match(text, /^1 object of web@production changed outside of code, /);
    assert.match(text, /acme_thing\.a was changed outside of code: size, tags\.a/);
    assert.deepEqual(blocks, []);
    assert.equal(page(renderDriftIssue(drifted, FACTS, true, COMMENT_BYTES)).blocks.length, 1);
  });

  it("says when merged code waits, too", () => {
    const issue = (verdict: Verdict): string =>
      renderDriftIssue(outcome(verdict, { drift: [CHANGED] }), FACTS, true, COMMENT_BYTES);
    assert.match(issue("both"), /Merged code is waiting to be applied, too\./);
    assert.doesNotMatch(issue("drifted"), /Merged code is waiting/);
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
      const summary = byteLength(renderDriftSummary("acme", outcomes, FACTS, SUMMARY_BYTES));
      assert.ok(summary <= SUMMARY_BYTES, `summary: ${summary}`);
      for (const drifted of outcomes.slice(0, 1)) {
        const issue = byteLength(renderDriftIssue(drifted, FACTS, true, COMMENT_BYTES));
        assert.ok(issue <= COMMENT_BYTES, `issue: ${issue}`);
      }
    });
  }

  it("name or count every object", () => {
    const markdown = renderDriftIssue(outcome("drifted", { drift: many(2_000) }), FACTS, true, COMMENT_BYTES);
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
        return `${renderDriftSummary(word, [drifted], FACTS, 60_000)}\n\n${renderDriftIssue(drifted, FACTS, false, 60_000)}`;
      };
      const found = page(of(text));
      assert.equal(found.skeleton, page(of("harmless")).skeleton);
      assert.deepEqual([found.links, found.references], [[], []]);
    });
  }
});
