/** Where GitHub looks, in this order; the first that exists counts. */
export const CODEOWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

const OWNER = /^@[A-Za-z\d](?:[A-Za-z\d-]*)(?:\/[\w.-]+)?$/;

/** Whether this is `@login` or `@organization/team`. */
export function isOwner(text: string): boolean {
  return OWNER.test(text);
}

/**
 * Who owns a file by a CODEOWNERS file: the last line that matches counts, also where it names nobody. Addresses of mail
 * are left out, for nothing can be done with them here.
 * Source: docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * @param path of the file, relative to the repository
 */
export function codeOwners(codeowners: string, path: string): readonly string[] {
  let owners: readonly string[] = [];
  for (const line of codeowners.split(/\r?\n/)) {
    const [pattern, ...named] = words(line);
    if (pattern !== undefined && matches(pattern, path)) owners = named.filter(isOwner);
  }
  return owners;
}

/** A blank after a backslash belongs to the path; a comment ends the line. */
function words(line: string): readonly string[] {
  const found = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = found.findIndex((word) => word.startsWith("#"));
  return (comment === -1 ? found : found.slice(0, comment)).map((word) => word.replaceAll(/\\(.)/g, "$1"));
}

/** By gitignore's rules, less what GitHub leaves out of them: no negation, no ranges in brackets. */
function matches(pattern: string, path: string): boolean {
  if (/^!|[[\]]/.test(pattern)) return false;
  const isDirectory = pattern.endsWith("/");
  const inner = pattern.replace(/^\//, "").replace(/\/$/, "");
  // With a slash anywhere but at its end a pattern starts at the root.
  const isRooted = pattern.slice(0, -1).includes("/") && !inner.startsWith("**/");
  const from = isRooted ? [0] : [...path.split("/").keys()];
  const wanted = inner.replace(/^\*\*\//, "").split("/");
  // What a pattern names may be a directory with all in it; of `docs/*` only the files in `docs` itself are meant.
  const isOpen = wanted.at(-1) !== "*" || wanted.length === 1;
  const parts = path.split("/");
  return from.some((start) => matchesFrom(wanted, parts.slice(start), isDirectory, isOpen));
}

/** Whether the pattern's parts are the first ones of the path. */
function matchesFrom(
  pattern: readonly string[],
  path: readonly string[],
  isDirectory: boolean,
  isOpen: boolean,
): boolean {
  const [wanted, ...rest] = pattern;
  if (wanted === undefined) return path.length === 0 ? !isDirectory : isOpen;
  const [first, ...others] = path;
  if (wanted === "**") {
    if (rest.length === 0) return path.length > 0;
    return [...path.keys()].some((skip) => matchesFrom(rest, path.slice(skip), isDirectory, isOpen));
  }
  return first !== undefined && matchesPart(wanted, first) && matchesFrom(rest, others, isDirectory, isOpen);
}

function matchesPart(pattern: string, name: string): boolean {
  const source = pattern
    .split("")
    .map((character) => {
      if (character === "*") return "[^/]*";
      return character === "?" ? "[^/]" : character.replaceAll(/[\\^$.+()|{}]/g, "\\$&");
    })
    .join("");
  return new RegExp(`^${source}$`).test(name);
}
