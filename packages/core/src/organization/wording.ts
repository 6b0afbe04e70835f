const LONGEST_QUOTE = 60;
const LONGEST_LIST = 12;
const LONGEST_SUGGESTED = 40;
const SHORTEST_PREFIX = 3;
/** A hint is not worth comparing thousands of wrong names with thousands of right ones. */
const MOST_KNOWN = 500;
const MOST_COMPARED = 100;
/** Control, direction and line separators: text that would not look like what it is. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value from a file or an input as it stands in a message: quoted, escaped, cut when long. */
export function quote(value: string): string {
  const short = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
  return JSON.stringify(short.toWellFormed()).replaceAll(INVISIBLE, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Names for a message: `a, b, c`, cut when there are many, odd ones quoted; `none` for none. */
export function list(names: readonly string[], separator = ", "): string {
  if (names.length === 0) return "none";
  const plain = (name: string): string => (/^[\w@.:/{}-]{1,130}$/.test(name) ? name : quote(name));
  const shown = names.slice(0, LONGEST_LIST).map(plain).join(separator);
  return names.length > LONGEST_LIST ? `${shown} and ${names.length - LONGEST_LIST} more` : shown;
}

/** `Did you mean "x"? ` when one of the known names is a likely slip of `given`, else empty. */
export function didYouMean(given: string, known: readonly string[]): string {
  const name = closest(given, known.slice(0, MOST_KNOWN));
  return name === undefined ? "" : `Did you mean ${quote(name)}? `;
}

/** The known name that is a slip or two away from `given`, else one that begins with it; the first of equals. */
function closest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST_SUGGESTED) return undefined;
  const allowed = Math.max(1, Math.floor((given.length + 1) / 3));
  const similar = known.filter((name) => Math.abs(name.length - given.length) <= allowed);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of similar.slice(0, MOST_COMPARED)) {
    const distance = editDistance(given, name);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name ?? (given.length < SHORTEST_PREFIX ? undefined : known.find((name) => name.startsWith(given)));
}

/** Levenshtein distance: insertions, deletions and replacements. */
function editDistance(from: string, to: string): number {
  const distances = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    let diagonal = row - 1;
    let left = row;
    distances[0] = row;
    for (let column = 1; column <= to.length; column++) {
      const above = distances[column] ?? 0;
      const replaced = diagonal + (from.charCodeAt(row - 1) === to.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(replaced, above + 1, left + 1);
      diagonal = above;
      distances[column] = left;
    }
  }
  return distances[to.length] ?? 0;
}
