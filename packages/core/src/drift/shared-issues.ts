import type { Forge, ForgeIssue, WrittenIssue } from "../ports/forge.ts";
import { unitName } from "../report/drift-sections.ts";
import { marker } from "../report/marker.ts";
import { renderOverflow, renderUnchecked, type TallyRow } from "../report/tally-issues.ts";
import type { Attempts } from "./attempts.ts";
import type { DriftOutcome } from "./check-unit.ts";
import { issuesWith, onlyIssue } from "./own-issue.ts";
import { joinedTally, nextTally, readTally, unitKey, writeTallyIssue, type Tally } from "./tally.ts";

/** Once or twice may be the network. */
const UNCHECKED_IN_A_ROW = 3;

/** A comment names the first ones. */
const MOST_NAMED = 20;

/** What an issue about several units is written with. */
export interface SharedWriting {
  readonly home: string;
  /** The environment that the call selects; empty for all. */
  readonly selection: string;
  /** Ids of all units of that home, checked now or not. */
  readonly everyUnit: readonly string[];
  /** Whether a unit that is not among them is gone, and not only from the branch of this run. */
  readonly endsGone: boolean;
  readonly labels: readonly string[];
  readonly facts: readonly string[];
  readonly showValues: boolean;
  readonly runUrl: string;
  /** In seconds since the epoch. */
  readonly now: number;
}

/** An issue about several units after a check. */
export interface SharedIssue {
  readonly issue: WrittenIssue | undefined;
  /** Units that were not in it before. */
  readonly joined: readonly string[];
  readonly tally: Tally;
}

/** Since when units drift that have no issue of their own. */
export function overflowTally(
  issues: readonly ForgeIssue[],
  writing: Pick<SharedWriting, "home" | "selection">,
): Tally {
  return tallyOf(issues, sharedMarker("overflow", writing));
}

/**
 * Keeps the one issue about drift that has none of its own, because `limit` issues are open.
 * @param found what drifts beyond the limit
 * @param checked all units that could be checked
 * @throws forge-failed
 */
export async function writeOverflow(
  found: readonly DriftOutcome[],
  checked: readonly DriftOutcome[],
  limit: number,
  issues: readonly ForgeIssue[],
  writing: SharedWriting,
  forge: Forge,
  attempts: Attempts,
): Promise<SharedIssue> {
  const firstLine = sharedMarker("overflow", writing);
  const before = tallyOf(issues, firstLine);
  const tally = nextTally(before, unitsOf(found), uncheckedBeside(checked, writing), writing.now);
  const joined = unitsOf(found).filter((unit) => !before.has(unitKey(unit)));
  const text = renderOverflow(rowsOf(found, tally, writing), tally.size, limit, writing.facts);
  const comment =
    tally.size === 0 ? `✅ None is left ([run](${writing.runUrl})). Closing.` : joinedComment(joined, writing);
  const { labels } = writing;
  const title = "Drift in more units";
  const issue = await onlyIssue(issues, firstLine, forge, writing.runUrl, attempts);
  const wanted = { firstLine, title, tally, isOpen: tally.size > 0, text, comment, labels };
  return { issue: await writeTallyIssue(issue, wanted, forge), joined, tally };
}

/**
 * Keeps the one issue about units that cannot be checked: it counts from the first time, closed, and is opened when one
 * fails for the third time in a row.
 * @throws forge-failed
 */
export async function writeUnchecked(
  outcomes: readonly DriftOutcome[],
  issues: readonly ForgeIssue[],
  writing: SharedWriting,
  forge: Forge,
  attempts: Attempts,
): Promise<SharedIssue> {
  const firstLine = sharedMarker("unchecked", writing);
  const issue = await onlyIssue(issues, firstLine, forge, writing.runUrl, attempts);
  const errored = outcomes.filter(({ verdict }) => verdict === "errored");
  const before = tallyOf(issues, firstLine);
  const tally = nextTally(before, unitsOf(errored), uncheckedBeside(outcomes, writing), writing.now);
  const isLasting = (unit: string): boolean => tally.get(unitKey(unit))?.count === UNCHECKED_IN_A_ROW;
  const joined = unitsOf(errored).filter(isLasting);
  const isOpen = [...tally.values()].some(({ count }) => count >= UNCHECKED_IN_A_ROW);
  const text = renderUnchecked(rowsOf(errored, tally, writing), tally.size, isOpen, writing.showValues, writing.facts);
  const closing = !isOpen && issue?.state === "open";
  const comment = closing
    ? `✅ All can be checked again ([run](${writing.runUrl})). Closing.`
    : joinedComment(joined, writing);
  const { labels } = writing;
  const title = "Units that cannot be checked for drift";
  const wanted = { firstLine, title, tally, isOpen, text, comment, labels };
  return { issue: await writeTallyIssue(issue, wanted, forge), joined, tally };
}

function sharedMarker(kind: "overflow" | "unchecked", { home, selection }: Pick<SharedWriting, "home" | "selection">) {
  return marker(kind, `${home}\n${selection}`);
}

function joinedComment(joined: readonly string[], { runUrl }: SharedWriting): string {
  if (joined.length === 0) return "";
  const rest = joined.length - MOST_NAMED;
  const names = joined.slice(0, MOST_NAMED).map(unitName).join(", ");
  return `➕ ${names}${rest > 0 ? ` and ${rest} more` : ""} ([run](${runUrl})).`;
}

function tallyOf(issues: readonly ForgeIssue[], firstLine: string): Tally {
  return joinedTally(issuesWith(issues, firstLine).map(({ body }) => readTally(body)));
}

/** All that are in the tally: another call may have checked some of them. */
function rowsOf(found: readonly DriftOutcome[], tally: Tally, { everyUnit }: SharedWriting): readonly TallyRow[] {
  const outcomes = new Map(found.map((outcome) => [outcome.unit, outcome]));
  return everyUnit.flatMap((unit) => {
    const tallied = tally.get(unitKey(unit));
    return tallied === undefined ? [] : [{ unit, outcome: outcomes.get(unit), tallied }];
  });
}

/** Tells the units that are not among these; those that are gone are not, either. */
function uncheckedBeside(
  outcomes: readonly DriftOutcome[],
  { everyUnit, endsGone }: SharedWriting,
): (key: string) => boolean {
  const these = new Set(unitsOf(outcomes).map(unitKey));
  const every = new Set(everyUnit.map(unitKey));
  return (key) => !these.has(key) && (!endsGone || every.has(key));
}

function unitsOf(outcomes: readonly DriftOutcome[]): readonly string[] {
  return outcomes.map(({ unit }) => unit);
}
