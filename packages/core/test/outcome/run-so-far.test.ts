import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Outcome } from "../../src/outcome/outcome.ts";
import { heldBack, type Progress } from "../../src/outcome/run-so-far.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";
import { failure, outcome, planDetail, planned } from "../support/outcomes.ts";

const CHANGED = { ...NO_COUNTS, add: 1 };

function plan(rest: Parameters<typeof planned>[1] = {}, attempt = 1): Outcome {
  return outcome(planDetail([planned("a@x", rest)]), { attempt });
}

function apply(status: "applied" | "failed" | "refused" | "skipped", attempt = 1): Outcome {
  const unit = { unit: "a@x", status, planned: CHANGED, resources: [], failures: [], remarks: [] };
  return outcome({ kind: "apply", title: "a", units: [unit] }, { action: "tofu-apply", attempt });
}

function nothing(action: string): Outcome {
  const selects = { environment: "x", stacks: ["a"], workingDirectory: "", shard: "" };
  return outcome({ kind: "nothing", title: "a", removed: [] }, { action, selects, failures: [failure("no")] });
}

const VALIDATED = outcome({ kind: "validation", title: "", errors: 0, warnings: 0, affected: ["a@x"] });
const HELD = outcome(planDetail([], { held: [{ unit: "a@x", upstream: "z@x" }] }));

const CALL = { units: [{ id: "b@x" }], upstreamOf: () => ["a@x"] };

/** What a run has come to with the unit before the call's one. */
function progress(outcomes: readonly Outcome[]): Progress | undefined {
  let seen: Progress | undefined;
  heldBack(CALL, outcomes, (found) => {
    seen = found;
    return false;
  });
  return seen;
}

describe("what a run has come to with a unit", () => {
  const cases: readonly (readonly [what: string, outcomes: readonly Outcome[], progress: Progress | undefined])[] = [
    ["of which nobody tells", [], undefined],
    ["which is to be deployed", [VALIDATED], "open"],
    ["that is planned and not applied", [VALIDATED, plan({ counts: CHANGED })], "open"],
    ["whose drift is still to be recorded", [plan({ drift: 1 })], "open"],
    ["that has nothing to do", [VALIDATED, plan()], "deployed"],
    ["that could not be planned", [plan({ failures: [failure("no")] })], "failed"],
    ["that was not planned for another one", [HELD], "held"],
    ["that is applied", [apply("applied"), plan({ counts: CHANGED })], "deployed"],
    ["that failed midway", [plan({ counts: CHANGED }), apply("failed")], "failed"],
    ["that was refused", [plan({ counts: CHANGED }), apply("refused")], "failed"],
    ["that was not started", [plan({ counts: CHANGED }), apply("skipped")], "failed"],
    ["whose call was refused", [plan({ counts: CHANGED }), nothing("tofu-apply")], "failed"],
    ["of which another action told nothing", [nothing("health-verify")], undefined],
    ["that is applied in a later attempt", [apply("failed"), apply("applied", 2)], "deployed"],
    ["that was planned anew in a later attempt", [apply("applied"), plan({ counts: CHANGED }, 2)], "open"],
  ];
  for (const [what, outcomes, expected] of cases) {
    it(`${what} is ${expected ?? "unknown"}`, () => {
      assert.equal(progress(outcomes), expected);
    });
  }
});

describe("what is held back", () => {
  const failed = outcome(planDetail([planned("z@x", { failures: [failure("no")] })]));

  it("names what failed, not what was held back with it", () => {
    const held = heldBack({ ...CALL, upstreamOf: () => ["a@x", "z@x"] }, [HELD, failed], () => true);
    assert.deepEqual([...held], [["b@x", "z@x"]]);
  });

  it("is not held back by units of the same call, which go in its order", () => {
    const call = { units: [{ id: "b@x" }, { id: "z@x" }], upstreamOf: (id: string) => (id === "b@x" ? ["z@x"] : []) };
    assert.deepEqual([...heldBack(call, [failed], () => true)], []);
  });
});
