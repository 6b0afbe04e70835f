import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import type { Verdict } from "../../src/drift/classify.ts";
import type { IssueRecord } from "../../src/drift/issue-record.ts";
import type { DriftSummary } from "../../src/report/drift-document.ts";
import type { DriftIssue } from "../../src/report/drift-issue.ts";
import { resourceChange } from "./plans.ts";

/** What a check found in a unit, of which only what a test is about needs to be said. */
export function driftOutcome(verdict: Verdict, rest: Partial<DriftOutcome> = {}): DriftOutcome {
  const none = { drift: [], noise: [], ignored: [], proposed: [], failures: [] };
  return { unit: "web@production", verdict, redact: (text) => text, ...none, ...rest };
}

/** Somebody changed an attribute of an object by hand. */
export function edited(address: string, attribute = "size") {
  return resourceChange(address, { before: { [attribute]: "old" }, after: { [attribute]: "by hand" } });
}

/** What the plan does about that. */
export function undone(address: string, attribute = "size") {
  return resourceChange(address, { before: { [attribute]: "by hand" }, after: { [attribute]: "old" } });
}

/** The summary of a check in which no issue was kept. */
export function driftSummary(outcomes: readonly DriftOutcome[], rest: Partial<DriftSummary> = {}): DriftSummary {
  const facts = ["commit <code>0123abcd</code>"];
  return { title: "acme", outcomes, tracked: new Map(), showValues: true, warnings: [], facts, ...rest };
}

/** The issue of a unit whose drift was first seen with the year. */
export function driftIssue(
  outcome: DriftOutcome,
  rest: Partial<DriftIssue> = {},
  record: Partial<IssueRecord> = {},
): DriftIssue {
  return {
    outcome,
    record: {
      state: "drifted",
      fingerprint: "0123456789abcdef",
      keys: [],
      firstSeen: Date.UTC(2026, 0, 1) / 1_000,
      seen: 1,
      recoveredAt: undefined,
      snooze: undefined,
      refused: [],
      healed: [],
      ...record,
    },
    showValues: false,
    owners: [],
    deployment: undefined,
    snooze: undefined,
    unheeded: undefined,
    facts: ["commit <code>0123abcd</code>"],
    ...rest,
  };
}
