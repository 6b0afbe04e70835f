import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { nextStep, snoozeFor, type IssueStep, type KnownIssue } from "../../src/drift/issue-life.ts";
import { readRecord, recordLine, type SnoozeRequest } from "../../src/drift/issue-record.ts";
import { driftOutcome, edited, undone } from "../support/drift.ts";

const START = Date.UTC(2026, 0, 1, 4) / 1_000;
const DAY = 24 * 60 * 60;

const A = driftOutcome("drifted", { drift: [edited("x.a")], proposed: [undone("x.a")] });
const B = driftOutcome("drifted", { drift: [edited("x.b")], proposed: [undone("x.b")] });
const A_AND_B = driftOutcome("both", {
  drift: [edited("x.a"), edited("x.b")],
  proposed: [undone("x.a"), undone("x.b")],
});
/** The state has what was done to a, and the code does not. */
const A_ABSORBED = driftOutcome("pending", { proposed: [undone("x.a")] });
const A_ABSORBED_B_DRIFTED = driftOutcome("both", { drift: [edited("x.b")], proposed: [undone("x.a"), undone("x.b")] });
const OTHER_CODE = driftOutcome("pending", { proposed: [undone("x.z")] });
const A_OTHER_ATTRIBUTE = driftOutcome("pending", { proposed: [undone("x.a", "name")] });
const CLEAN = driftOutcome("clean");
const OBSERVED = driftOutcome("observed", { drift: [edited("x.a")] });
const ERRORED = driftOutcome("errored");

/** What a person does between two checks. */
const CLOSES = "closes";
const OPENS = "opens";
const CLEARS = "clears what it remembers";
const SNOOZES = "snoozes until 2026-01-05";

type Event =
  | typeof CLOSES
  | typeof OPENS
  | typeof CLEARS
  | typeof SNOOZES
  /** A check so many days after the first, what it finds, and what comes of that. */
  | readonly [day: number, found: DriftOutcome, step: string];

const stories: Readonly<Record<string, readonly Event[]>> = {
  "clean from the start": [[0, CLEAN, "none"]],
  "harmless from the start": [[0, OBSERVED, "none"]],
  "pending from the start": [[0, OTHER_CODE, "none"]],
  "errored from the start": [[0, ERRORED, "none"]],
  "drift that stays and goes": [
    [0, A, "open opened, check 1"],
    [1, A, "edit, check 2"],
    [2, A, "edit, check 3"],
    [3, CLEAN, "close recovered, check 3"],
    [4, CLEAN, "none"],
  ],
  "drift that becomes another one": [
    [0, A, "open opened, check 1"],
    [1, A_AND_B, "edit changed, check 2"],
    [2, A_AND_B, "edit, check 3"],
    [3, B, "edit changed, check 4"],
    [4, CLEAN, "close recovered, check 4"],
  ],
  "drift that is written into the code": [
    [0, A, "open opened, check 1"],
    [1, OBSERVED, "close recovered, check 1"],
  ],
  "drift that goes while other code waits": [
    [0, A, "open opened, check 1"],
    [1, OTHER_CODE, "close recovered, check 1"],
  ],
  "another attribute that waits": [
    [0, A, "open opened, check 1"],
    [1, A_OTHER_ATTRIBUTE, "close recovered, check 1"],
  ],
  "drift that is absorbed": [
    [0, A, "open opened, check 1"],
    [1, A_ABSORBED, "edit absorbed, check 2"],
    [2, A_ABSORBED, "edit, check 3"],
    [3, ERRORED, "none"],
    [4, CLEAN, "close recovered, check 3"],
  ],
  "one of two that is absorbed": [
    [0, A_AND_B, "open opened, check 1"],
    [1, A_ABSORBED_B_DRIFTED, "edit changed, check 2"],
    [2, A_ABSORBED, "edit absorbed, check 3"],
    [3, CLEAN, "close recovered, check 3"],
  ],
  "drift that is absorbed and comes back": [
    [0, A, "open opened, check 1"],
    [1, A_ABSORBED, "edit absorbed, check 2"],
    [2, A, "edit changed, check 3"],
  ],
  "a check that fails": [
    [0, A, "open opened, check 1"],
    [1, ERRORED, "none"],
    [2, A, "edit, check 2"],
  ],
  "drift that is back within two weeks": [
    [0, A, "open opened, check 1"],
    [1, CLEAN, "close recovered, check 1"],
    [15, B, "reopen back reopened, check 1"],
    [16, B, "edit, check 2"],
  ],
  "drift that is back later": [
    [0, A, "open opened, check 1"],
    [1, CLEAN, "close recovered, check 1"],
    [16, A, "open opened, check 1"],
  ],
  "an issue that is closed by hand": [
    [0, A, "open opened, check 1"],
    CLOSES,
    [1, A, "reopen closed-by-hand reopened, check 2"],
    CLOSES,
    [2, CLEAN, "settle, check 2"],
    [3, CLEAN, "none"],
    [4, A, "reopen back reopened, check 1"],
  ],
  "an issue that is closed by hand once the drift is absorbed": [
    [0, A, "open opened, check 1"],
    [1, A_ABSORBED, "edit absorbed, check 2"],
    CLOSES,
    [2, A_ABSORBED, "none"],
  ],
  "an issue that is closed and snoozed": [
    [0, A, "open opened, check 1"],
    SNOOZES,
    CLOSES,
    [1, A, "remember, check 2"],
    [4, A, "remember, check 3"],
    [5, A, "reopen closed-by-hand reopened, check 4"],
  ],
  "an issue that is closed and snoozed, of what is another drift now": [
    [0, A, "open opened, check 1"],
    SNOOZES,
    CLOSES,
    [1, A, "remember, check 2"],
    [2, B, "reopen closed-by-hand reopened, check 3"],
    [3, B, "edit, check 4"],
  ],
  "an issue that is snoozed and open": [
    [0, A, "open opened, check 1"],
    SNOOZES,
    [1, A, "edit snoozed, check 2"],
    [2, A, "edit, check 3"],
    [3, B, "edit changed, check 4"],
    [4, CLEAN, "close recovered, check 4"],
  ],
  "a recovered issue that a person opens": [
    [0, A, "open opened, check 1"],
    [1, CLEAN, "close recovered, check 1"],
    OPENS,
    [2, CLEAN, "none"],
    [3, A, "edit, check 1"],
    [4, CLEAN, "close recovered, check 1"],
  ],
  "an issue whose memory is gone": [
    [0, A, "open opened, check 1"],
    CLEARS,
    [1, A, "edit, check 1"],
    CLEARS,
    [2, A_ABSORBED, "edit absorbed, check 2"],
    CLEARS,
    [3, CLEAN, "close recovered, check 1"],
    CLEARS,
    [4, A, "reopen closed-by-hand reopened, check 1"],
  ],
};

