import type { Forge, ForgeIssue } from "../ports/forge.ts";
import { unitName } from "../report/drift-sections.ts";
import { hasMarker, marker } from "../report/marker.ts";
import type { Attempts } from "./attempts.ts";
import { readRecord, readUnit, withRecord, type IssueRecord } from "./issue-record.ts";
import { withoutSnooze } from "./snooze.ts";

/** The first line of a unit's issue. */
export function unitMarker(home: string, unit: string): string {
  return marker("drift", `${home}\n${unit}`);
}

/** What is known of all units. */
interface Organization {
  readonly home: string;
  readonly everyUnit: readonly string[];
  readonly runUrl: string;
  /** In seconds since the epoch. */
  readonly now: number;
}

/**
 * Closes the open issues of units that the organization no longer has: no check will ever find them clean.
 * @returns the other issues
 */
export async function withoutGone(
  issues: readonly ForgeIssue[],
  { home, everyUnit, runUrl, now }: Organization,
  forge: Forge,
  attempts: Attempts,
): Promise<readonly ForgeIssue[]> {
  const known = new Set(everyUnit);
  const kept: ForgeIssue[] = [];
  for (const issue of issues) {
    const unit = readUnit(issue.body);
    const record = readRecord(issue.body);
    // The marker proves that it is about this unit, here.
    const isOurs = unit !== undefined && hasMarker(issue.body, unitMarker(home, unit));
    if (!isOurs || record === undefined || known.has(unit) || issue.state === "closed") {
      kept.push(issue);
      continue;
    }
    await attempts.try(async () => {
      const ended: IssueRecord = { ...record, state: "recovered", recoveredAt: now, snooze: undefined };
      const body = withRecord(issue.body, unit, ended);
      await forge.updateIssue(issue.number, { state: "closed", body, ...withoutSnooze(issue) });
      const words = `🗑️ ${unitName(unit)} is no longer a unit of the organization ([run](${runUrl})). Closing.`;
      await forge.commentOnIssue(issue.number, words);
    }, undefined);
  }
  return kept;
}
