import { execFileSync } from "node:child_process";

/** A git object of the repository. */
export interface GitObject {
  readonly oid: string;
  readonly type: "blob" | "commit" | "tag" | "tree";
}

/** Stands for a commit the forge was not told. */
export const NO_COMMIT = "0".repeat(40);

const LINE = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) \d+$/;

/** What the forge knows of the repository's git objects: those of a real repository, fork heads included. */
export class GitObjects {
  readonly #directory: string | undefined;

  /** @param directory undefined for a forge without a repository, which knows no objects */
  constructor(directory: string | undefined) {
    this.#directory = directory;
  }

  /** The object an expression of git-rev-parse names, such as `main:tofu`. */
  find(expression: string): GitObject | undefined {
    // One expression a line is git's protocol.
    if (expression.includes("\n")) return undefined;
    const [, oid, type] = LINE.exec(this.#git(["cat-file", "--batch-check"], `${expression}\n`)) ?? [];
    if (oid === undefined) return undefined;
    if (type === "blob" || type === "commit" || type === "tag" || type === "tree") return { oid, type };
    return undefined;
  }

  #git(command: readonly string[], input: string): string {
    if (this.#directory === undefined) return "";
    return execFileSync("git", command, { cwd: this.#directory, input, encoding: "utf8" }).trim();
  }
}
