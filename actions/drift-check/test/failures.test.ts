import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { driftOutcome } from "../../../packages/core/test/support/drift.ts";
import type { Inputs } from "../src/inputs.ts";
import { verdictFailures } from "../src/failures.ts";

/** By fail-on: what drift beside merged code that waits, the two alone, and harmless drift fail the job with. */
const expected: Readonly<Record<Inputs["failOn"], readonly string[]>> = {
  never: ["", "", "", ""],
  drift: ["drift", "drift", "", ""],
  observed: ["drift", "drift", "", "drift"],
  pending: ["pending", "", "pending", ""],
  // Both: a snooze of the drift must not hide the code.
  any: ["drift pending", "drift", "pending", "drift"],
};

describe("what a verdict fails the job with", () => {
  for (const failOn of ["never", "drift", "observed", "pending", "any"] as const) {
    it(`fail-on: ${failOn}`, () => {
      const found = (["both", "drifted", "pending", "observed"] as const).map((verdict) =>
        verdictFailures(driftOutcome(verdict), failOn, undefined)
          .map(({ reason }) => reason)
          .join(" "),
      );
      assert.deepEqual(found, expected[failOn]);
    });
  }
});
