import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const IDENTITY = ["-c", "user.name=Ada Example", "-c", "user.email=ada@acme.example", "-c", "commit.gpgsign=false"];

/** A real git repository with infrastructure code, as a runner has it checked out. */
export class GitRepository {
  readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  /** A repository whose first commit on `main` is a copy of `template`. */
  static create(directory: string, template: string): GitRepository {
    mkdirSync(directory, { recursive: true });
    cpSync(template, directory, { recursive: true });
    const repository = new GitRepository(directory);
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.commit("Describe acme");
    return repository;
  }

  git(...command: readonly string[]): string {
    return execFileSync("git", [...IDENTITY, ...command], { cwd: this.directory, encoding: "utf8" }).trim();
  }

  get head(): string {
    return this.git("rev-parse", "HEAD");
  }

  /** Replaces text in a file; throws when the text is not there. */
  edit(file: string, from: string, to: string): void {
    const path = join(this.directory, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    writeFileSync(path, text.replace(from, to));
  }

  write(file: string, content: string): void {
    writeFileSync(join(this.directory, file), content);
  }

  /** Commits everything. @returns the commit */
  commit(message: string): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.head;
  }
}
