import { git } from "./git.ts";
import type { Host } from "./ports/host.ts";

/** The commit that is checked out. */
export interface CheckedOut {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** What git has checked out; undefined where that cannot be told. */
export async function checkedOut(host: Host): Promise<CheckedOut | undefined> {
  const [commit, text] = await Promise.all([
    git(host, "rev-parse", "HEAD"),
    // The object itself: in a shallow clone, as actions/checkout makes it, git denies that a commit has parents.
    git(host, "cat-file", "commit", "HEAD"),
  ]);
  if (commit === undefined || text === undefined) return undefined;
  const header = text.split("\n\n", 1)[0] ?? "";
  return { commit, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}

/**
 * Whether this is a pull request's head, or GitHub's merge of it into its base (`refs/pull/<number>/merge`). With any other
 * first parent it may be the merge of somebody's own branch, which holds whatever they like.
 */
export function isHeadOrItsMerge(
  { commit, parents }: CheckedOut,
  { headSha, baseSha }: { readonly headSha: string; readonly baseSha: string },
): boolean {
  return commit === headSha || (isMergeOf(parents, headSha) && parents[0] === baseSha);
}

/**
 * The commit of the base branch that a pull request's checkout was made from: the merge's first parent where its merge
 * is checked out, else where the two histories part, else (in a shallow clone) the base branch's tip of the event.
 */
export async function plannedBase(
  host: Host,
  pullRequest: { readonly headSha: string; readonly baseSha: string },
): Promise<string> {
  const [merged, parted] = await Promise.all([checkedOut(host), git(host, "merge-base", "HEAD", pullRequest.baseSha)]);
  const parents = merged?.parents ?? [];
  return (isMergeOf(parents, pullRequest.headSha) ? parents[0] : parted) ?? pullRequest.baseSha;
}

/** Whether the run is about a pull request that is not merged yet. */
export function isBeforeMerge({ context }: Pick<Host, "context">): boolean {
  return context.pullRequest !== undefined || context.queuedPullRequest !== undefined;
}

function isMergeOf(parents: readonly string[], head: string): boolean {
  return parents.length === 2 && parents[1] === head;
}
