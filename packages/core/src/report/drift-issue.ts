import type { DriftOutcome } from "../drift/check-unit.ts";
import { stillChanging } from "../drift/fingerprint.ts";
import type { IssueRecord } from "../drift/issue-record.ts";
import { diffAttributes } from "../plan/attribute-diff.ts";
import type { PastDeployment } from "../ports/forge.ts";
import { fitDocument, type Entry } from "./budget.ts";
import { MAXIMUM_ADDRESS, namesSuffix } from "./change-entry.ts";
import { driftEntry } from "./drift-entry.ts";
import { allEntries, timeWords, unitEntries, unitName, unitSection } from "./drift-sections.ts";
import { codeSpan, escapeText, shorten } from "./markdown.ts";

/** A comment names the first ones. */
const MOST_NAMED = 20;

/** What an issue is made of. */
export interface DriftIssue {
  readonly outcome: DriftOutcome;
  readonly record: IssueRecord;
  /** Whether values of attributes are shown, not only their names. */
  readonly showValues: boolean;
  /** `@login` or `@organization/team`. */
  readonly owners: readonly string[];
  readonly deployment: PastDeployment | undefined;
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
}

/** The body of a unit's drift issue, below its two hidden lines, in at most `limit` bytes. */
export function renderDriftIssue(issue: DriftIssue, limit: number): string {
  const { outcome, record, facts } = issue;
  return record.state === "absorbed"
    ? document(absorbedHead(outcome), stillWanted(issue), ABSORBED_ADVICE)
    : document(driftHead(outcome), unitEntries({ ...outcome, failures: [] }, issue.showValues), ADVICE);

  function document(head: string, unit: ReturnType<typeof unitEntries>, advice: string): string {
    return fitDocument(allEntries(unit), limit, (fitted) => {
      const section = unitSection(
        unit,
        fitted.map(({ text }) => text),
      );
      const parts = [head, historyLine(issue), section, advice, `<sub>${facts.join(" · ")}</sub>`];
      return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
    });
  }
}

const QUIET =
  "- To be left alone for a while: comment `/snooze 2026-12-31`, or set the label `snoozed-until:2026-12-31`.";
const END = "This issue closes itself when reality and code agree again.";

const ADVICE = [
  "**What to do**",
  "",
  "- If the change was a mistake: deploy the unit again; applying undoes it.",
  "- If it was right: write it into the code and deploy that.",
  QUIET,
  "",
  END,
].join("\n");

const ABSORBED_ADVICE = [
  "**What to do**",
  "",
  "- If the change was a mistake: deploy the unit; applying makes it what the code says.",
  "- If it was right: write it into the code.",
  QUIET,
  "",
  END,
].join("\n");

function driftHead({ drift, unit, verdict }: DriftOutcome): string {
  const what = verdict === "both" ? " Merged code is waiting to be applied, too." : "";
  return `**${drift.length} ${drift.length === 1 ? "object" : "objects"} of ${unitName(unit)} changed outside of code**, and applying the code would undo that.${what}`;
}

function absorbedHead({ unit }: DriftOutcome): string {
  return `**What changed outside of code in ${unitName(unit)} is in the state now**, and the code still wants something else. No later check can tell it from a change of the code.`;
}

/** The plan's changes at what had changed outside. */
function stillWanted({ outcome, record, showValues }: DriftIssue): ReturnType<typeof unitEntries> {
  const { proposed, redact } = outcome;
  const wanted = proposed.filter((change) => stillChanging(record.keys, [change])?.length !== 0);
  const entries = wanted.map((change): Entry => {
    const names = diffAttributes(change).map(({ name }) => redact(name));
    const line = `- ${codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS))}: applying would ${change.kind} it`;
    return { rank: 1, render: (level) => `${line}${level === "address" ? "" : namesSuffix(names)}\n` };
  });
  return { ...unitEntries({ ...outcome, drift: [], failures: [] }, showValues), drift: entries };
}

/** Since when, how often, deployed when, whose, and for how long nobody wants to hear of it. */
function historyLine({ record, deployment, owners }: DriftIssue): string {
  const { firstSeen, seen, snooze } = record;
  const since = `First seen ${timeWords(firstSeen)}`;
  const facts = [
    seen === 1 ? since : `${since}, still there in check ${seen}`,
    ...(deployment === undefined ? [] : [`last deployed ${deploymentWords(deployment)}`]),
    ...(owners.length === 0 ? [] : [`owners: ${owners.join(" ")}`]),
  ];
  const by = snooze === undefined || snooze.by === "" ? "" : `, as ${escapeText(snooze.by)} asked`;
  const quiet = snooze === undefined ? "" : `\n\n💤 Quiet until ${snooze.until}${by}.`;
  return `${facts.join(" · ")}${quiet}`;
}

/** When, which commit, by which run. */
export function deploymentWords({ createdAt, sha, url }: PastDeployment): string {
  const time = timeWords(Date.parse(createdAt) / 1_000);
  const commit = `<code>${sha.slice(0, 8)}</code>`;
  return /^https:\/\/[\w.:/-]+$/.test(url) ? `[${time}](${url}), ${commit}` : `${time}, ${commit}`;
}

/** What a comment says when the drift is another one. */
export function changedComment({ drift, unit, redact }: DriftOutcome, runUrl: string): string {
  const lines = drift.slice(0, MOST_NAMED).map((change) => driftEntry(change, redact).render("names"));
  const rest = drift.length - lines.length;
  const more = rest > 0 ? `- and ${rest} more\n` : "";
  return `🔀 What changed outside of code in ${unitName(unit)} is not what it was ([run](${runUrl})). It is now:\n\n${lines.join("")}${more}`;
}

export function absorbedComment({ unit }: DriftOutcome, runUrl: string): string {
  return `📥 What changed outside of code in ${unitName(unit)} is in the state now, and the code still wants something else ([run](${runUrl})).`;
}

export function recoveredComment({ unit }: DriftOutcome, runUrl: string): string {
  return `✅ Reality and code of ${unitName(unit)} agree again ([run](${runUrl})). Closing.`;
}

/** @param why the issue is opened again */
export function reopenedComment({ unit }: DriftOutcome, runUrl: string, why: "back" | "closed-by-hand"): string {
  return why === "back"
    ? `🔁 ${unitName(unit)} drifted again ([run](${runUrl})).`
    : `🔁 This was closed, and ${unitName(unit)} still drifts ([run](${runUrl})). It closes itself when reality and code agree; to be left alone until a day, close it and comment \`/snooze 2026-12-31\`.`;
}
