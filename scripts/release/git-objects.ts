import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAXIMUM_FILE_BYTES = 64 * 1024 * 1024;

/** A file of a commit. */
export interface TreeFile {
  readonly mode: string;
  readonly blob: string;
  /** From the root of the release. */
  readonly path: string;
}

/** The git objects of a repository, read and made without touching its work tree. */
export class GitObjects {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  git(...command: readonly string[]): string {
    return this.#run(command).toString("utf8").trim();
  }

  bytes(object: string): Buffer {
    return this.#run(["cat-file", "blob", object]);
  }

  text(object: string): string {
    return this.bytes(object).toString("utf8");
  }

  /** Keeps a text. @returns its blob */
  write(text: string): string {
    return this.#run(["hash-object", "-w", "--stdin"], { input: text }).toString("utf8").trim();
  }

  /** Every file of HEAD under a folder (`dist/`). */
  files(folder: string): readonly TreeFile[] {
    const listed = this.git("ls-tree", "-r", "-z", "HEAD", folder).split("\0");
    return listed.flatMap((line) => {
      const [, mode = "", blob = "", path = ""] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path === "" ? [] : [{ mode, blob, path }];
    });
  }

  /** Commits exactly these files, by the committer and at the time of HEAD. @returns the commit */
  commit(files: readonly TreeFile[], parent: string, message: string): string {
    const scratch = mkdtempSync(join(tmpdir(), "flywheel-release-"));
    const index = { GIT_INDEX_FILE: join(scratch, "index") };
    try {
      const entries = files.map(({ mode, blob, path }) => `${mode} ${blob}\t${path}\0`).join("");
      this.#run(["update-index", "-z", "--index-info"], { input: entries, environment: index });
      const tree = this.#run(["write-tree"], { environment: index }).toString("utf8").trim();
      const command = ["-c", "commit.gpgsign=false", "commit-tree", tree, "-p", parent, "-m", message];
      return this.#run(command, { environment: this.#identity() }).toString("utf8").trim();
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }

  #identity(): NodeJS.ProcessEnv {
    const [name = "", email = "", date = ""] = this.git("log", "-1", "--format=%cn%x00%ce%x00%cI", "HEAD").split("\0");
    return Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((role) => [
        [`GIT_${role}_NAME`, name],
        [`GIT_${role}_EMAIL`, email],
        [`GIT_${role}_DATE`, date],
      ]),
    );
  }

  #run(command: readonly string[], options: { input?: string; environment?: NodeJS.ProcessEnv } = {}): Buffer {
    return execFileSync("git", command, {
      cwd: this.#directory,
      env: { ...process.env, ...options.environment },
      input: options.input ?? "",
      maxBuffer: MAXIMUM_FILE_BYTES,
    });
  }
}
