import * as v from "valibot";
import { parseJson } from "../json.ts";

/** What an issue remembers from check to check, hidden in its second line. There is no server to keep it. */
export interface IssueRecord {
  /**
   * - drifted: applying would undo what changed outside
   * - absorbed: the state has it now, and the code still wants to change it
   * - recovered: reality and code agreed, and the issue was closed for that
   */
  readonly state: "drifted" | "absorbed" | "recovered";
  readonly fingerprint: string;
  /** {@link Fingerprint.keys}; undefined where there were too many. */
  readonly keys: readonly string[] | undefined;
  /** When this drift was first seen, in seconds since the epoch. */
  readonly firstSeen: number;
  /** In how many checks. */
  readonly seen: number;
  /** When it recovered, in seconds since the epoch. */
  readonly recoveredAt: number | undefined;
  readonly snooze: Snooze | undefined;
  /** Whose requests were refused for want of access: nobody is asked about twice. */
  readonly refused: readonly RefusedRequest[];
  /** When the unit was healed, in seconds since the epoch, oldest first. */
  readonly healed: readonly number[];
}

/** A request to be left alone. */
export interface SnoozeRequest {
  /** The last day, `2026-12-31` in UTC. */
  readonly until: string;
  /** Login; empty for whoever put the label there. */
  readonly by: string;
  /** When the comment was written, in seconds since the epoch: it tells two for one day apart. 0 for the label. */
  readonly at: number;
}

/** That somebody may not ask, up to a time. */
export type RefusedRequest = Pick<SnoozeRequest, "by" | "at">;

/** A request that was seen. */
export interface Snooze extends SnoozeRequest {
  /** The fingerprint of the drift it is about: of another one nobody asked not to hear. */
  readonly of: string;
}

const recordSchema = v.object({
  state: v.picklist(["drifted", "absorbed", "recovered"]),
  fingerprint: v.string(),
  keys: v.nullable(v.array(v.string())),
  firstSeen: v.number(),
  seen: v.number(),
  recoveredAt: v.nullable(v.number()),
  snooze: v.nullable(v.object({ until: v.string(), by: v.string(), at: v.number(), of: v.string() })),
  // Older issues do not have it.
  refused: v.optional(v.array(v.object({ by: v.string(), at: v.number() })), []),
  healed: v.array(v.number()),
});

const LINE = /^<!-- flywheel:drift\/v1 (\{.*\}) -->$/;

const unitSchema = v.object({ unit: v.string() });

/** The line for an issue's body, below its marker. */
export function recordLine(unit: string, record: IssueRecord): string {
  const { keys, recoveredAt, snooze } = record;
  const stored = { unit, ...record, keys: keys ?? null, recoveredAt: recoveredAt ?? null, snooze: snooze ?? null };
  // A login holds no bracket; should one ever, it must not end the comment.
  return `<!-- flywheel:drift/v1 ${JSON.stringify(stored).replaceAll(">", "\\u003e")} -->`;
}

/** An issue's body with another memory. What it was about stays to be read. */
export function withRecord(body: string, unit: string, record: IssueRecord): string {
  const [firstLine = "", , ...text] = body.split(/\r?\n/);
  return [firstLine, recordLine(unit, record), ...text].join("\n");
}

/** What an issue of ours remembers; undefined where somebody removed or broke the line. */
export function readRecord(body: string): IssueRecord | undefined {
  const parsed = v.safeParse(recordSchema, parseJson(storedIn(body)));
  if (!parsed.success) return undefined;
  const { keys, recoveredAt, snooze, ...rest } = parsed.output;
  return { ...rest, keys: keys ?? undefined, recoveredAt: recoveredAt ?? undefined, snooze: snooze ?? undefined };
}

/** The unit that an issue says it is about; undefined where it does not say. */
export function readUnit(body: string): string | undefined {
  const parsed = v.safeParse(unitSchema, parseJson(storedIn(body)));
  return parsed.success ? parsed.output.unit : undefined;
}

function storedIn(body: string): string {
  const [, text = ""] = LINE.exec((body.split(/\r?\n/, 2)[1] ?? "").trim()) ?? [];
  return text;
}
