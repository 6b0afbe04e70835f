import { plannedBase } from "../checkout.ts";
import { fail, failureOf } from "../errors.ts";
import { git } from "../git.ts";
import { quote } from "../organization/wording.ts";
import type { Host } from "../ports/host.ts";
import type { Log } from "../ports/log.ts";
import type { Unit } from "../units/unit.ts";
import { deployedCommits, type DeployedCommits } from "./deployed-commits.ts";

/** GitHub's name for no commit, such as `before` of a new branch. */
const NO_COMMIT = /^0+$/;

/** What a change is compared with, and in words for a person. */
export type Base = {
  readonly words: string;
  /** What to do where units count as affected because nobody can tell. */
  readonly hint?: string;
} & (
  | { readonly kind: "commit"; readonly commit: string }
  | ({ readonly kind: "deployments" } & DeployedCommits)
  /** There is nothing, and every unit counts as affected. */
  | { readonly kind: "none" }
);

/** Says why units count as affected of which nobody can tell, and what to do about it. */
export function noticeBase({ kind, words, hint }: Base, log: Log): void {
  if (hint === undefined) return;
  const who = kind === "none" ? "Every unit counts" : "Some units count";
  log.notice(`${who} as affected: ${words}\n→ ${hint}`, { title: "flywheel: affected" });
}

/** Where the base of a change is read from. */
export interface BaseSource {
  /** The input `affected-base`; empty for none. */
  readonly affectedBase: string;
  /** Empty: nobody is asked for deployments. */
  readonly githubToken: string;
}

/**
 * What a change is compared with: of a pull request the commit where it leaves its base branch, else the commit that is
 * given, else of each unit the one that was deployed last. Never the `before` of a push: what a failed run or one that
 * was superseded did not deploy would not be seen again.
 * @throws input-invalid for a given commit that git does not know
 */
export async function changeBase(units: readonly Unit[], source: BaseSource, host: Host): Promise<Base> {
  const { pullRequest } = host.context;
  if (pullRequest !== undefined) {
    const commit = await commitOf(host, await plannedBase(host, pullRequest));
    const number = `pull request ${pullRequest.number}`;
    return commit === undefined
      ? { kind: "none", words: `where ${number} leaves its base branch is not in this checkout`, hint: FETCH_ALL }
      : { kind: "commit", commit, words: `what ${number} changes` };
  }
  return source.affectedBase === ""
    ? deployedBase(units, source.githubToken, host)
    : givenBase(source.affectedBase, host);
}

async function givenBase(given: string, host: Host): Promise<Base> {
  if (NO_COMMIT.test(given)) return { kind: "none", words: "affected-base names no commit" };
  const commit = await commitOf(host, given);
  if (commit !== undefined) return { kind: "commit", commit, words: `what changed since ${quote(given)}` };
  return fail("input-invalid", `Input affected-base: git knows no commit ${quote(given)} in this checkout`, {
    hint: `${FETCH_ALL} A branch is named as git has it there, such as origin/main.`,
    detailCode: "unknown-commit",
  });
}

async function deployedBase(units: readonly Unit[], token: string, host: Host): Promise<Base> {
  if (token === "") {
    return { kind: "none", words: "there is no pull request, and neither affected-base nor github-token is set" };
  }
  try {
    const deployed = await deployedCommits(units, host.forge(token), host);
    const hint = deployed.absent.size === 0 ? {} : { hint: FETCH_ALL };
    return { kind: "deployments", words: "what changed since each unit was last deployed", ...deployed, ...hint };
  } catch (error) {
    const { message } = failureOf(error);
    return { kind: "none", words: message, hint: "Give the job the permission `deployments: read`." };
  }
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
  // A repository may tell git to overlook its submodules.
  const options = ["--name-status", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", "-z"];
  const text = await git(host, "diff", ...options, commit, "HEAD", "--");
  const pairs = text?.matchAll(/([A-Z])\d*\0([^\0]+)\0/g);
  return pairs && [...pairs].map(([, status, path = ""]) => ({ path, isInBoth: status === "M" }));
}
