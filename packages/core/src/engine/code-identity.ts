import { sha256 } from "../bundle/digest.ts";
import { git } from "../git.ts";
import { codeDirectories } from "./local-modules.ts";
import type { Host } from "../ports/host.ts";
import type { Session } from "./session.ts";

/** Which code an initialised unit is made of, beyond its commit: that one may change what is none of the unit's. */
export interface CodeIdentity {
  /** Its root module and the local modules it calls, each with its git tree; null for one that git does not know. */
  readonly trees: readonly (readonly [directory: string, tree: string | null])[];
  /**
   * sha256 of what was changed in tracked files of the unit without a commit: its modules and its variable files. Empty
   * where nothing was, or where there is no checkout. Two jobs that make the same edit agree.
   */
  readonly uncommitted: string;
}

/** Reads from git which code an initialised unit has. */
export async function codeIdentity(session: Session): Promise<CodeIdentity> {
  const directories = await codeDirectories(session);
  const trees = directories.map(
    async (directory) => [directory, (await git(session.host, "rev-parse", `HEAD:./${directory}`)) ?? null] as const,
  );
  const uncommitted = uncommittedDigest(session.host, [...directories, ...session.unit.varFiles]);
  return { trees: await Promise.all(trees), uncommitted: await uncommitted };
}

async function uncommittedDigest(host: Host, paths: readonly string[]): Promise<string> {
  const inside = paths.filter((path) => !path.startsWith("../"));
  // Options of diff that a user's configuration may set otherwise in the other job.
  const command = ["diff", "--no-ext-diff", "--no-textconv", "--no-color", "--full-index", "--binary", "HEAD", "--"];
  const difference = (await git(host, "--literal-pathspecs", ...command, ...inside)) ?? "";
  return difference === "" ? "" : sha256(difference);
}
