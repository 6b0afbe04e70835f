/** How much is said of one entry: everything, the names of what changes, the address alone, or only its count. */
export const LEVELS = ["full", "names", "address", "counted"] as const;
export type Level = (typeof LEVELS)[number];

/** Something that can be said at length or in brief. */
export interface Entry {
  /** The entry at a level; never asked for `counted`. */
  readonly render: (level: Exclude<Level, "counted">) => string;
  /** Entries of a lower rank lose their detail first. */
  readonly rank: number;
}

interface Fitted {
  readonly entry: Entry;
  level: Level;
  text: string;
  size: number;
}

/** Limits of GitHub, in bytes of UTF-8, with room for what we may have misjudged. */
export const COMMENT_BYTES = 65_536 - 1_536;
export const SUMMARY_BYTES = 1_024 * 1_024 - 32_768;

/**
 * Gives every entry the most detail that fits. Detail is lowered, never cut: within a rank all entries go from full to
 * names before any goes to its address, and a higher rank (destruction) is touched only when all lower ones are counted.
 * @param room bytes for all entries together
 * @returns the text of each entry and its level, in the order given; empty text for `counted`
 */
export function fitEntries(
  entries: readonly Entry[],
  room: number,
): readonly { readonly level: Level; readonly text: string }[] {
  const fitted = entries.map((entry): Fitted => {
    const text = entry.render("full");
    return { entry, level: "full", text, size: byteLength(text) };
  });
  let total = fitted.reduce((sum, item) => sum + item.size, 0);
  const ranks = [...new Set(entries.map((entry) => entry.rank))].toSorted((a, b) => a - b);
  for (const rank of ranks) {
    const ofRank = fitted.filter((item) => item.entry.rank === rank).toReversed();
    for (const level of LEVELS.slice(1)) {
      for (const item of ofRank) {
        if (total <= room) return fitted;
        const text = level === "counted" ? "" : item.entry.render(level);
        const size = byteLength(text);
        total += size - item.size;
        item.level = level;
        item.text = text;
        item.size = size;
      }
    }
  }
  return fitted;
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}
