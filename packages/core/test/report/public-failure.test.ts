import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reportedUnits } from "../../src/drift/report-file.ts";
import { failureOfDiagnostic } from "../../src/engine/failures.ts";
import type { Failure } from "../../src/errors.ts";
import { renderDriftSummary } from "../../src/report/drift-document.ts";
import { withoutEngineWords } from "../../src/report/public-failure.ts";
import { renderUnchecked } from "../../src/report/tally-issues.ts";
import { driftOutcome, driftSummary } from "../support/drift.ts";

const POSTCONDITION = failureOfDiagnostic(
  {
    severity: "error",
    summary: "Resource postcondition failed",
    detail: "content is value-by-hand",
    address: "x.a",
    place: { file: "web/main.tf", line: 13 },
  },
  "plan-failed",
  "web@production",
);
const OUTCOME = driftOutcome("errored", { failures: [POSTCONDITION] });

const documents: Readonly<Record<string, (showValues: boolean) => string>> = {
  "the issue": (showValues) =>
    renderUnchecked(
      [{ unit: OUTCOME.unit, outcome: OUTCOME, tallied: { since: 0, count: 3 } }],
      1,
      true,
      showValues,
      [],
    ),
  "the summary": (showValues) => renderDriftSummary(driftSummary([OUTCOME], { showValues }), 60_000),
  "the report": (showValues) => JSON.stringify(reportedUnits([OUTCOME], new Map(), [], showValues)),
};

describe("an error whose words show a value", () => {
  for (const [where, render] of Object.entries(documents)) {
    it(`is told in ${where} without them, where values are not shown`, () => {
      const [shown, hidden] = [true, false].map((showValues) => render(showValues).replaceAll("\\", ""));
      assert.match(shown ?? "", /content is value-by-hand/);
      assert.doesNotMatch(hidden ?? "", /value-by-hand/);
      assert.match(hidden ?? "", /plan-failed[^]*What the engine says of x\.a can hold values/);
      assert.match(hidden ?? "", /web\/main\.tf/);
    });
  }
});

describe("an error in our own words", () => {
  const held: Failure = { ...POSTCONDITION, message: "The state is locked by another run", cause: "Error acquiring\n" };
  const thrown: Failure = { reason: "config-invalid", message: "stacks is no mapping", hint: "" };
  for (const failure of [held, thrown]) {
    it(`is told: ${failure.message}`, () => {
      assert.deepEqual(withoutEngineWords(failure), failure);
    });
  }
});
