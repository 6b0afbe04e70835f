import type { Forge, ForgeIssue, PastDeployment, WrittenIssue } from "../ports/forge.ts";
import type { Log } from "../ports/log.ts";
import { COMMENT_BYTES } from "../report/budget.ts";
import {
  absorbedComment,
  changedComment,
  recoveredComment,
  renderDriftIssue,
  reopenedComment,
} from "../report/drift-issue.ts";
import type { DriftOutcome } from "./check-unit.ts";
import type { IssueStep } from "./issue-life.ts";
import { recordLine, withRecord, type IssueRecord, type Snooze } from "./issue-record.ts";
import { withoutSnooze, type Unheeded } from "./snooze.ts";

/** GitHub assigns no more. */
const MOST_ASSIGNEES = 10;

/** How an issue is written. */
export interface Writing {
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
  readonly showValues: boolean;
  readonly runUrl: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  /** `@login` or `@organization/team`. */
  readonly owners: readonly string[];
  readonly deployment: PastDeployment | undefined;
  /** Set while somebody wants to be left alone. */
  readonly snooze: Snooze | undefined;
  readonly unheeded: Unheeded | undefined;
  readonly log: Pick<Log, "info" | "warning">;
}

/**
 * Does to a unit's issue what its step says. The text comes first, with what it remembers: where the comment then
 * fails, no later check makes it twice.
 * @param firstLine the marker by which the issue is found
 * @returns the issue, where it is open now
 * @throws forge-failed
 */
export async function writeStep(
  outcome: DriftOutcome,
  issue: ForgeIssue | undefined,
  step: IssueStep,
  firstLine: string,
  writing: Writing,
  forge: Forge,
): Promise<WrittenIssue | undefined> {
  const { runUrl } = writing;
  if (step.kind === "none") return issue?.state === "open" ? issue : undefined;
  if (step.kind === "open") return open(outcome, bodyOf(outcome, step.record, firstLine, writing), writing, forge);
  // Every other step is of an issue that was found.
  if (issue === undefined) return undefined;
  if (step.kind === "remember") {
    await forge.updateIssue(issue.number, { body: withRecord(issue.body, outcome.unit, step.record) });
    return issue.state === "open" ? issue : undefined;
  }
  if (step.kind === "close" || step.kind === "settle") {
    const body = withRecord(issue.body, outcome.unit, step.record);
    await forge.updateIssue(issue.number, { state: "closed", body, ...withoutSnooze(issue) });
    if (step.kind === "close") await forge.commentOnIssue(issue.number, recoveredComment(outcome, runUrl, step.why));
    return undefined;
  }
  const body = bodyOf(outcome, step.record, firstLine, writing);
  if (step.kind === "reopen") {
    const labels = step.why === "back" ? withoutSnooze(issue) : {};
    await forge.updateIssue(issue.number, { state: "open", body, ...labels });
    await forge.commentOnIssue(issue.number, reopenedComment(outcome, runUrl, step.why));
    return issue;
  }
  await forge.updateIssue(issue.number, { body });
  if (step.news === "changed") await forge.commentOnIssue(issue.number, changedComment(outcome, runUrl));
  if (step.news === "absorbed") await forge.commentOnIssue(issue.number, absorbedComment(outcome, runUrl));
  return issue;
}

function bodyOf(outcome: DriftOutcome, record: IssueRecord, firstLine: string, writing: Writing): string {
  const { showValues, owners, deployment, snooze, unheeded, facts } = writing;
  const hidden = `${firstLine}\n${recordLine(outcome.unit, record)}\n`;
  const issue = { outcome, record, showValues, owners, deployment, snooze, unheeded, facts };
  return hidden + renderDriftIssue(issue, COMMENT_BYTES - hidden.length);
}

async function open(outcome: DriftOutcome, body: string, writing: Writing, forge: Forge): Promise<WrittenIssue> {
  const { labels, owners, log } = writing;
  // A team cannot be assigned; the text names it.
  const people = owners.filter((owner) => !owner.includes("/")).map((owner) => owner.slice(1));
  const assignees = [...new Set([...writing.assignees, ...people])].slice(0, MOST_ASSIGNEES);
  const written = await forge.createIssue({ title: `Drift in ${outcome.unit}`, body, labels, assignees });
  const assigned = new Set(written.assignees.map((login) => login.toLowerCase()));
  const left = assignees.filter((login) => !assigned.has(login.toLowerCase()));
  if (left.length > 0) {
    log.warning(`GitHub does not assign issue #${written.number} to ${left.join(", ")}: who is assigned needs access.`);
  }
  return written;
}
