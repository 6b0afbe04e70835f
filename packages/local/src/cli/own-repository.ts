import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { basename, resolve } from "node:path";
import { UsageError } from "./usage-error.ts";

/** The user's repository, as a checkout on a runner would be described. */
export interface OwnRepository {
  /** The work tree's root, absolute. */
  readonly directory: string;
  /** `owner/name`: that of the remote where it has one. */
  readonly name: string;
  /** Commits. `base` is where the branch left the default branch, or HEAD on it. */
  readonly head: string;
  readonly base: string;
  /** The subject of the last commit. */
  readonly subject: string;
  /** Files were changed or added since the last commit. */
  readonly isDirty: boolean;
}

/**
 * Looks at the repository that holds a path.
 * @throws UsageError where there is none, or none with a commit
 */
export function ownRepository(path: string): OwnRepository {
  const from = resolve(path);
  const top = git(from, "rev-parse", "--show-toplevel");
  if (top === undefined) {
    throw new UsageError(`${from} is in no git repository: name one with --repo, such as --repo ../infra`);
  }
  const directory = realpathSync(top);
  const head = git(directory, "rev-parse", "--verify", "--quiet", "HEAD");
  if (head === undefined) throw new UsageError(`${directory} has no commit yet: commit something first`);
  return {
    directory,
    name: nameOf(git(directory, "remote", "get-url", "origin")) ?? `local/${basename(directory)}`,
    head,
    base: baseOf(directory) ?? head,
    subject: git(directory, "log", "-1", "--format=%s") ?? "",
    isDirty: (git(directory, "status", "--porcelain") ?? "") !== "",
  };
}

/** `owner/name` of an address such as `git@github.com:acme/infra.git`; undefined for one that ends otherwise. */
function nameOf(remote: string | undefined): string | undefined {
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote ?? "")?.[1];
}

function baseOf(directory: string): string | undefined {
  for (const branch of ["origin/HEAD", "origin/main", "origin/master", "main", "master"]) {
    const base = git(directory, "merge-base", "HEAD", branch);
    if (base !== undefined) return base;
  }
  return undefined;
}

function git(directory: string, ...command: readonly string[]): string | undefined {
  try {
    return execFileSync("git", command, {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}
