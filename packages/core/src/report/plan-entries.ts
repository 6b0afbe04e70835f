import type { ChangeSet } from "../plan/change-set.ts";
import { foldInstances, type ChangeGroup } from "../plan/fold.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { remembered, type Entry } from "./budget.ts";
import { changeEntry } from "./change-entry.ts";
import { driftConsequence, driftEntry } from "./drift-entry.ts";
import { riskTable } from "./risk-table.ts";

/** What a plan's document tells one by one. */
export interface PlanEntries {
  readonly groups: readonly ChangeGroup[];
  /** One for each group. */
  readonly changes: readonly Entry[];
  readonly drift: readonly Entry[];
  /** What changes at a glance, as Markdown. */
  readonly table: string;
}

const NOTHING: PlanEntries = { groups: [], changes: [], drift: [], table: "" };

// A plan is rendered for summary and comment: comparing and rendering ten thousand changes twice would take seconds.
const made = new WeakMap<PlanOutcome, PlanEntries>();

/** The entries of one unit; empty where it could not be planned. */
export function planEntries(outcome: PlanOutcome): PlanEntries {
  const entries =
    made.get(outcome) ?? (outcome.changeSet === undefined ? NOTHING : entriesOf(outcome, outcome.changeSet));
  made.set(outcome, entries);
  return entries;
}

function entriesOf({ redact }: PlanOutcome, changeSet: ChangeSet): PlanEntries {
  const groups = foldInstances(changeSet.changes);
  const proposed = new Map(changeSet.changes.map((change) => [change.address, change]));
  return {
    groups,
    table: riskTable(groups, redact),
    changes: groups.map((group) => remembered(changeEntry(group, redact))),
    drift: changeSet.drift.map((change) => {
      const own = proposed.get(change.address);
      return remembered(driftEntry(change, own, redact, driftConsequence(change, own)));
    }),
  };
}