/** The step in words. */
function words(step: IssueStep): string {
  if (step.kind === "none") return "none";
  const why = step.kind === "reopen" ? [step.why] : [];
  const news = step.news === undefined ? [] : [step.news];
  return `${[step.kind, ...why, ...news].join(" ")}, check ${step.record.seen}`;
}

/** The issue after the step, its memory written and read. */
function after(step: IssueStep, known: KnownIssue | undefined): KnownIssue | undefined {
  if (step.kind === "none") return known;
  const record = readRecord(`<!-- marker -->\n${recordLine("web@production", step.record)}\ntext`);
  assert.deepEqual(record, step.record);
  if (step.kind === "remember") return { state: known?.state ?? "open", record };
  return { state: step.kind === "close" || step.kind === "settle" ? "closed" : "open", record };
}

describe("the life of an issue:", () => {
  for (const [what, events] of Object.entries(stories)) {
    it(what, () => {
      let known: KnownIssue | undefined;
      let request: SnoozeRequest | undefined;
      for (const event of events) {
        if (event === SNOOZES) request = { until: "2026-01-05", by: "ada", at: START };
        else if (event === CLEARS) known = known && { ...known, record: undefined };
        else if (event === OPENS || event === CLOSES)
          known = known && { ...known, state: event === OPENS ? "open" : "closed" };
        else {
          const [day, found, expected] = event;
          const now = START + day * DAY;
          const today = new Date(now * 1_000).toISOString().slice(0, 10);
          const snooze = request && snoozeFor(request, known?.record, found);
          const step = nextStep(found, known, snooze, { now, today });
          assert.equal(words(step), expected, `day ${day}`);
          known = after(step, known);
        }
      }
    });
  }

  it("remembers since when, and forgets it only when drift is back", () => {
    const moment = (day: number) => ({ now: START + day * DAY, today: "2026-01-01" });
    const open = after(nextStep(A, undefined, undefined, moment(0)), undefined);
    const later = after(nextStep(B, open, undefined, moment(3)), open);
    assert.equal(later?.record?.firstSeen, START);
    const closed = after(nextStep(CLEAN, later, undefined, moment(4)), later);
    const back = after(nextStep(B, closed, undefined, moment(5)), closed);
    assert.equal(back?.record?.firstSeen, START + 5 * DAY);
  });
});
