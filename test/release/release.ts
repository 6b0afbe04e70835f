import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SCRIPT = join(ROOT, "scripts/release-tree.ts");
const IDENTITY = ["-c", "user.name=Ada Example", "-c", "user.email=ada@acme.example", "-c", "commit.gpgsign=false"];

/** The version that dist/ is built as. */
export const { version: VERSION } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")),
);

/** A clone of flywheel in which releases can be made. */
export class ReleaseClone {
  readonly directory: string;

  /** Clones this commit, with dist/ as it is built now, and commits what only the commit of a release has. */
  constructor(directory: string) {
    this.directory = directory;
    mkdirSync(directory);
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("fetch", "--quiet", "--depth=1", `file://${ROOT}`, "HEAD");
    this.git("reset", "--quiet", "--hard", "FETCH_HEAD");
    for (const folder of ["dist", ".github/reusable"]) {
      rmSync(join(directory, folder), { recursive: true, force: true });
      cpSync(join(ROOT, folder), join(directory, folder), { recursive: true });
    }
    const changelog = join(directory, "CHANGELOG.md");
    writeFileSync(changelog, readFileSync(changelog, "utf8").replace("\n## Unreleased", `\n## ${VERSION}`));
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", `Prepare ${VERSION}`);
  }

  git(...command: readonly string[]): string {
    return execFileSync("git", [...IDENTITY, ...command], { cwd: this.directory, encoding: "utf8" }).trim();
  }

  /** Runs scripts/release-tree. */
  release(tag: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
    return spawnSync(process.execPath, [SCRIPT, tag], { cwd: this.directory, encoding: "utf8" });
  }

  /** Puts the tree of a tag or commit into a folder. */
  checkOut(revision: string, directory: string): void {
    this.git("worktree", "add", "--quiet", "--detach", directory, revision);
  }
}
