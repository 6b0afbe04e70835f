import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isWorthAComment } from "../../src/report/plan-comment.ts";

describe("a new comment is written", () => {
  const modes = {
    auto: { nothing: false, changes: true, failed: true },
    always: { nothing: true, changes: true, failed: true },
    changes: { nothing: false, changes: true, failed: false },
    never: { nothing: false, changes: false, failed: false },
  } as const;
  for (const mode of ["auto", "always", "changes", "never"] as const) {
    for (const news of ["nothing", "changes", "failed"] as const) {
      const expected = modes[mode][news];
      it(`${expected ? "" : "not "}by ${mode} for ${news}`, () => {
        const found = { changes: news === "changes", failed: news === "failed" };
        assert.equal(isWorthAComment(mode, found), expected);
      });
    }
  }
});
