import { posix } from "node:path";
import { tokensOf } from "../hcl/tokens.ts";
import { LONGEST_PATH } from "../long-paths.ts";

/** A path that code names, outside of its own directory. */
export interface NamedPath {
  readonly path: string;
  /** What it is relative to: the module's own directory, that of the root module that calls it, or the repository. */
  readonly from: "module" | "root" | "repository";
}

/** Nobody can tell which of so many files is meant: any of them may be. */
export const ANY_FILE: NamedPath = { path: ".", from: "repository" };

/** `"${path.module}/../x"` and the like. Here and below, a path ends where its line does, too. */
const ANCHORED = /"\$\{path\.(module|root|cwd)\}\/((?:\.\/)*\.\.(?:\/[^"$%\n]*)?)(["$%\n]|$)/g;

/** `"../x"`: relative to the root module, or to whatever the code puts in front of it elsewhere. */
const BARE = /"((?:\.\/)*\.\.\/[^"$%\n]*)(["$%\n]|$)/g;

/** What puts a path together, so that its parts say nothing. */
const ASSEMBLES = /\b(?:join|format|formatlist|replace)\s*\(/;

/** A step up at the beginning of a text or behind something else: `".."`, `"${local.x}/../y"`. */
const STEP_UP = /(?:^|["/}])[^\S\n]*\.\.(?![\w.])/m;

/** A step up without dots to be seen: by `dirname`, or with a dot or a slash written as an escape. */
const HIDDEN_STEP = /\bdirname\s*\(|\\(?:u00|U000000)2[ef]/i;

/** Whether a file of code or of values may name a path that leads out of its directory; most need not be parsed. */
export function mayNamePaths(text: string): boolean {
  return text.includes("..") || HIDDEN_STEP.test(text);
}

/**
 * The paths that the text of an expression names outside of its directory. What nobody can tell without evaluating it is
 * any file: a unit too many is affected by it then, never one too few. Takes time in proportion to the text: anybody may
 * have written it.
 */
export function namedPaths(text: string): readonly NamedPath[] {
  if (!mayNamePaths(text)) return [];
  if (HIDDEN_STEP.test(text)) return [ANY_FILE];
  const isAssembled = ASSEMBLES.test(text);
  // Comments are no tokens.
  return tokensOf(text).flatMap(({ kind, text: inside }) => {
    if (kind === "heredoc") return STEP_UP.test(inside) ? [ANY_FILE] : [];
    return inside.includes("..") ? pathsInText(`"${inside}"`, isAssembled) : [];
  });
}

function pathsInText(quoted: string, isAssembled: boolean): readonly NamedPath[] {
  const anchored = [...quoted.matchAll(ANCHORED)].map(([, base, path = "", end]): NamedPath =>
    pathFrom(base === "module" ? "module" : "root", path, end),
  );
  const others = quoted.replaceAll(ANCHORED, "");
  const bare = [...others.matchAll(BARE)].flatMap(([, path = "", end]) => {
    const isPart = isAssembled || (end === '"' && /^[./]*$/.test(path));
    return isPart ? [ANY_FILE] : [pathFrom("module", path, end), pathFrom("root", path, end)];
  });
  const rest = STEP_UP.test(others.replaceAll(BARE, "")) ? [ANY_FILE] : [];
  return [...anchored, ...bare, ...rest];
}

/** Up to where a template goes on, the directory. */
function pathFrom(from: NamedPath["from"], path: string, end: string | undefined): NamedPath {
  if (path.length > LONGEST_PATH) return ANY_FILE;
  return { path: end === "$" || end === "%" ? posix.dirname(`${path}x`) : path, from };
}
