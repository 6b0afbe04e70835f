/** Nothing that these actions take, give or answer is without an end-to-end test that names it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FAILURE_REASONS, type FailureReason } from "@flywheel/core/errors";
import { declarationOf } from "./declarations.ts";
import { detailCodesIn, namesIn, reachedFrom } from "./given.ts";
import { sources } from "./source.ts";

/** A bug of ours: no test can ask for one. */
const NEVER_MEANT: readonly FailureReason[] = ["internal"];

/** What no call of these actions ends with in the tests, and why. */
const UNSEEN: Readonly<Record<string, string>> = {
  "heal-snoozed": "drift that is snoozed fails nothing: its words stand in the summary",
  "no-key": "its words stand in the refusal of the guard, which has a code of its own",
  "no-token": "its words stand in the refusal of the guard, which has a code of its own",
  "no-plan": "a unit without a plan is refused as waiting before anybody asks",
  "run-repository": "GitHub answers for runs of the asked repository alone: the local forge gives no other",
};

const TESTED = namesIn(sources("test/e2e/*.ts"));

function untested(names: Iterable<string>): readonly string[] {
  return [...names].filter((name) => !TESTED.has(name)).toSorted();
}

for (const action of ["tofu-plan", "tofu-apply", "validate-org", "health-verify", "drift-check", "report"]) {
  describe(`${action}, end to end`, () => {
    it("is tested in every input and output", () => {
      const { inputs, outputs } = declarationOf(action);
      assert.deepEqual(untested([...Object.keys(inputs), ...Object.keys(outputs)]), []);
    });

    it("is tested in every detail code", () => {
      const codes = detailCodesIn(reachedFrom(`actions/${action}/src/action.ts`, "packages/host/src/run-action.ts"));
      assert.ok(codes.size > 10, [...codes].join());
      assert.deepEqual(
        untested(codes).filter((code) => !(code in UNSEEN)),
        [],
      );
    });
  });
}

it("every reason of theirs is tested end to end", () => {
  const theirs = FAILURE_REASONS.filter((reason) => !NEVER_MEANT.includes(reason));
  assert.deepEqual(untested(theirs), []);
});
