import type { DriftOutcome } from "../drift/check-unit.ts";
import { stillChanging } from "../drift/fingerprint.ts";
import type { IssueRecord, Snooze } from "../drift/issue-record.ts";
import type { Unheeded } from "../drift/snooze.ts";
import { diffAttributes } from "../plan/attribute-diff.ts";
import { changeAt, type ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import type { PastDeployment } from "../ports/forge.ts";
import { fitDocument, type Entry } from "./budget.ts";
import { namesSuffix } from "./change-entry.ts";
import { driftEntry } from "./drift-entry.ts";
import { allEntries, timeWords, unitEntries, unitName, unitSection, type UnitEntries } from "./drift-sections.ts";
import { codeSpan, details, escapeText, shorten, MAXIMUM_ADDRESS } from "./markdown.ts";

/** A comment names the first ones. */
const MOST_NAMED = 20;

const MAXIMUM_COMMAND = 60;

/** What an issue is made of. */
export interface DriftIssue {
  readonly outcome: DriftOutcome;
  readonly record: IssueRecord;
  /** Whether values of attributes are shown, not only their names. */
  readonly showValues: boolean;
  /** `@login` or `@organization/team`. */
  readonly owners: readonly string[];
  readonly deployment: PastDeployment | undefined;
  /** Set while somebody wants to be left alone. */
  readonly snooze: Snooze | undefined;
  /** What somebody asked for in vain. */
  readonly unheeded: Unheeded | undefined;
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
}

/** The body of a unit's drift issue, below its two hidden lines, in at most `limit` bytes. */
export function renderDriftIssue(issue: DriftIssue, limit: number): string {
  const { outcome, record, facts, showValues } = issue;
  const isAbsorbed = record.state === "absorbed";
  const unit = isAbsorbed ? absorbedEntries(issue) : unitEntries({ ...outcome, failures: [] }, showValues);
  const others = isAbsorbed ? [] : changesElsewhere(outcome);
  const head = isAbsorbed ? absorbedHead(outcome) : driftHead(outcome, showValues);
  return fitDocument([...allEntries(unit), ...others], limit, (fitted) => {
    const texts = fitted.map(({ text }) => text);
    const section = unitSection(unit, texts);
    const words = isAbsorbed ? ABSORBED_ADVICE : advice(outcome);
    const parts = [head, historyLine(issue), section, elsewhere(texts), words, `<sub>${facts.join(" · ")}</sub>`];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  });
}

const QUIET =
  "- To be left alone for a while: comment `/snooze YYYY-MM-DD` with the last day, or set the label `snoozed-until:YYYY-MM-DD`.";
const END = "This issue closes itself when reality and code agree again.";

const ABSORBED_ADVICE = adviceWords(
  "deploy the unit; applying makes it what the code says.",
  "write it into the code.",
);

function advice({ verdict }: DriftOutcome): string {
  const undoing = "deploy the unit again; applying undoes it";
  return adviceWords(
    verdict === "both" ? `${undoing}, and brings the merged code that waits: look at its plan first.` : `${undoing}.`,
    "write it into the code and deploy that.",
  );
}

function adviceWords(mistake: string, right: string): string {
  const choices = [`- If the change was a mistake: ${mistake}`, `- If it was right: ${right}`, QUIET];
  return ["**What to do**", "", ...choices, "", END].join("\n");
}

function driftHead({ drift, unit, verdict }: DriftOutcome, showValues: boolean): string {
  const objects = drift.length === 1 ? "object" : "objects";
  const sentences = [
    `**${drift.length} ${objects} of ${unitName(unit)} changed outside of code**, and applying the code would undo that.`,
    ...(verdict === "both" ? ["Merged code is waiting to be applied, too."] : []),
    ...(showValues ? ["Below, `-` is what was applied last and `+` what is there now."] : []),
  ];
  return sentences.join(" ");
}

function absorbedHead({ unit }: DriftOutcome): string {
  return `**What changed outside of code in ${unitName(unit)} is in the state now**, and the code still wants something else. No later check can tell it from a change of the code.`;
}

/** The plan's changes at what had changed outside. */
function absorbedEntries({ outcome, record, showValues }: DriftIssue): UnitEntries {
  const wanted = outcome.proposed.filter((change) => stillChanging(record.keys, [change])?.length !== 0);
  const drift = wanted.map((change) => proposedEntry(change, outcome.redact));
  return { ...unitEntries({ ...outcome, drift: [], failures: [] }, showValues), drift };
}

/** What applying would do to objects that nobody touched: react to the drift of others, or what the code asks for. */
function changesElsewhere({ drift, proposed, redact }: DriftOutcome): readonly Entry[] {
  const addresses = new Set(drift.map(({ address }) => address));
  return proposed.filter(({ address }) => !addresses.has(address)).map((change) => proposedEntry(change, redact));
}

function proposedEntry(change: ResourceChange, redact: Redact): Entry {
  const name = codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS));
  const line = `- ${name}: applying would ${change.kind} it`;
  const names = () => diffAttributes(change).map((attribute) => redact(attribute.name));
  return { rank: 0, render: (level) => `${line}${level === "address" ? "" : namesSuffix(names())}\n` };
}

