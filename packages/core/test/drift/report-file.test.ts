import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { fingerprintOf } from "../../src/drift/fingerprint.ts";
import type { IgnoreRule } from "../../src/drift/ignore-rules.ts";
import { actorsOf } from "../../src/drift/leaves.ts";
import { parseReport, reportedUnits, type DriftReport } from "../../src/drift/report-file.ts";
import { outcomesOf } from "../../src/drift/report-outcomes.ts";
import { diffAttributes, diffDrift } from "../../src/plan/attribute-diff.ts";
import { resourceChange } from "../support/plans.ts";

const RULE: IgnoreRule = {
  address: "x.b",
  type: undefined,
  attribute: undefined,
  reason: "the autoscaler's",
  owner: undefined,
  expires: undefined,
  place: { file: "ignore.yaml", line: 1 },
};

const OUTCOME: DriftOutcome = {
  unit: "web@prod",
  verdict: "both",
  drift: [
    resourceChange('x.a["hush-hush"]', {
      before: { size: 1, tags: { team: "core" }, rule: [{ port: 80 }, { port: 443 }], order: [1, 2], token: "old" },
      after: { size: 2, tags: {}, rule: [{ port: 80 }, { port: 8443 }], order: [2, 1], token: "new" },
      beforeSensitive: { token: true },
      afterSensitive: { token: true },
    }),
    resourceChange("x.json", {
      deposed: "abcd0123",
      before: { size: 1, text: '{"n":40,"in":"[{\\"a\\":1}]","same":1}' },
      after: { size: 2, text: '{"n":50,"in":"[{\\"a\\":2}]","same":1}' },
    }),
    resourceChange("x.gone", { kind: "delete", actions: ["delete"], before: { size: 1 } }),
  ],
  noise: [resourceChange("x.quiet", { before: { text: "a" }, after: { text: "a\n" } })],
  ignored: [{ address: "x.b", attributes: ["tags.team"], rule: RULE }],
  proposed: [
    resourceChange("x.c", {
      previousAddress: "x.old",
      kind: "replace",
      actions: ["delete", "create"],
      before: { region: "east", id: "1" },
      after: { region: "west" },
      afterUnknown: { id: true },
    }),
  ],
  failures: [{ reason: "init-failed", message: "m", hint: "h", detailCode: "c", unit: "web@prod", cause: "words" }],
  redact: (text) => text.replace("hush-hush", "(sensitive)"),
};

function report(showsValues: boolean): DriftReport {
  const facts = { organization: "acme", environment: "prod", sha: "abc", runUrl: "https://x", checkedAt: "2026-01-01" };
  return { schema: "flywheel.drift/v1", ...facts, units: reportedUnits([OUTCOME], new Map(), [RULE], showsValues) };
}

/** What a reader sees of an outcome. */
function seen(
  { unit, verdict, drift, noise, ignored, proposed, failures }: DriftOutcome,
  withValues: boolean,
): unknown {
  const objects = (changes: DriftOutcome["drift"]): unknown =>
    changes.map((change) => [
      change.address.replace("hush-hush", "(sensitive)"),
      change.kind,
      change.kind === "delete"
        ? []
        : diffDrift(change, undefined).map(({ name, before, after, reordered }) =>
            withValues ? [name, before, after, reordered] : [name, reordered],
          ),
    ]);
  const told = failures.map(({ reason, message, hint, detailCode }) => [reason, message, hint, detailCode]);
  const changed = proposed.map((change) => [
    change.address,
    change.actions,
    diffAttributes(change).map(({ name }) => name),
  ]);
  return [unit, verdict, objects(drift), objects(noise), ignored, changed, told];
}

describe("a drift report", () => {
  for (const showsValues of [true, false]) {
    it(`gives back what a reader saw, ${showsValues ? "values" : "names"}`, () => {
      const parsed = parseReport(JSON.stringify(report(showsValues)));
      assert.ok(parsed !== undefined);
      const [outcome] = outcomesOf(parsed, [RULE]);
      assert.ok(outcome !== undefined);
      assert.deepEqual(seen(outcome, showsValues), seen(OUTCOME, showsValues));
      // Addresses with a secret are another matter: a report does not tell them.
      const [, ...told] = outcome.drift;
      const [, ...found] = OUTCOME.drift;
      const [folded, whole] = [told, found].map((drift) => fingerprintOf({ drift, proposed: [] }));
      assert.deepEqual(folded, whole);
      assert.deepEqual(
        outcome.proposed.map(({ previousAddress }) => previousAddress),
        ["x.old"],
      );
    });
  }

  const consequences: readonly (readonly [what: string, planned: Record<string, unknown>])[] = [
    ["undone", { size: 1, tags: "a" }],
    ["kept, and something else is changed", { size: 2, tags: "b" }],
  ];
  for (const [what, planned] of consequences) {
    it(`tells that drift is ${what}, without its values`, () => {
      const drift = resourceChange("x.a", { before: { size: 1, tags: "a" }, after: { size: 2, tags: "a" } });
      const change = resourceChange("x.a", { before: drift.after, after: planned });
      const units = reportedUnits([{ ...OUTCOME, drift: [drift], proposed: [change] }], new Map(), [RULE], false);
      const [outcome] = outcomesOf({ ...report(false), units }, [RULE]);
      const [entry, proposed] = [outcome?.drift[0], outcome?.proposed[0]];
      assert.ok(entry !== undefined && proposed !== undefined);
      assert.deepEqual(actorsOf(entry, proposed), actorsOf(drift, change));
    });
  }

  it("has values only where they are asked for, and no secret ever", () => {
    assert.match(JSON.stringify(report(true)), /8443/);
    for (const showsValues of [true, false]) {
      assert.doesNotMatch(JSON.stringify(report(showsValues)), /hush|"old"|"new"|words/);
    }
    assert.doesNotMatch(JSON.stringify(report(false)), /core|8443/);
  });

  it("is not read where it is none", () => {
    for (const text of ["", "{}", JSON.stringify({ ...report(true), schema: "flywheel.drift/v2" })]) {
      assert.equal(parseReport(text), undefined);
    }
  });
});
