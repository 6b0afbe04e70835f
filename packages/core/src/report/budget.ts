const LEVELS = ["full", "names", "address", "counted"] as const;
/**
 * How much is said of one entry: everything but the ends of long values, the names of what changes, the address alone,
 * or only its count. `whole` is with every value to its end, where there is room for it when all else is said.
 */
export type Level = "whole" | (typeof LEVELS)[number];

/** Something that can be said at length or in brief. */
export interface Entry {
  /** The entry at a level; never asked for `counted`. */
  readonly render: (level: Exclude<Level, "counted">) => string;
  /** Entries of a lower rank lose their detail first. */
  readonly rank: number;
}

/** The entry with what it rendered kept: the fitting asks for the same text again and again. */
export function remembered(entry: Entry): Entry {
  const texts = new Map<Level, string>();
  return {
    rank: entry.rank,
    render: (level) => {
      const text = texts.get(level) ?? entry.render(level);
      texts.set(level, text);
      return text;
    },
  };
}

/** An entry as it is told. */
export interface Fitted {
  readonly level: Level;
  /** Empty for `counted`. */
  readonly text: string;
}

/** Limits of GitHub, in bytes of UTF-8, with room for what we may have misjudged. */
export const COMMENT_BYTES = 65_536 - 1_536;
export const SUMMARY_BYTES = 1_024 * 1_024 - 32_768;

/**
 * Gives every entry the most detail that fits. Detail is lowered, never cut: within a rank all entries go from full to
 * names before any goes to its address, and a higher rank (destruction) is touched only when all lower ones are counted.
 * What room is left goes to the ends of long values.
 * @param room bytes for all entries together
 * @returns the text of each entry and its level, in the order given; empty text for `counted`
 */
export function fitEntries(entries: readonly Entry[], room: number): readonly Fitted[] {
  const fitted = new Map<Entry, Fitted>();
  const ranks = [...new Set(entries.map((entry) => entry.rank))].toSorted((a, b) => b - a);
  let rest = room;
  for (const rank of ranks) {
    const ofRank = entries.filter((entry) => entry.rank === rank);
    const told = fitRank(ofRank, rest);
    for (const [index, entry] of ofRank.entries()) fitted.set(entry, told[index] ?? COUNTED);
    // What did not fit whole has taken what there was: all below it is counted.
    const isWhole = told.every(({ level }) => level === "full");
    rest = isWhole ? told.reduce((left, { text }) => left - byteLength(text), rest) : 0;
  }
  return completed(
    entries,
    entries.map((entry) => fitted.get(entry) ?? COUNTED),
    room,
  );
}

/** With the values whole of those entries for which there is room, in their order. */
function completed(entries: readonly Entry[], fitted: readonly Fitted[], room: number): readonly Fitted[] {
  let rest = room - sizeOf(fitted);
  return fitted.map((told, index) => {
    const text = told.level === "full" ? entries[index]?.render("whole") : undefined;
    const more = text === undefined ? Infinity : byteLength(text) - byteLength(told.text);
    if (text === undefined || more > rest) return told;
    rest -= more;
    return { level: "whole", text };
  });
}

const COUNTED: Fitted = { level: "counted", text: "" };

/** The first entries at one level and the others at the next, with as many at the first as fit. */
function fitRank(entries: readonly Entry[], room: number): readonly Fitted[] {
  for (const [index, level] of LEVELS.entries()) {
    const long = firstThatFit(entries, level, room);
    if (long.length === entries.length) return long;
    const next = LEVELS[index + 1] ?? "counted";
    const brief = firstThatFit(entries, next, room);
    if (brief.length < entries.length) continue;
    let size = sizeOf(long) + sizeOf(brief.slice(long.length));
    while (size > room) {
      size -= sizeOf(long.splice(-1));
      size += sizeOf(brief.slice(long.length, long.length + 1));
    }
    return [...long, ...brief.slice(long.length)];
  }
  return entries.map(() => COUNTED);
}

/** Only these are rendered: of ten thousand at full length a few hundred fit. */
function firstThatFit(entries: readonly Entry[], level: Level, room: number): Fitted[] {
  const first: Fitted[] = [];
  let size = 0;
  for (const entry of entries) {
    const told = tell(entry, level);
    size += byteLength(told.text);
    if (size > room) break;
    first.push(told);
  }
  return first;
}

function tell(entry: Entry, level: Level): Fitted {
  return level === "counted" ? COUNTED : { level, text: entry.render(level) };
}

function sizeOf(fitted: readonly Fitted[]): number {
  return fitted.reduce((sum, { text }) => sum + byteLength(text), 0);
}

/**
 * A document of at most `limit` bytes whose entries share the room that everything else leaves.
 * @param assemble makes the document from the entries, in their order; it adds nothing between them
 */
export function fitDocument(
  entries: readonly Entry[],
  limit: number,
  assemble: (fitted: readonly Fitted[]) => string,
): string {
  const frame = assemble(entries.map(() => COUNTED));
  return assemble(fitEntries(entries, limit - byteLength(frame)));
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
