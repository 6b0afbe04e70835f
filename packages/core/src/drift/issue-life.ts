import type { ResourceChange } from "../plan/change-set.ts";
import type { DriftOutcome } from "./check-unit.ts";
import { fingerprintOf, stillChanging, type Fingerprint } from "./fingerprint.ts";
import type { IssueRecord, Snooze, SnoozeRequest } from "./issue-record.ts";

/** Drift that comes back within two weeks is the same trouble, and gets the same issue. */
export const SAME_TROUBLE_SECONDS = 14 * 24 * 60 * 60;

/** A unit's issue as it was found. */
export interface KnownIssue {
  readonly state: "open" | "closed";
  /** undefined where somebody removed it. */
  readonly record: IssueRecord | undefined;
}

/** What is new to the people who watch a unit; nothing is where a check found what the last one did. */
export const NEWS = ["opened", "changed", "absorbed", "recovered", "reopened", "snoozed"] as const;
export type News = (typeof NEWS)[number];

/** What is to be done with a unit's issue. */
export type IssueStep =
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly record: IssueRecord; readonly news: "opened" }
  | {
      readonly kind: "edit";
      readonly record: IssueRecord;
      readonly news: "changed" | "absorbed" | "snoozed" | undefined;
    }
  | {
      readonly kind: "reopen";
      readonly record: IssueRecord;
      readonly news: "reopened";
      readonly why: "back" | "closed-by-hand";
    }
  | {
      readonly kind: "close";
      readonly record: IssueRecord;
      readonly news: "recovered";
      readonly why: "recovered" | "healed";
    }
  /** What it says stays, and so does whether it is open. */
  | { readonly kind: "remember"; readonly record: IssueRecord; readonly news: undefined }
  /** It was closed by hand, and by now rightly so: only to remember. */
  | { readonly kind: "settle"; readonly record: IssueRecord; readonly news: undefined };

/** When a check takes place. */
export interface Moment {
  /** In seconds since the epoch. */
  readonly now: number;
  /** `2026-12-31` in UTC. */
  readonly today: string;
}

const NOTHING = { kind: "none" } as const;

/**
 * The state machine of a unit's issue. What could not be checked changes nothing.
 * @param snooze of {@link snoozeFor}, whether it is over or not
 */
export function nextStep(
  outcome: Pick<DriftOutcome, "verdict" | "drift" | "proposed">,
  known: KnownIssue | undefined,
  snooze: Snooze | undefined,
  moment: Moment,
): IssueStep {
  const { verdict, proposed } = outcome;
  if (verdict === "errored") return NOTHING;
  if (verdict !== "drifted" && verdict !== "both") return withoutDrift(proposed, known, snooze, moment);
  const found = fingerprintOf(outcome);
  if (known === undefined) return { kind: "open", record: newRecord(found, moment, []), news: "opened" };
  return known.state === "open"
    ? whileOpen(found, proposed, known.record, snooze, moment)
    : whileClosed(found, known.record, snooze, moment);
}

/** What a request is about: the drift that the issue told of when the request was first seen. */
export function snoozeFor(
  request: SnoozeRequest,
  record: IssueRecord | undefined,
  outcome: Pick<DriftOutcome, "drift" | "proposed">,
): Snooze {
  const known = record?.snooze;
  if (known?.until === request.until && known.by === request.by && known.at === request.at) return known;
  return { ...request, of: record?.fingerprint ?? fingerprintOf(outcome).digest };
}

/** Whether nobody wants to hear of what was found. */
export function isQuiet(
  snooze: Snooze | undefined,
  outcome: Pick<DriftOutcome, "verdict" | "drift" | "proposed">,
  { today }: Moment,
): snooze is Snooze {
  if (snooze === undefined || snooze.until < today) return false;
  const { verdict } = outcome;
  return (verdict !== "drifted" && verdict !== "both") || fingerprintOf(outcome).digest === snooze.of;
}

