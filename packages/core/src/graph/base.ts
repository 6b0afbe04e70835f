import { plannedBase } from "../checkout.ts";
import { fail } from "../errors.ts";
import { git } from "../git.ts";
import { quote } from "../organization/wording.ts";
import type { Host } from "../ports/host.ts";

/** GitHub's name for no commit, such as `before` of a new branch. */
const NO_COMMIT = /^0+$/;

/** What a change is compared with: a commit, or why there is none and every unit counts as affected. */
export type Base =
  | { readonly kind: "commit"; readonly commit: string; readonly words: string }
  /** `hint`: what to do about it, where something can be done. */
  | { readonly kind: "none"; readonly words: string; readonly hint?: string };

/**
 * The commit that a change begins at: of a pull request where it leaves its base branch, else the one that is given.
 * @param given the input `affected-base`; empty for none
 * @throws input-invalid for a given commit that git does not know
 */
export async function changeBase(host: Host, given: string): Promise<Base> {
  const { pullRequest } = host.context;
  if (pullRequest !== undefined) {
    const commit = await commitOf(host, await plannedBase(host, pullRequest));
    const number = `pull request ${pullRequest.number}`;
    return commit === undefined
      ? { kind: "none", words: `where ${number} leaves its base branch is not in this checkout`, hint: FETCH_ALL }
      : { kind: "commit", commit, words: `what ${number} changes` };
  }
  if (given === "") return { kind: "none", words: "there is no pull request, and affected-base is not set" };
  if (NO_COMMIT.test(given)) return { kind: "none", words: "affected-base is no commit: the branch is new" };
  const commit = await commitOf(host, given);
  if (commit !== undefined) return { kind: "commit", commit, words: `what changed since ${quote(given)}` };
  return fail("input-invalid", `Input affected-base: git knows no commit ${quote(given)} in this checkout`, {
    hint: `${FETCH_ALL} A branch is named as git has it there, such as origin/main.`,
    detailCode: "unknown-commit",
  });
}

const FETCH_ALL = "Set fetch-depth: 0 for actions/checkout, which fetches one commit alone otherwise.";

/** The whole name of a commit whose files are here; undefined for one that is not. */
async function commitOf(host: Host, name: string): Promise<string | undefined> {
  // What begins with a dash is an option to git.
  return name.startsWith("-") ? undefined : git(host, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
}

/** A path that differs between two commits. */
export interface ChangedPath {
  readonly path: string;
  /** Whether it is a file in both, of one kind. */
  readonly isInBoth: boolean;
}

/**
 * The paths that differ between a commit and the one that is checked out, of a renamed file both.
 * @param commit one that {@link changeBase} found
 */
export async function changedPaths(host: Host, commit: string): Promise<readonly ChangedPath[] | undefined> {
  const text = await git(host, "diff", "--name-status", "--no-renames", "--no-ext-diff", "-z", commit, "HEAD", "--");
  const pairs = text?.matchAll(/([A-Z])\d*\0([^\0]+)\0/g);
  return pairs && [...pairs].map(([, status, path = ""]) => ({ path, isInBoth: status === "M" }));
}
