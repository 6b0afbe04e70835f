import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldPlans } from "../../src/outcome/fold-plans.ts";
import { foldOutcomes } from "../../src/outcome/fold.ts";
import type { Outcome } from "../../src/outcome/outcome.ts";
import { unappliedWords } from "../../src/outcome/unapplied.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";
import { COMMENT_BYTES } from "../../src/report/budget.ts";
import { removedWords } from "../../src/report/removed.ts";
import { renderRunDocument } from "../../src/report/run-document.ts";
import { failure, outcome, planDetail, planned } from "../support/outcomes.ts";

const REMOTE = "data.terraform_remote_state.upstream";

/** Each unit in a call of its own, ten a wave; the units of a wave depend on the one before it, and it on others. */
function calls(count: number): readonly Outcome[] {
  const id = (wave: number, index: number): string => `stack-${wave}-${index}@production`;
  return Array.from({ length: count }, (_, number) => {
    const wave = Math.floor(number / 10);
    const dependsOn = Array.from({ length: wave }, (__, before) => id(before, number % 10));
    const failures = number === 23 ? [failure("The engine's own words", { address: "lab_machine.web" })] : [];
    const counts = { ...NO_COUNTS, change: number % 4 === 0 ? 1 : 0 };
    return outcome(planDetail([planned(id(wave, number % 10), { dependsOn, counts, failures })]));
  });
}

async function render(outcomes: readonly Outcome[], limit: number): Promise<string> {
  const fold = foldOutcomes(outcomes);
  const plans = await foldPlans(fold.plans, new Map());
  const warnings = removedWords(fold.removed);
  const rest = { failures: fold.failures, warnings, notes: [], facts: ["run 1001"], fullUrl: "" };
  return renderRunDocument({ fold, plans, plansTitle: fold.title, ...rest }, limit);
}

describe("the plans of many jobs", () => {
  it("read as one: how it went, then all units at a glance, what failed first", async () => {
    const text = await render(calls(40), COMMENT_BYTES);
    assert.match(
      text,
      /^## ❌ acme: 1 of 40 plans failed; 10 to change\n\n\| unit \|[^\n]*\n\| ---[^\n]*\n\| ❌ `stack-2-3@production` \|/,
    );
    assert.match(text, /✅ No changes: (`stack-\d-\d@production`(, )?)+/);
    assert.match(text, /### `stack-2-3@production`: failed\n\n❌ \*\*plan-failed\*\*: The engine/);
  });

  it("fit into a comment, however many they are", async () => {
    const text = await render(calls(400), COMMENT_BYTES);
    assert.ok(Buffer.byteLength(text) <= COMMENT_BYTES, String(Buffer.byteLength(text)));
    assert.match(text, /stack-2-3@production/);
  });

  it("warn of what is no longer deployed, also where nothing was planned", async () => {
    const call = outcome({ kind: "nothing", title: "acme", removed: ["gone@production"] });
    assert.deepEqual(foldOutcomes([call, outcome(planDetail([], { removed: ["gone@production"] }))]).removed, [
      "gone@production",
    ]);
    assert.match(
      await render([call], COMMENT_BYTES),
      /nothing to tell\n\n> \[!WARNING\]\n> \*\*Removed\*\*: no longer deployed is `gone@production`/,
    );
  });

  it("are no plans of a pull request where nobody applied them after the merge", async () => {
    const fold = foldOutcomes([
      outcome(planDetail([planned("a", { counts: { ...NO_COUNTS, add: 1 } }), planned("b")])),
    ]);
    const [words = "", ...others] = unappliedWords(await foldPlans(fold.plans, new Map()));
    assert.match(words, /^\*\*Planned, not applied\*\*: `a`\. No job of this run told of applying/);
    assert.deepEqual(others, []);
    assert.deepEqual(unappliedWords([]), []);
  });

  it("wait as their own job said, which planned them together", async () => {
    const network = planned("a", { counts: { ...NO_COUNTS, add: 1 }, hasNoState: true });
    const waiting = planned("b", { dependsOn: ["a"], dependence: { kind: "waiting", upstream: ["a"] } });
    const [, plan] = await foldPlans([planDetail([network, waiting])], new Map());
    assert.deepEqual(plan?.dependence, { kind: "waiting", upstream: ["a"] });
  });

  it("wait for the nearest unit before them, not for those that one waits for", async () => {
    const unread = (unit: string, dependsOn: string[]) =>
      planned(unit, { dependsOn, failures: [failure("Unable to read", { address: REMOTE })], hasNoState: true });
    const details = [
      planDetail([unread("c", ["a", "b"])]),
      planDetail([unread("b", ["a"])]),
      planDetail([planned("a", { counts: { ...NO_COUNTS, add: 1 }, hasNoState: true })]),
    ];
    const plans = await foldPlans(details, new Map());
    assert.deepEqual(
      plans.map(({ unit, dependence }) => [unit, dependence?.kind, dependence?.upstream]),
      [
        ["a", undefined, undefined],
        ["b", "waiting", ["a"]],
        ["c", "waiting", ["b"]],
      ],
    );
  });
});
