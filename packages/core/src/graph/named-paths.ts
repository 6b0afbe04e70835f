import { posix } from "node:path";
import { LONGEST_PATH } from "../long-paths.ts";

/** A path that code names, outside of its own directory. */
export interface NamedPath {
  readonly path: string;
  /** What it is relative to: the module's own directory, that of the root module that calls it, or the repository. */
  readonly from: "module" | "root" | "repository";
}

/** Nobody can tell which of so many files is meant: any of them may be. */
export const ANY_FILE: NamedPath = { path: ".", from: "repository" };

/** More steps up than any directory is deep; following each of thousands would take hours. */
const MOST_STEPS_UP = 64;

/**
 * `"../x"`, `"${path.module}/../x"` and the like; up to where a template goes on, the directory. Here and below a path
 * ends where its line does, too: what is in a heredoc has no quotes.
 */
const LEADS_OUT = /"(?:\$\{path\.(module|root|cwd)\}\/)?((?:\.\/)*\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;

/** `..` behind anything else: `"${abspath(path.module)}/../x"`, `"%s/../x"`. */
const CLIMBS = /\/(\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;

/** The paths that the text of an expression names. Takes time in proportion to the text: anybody may have written it. */
export function namedPaths(text: string): readonly NamedPath[] {
  const plain = [...text.matchAll(LEADS_OUT)].map(([, base, path = "", end]): NamedPath => {
    if (path.length > LONGEST_PATH) return ANY_FILE;
    return { path: upToTemplate(path, end), from: base === "module" ? "module" : "root" };
  });
  const rest = text.replaceAll(LEADS_OUT, "");
  return [...plain, ...[...rest.matchAll(CLIMBS)].flatMap(([, path = "", end]) => climbs(upToTemplate(path, end)))];
}

function upToTemplate(path: string, end: string | undefined): string {
  return end === "$" || end === "%" ? posix.dirname(`${path}x`) : path;
}

/** Nobody can tell where it climbs from, nor how many of its steps only undo what stands before them: each may be meant. */
function climbs(path: string): readonly NamedPath[] {
  // First of all: normalizing takes time in proportion to the square of the length.
  if (path.length > LONGEST_PATH) return [ANY_FILE];
  const steps = posix.normalize(path).split("/");
  const ups = steps.filter((step) => step === "..").length;
  if (ups > MOST_STEPS_UP) return [ANY_FILE];
  return Array.from({ length: ups }, (_, dropped) => steps.slice(dropped).join("/")).flatMap((each): NamedPath[] => [
    { path: each, from: "module" },
    { path: each, from: "root" },
  ]);
}
