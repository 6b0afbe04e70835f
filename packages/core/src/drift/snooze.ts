import type { ForgeIssue } from "../ports/forge.ts";
import { isDay } from "./ignore-rules.ts";
import type { SnoozeRequest } from "./issue-record.ts";

const LABEL = /^snoozed-until:\s*(\S+)$/;
const COMMAND = /^\/snooze[ \t]+(\S+)[ \t]*$/m;

/**
 * Until when an issue's people asked to be left alone: by a label, which needs triage rights, or by a comment of
 * somebody who can write. The latest comment counts; of label and comment the later day.
 * @param remembered what was found in an earlier check; nobody is asked about twice, and it holds until a later command
 *   replaces it: only the last replies are seen, and whoever writes many must not end it
 * @param canWrite asked at most once for each author of such a comment
 */
export async function snoozeOf(
  { labels, replies }: Pick<ForgeIssue, "labels" | "replies">,
  remembered: SnoozeRequest | undefined,
  canWrite: (login: string) => Promise<boolean>,
): Promise<SnoozeRequest | undefined> {
  const labelled = labels.flatMap((label) => dayIn(LABEL, label)).map((until): SnoozeRequest => ({ until, by: "" }));
  const asked = await commanded(replies, remembered, canWrite);
  return [...labelled, ...(asked === undefined ? [] : [asked])].reduce<SnoozeRequest | undefined>(
    (latest, snooze) => (latest === undefined || snooze.until > latest.until ? snooze : latest),
    undefined,
  );
}

async function commanded(
  replies: ForgeIssue["replies"],
  remembered: SnoozeRequest | undefined,
  canWrite: (login: string) => Promise<boolean>,
): Promise<SnoozeRequest | undefined> {
  const refused = new Set<string>();
  for (const { author, body } of replies.toReversed()) {
    const [until] = dayIn(COMMAND, body);
    if (until === undefined || author === "" || refused.has(author)) continue;
    const isKnown = remembered?.by === author && remembered.until === until;
    if (isKnown || (await canWrite(author))) return { until, by: author };
    refused.add(author);
  }
  // A label that is gone was taken away.
  return remembered?.by === "" ? undefined : remembered;
}

function dayIn(pattern: RegExp, text: string): readonly string[] {
  const [, day = ""] = pattern.exec(text) ?? [];
  return isDay(day) ? [day] : [];
}
