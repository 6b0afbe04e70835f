import type { ForgeIssue, IssueChange, IssueReply } from "../ports/forge.ts";
import { Access, type CanWrite } from "./access.ts";
import { isDay } from "./ignore-rules.ts";
import type { IssueRecord, RefusedRequest, SnoozeRequest } from "./issue-record.ts";

const LABEL = /^snoozed-until:(.*)$/;
const COMMAND = /^\/snooze(?:[ \t]+(\S.*?))?[ \t]*\r?$/m;

/** A request that is not followed. */
export interface Unheeded {
  /** The label, or the line of the comment. */
  readonly text: string;
  /** Login; empty for whoever put the label there. */
  readonly by: string;
  /** `past`: the day is over, and nothing was quiet that it could end. */
  readonly why: "no-day" | "past" | "no-access";
}

/** What an issue's people ask for. */
export interface Asked {
  readonly request: SnoozeRequest | undefined;
  /** The last one that came to nothing, and that no later one made good: its author waits for an answer. */
  readonly unheeded: Unheeded | undefined;
  /** Who is known to have no access, by the last of the comments that were looked at. */
  readonly refused: readonly RefusedRequest[];
}

/** What one label, or the comments, ask for. */
type Heard = Omit<Asked, "refused">;

/** A comment's request, its day as it stands there. */
type Command = SnoozeRequest & { readonly text: string };

/** What an issue remembers of earlier requests. */
type Remembered = Pick<IssueRecord, "snooze" | "refused" | "firstSeen">;

/**
 * Until when an issue's people asked to be left alone: by a label, which needs triage rights, or by a comment of
 * somebody who can write. The latest comment counts; of label and comment the later day.
 * @param remembered what was found in an earlier check; nobody is asked about twice, and it holds until a later command
 *   replaces it: only the last replies are seen, and whoever writes many must not end it. Comments from before the drift
 *   was first seen are about one that is over
 * @param today `2026-12-31` in UTC
 * @param canWrite asked about two people at most: the others' turn is in the next check
 */
export async function snoozeOf(
  { labels, replies }: Pick<ForgeIssue, "labels" | "replies">,
  remembered: Remembered | undefined,
  today: string,
  canWrite: CanWrite,
): Promise<Asked> {
  const { snooze: known, firstSeen: since = 0 } = remembered ?? {};
  const commands = replies
    .filter(({ at }) => at >= since)
    .flatMap(commandOf)
    .toReversed();
  const access = new Access(commands, remembered?.refused ?? [], canWrite);
  const commanded = await commandIn(commands, known, today, access);
  const labelled = labels.flatMap((label) => labelIn(label, known, today));
  const requests = [...labelled, commanded].flatMap(({ request }) => request ?? []);
  return {
    request: requests.reduce<SnoozeRequest | undefined>(
      (latest, snooze) => (latest === undefined || snooze.until > latest.until ? snooze : latest),
      undefined,
    ),
    unheeded: commanded.unheeded ?? labelled.find(({ unheeded }) => unheeded !== undefined)?.unheeded,
    refused: access.refused,
  };
}

/** Takes its snooze off an issue whose drift is over: it would be about the next one. */
export function withoutSnooze({ labels }: Pick<ForgeIssue, "labels">): Pick<IssueChange, "labels"> {
  const kept = labels.filter((label) => !LABEL.test(label));
  return kept.length === labels.length ? {} : { labels: kept };
}

function labelIn(label: string, remembered: SnoozeRequest | undefined, today: string): readonly Heard[] {
  const [, text] = LABEL.exec(label) ?? [];
  if (text === undefined) return [];
  const until = text.trim();
  if (!isDay(until)) return [{ request: undefined, unheeded: { text: label, by: "", why: "no-day" } }];
  const isKnown = remembered?.by === "" && remembered.until === until;
  if (until < today && !isKnown) return [{ request: undefined, unheeded: { text: label, by: "", why: "past" } }];
  return [{ request: { until, by: "", at: 0 }, unheeded: undefined }];
}

async function commandIn(
  commands: readonly Command[],
  remembered: SnoozeRequest | undefined,
  today: string,
  access: Access,
): Promise<Heard> {
  const isAhead = ({ until }: SnoozeRequest): boolean => isDay(until) && until >= today;
  let unheeded: Unheeded | undefined;
  for (const [index, command] of commands.entries()) {
    const { text, until, by, at } = command;
    const isKnown = remembered?.by === by && remembered.until === until && remembered.at === at;
    const may = isKnown || !isDay(until) || (await access.has(by));
    if (!isDay(until)) unheeded ??= { text, by, why: "no-day" };
    else if (may === false) unheeded ??= { text, by, why: "no-access" };
    else if (may === true) {
      // A day that is over counts where it ends some quiet.
      const counts = isKnown || isAhead(command) || (remembered !== undefined && isAhead(remembered));
      const older = commands.slice(index + 1).filter(isAhead);
      if (counts || (await someOf(older, async ({ by: other }) => (await access.has(other)) === true)))
        return { request: { until, by, at }, unheeded };
      unheeded ??= { text, by, why: "past" };
    }
  }
  // A label that is gone was taken away.
  return { request: remembered?.by === "" ? undefined : remembered, unheeded };
}

/** None of a deleted account. */
function commandOf({ author, body, at }: IssueReply): readonly Command[] {
  const [line, until = ""] = COMMAND.exec(body) ?? [];
  return line === undefined || author === "" ? [] : [{ text: line.trim(), until, by: author, at }];
}

async function someOf<T>(items: readonly T[], isOne: (item: T) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await isOne(item)) return true;
  return false;
}