function elsewhere(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  const rest = texts.filter((text) => text === "").length;
  const body = `${texts.join("")}${rest === 0 ? "" : `\nAnd ${rest} more.`}`.trim();
  return details(`What applying would change elsewhere: ${texts.length}`, body);
}

/** Since when, how often, deployed when, whose, and for how long nobody wants to hear of it. */
function historyLine({ record, deployment, owners, snooze, unheeded }: DriftIssue): string {
  const { firstSeen, seen } = record;
  const since = `First seen ${timeWords(firstSeen)}`;
  const facts = [
    seen === 1 ? since : `${since}, still there in check ${seen}`,
    ...(deployment === undefined ? [] : [`last deployed ${deploymentWords(deployment)}`]),
    ...(owners.length === 0 ? [] : [`owners: ${owners.join(" ")}`]),
  ];
  const by = snooze === undefined || snooze.by === "" ? "" : `, as ${escapeText(snooze.by)} asked`;
  const quiet = snooze === undefined ? "" : `\n\n💤 Quiet until ${snooze.until}${by}.`;
  return `${facts.join(" · ")}${quiet}${unheeded === undefined ? "" : `\n\n${unheededLine(unheeded)}`}`;
}

const UNHEEDED_WORDS: Readonly<Record<Unheeded["why"], string>> = {
  "no-access": "that needs write access to the repository",
  "no-day": "it names no day in the form `YYYY-MM-DD`",
  past: "that day is over, and there is no quiet to end",
};

/** Whoever asked sees at once that it came to nothing, and how it is written. */
function unheededLine({ text, by, why }: Unheeded): string {
  const asked = `${codeSpan(shorten(text, MAXIMUM_COMMAND))}${by === "" ? "" : ` of ${escapeText(by)}`}`;
  return `❓ ${asked} has no effect: ${UNHEEDED_WORDS[why]}.`;
}

/** When, which commit, by which run. */
export function deploymentWords({ createdAt, sha, url }: PastDeployment): string {
  const time = timeWords(Date.parse(createdAt) / 1_000);
  const commit = `<code>${sha.slice(0, 8)}</code>`;
  return /^https:\/\/[\w.:/-]+$/.test(url) ? `[${time}](${url}), ${commit}` : `${time}, ${commit}`;
}

/** What a comment says when the drift is another one. */
export function changedComment({ drift, proposed, unit, redact }: DriftOutcome, runUrl: string): string {
  const lines = drift
    .slice(0, MOST_NAMED)
    .map((change) => driftEntry(change, changeAt(change, proposed), redact).render("names"));
  const rest = drift.length - lines.length;
  const more = rest > 0 ? `- and ${rest} more\n` : "";
  return `🔀 What changed outside of code in ${unitName(unit)} is not what it was ([run](${runUrl})). It is now:\n\n${lines.join("")}${more}`;
}

export function absorbedComment({ unit }: DriftOutcome, runUrl: string): string {
  return `📥 What changed outside of code in ${unitName(unit)} is in the state now, and the code still wants something else ([run](${runUrl})).`;
}

/** @param why the issue is closed */
export function recoveredComment({ unit }: DriftOutcome, runUrl: string, why: "recovered" | "healed"): string {
  return why === "healed"
    ? `🩹 ${unitName(unit)} was healed: what changed outside of code was put back, and another plan found nothing left to change ([run](${runUrl})). Closing.`
    : `✅ Reality and code of ${unitName(unit)} agree again ([run](${runUrl})). Closing.`;
}

/** @param why the issue is opened again */
export function reopenedComment({ unit }: DriftOutcome, runUrl: string, why: "back" | "closed-by-hand"): string {
  return why === "back"
    ? `🔁 ${unitName(unit)} drifted again ([run](${runUrl})).`
    : `🔁 This was closed, and ${unitName(unit)} still drifts ([run](${runUrl})). It closes itself when reality and code agree; to be left alone until a day, close it and comment \`/snooze YYYY-MM-DD\`.`;
}
