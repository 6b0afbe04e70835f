import * as v from "valibot";
import { sha256 } from "../bundle/digest.ts";
import { parseJson } from "../json.ts";
import type { Forge, ForgeIssue, WrittenIssue } from "../ports/forge.ts";

/** How long something has been so with a unit. */
export interface Tallied {
  /** In seconds since the epoch. */
  readonly since: number;
  /** In how many checks, one after the other. */
  readonly count: number;
}

/** What an issue about several units remembers of each, by {@link unitKey}. */
export type Tally = ReadonlyMap<string, Tallied>;

const tallySchema = v.array(v.tuple([v.string(), v.number(), v.number()]));

const LINE = /^<!-- flywheel:tally\/v1 (\[.*\]) -->$/;

/** Short: hundreds of units stand in one line. */
export function unitKey(unit: string): string {
  return sha256(unit).slice(0, 10);
}

/** The hidden line for an issue's body, below its marker. */
export function tallyLine(tally: Tally): string {
  const stored = [...tally].map(([key, { since, count }]) => [key, since, count]);
  return `<!-- flywheel:tally/v1 ${JSON.stringify(stored)} -->`;
}

/** Empty where there is none. */
export function readTally(body: string): Tally {
  const [, text = ""] = LINE.exec((body.split(/\r?\n/, 2)[1] ?? "").trim()) ?? [];
  const parsed = v.safeParse(tallySchema, parseJson(text));
  return new Map(parsed.success ? parsed.output.map(([key, since, count]) => [key, { since, count }]) : []);
}

/** Several as one: since the first time, in as many checks as the one that knows of most. */
export function joinedTally(tallies: readonly Tally[]): Tally {
  const joined = new Map<string, Tallied>();
  for (const [key, { since, count }] of tallies.flatMap((tally) => [...tally])) {
    const known = joined.get(key) ?? { since, count };
    joined.set(key, { since: Math.min(since, known.since), count: Math.max(count, known.count) });
  }
  return joined;
}

/**
 * The tally after a check.
 * @param found units of which it is so
 * @param isUnchecked whether a unit, by its key, was not looked at: nothing is known of it, and what was stays
 * @param now in seconds since the epoch
 */
export function nextTally(
  before: Tally,
  found: readonly string[],
  isUnchecked: (key: string) => boolean,
  now: number,
): Tally {
  const next = new Map([...before].filter(([key]) => isUnchecked(key)));
  for (const key of found.map(unitKey)) {
    const { since, count } = before.get(key) ?? { since: now, count: 0 };
    next.set(key, { since, count: count + 1 });
  }
  return next;
}

/** An issue about several units as it should be. */
export interface TallyIssue {
  readonly firstLine: string;
  readonly title: string;
  readonly tally: Tally;
  readonly isOpen: boolean;
  /** The body below the hidden lines. */
  readonly text: string;
  /** What people are to be told of the change; empty for nothing. */
  readonly comment: string;
  readonly labels: readonly string[];
}

/**
 * Makes the issue so, with no call where nothing has been and nothing is.
 * @param issue as it was found
 * @returns the issue, where it is open now
 * @throws forge-failed
 */
export async function writeTallyIssue(
  issue: ForgeIssue | undefined,
  { firstLine, title, tally, isOpen, text, comment, labels }: TallyIssue,
  forge: Forge,
): Promise<WrittenIssue | undefined> {
  const state = isOpen ? "open" : "closed";
  const body = `${firstLine}\n${tallyLine(tally)}\n${text}`;
  if (issue === undefined) {
    if (tally.size === 0) return undefined;
    const written = await forge.createIssue({ title, body, labels, assignees: [] });
    // Only to remember: nobody has anything to do yet.
    if (!isOpen) await forge.updateIssue(written.number, { state: "closed" });
    return isOpen ? written : undefined;
  }
  const isQuiet = tally.size === 0 && readTally(issue.body).size === 0 && issue.state === "closed";
  if (isQuiet) return undefined;
  const written = await forge.updateIssue(issue.number, { body, ...(state === issue.state ? {} : { state }) });
  if (comment !== "") await forge.commentOnIssue(issue.number, comment);
  return isOpen ? written : undefined;
}