function whileOpen(
  found: Fingerprint,
  proposed: readonly ResourceChange[],
  record: IssueRecord | undefined,
  snooze: Snooze | undefined,
  moment: Moment,
): IssueStep {
  if (record === undefined || record.state === "recovered") {
    // Its memory was taken, or a person opened it again: from now on it is counted anew.
    const fresh = { ...newRecord(found, moment, record?.healed ?? []), snooze };
    return { kind: "edit", record: fresh, news: undefined };
  }
  const same = record.state === "drifted" && record.fingerprint === found.digest;
  const next: IssueRecord = {
    ...record,
    state: "drifted",
    fingerprint: found.digest,
    // What was absorbed meanwhile is still to be changed.
    keys: same ? record.keys : joined(found.keys, stillChanging(record.keys, proposed)),
    seen: record.seen + 1,
    snooze,
  };
  return { kind: "edit", record: next, news: same ? snoozedNews(record, snooze, moment) : "changed" };
}

function whileClosed(
  found: Fingerprint,
  record: IssueRecord | undefined,
  snooze: Snooze | undefined,
  moment: Moment,
): IssueStep {
  if (record?.state === "recovered") {
    const again = newRecord(found, moment, record.healed);
    return moment.now - (record.recoveredAt ?? 0) <= SAME_TROUBLE_SECONDS
      ? { kind: "reopen", record: again, news: "reopened", why: "back" }
      : { kind: "open", record: again, news: "opened" };
  }
  if (record !== undefined && snooze?.of === found.digest && snooze.until >= moment.today) {
    // Of closed issues GitHub is asked for those that were changed last: this one must stay among them.
    return { kind: "remember", record: { ...record, seen: record.seen + 1, snooze }, news: undefined };
  }
  const fresh = newRecord(found, moment, record?.healed ?? []);
  const next = { ...fresh, firstSeen: record?.firstSeen ?? moment.now, seen: (record?.seen ?? 0) + 1, snooze };
  return { kind: "reopen", record: next, news: "reopened", why: "closed-by-hand" };
}

/** What was drift is gone, or it is in the state now and the code still wants to change it. */
function withoutDrift(
  proposed: readonly ResourceChange[],
  known: KnownIssue | undefined,
  snooze: Snooze | undefined,
  moment: Moment,
): IssueStep {
  // A recovered issue that is open was opened by a person, who will close it.
  if (known === undefined || known.record?.state === "recovered") return NOTHING;
  const record = known.record ?? newRecord({ digest: "", keys: undefined }, moment, []);
  const keys = stillChanging(record.keys, proposed);
  if (keys?.length === 0) {
    const recovered: IssueRecord = { ...record, state: "recovered", recoveredAt: moment.now, snooze: undefined };
    return known.state === "open"
      ? { kind: "close", record: recovered, news: "recovered", why: "recovered" }
      : { kind: "settle", record: recovered, news: undefined };
  }
  if (known.state === "closed") return NOTHING;
  const absorbed: IssueRecord = { ...record, state: "absorbed", keys, seen: record.seen + 1, snooze };
  const isNew = record.state === "drifted";
  return { kind: "edit", record: absorbed, news: isNew ? "absorbed" : snoozedNews(record, snooze, moment) };
}

function snoozedNews(record: IssueRecord, snooze: Snooze | undefined, { today }: Moment): "snoozed" | undefined {
  const isNew = snooze !== undefined && snooze !== record.snooze;
  return isNew && snooze.until >= today ? "snoozed" : undefined;
}

function newRecord({ digest, keys }: Fingerprint, { now }: Moment, healed: readonly number[]): IssueRecord {
  return {
    state: "drifted",
    fingerprint: digest,
    keys,
    firstSeen: now,
    seen: 1,
    recoveredAt: undefined,
    snooze: undefined,
    refused: [],
    healed,
  };
}

function joined(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  return a === undefined || b === undefined ? undefined : [...new Set([...a, ...b])].toSorted();
}
