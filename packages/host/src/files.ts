import { closeSync, constants, openSync, readFileSync, statSync, type Dirent, type Stats } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { DirectoryEntry, Files } from "@flywheel/core/ports/files";

/** A pipe that nobody writes to is empty: without this, opening one would wait for ever. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** The real file system. Temporary directories lie where the runner empties them after the job. */
export function createFiles(environment: Readonly<Record<string, string>>): Files {
  const temporary = environment["RUNNER_TEMP"] ?? tmpdir();
  return {
    // At once: through the thread pool, the thousands of small files of a large repository take ten times as long.
    readText: (path) => settled(() => readAtOnce(path)),
    readBytes: (path) => readFile(path),
    async write(path, content, options) {
      await mkdir(dirname(path), { recursive: true });
      if (options?.secret === true) {
        // A file that is there would keep its mode, and a link would lead elsewhere.
        await rm(path, { force: true });
        await writeFile(path, content, { mode: 0o600, flag: "wx" });
      } else {
        await writeFile(path, content);
      }
    },
    stat: (path) =>
      settled(() => {
        const found = statOrNothing(path);
        if (found === undefined) return undefined;
        return { kind: kindOf(found), size: found.size, modifiedMs: found.mtimeMs };
      }),
    list,
    realPath: (path) => realpath(path),
    makeDirectory: async (path, options) => {
      await mkdir(path, { recursive: true, ...(options?.secret === true ? { mode: 0o700 } : {}) });
    },
    remove: (path) => rm(path, { recursive: true, force: true }),
    // mkdtemp makes it 0700.
    temporaryDirectory: async (prefix) => {
      await mkdir(temporary, { recursive: true });
      return mkdtemp(join(temporary, `flywheel-${prefix}-`));
    },
  };
}

async function list(directory: string): Promise<readonly DirectoryEntry[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const found = entries.map(async (entry): Promise<DirectoryEntry> => {
    const { name } = entry;
    // Only a link does not tell what it is: a call for each of thousands of files takes most of a run.
    if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) };
    // One that leads in a circle, or where this process may not go, keeps nobody from the others.
    const target = await stat(join(directory, name)).catch(() => undefined);
    return { name, kind: target === undefined ? "other" : kindOf(target), isLink: true };
  });
  return (await Promise.all(found)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What work that is done at once comes to; what it throws is a rejection. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function readAtOnce(path: string): string {
  const descriptor = openSync(path, READ);
  try {
    return readFileSync(descriptor, "utf8");
  } finally {
    closeSync(descriptor);
  }
}

function statOrNothing(path: string): Stats | undefined {
  try {
    // An error with its stack for each of thousands of files takes longer than the look.
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function kindOf(found: Stats | Dirent): DirectoryEntry["kind"] {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "directory" : "other";
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
