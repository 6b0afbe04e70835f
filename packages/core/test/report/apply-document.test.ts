import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Failure } from "../../src/errors.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";
import { renderApplyDocument, type ApplyOutcome } from "../../src/report/apply-document.ts";
import { byteLength, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { localStateWords } from "../../src/report/local-state.ts";
import { HOSTILE } from "./hostile.ts";
import { page } from "./page.ts";

const FAILURE: Failure = { reason: "apply-failed", message: "Refused", hint: "Look", unit: "a@b" };

function outcome(status: ApplyOutcome["status"], rest: Partial<ApplyOutcome> = {}): ApplyOutcome {
  return {
    unit: "web@production",
    status,
    planned: NO_COUNTS,
    resources: [],
    failures: [],
    remarks: [],
    skippedFor: undefined,
    ...rest,
  };
}

function render(outcomes: readonly ApplyOutcome[], title = "web"): string {
  return renderApplyDocument({ title, outcomes, facts: ["commit <code>0123abcd</code>"] });
}

describe("the verdict of an apply document", () => {
  const verdicts: readonly (readonly [statuses: readonly ApplyOutcome["status"][], verdict: string])[] = [
    [["applied"], "✅ web: applied"],
    [["applied", "applied"], "✅ web: applied"],
    [["refused"], "⛔ web: refused before any change"],
    [["refused", "refused"], "⛔ web: refused before any change"],
    [["failed"], "❌ web: failed midway, 0 of 1 units applied"],
    [["applied", "failed", "skipped"], "❌ web: failed midway, 1 of 3 units applied"],
    [["refused", "failed"], "❌ web: failed midway, 0 of 2 units applied"],
    // The second unit was refused by the engine when its turn came: the first is changed all the same.
    [["applied", "refused", "skipped"], "⛔ web: stopped, 1 of 3 units applied"],
  ];
  for (const [statuses, verdict] of verdicts) {
    it(`of ${statuses.join(", ")} is "${verdict}"`, () => {
      assert.equal(page(render(statuses.map((status) => outcome(status)))).text.split("\n")[0], verdict);
    });
  }
});

describe("an apply document", () => {
  it("has a row for each unit, and each resource that landed or did not, failures first", () => {
    const markdown = render([
      outcome("failed", {
        planned: { ...NO_COUNTS, add: 2, destroy: 1 },
        resources: [
          { address: "a.done", action: "create", succeeded: true },
          { address: "a.failed", action: "delete", succeeded: false },
        ],
        failures: [FAILURE],
      }),
      outcome("skipped", { unit: "db@production", skippedFor: "web@production" }),
    ]);
    const found = page(markdown);
    assert.deepEqual(found.tables, [
      [
        ["unit", "status", "planned", "done"],
        ["web@production", "❌ failed midway", "1 to destroy, 2 to add", "1 done, 1 failed"],
        ["db@production", "⏭️ not started: web@production failed", "", ""],
      ],
    ]);
    assert.match(found.text, /❌ apply-failed: Refused\s+→ Look/);
    assert.match(found.text, /Resources: 2\s+❌ delete a\.failed\s+✅ create a\.done/);
  });

  it("warns of a state that is lost with the runner", () => {
    const outcomes = [outcome("applied")];
    const of = (units: readonly string[]): string =>
      page(renderApplyDocument({ title: "web", outcomes, facts: [], warnings: localStateWords(units) })).text;
    assert.match(of(["web@production"]), /The state of web@production lies on the runner's disk and goes with it/);
    assert.doesNotMatch(of([]), /runner's disk/);
  });

  it("says how many resources and failures it leaves out", () => {
    const resources = Array.from({ length: 2_000 }, (_, index) => ({
      address: `acme_thing.n[${index}]`,
      action: "create",
      succeeded: index !== 77,
    }));
    const failures = Array.from({ length: 100 }, () => ({ ...FAILURE, message: "x".repeat(200) }));
    const outcomes = [outcome("failed", { resources, failures })];
    for (const limit of [40_000, 20_000]) {
      const markdown = renderApplyDocument({ title: "web", outcomes, facts: [] }, limit);
      assert.ok(byteLength(markdown) <= limit, String(byteLength(markdown)));
      const { text } = page(markdown);
      const named = text.match(/create acme_thing\./g)?.length ?? 0;
      assert.equal(Number(/and (\d+) more resources/.exec(text)?.[1] ?? 0) + named, 2_000);
      const shown = text.match(/❌ apply-failed/g)?.length ?? 0;
      assert.equal(Number(/and (\d+) more failures/.exec(text)?.[1] ?? 0) + shown, 100);
      // What failed is named before anything that was done.
      assert.equal(text.includes("❌ create acme_thing.n[77]"), shown === 100);
    }
  });

  const tooLong: Readonly<Record<string, readonly ApplyOutcome[]>> = {
    "300 units of 200 resources": Array.from({ length: 300 }, () =>
      outcome("applied", {
        resources: Array.from({ length: 200 }, (_, index) => ({
          address: `acme_thing.n[${index}]`,
          action: "create",
          succeeded: true,
        })),
      }),
    ),
    "300 units that failed at length": Array.from({ length: 300 }, () =>
      outcome("failed", { failures: Array.from({ length: 30 }, () => ({ ...FAILURE, message: "<x>".repeat(2_000) })) }),
    ),
    "addresses without end": [
      outcome("applied", {
        resources: Array.from({ length: 500 }, () => ({
          address: "|".repeat(20_000),
          action: "create",
          succeeded: true,
        })),
      }),
    ],
  };
  for (const [what, outcomes] of Object.entries(tooLong)) {
    it(`keeps within a summary: ${what}`, () => {
      assert.ok(byteLength(render(outcomes)) <= SUMMARY_BYTES);
    });
  }

  for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
    it(`is inert: ${JSON.stringify(text)}`, () => {
      const of = (word: string): string =>
        render(
          [
            outcome("failed", {
              unit: word,
              resources: [{ address: word, action: word, succeeded: false }],
              failures: [{ ...FAILURE, message: word, hint: word, place: { file: word } }],
            }),
            outcome("skipped", { skippedFor: word }),
          ],
          word,
        );
      const found = page(of(text));
      assert.equal(found.skeleton, page(of("harmless")).skeleton);
      assert.deepEqual([found.links, found.references], [[], []]);
    });
  }
});
