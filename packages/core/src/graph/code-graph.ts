import { posix } from "node:path";
import { limiter } from "../limiter.ts";
import { once } from "../once.ts";
import type { Files } from "../ports/files.ts";
import { codeFiles } from "../units/layout.ts";
import type { Reach } from "./affected.ts";
import { isOutside } from "../units/paths.ts";
import type { Unit } from "../units/unit.ts";
import { mayNamePaths, type NamedPath } from "./named-paths.ts";
import { pathsInValues, referencesOf, type References } from "./references.ts";

/** Files read at once: a runner of one's own may allow a process no more than 1,024. */
const OPEN_FILES = 64;

/** What can refer to other code; most files of a large repository hold none of it, and parsing is what takes time. */
const MAY_REFER = /\bmodule\b|terraform_remote_state|\bbackend\b|\bcloud\b/;

/** Files of values for variables, whichever environment gets them. */
const VALUES = /\.tfvars(\.json)?$/;

/** What the code of a directory, and the values for its variables, refer to. */
export interface DirectoryCode extends References {
  /** Its files of code, relative to the repository, sorted. */
  readonly files: readonly string[];
}

/** The directories with code, and which calls which. */
export class CodeGraph {
  readonly #directories: ReadonlyMap<string, DirectoryCode>;
  readonly #reaches = new Map<string, Reach>();

  constructor(directories: ReadonlyMap<string, DirectoryCode>) {
    this.#directories = directories;
  }

  /** What the code of a directory says; undefined for one without. */
  codeOf(directory: string): DirectoryCode | undefined {
    return this.#directories.get(directory);
  }

  /** Directories of the modules that a directory's code calls itself. */
  calledBy(directory: string): readonly string[] {
    return (this.codeOf(directory)?.calls ?? []).map((call) => call.directory);
  }

  /** What the root module in a directory is made of, over any number of calls. */
  reachOf(directory: string): Reach {
    const known = this.#reaches.get(directory);
    if (known !== undefined) return known;
    const directories = new Set([directory]);
    // A set also walks over what is added on the way.
    for (const each of directories) for (const called of this.calledBy(each)) directories.add(called);
    const paths = [...directories].flatMap((each) => {
      const bases = { module: each, root: directory, repository: "." };
      return (this.codeOf(each)?.paths ?? []).map(({ path, from }) =>
        posix.join(bases[from], path).replace(/(?<=.)\/$/, ""),
      );
    });
    const reach = { directories, paths: [...new Set(paths)].filter((path) => !isOutside(path)) };
    this.#reaches.set(directory, reach);
    return reach;
  }
}

/**
 * Reads the code of directories, and of every module of the repository that they call.
 * @param workspace absolute path, links resolved
 * @param roots directories relative to it
 * @param values files of values for a root module that lie elsewhere than in it, by its directory
 */
export async function readCodeGraph(
  files: Files,
  workspace: string,
  roots: Iterable<string>,
  values: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<CodeGraph> {
  const directories = new Map<string, DirectoryCode>();
  const limit = limiter(OPEN_FILES);
  // Many root modules may be given one file.
  const pathsOf = once((file) => pathsOfValues(files, workspace, file));
  const read = async (directory: string): Promise<void> => {
    const code = await limit(() => readDirectory(files, workspace, directory, pathsOf, values.get(directory)));
    directories.set(directory, code);
    await visitAll(code.calls.map((call) => call.directory));
  };
  const seen = new Set<string>();
  const visitAll = async (found: Iterable<string>): Promise<void> => {
    const fresh = [...new Set(found)].filter((directory) => !seen.has(directory));
    for (const directory of fresh) seen.add(directory);
    await Promise.all(fresh.map(read));
  };
  await visitAll(roots);
  return new CodeGraph(directories);
}

/** Reads the code of units, and the values that they are given. */
export function graphOf(units: readonly Unit[], files: Files, workspace: string): Promise<CodeGraph> {
  const byDirectory = Map.groupBy(units, ({ directory }) => directory);
  const values = [...byDirectory].map(
    ([directory, those]) => [directory, those.flatMap(({ varFiles }) => varFiles)] as const,
  );
  return readCodeGraph(files, workspace, byDirectory.keys(), new Map(values));
}

async function readDirectory(
  files: Files,
  workspace: string,
  directory: string,
  pathsOf: (file: string) => Promise<readonly NamedPath[]>,
  values: readonly string[] = [],
): Promise<DirectoryCode> {
  const entries = await files.list(posix.join(workspace, directory));
  const names = entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : []));
  const code = codeFiles(names).map((name) => posix.join(directory, name));
  const references: References[] = [];
  for (const file of code) {
    const text = await files.readText(posix.join(workspace, file));
    if (MAY_REFER.test(text) || mayNamePaths(text)) references.push(referencesOf(file, text));
  }
  const own = names.filter((name) => VALUES.test(name)).map((name) => posix.join(directory, name));
  const given = new Set([...own, ...values]);
  const named = await Promise.all([...given].map(pathsOf));
  return {
    files: code,
    calls: references.flatMap(({ calls }) => calls),
    paths: [...references.flatMap(({ paths }) => paths), ...named.flat()],
    remoteStates: references.flatMap(({ remoteStates }) => remoteStates),
    backends: references.flatMap(({ backends }) => backends),
  };
}

async function pathsOfValues(files: Files, workspace: string, file: string): Promise<readonly NamedPath[]> {
  const text = await files.readText(posix.join(workspace, file));
  return mayNamePaths(text) ? pathsInValues(file, text) : [];
}
